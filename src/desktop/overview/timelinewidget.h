#pragma once

#include "desktop/overview/stagestate.h"

#include <QWidget>

namespace bagalau::desktop {

/// The six stages as one line: a mark, the date, how it stands in words, the name. Painted; a screen reader gets the
/// same as the description.
class TimelineWidget final : public QWidget
{
    Q_OBJECT

public:
    struct Stop
    {
        Tone tone = Tone::Quiet;
        QString date;
        QString words;
        QString name;
    };

    explicit TimelineWidget(QWidget* parent = nullptr);
    void load(QList<Stop> stops);
    const QList<Stop>& stops() const { return m_stops; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override; ///< every stage's words and name are shown whole

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit(); ///< asks for the height that this width needs: layouts inside a stack do not ask themselves
    QRect cell(qsizetype index) const;
    void paintLine(QPainter& painter) const;
    void paintStop(QPainter& painter, qsizetype index) const;
    QFont boldFont() const;

    QList<Stop> m_stops;
};

} // namespace bagalau::desktop
