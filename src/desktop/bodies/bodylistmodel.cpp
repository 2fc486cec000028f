#include "desktop/bodies/bodylistmodel.h"

#include "base/text.h"
#include "desktop/shell/search.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void BodyListModel::show(QList<workflow::BodyStatus> bodies, base::Language language)
{
    beginResetModel();
    m_bodies = std::move(bodies);
    m_language = language;
    endResetModel();
}

const workflow::BodyStatus* BodyListModel::body(const QString& id) const
{
    for (const workflow::BodyStatus& one : m_bodies)
        if (one.body.id == id)
            return &one;
    return nullptr;
}

int BodyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_bodies.size());
}

int BodyListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BodyListModel::text(const workflow::BodyStatus& body, int column) const
{
    switch (column) {
    case Name:
        return body.body.name.in(m_language);
    case State:
        if (body.refusal && body.note)
            return base::render(*body.note, m_language);
        return body.refusal ? tr("assessed by others")
                            : base::render(workflow::progressName(body.progress), m_language);
    case Version:
        return body.reportVersion > 0 ? QString::number(body.reportVersion) : QString();
    case Score:
        return body.score ? base::displayNumber(*body.score, 2) : QString();
    }
    return {};
}

QString BodyListModel::detail(const workflow::BodyStatus& body) const
{
    QStringList parts{text(body, State)};
    if (!body.conclusion.isEmpty())
        parts << tr("No. %1").arg(body.conclusion);
    else if (body.reportVersion > 0)
        parts << tr("version %1").arg(body.reportVersion);
    if (body.score)
        parts << text(body, Score);
    if (body.note && !body.refusal)
        parts << base::render(*body.note, m_language);
    return parts.join(u" · "_s);
}

QVariant BodyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const workflow::BodyStatus& body = m_bodies[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(body, index.column());
    case Qt::ToolTipRole:
        return body.refusal ? base::render(*body.refusal, m_language) : body.body.name.in(m_language);
    case Qt::AccessibleTextRole:
        return QString(text(body, Name) + u". "_s + detail(body));
    case Qt::TextAlignmentRole:
        return index.column() >= Version ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return body.body.id;
    case RefusedRole:
        return body.refusal.has_value();
    case DetailRole:
        return detail(body);
    case SearchRole:
        return searchable(body.body.name.kk + u'\n' + body.body.name.ru);
    }
    return {};
}

QVariant BodyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Assessed body");
    case State:
        return tr("State");
    case Version:
        return tr("Version of the report");
    case Score:
        return tr("Score");
    }
    return {};
}

} // namespace bagalau::desktop
