#pragma once

#include "base/finding.h"
#include "workflow/papersettings.h"

namespace bagalau::workflow {

/// A paper and the template it is made of.
struct TemplateInfo
{
    QString id;
    base::Bilingual name;
    bool own = false; ///< the office uses one of its own instead of the one that ships
};
QList<TemplateInfo> paperTemplates(const Session& session);
/// The bytes in use: the office's own, else those that ship. Throws Problem(Usage) for an unknown id.
QByteArray templateBytes(const PaperOffice& office, const QString& id);
QByteArray shippedTemplate(const QString& id);
/// What is wrong with a template; its id is that of the paper it is for.
base::Findings templateFaults(const QByteArray& bytes, const QString& id);
/// Uses a template of one's own from now on. Throws Refused with all its faults. One act; the administrator's.
qint64 useTemplate(Session& session, const QString& id, const QByteArray& bytes, const QString& official);
/// Goes back to the one that ships.
qint64 dropTemplate(Session& session, const QString& id, const QString& official);

/// The bytes of a template in a file, at most 1 MiB; and the reverse. Throw Problem(File).
QByteArray readTemplateFile(const QString& path);
void writeTemplate(const QString& path, const QByteArray& bytes);

/// A text of a template, to be written in the window.
struct TemplateText
{
    QString path; ///< "blocks/3/text"
    base::Bilingual text;
};
QList<TemplateText> templateTexts(const QByteArray& bytes);
/// The fields that the texts of a paper may name, with what they stand for; those of lists as "list/field".
QList<TemplateText> templateFields(const QString& id);
/// The template with another text at a path.
QByteArray withText(const QByteArray& bytes, const QString& path, const base::Bilingual& text);

} // namespace bagalau::workflow
