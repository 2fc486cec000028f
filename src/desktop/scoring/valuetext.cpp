#include "desktop/scoring/valuetext.h"

#include "base/text.h"
#include "desktop/shell/signs.h"
#include "workflow/views.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bagalau::desktop::ValueText)
};

constexpr int innerPlaces = 4;

QString plainText(const domain::Edition& edition, const domain::Value& value, base::Language language, int places)
{
    if (const base::Number* number = value.number())
        return base::shortNumber(*number, places);
    if (const bool* yes = value.boolean())
        return (*yes ? edition.yes : edition.no).in(language);
    return value.text() ? *value.text() : Texts::tr("no data");
}

bool isResult(const Calculation& calculation, const QString& id)
{
    const domain::Variant& variant = calculation.variant();
    return id == variant.score.id || id == variant.beforePenalty.id || id == variant.penaltyTotal.id;
}

} // namespace

Basis basisOf(const Calculation::Cell& cell)
{
    const domain::Input& input = *cell.input;
    if (input.accepted)
        return Basis::Established;
    if (cell.column->proposal && !input.reported.missing())
        return Basis::Proposed;
    if (!cell.column->byAssessor && !input.reported.missing())
        return Basis::Reported;
    return cell.column->fallback.missing() ? Basis::Missing : Basis::Fallback;
}

QString basisName(Basis basis)
{
    switch (basis) {
    case Basis::Established:
        return u"✔ "_s + Texts::tr("established");
    case Basis::Reported:
        return Texts::tr("as reported");
    case Basis::Proposed:
        return u"? "_s + Texts::tr("proposed");
    case Basis::Fallback:
        return Texts::tr("nothing said");
    case Basis::Missing:
        break;
    }
    return u"✖ "_s + Texts::tr("no data");
}

QString valueText(const domain::Edition& edition, const domain::Column& column, const domain::Value& value,
                  base::Language language)
{
    if (column.type == domain::ValueType::Choice && value.text() && column.choices.contains(*value.text()))
        return column.choices[*value.text()].in(language);
    return plainText(edition, value, language, 6);
}

QString valueText(const Calculation& calculation, const QString& id, base::Language language)
{
    const domain::Value value = calculation.valueOf(id);
    const domain::Edition& edition = calculation.edition();
    if (const Calculation::Cell* cell = calculation.cell(id))
        return valueText(edition, *cell->column, value, language);
    if (value.number() && isResult(calculation, id))
        return base::displayNumber(value.number()->rounded(edition.scorePlaces, edition.rounding), edition.scorePlaces);
    return plainText(edition, value, language, innerPlaces);
}

QString settingValueText(const domain::Edition& edition, const domain::Setting& setting, base::Language language)
{
    return workflow::settingInWords(edition, setting, language);
}

QString scoreText(const domain::Assessment& assessment, const domain::Edition& edition, base::Language language)
{
    if (!assessment.score)
        return u"–"_s;
    QString degree;
    for (const domain::Degree& one : edition.degrees)
        if (one.id == assessment.degree)
            degree = one.name.in(language);
    QString text = Texts::tr("%1 (%2)").arg(base::displayNumber(*assessment.score, edition.scorePlaces), degree);
    for (const QSet<QString>& doubts : domain::doubtsOf(assessment, edition))
        if (!doubts.isEmpty())
            return text + u' ' + openPointSign();
    return text;
}

} // namespace bagalau::desktop
