#pragma once

#include "desktop/shell/workspace.h"
#include "domain/assessment.h"
#include "domain/inputs.h"

namespace bagalau::desktop {

/// One input on which a result depends, in words.
struct InputLine
{
    QString input; ///< id
    const domain::Column* column = nullptr;
    QString name;
    QString row;
    QString reported;
    QString current;
    domain::Value value; ///< the one that counts now
};

/// The inputs behind an item, found by walking the trace down; each once, in the order of the formulas.
QStringList inputsBehind(const domain::Assessment& assessment, const QString& item);

/// They as lines. The columns belong to the variant, which has to outlive them.
QList<InputLine> inputLines(const Workspace& workspace, const domain::Edition& edition, const domain::Variant& variant,
                            const domain::Inputs& inputs, const QStringList& ids);

/// A value as the form writes it: "12,5", "иә", the words of a choice; "no data" for a missing one.
QString inputWords(const Workspace& workspace, const domain::Edition& edition, const domain::Column& column,
                   const domain::Value& value);

} // namespace bagalau::desktop
