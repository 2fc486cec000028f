#pragma once

#include "domain/inputs.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// What the assessor establishes for one input.
struct EstablishedValue
{
    QString input;
    domain::Value value;
    QString ground;
};

/// Establishes values: facts that no report contains, and values that differ from the report (each with its ground).
/// What the report only proposes (an excuse) is accepted as proposed unless it is among the values.
/// `evidence`: paths of documents that show it (records of an examination, pictures of a site); they are kept in the
/// store with their digests. Throws Refused with the input's name, Problem(File) for a document that cannot be read;
/// nothing is written then. Returns the journal entry's number.
qint64 acceptValues(Session& session, const QString& body, const QString& block, const QList<EstablishedValue>& values,
                    const QString& official, const QStringList& evidence = {});

/// What stands against establishing this value, so that a window can say it in place: an unknown input, a value of
/// another kind, a figure that differs from the report without a ground. acceptValues() refuses for the same reasons.
std::optional<base::Message> establishFault(const domain::Variant& variant, const domain::Inputs& inputs,
                                            const EstablishedValue& value);

/// Whether this value counts only with a ground.
bool groundNeeded(const domain::Variant& variant, const domain::Inputs& inputs, const EstablishedValue& value);

/// The proposals nobody has decided on yet; acceptValues() accepts them as proposed with whatever else is established.
QList<EstablishedValue> openProposals(const domain::Variant& variant, const domain::Inputs& inputs);

/// Everything established for a body's block, oldest first, with who and when.
QList<domain::AcceptedValue> acceptedValues(const Session& session, const QString& body, const QString& block);

/// A second official's word on the assessment as it stands. Agreeing needs a score without gaps; whoever loaded or
/// accepted anything of this body cannot review it. A return needs a remark.
qint64 reviewAssessment(Session& session, const QString& body, const QString& block, bool agree, const QString& remark,
                        const QString& official);

/// Checks one value against its column: type, choices, minimum. The message says what is wrong.
std::optional<base::Message> valueFault(const domain::Column& column, const domain::Value& value);

/// A value as people type it ("12,5", "иә", "no", "өсу") read by the type of its column; missing if it cannot be read.
domain::Value typedValue(const domain::Edition& edition, const domain::Column& column, const QString& text);

} // namespace bagalau::workflow
