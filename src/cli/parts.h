#pragma once

#include "cli/console.h"
#include "domain/workcalendar.h"
#include "workflow/acceptvalues.h"
#include "workflow/issueconclusion.h"

#include <QJsonArray>

namespace bagalau::cli {

// What several commands have in common.

QJsonArray namesOf(const QList<workflow::MadeFile>& files);

/// --TEXT for both languages, or --TEXT-kk and --TEXT-ru.
base::Bilingual bothFrom(const Call& call, const QString& option);

/// The counted days.
QJsonArray days(const domain::Deadline& deadline);

/// "INPUT=VALUE", typed by the columns of the body's inputs. Throws Usage naming the word.
QList<workflow::EstablishedValue> changesFrom(const workflow::Session& session, const QString& body,
                                              const QString& block, const QStringList& words);

/// "A;B;C", trimmed; throws Usage saying how it is written, unless it has from `least` to `most` parts.
QStringList partsOf(const QString& text, qsizetype least, qsizetype most, const QString& form);

} // namespace bagalau::cli
