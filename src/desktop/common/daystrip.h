#pragma once

#include "base/language.h"
#include "domain/workcalendar.h"

#include <QWidget>

namespace bagalau::desktop {

/// One day of a counted time limit, as a reader needs it to check the count by hand.
struct DayMark
{
    QDate date;
    int ordinal = 0; ///< the how-manieth counted day; 0: not counted
    bool working = true;
    bool start = false; ///< the day of the event
    bool last = false;
    bool today = false;
    bool operator==(const DayMark&) const = default;
};

/// Every day from the event to the last day.
QList<DayMark> dayMarks(const domain::Deadline& deadline, const domain::WorkCalendar& calendar, QDate today);

/// A time limit day by day: the event, the counted days with their numbers, days that do not count or are days of rest
/// told apart by sign and word, today, and the last day. Left and right move through the days and read them out.
class DayStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget* parent = nullptr);

    void show(const domain::Deadline& deadline, const domain::WorkCalendar& calendar, QDate today,
              base::Language language);
    const QList<DayMark>& marks() const { return m_marks; }
    /// "суббота 05.05.2018: working day, day 15, the last day".
    QString words(const DayMark& mark) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cell(qsizetype index) const;
    qsizetype indexAt(QPoint point) const;
    void paintDay(QPainter& painter, qsizetype index) const;
    void tellWords();

    QList<DayMark> m_marks;
    base::Language m_language = base::Language::Kk;
    qsizetype m_current = 0;
};

} // namespace bagalau::desktop
