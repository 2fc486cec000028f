#pragma once

#include "workflow/session.h"

namespace bagalau::workflow {

/// How the papers of an office look and are numbered.
struct PaperSettings
{
    base::Bilingual head;  ///< lines of the letterhead, a line feed between them; empty: the name of the office
    QByteArray emblem;     ///< PNG or JPEG, at most 1 MiB; empty: none
    int emblemHeight = 18; ///< millimetres, 8 to 40
    int left = 25, right = 15, top = 20, bottom = 20;           ///< margins in millimetres, 5 to 50
    bool sans = false;                                          ///< letters without serifs
    int scale = 100;                                            ///< size of all letters in percent, 80 to 120
    QString numbering = QStringLiteral("{block}-{year}/{###}"); ///< {block} its place among the blocks; {###} the
                                                                ///< running number, with at least so many digits
    bool operator==(const PaperSettings&) const = default;
};

/// The settings and the office's own templates, as they are when a paper is planned: values only, for worker threads.
struct PaperOffice
{
    PaperSettings settings;
    QMap<QString, QByteArray> own; ///< templates by id
    bool operator==(const PaperOffice&) const = default;
};
PaperOffice paperOffice(const Session& session);

/// Throws Refused with what is out of its range. One act; the administrator's.
qint64 savePaperSettings(Session& session, const PaperSettings& settings, const QString& official);
/// The bytes of a picture for the letterhead. Throws Problem(File): too large, no PNG or JPEG.
QByteArray readEmblem(const QString& path);

/// A number by the pattern of the settings.
QString paperNumber(const QString& pattern, int block, int year, int running);

} // namespace bagalau::workflow
