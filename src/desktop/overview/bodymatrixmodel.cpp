#include "desktop/overview/bodymatrixmodel.h"

#include "base/dates.h"
#include "base/text.h"
#include "desktop/overview/words.h"
#include "desktop/shell/collatedproxy.h"

#include <QPalette>

using namespace Qt::StringLiterals;
using bagalau::workflow::BodyStatus;
using bagalau::workflow::Progress;

namespace bagalau::desktop {

void BodyMatrixModel::load(QList<BodyStatus> statuses)
{
    beginResetModel();
    m_statuses = std::move(statuses);
    endResetModel();
}

int BodyMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_statuses.size());
}

int BodyMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

BodyMatrixModel::Cell BodyMatrixModel::valuesCell(const BodyStatus& status) const
{
    if (status.progress == Progress::NoReport)
        return {Tone::Quiet, tr("not established yet")};
    if (status.open > 0)
        return {Tone::Attention, tr("%n thing(s) to settle", nullptr, static_cast<int>(status.open))};
    if (status.progress == Progress::Loaded)
        return {Tone::Next, tr("to be established")};
    return {Tone::Good, tr("established")};
}

BodyMatrixModel::Cell BodyMatrixModel::reviewCell(Progress progress) const
{
    switch (progress) {
    case Progress::NoReport:
    case Progress::Loaded:
        return {Tone::Quiet, tr("not reviewed yet")};
    case Progress::Accepted:
        return {Tone::Next, tr("waits for a second official")};
    case Progress::Returned:
        return {Tone::Bad, tr("returned by the reviewer")};
    case Progress::Edited:
        return {Tone::Attention, tr("edited after the review")};
    default:
        return {Tone::Good, tr("the reviewer agrees")};
    }
}

BodyMatrixModel::Cell BodyMatrixModel::objectionCell(Progress progress) const
{
    switch (progress) {
    case Progress::Delivered:
        return {Tone::Next, tr("the time for objections runs")};
    case Progress::Objected:
        return {Tone::Attention, tr("an objection is being considered")};
    case Progress::Final:
        return {Tone::Good, tr("no objection is open")};
    default:
        return {Tone::Quiet, tr("no objection")};
    }
}

BodyMatrixModel::Cell BodyMatrixModel::cell(const BodyStatus& status, int column) const
{
    if (status.noConclusion && column >= Conclusion)
        return {Tone::Quiet, tr("no conclusion: analysed only")};
    switch (column) {
    case Report:
        return status.reportVersion > 0 ? Cell{Tone::Good, tr("taken in, version %1").arg(status.reportVersion)}
                                        : Cell{Tone::Next, tr("no report yet")};
    case Values:
        return valuesCell(status);
    case Review:
        return reviewCell(status.progress);
    case Conclusion:
        if (!status.conclusion.isEmpty())
            return {Tone::Good, tr("issued, No. %1").arg(status.conclusion)};
        return {status.progress == Progress::Reviewed ? Tone::Next : Tone::Quiet, tr("not issued yet")};
    case Delivered:
        if (status.delivered.isValid())
            return {Tone::Good, tr("delivered on %1").arg(base::shortDate(status.delivered))};
        return {status.progress == Progress::Concluded ? Tone::Next : Tone::Quiet, tr("not delivered yet")};
    case Objection:
        return objectionCell(status.progress);
    default:
        return status.progress == Progress::Final ? Cell{Tone::Good, tr("final")}
                                                  : Cell{Tone::Quiet, tr("not final yet")};
    }
}

QString BodyMatrixModel::shown(const BodyStatus& status, int column) const
{
    if (column == Name)
        return Words::shortName(m_workspace.text(status.body.name));
    if (status.refusal)
        return u"–"_s;
    if (column == Score)
        return status.score ? base::displayNumber(*status.score, 2) : u"–"_s;
    return signOf(cell(status, column).tone);
}

QString BodyMatrixModel::explained(const BodyStatus& status, int column) const
{
    const QString name = m_workspace.text(status.body.name);
    if (status.refusal)
        return name + u'\n' + m_workspace.text(*status.refusal);
    if (column == Name)
        return name + u'\n' + m_workspace.text(workflow::progressName(status.progress)) +
               (status.note ? u'\n' + m_workspace.text(*status.note) : QString());
    if (column == Score)
        return status.score
                   ? tr("Score %1, %2").arg(base::displayNumber(*status.score, 2), m_workspace.text(status.degree))
                   : tr("No score yet");
    return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + cell(status, column).words;
}

QVariant BodyMatrixModel::sortKey(const BodyStatus& status, int column) const
{
    if (column == Name)
        return shown(status, Name);
    if (column == Score) // for the order only; shown and compared scores stay exact elsewhere
        return status.score ? status.score->toFixed(6).toDouble() : -1.0;
    return status.refusal ? -1 : 10 - static_cast<int>(cell(status, column).tone);
}

QVariant BodyMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BodyStatus& status = m_statuses[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(status, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return explained(status, column);
    case Qt::TextAlignmentRole:
        if (column == Score)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant((column >= Report ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (status.refusal)
            return colourOf(Tone::Quiet);
        return column >= Report ? QVariant(colourOf(cell(status, column).tone)) : QVariant();
    case CollatedProxy::SortRole:
        return sortKey(status, column);
    case BodyRole:
        return status.body.id;
    case AssessedHereRole:
        return !status.refusal;
    case ToneRole:
        return column >= Report && !status.refusal ? static_cast<int>(cell(status, column).tone)
                                                   : static_cast<int>(Tone::Quiet);
    default:
        return {};
    }
}

QVariant BodyMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section >= Report  ? Qt::AlignHCenter
                         : section == Score ? Qt::AlignRight
                                            : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Assessed body");
    case Score:
        return tr("Score");
    case Report:
        return tr("Report");
    case Values:
        return tr("Values");
    case Review:
        return tr("Review");
    case Conclusion:
        return tr("Conclusion");
    case Delivered:
        return tr("Delivered");
    case Objection:
        return tr("Objection");
    default:
        return tr("Final");
    }
}

} // namespace bagalau::desktop
