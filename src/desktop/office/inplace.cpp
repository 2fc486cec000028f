#include "desktop/office/inplace.h"

#include "desktop/shell/signs.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

bool runInPlace(const Workspace& workspace, QLabel* fault, const std::function<void()>& act)
{
    try {
        act();
        showFault(fault, {});
        return true;
    } catch (const base::Problem& problem) {
        showFault(fault, problem.text(workspace.language()));
        return false;
    }
}

void showFault(QLabel* label, const QString& text)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colourOf(Tone::Bad));
    label->setPalette(palette);
    label->setText(text.isEmpty() ? text : signOf(Tone::Bad) + u' ' + text);
    label->setVisible(!text.isEmpty());
}

} // namespace bagalau::desktop
