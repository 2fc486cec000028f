#include "desktop/common/daystrip.h"

#include "base/dates.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int rowsOfText = 3; // weekday, date, count

QLocale localeOf(base::Language language)
{
    return language == base::Language::Kk   ? QLocale(QLocale::Kazakh)
           : language == base::Language::Ru ? QLocale(QLocale::Russian)
                                            : QLocale(QLocale::English);
}

QString countSign(const DayMark& mark)
{
    if (mark.start)
        return u"●"_s;
    return mark.ordinal > 0 ? QString::number(mark.ordinal) : u"–"_s;
}

} // namespace

QList<DayMark> dayMarks(const domain::Deadline& deadline, const domain::WorkCalendar& calendar, QDate today)
{
    QList<DayMark> marks;
    for (QDate day = deadline.from; day.isValid() && day <= deadline.lastDay; day = day.addDays(1))
        marks << DayMark{day,
                         static_cast<int>(deadline.counted.indexOf(day)) + 1,
                         calendar.isWorking(day),
                         day == deadline.from,
                         day == deadline.lastDay,
                         day == today};
    return marks;
}

DayStrip::DayStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Counted days"));
}

void DayStrip::show(const domain::Deadline& deadline, const domain::WorkCalendar& calendar, QDate today,
                    base::Language language)
{
    m_marks = dayMarks(deadline, calendar, today);
    m_language = language;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(m_marks.size() - 1, 0));
    tellWords();
    updateGeometry();
    update();
}

QString DayStrip::words(const DayMark& mark) const
{
    QStringList said{mark.working ? tr("working day") : tr("day of rest")};
    if (mark.start)
        said << tr("day of the event, not counted");
    else
        said << (mark.ordinal > 0 ? tr("counted, day %1").arg(mark.ordinal) : tr("not counted"));
    if (mark.last)
        said << tr("the last day");
    if (mark.today)
        said << tr("today");
    const QString weekday = m_language == base::Language::En ? localeOf(m_language).dayName(mark.date.dayOfWeek())
                                                             : base::weekday(mark.date).in(m_language);
    return u"%1 %2: %3"_s.arg(weekday, base::shortDate(mark.date), said.join(u", "_s));
}

void DayStrip::tellWords()
{
    setAccessibleDescription(m_marks.isEmpty() ? QString() : words(m_marks[m_current]));
}

QSize DayStrip::sizeHint() const
{
    return {static_cast<int>(m_marks.size()) * 46, fontMetrics().height() * rowsOfText + 14};
}

QSize DayStrip::minimumSizeHint() const
{
    return {static_cast<int>(m_marks.size()) * 30, sizeHint().height()};
}

QRect DayStrip::cell(qsizetype index) const
{
    const int width = std::min(56, this->width() / std::max(1, static_cast<int>(m_marks.size())));
    const int left = static_cast<int>(index) * width;
    return {isRightToLeft() ? this->width() - left - width : left, 0, width - 2, height() - 1};
}

qsizetype DayStrip::indexAt(QPoint point) const
{
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        if (cell(i).contains(point))
            return i;
    return -1;
}

void DayStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        paintDay(painter, i);
}

void DayStrip::paintDay(QPainter& painter, qsizetype index) const
{
    const DayMark& mark = m_marks[index];
    const QRect box = cell(index).adjusted(1, 1, -1, -1);
    painter.fillRect(box, palette().color(mark.last ? QPalette::AlternateBase : QPalette::Base));
    if (!mark.working)
        painter.fillRect(box, QBrush(palette().color(QPalette::Mid), Qt::BDiagPattern));
    if (mark.today)
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 4), palette().color(QPalette::Highlight));
    const bool current = hasFocus() && index == m_current;
    painter.setPen(QPen(palette().color(mark.last || current ? QPalette::Text : QPalette::Mid), mark.last ? 2 : 1,
                        current ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(box);
    QFont font = this->font();
    font.setBold(mark.last || mark.today);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    const QString weekday = localeOf(m_language).standaloneDayName(mark.date.dayOfWeek(), QLocale::ShortFormat);
    const QString text = weekday + u'\n' + mark.date.toString(u"dd.MM"_s) + u'\n' + countSign(mark);
    painter.drawText(box.adjusted(0, 4, 0, 0), Qt::AlignCenter, text);
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_marks.isEmpty())
        return QWidget::keyPressEvent(event);
    m_current = std::clamp<qsizetype>(m_current + step, 0, m_marks.size() - 1);
    tellWords();
    update();
    QToolTip::showText(mapToGlobal(cell(m_current).bottomLeft()), words(m_marks[m_current]), this);
}

bool DayStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Counted days"));
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype index = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), index < 0 ? QString() : words(m_marks[index]), this);
    return true;
}

} // namespace bagalau::desktop
