#pragma once

#include "workflow/packages.h"

#include <QFrame>

namespace bagalau::desktop {

namespace Ui {
class VerdictCard;
}

/// One of the four verdicts on a package: a sign, a word and a sentence.
class VerdictCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Question { Intact, Signed, Complete, Reproduced };

    explicit VerdictCard(QWidget* parent = nullptr);
    ~VerdictCard() override;

    void show(Question question, workflow::Verdict verdict);
    /// "Intact: yes. The file is as it was written." for copying.
    QString asText() const;

private:
    static QString title(Question question);
    static QString word(workflow::Verdict verdict);
    static QString sentence(Question question, workflow::Verdict verdict);

    std::unique_ptr<Ui::VerdictCard> m_ui;
};

} // namespace bagalau::desktop
