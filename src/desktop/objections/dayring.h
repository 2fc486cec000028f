#pragma once

#include <QWidget>

namespace bagalau::desktop {

/// The days of a time limit as a ring: a part for each counted day, those that have passed filled, so that it reads in
/// black and white too; inside it the number of the day. The same is said in words to whoever does not see it.
class DayRing final : public QWidget
{
    Q_OBJECT

public:
    struct Count
    {
        int day = 0;  ///< today is this counted day; 0: the day of the event
        int days = 0; ///< of so many
        bool overdue = false;
        bool done = false; ///< nothing is waited for any more
    };

    explicit DayRing(QWidget* parent = nullptr);

    /// `words` say the same: "day 6 of 15, last day 05.05.2018, Saturday".
    void show(const Count& count, const QString& words);
    const Count& count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString inside() const;

    Count m_count;
};

} // namespace bagalau::desktop
