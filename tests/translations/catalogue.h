#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace bagalau::tests {

/// A text of a .ts file with its translation; a counted one has a form for each plural of the language.
struct Text
{
    QString context;
    QString source;
    QStringList forms;
    QString state; ///< "unfinished", "vanished", "obsolete", or empty
    bool counted = false;
};

struct Catalogue
{
    QString language; ///< "kk" or "ru"
    QList<Text> texts;
};

/// Reads a .ts file; what is no catalogue gives a failure of the test that asks.
Catalogue catalogueFrom(const QByteArray& ts);

/// The place markers of a text, sorted: "%1", "%n"; "%L1" counts as "%1".
QStringList markersOf(const QString& text);

QStringList unfinished(const Catalogue& catalogue);
QStringList empty(const Catalogue& catalogue);
QStringList otherMarkers(const Catalogue& catalogue);
QStringList wrongForms(const Catalogue& catalogue);
QStringList twoAccelerators(const Catalogue& catalogue);
/// Texts left as they are in the source, but for markers, keys ("Alt+Left"), and the names in `allowed`; a whole
/// context may be allowed too.
QStringList leftInEnglish(const Catalogue& catalogue, const QSet<QString>& allowed);

} // namespace bagalau::tests
