#pragma once

#include <QFrame>
#include <QList>
#include <memory>

class QModelIndex;
class QStandardItemModel;

namespace bagalau::desktop {

class FoldedFilter;

namespace Ui {
class SearchPopup;
}

/// A list to choose from by typing a part of what is meant; letters may be typed without their marks. Arrows choose,
/// Enter takes, Escape closes.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    struct Row
    {
        QString id;
        QString name;
        QString detail; ///< is found too
    };

    /// `what` names the list for those who do not see it.
    SearchPopup(const QString& what, QWidget* parent);
    ~SearchPopup() override;

    void setRows(const QList<Row>& rows);
    /// What is said where there is no row at all.
    void setNothing(const QString& text);
    /// Rows that belong to the office can be renamed and removed, and go into both languages or one.
    void setOwned(bool owned);
    bool intoBoth() const;
    void openAt(const QPoint& place);

signals:
    void chosen(const QString& id);
    void renameAsked(const QString& id);
    void removeAsked(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& wanted);
    void take(const QModelIndex& index);
    QString current() const;

    std::unique_ptr<Ui::SearchPopup> m_ui;
    QStandardItemModel* m_rows;
    FoldedFilter* m_filter;
    QString m_nothing;
};

} // namespace bagalau::desktop
