#include "desktop/reports/findingmodel.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void FindingModel::show(base::Findings findings, base::Language language)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_language = language;
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const base::Finding& left, const base::Finding& right) { return left.weight > right.weight; });
    endResetModel();
}

int FindingModel::count(base::Finding::Weight weight) const
{
    const auto same = [weight](const base::Finding& finding) { return finding.weight == weight; };
    return int(std::count_if(m_findings.begin(), m_findings.end(), same));
}

QString FindingModel::weightName(base::Finding::Weight weight)
{
    switch (weight) {
    case base::Finding::Weight::Blocker:
        return u"✖ "_s + tr("error");
    case base::Finding::Weight::Warning:
        return u"▲ "_s + tr("warning");
    case base::Finding::Weight::Note:
        break;
    }
    return u"ℹ "_s + tr("note");
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingModel::text(const base::Finding& finding, int column) const
{
    switch (column) {
    case Weight:
        return weightName(finding.weight);
    case Sheet:
        return finding.place.sheet;
    case Cell:
        return finding.place.cell;
    case Text:
        return base::render(finding.message, m_language);
    }
    return {};
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const base::Finding& finding = m_findings[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(finding, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    return role == WeightRole ? QVariant(int(finding.weight)) : QVariant();
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Weight:
        return tr("Weight");
    case Sheet:
        return tr("Sheet");
    case Cell:
        return tr("Cell");
    case Text:
        return tr("What was found");
    }
    return {};
}

void FindingFilter::setWeight(std::optional<base::Finding::Weight> weight)
{
    m_weight = weight;
    invalidateFilter();
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, FindingModel::Weight, parent);
    return !m_weight || index.data(FindingModel::WeightRole).toInt() == int(*m_weight);
}

} // namespace bagalau::desktop
