#pragma once

#include "base/language.h"
#include "desktop/methodology/editiontree.h"

#include <QJsonValue>

namespace bagalau::desktop {

/// A cell of a small table of places: a bound of a scale, a weight.
struct PlaceCell
{
    enum class Kind { Shown, Number, Text };

    Kind kind = Kind::Shown;
    QString path;
    QString text; ///< numbers with a comma
    QString part; ///< the part whose weight this is: where it has none yet, the text holds its name alone
};

/// A small table of places, each row of the same kind.
struct PlaceGrid
{
    enum class Kind { None, Weights, Steps, Degrees };

    Kind kind = Kind::None;
    QString list; ///< the path of the list
    QList<QList<PlaceCell>> rows;
};

/// The places of the text that a person may change at a node of the tree; an empty path: the node has none such.
struct EditionPlaces
{
    QString name, act, note, source;          ///< texts in both languages
    QString minimum, maximum, weight, number; ///< numbers
    QString choice;                           ///< one of `choices`
    QList<std::pair<QString, base::Bilingual>> choices;
    QString formula, applies;
    QString years;
    PlaceGrid grid;
};

/// The places of a node; a null node: of the edition as a whole.
EditionPlaces placesOf(const QByteArray& bytes, const domain::Edition& edition, const EditionNode* node);

/// "0,5" as the text of an edition has it; an empty one is no value.
QJsonValue numberValue(const QString& text);
/// "0.5" as people read it.
QString numberText(const QJsonValue& value);

} // namespace bagalau::desktop
