#include "desktop/packages/verdictcard.h"

#include "desktop/shell/signs.h"
#include "ui_verdictcard.h"

using namespace Qt::StringLiterals;
using bagalau::workflow::Verdict;

namespace bagalau::desktop {

namespace {

// A package without a signature is not a bad one: nobody has said who made it.
Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return Tone::Good;
    case Verdict::No:
        return Tone::Bad;
    case Verdict::Unsigned:
        return Tone::Quiet;
    case Verdict::Unknown:
    case Verdict::NotChecked:
        break;
    }
    return Tone::Attention;
}

} // namespace

VerdictCard::VerdictCard(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::VerdictCard>())
{
    m_ui->setupUi(this);
}

VerdictCard::~VerdictCard() = default;

void VerdictCard::show(Question question, Verdict verdict)
{
    m_ui->cardSign->setText(verdict == Verdict::Unknown ? u"?"_s : signOf(toneOf(verdict)));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(toneOf(verdict)));
    m_ui->cardSign->setPalette(colours);
    m_ui->cardTitle->setText(title(question));
    m_ui->cardWord->setText(word(verdict));
    m_ui->cardSentence->setText(sentence(question, verdict));
    setAccessibleName(asText());
}

QString VerdictCard::asText() const
{
    return u"%1 %2: %3. %4"_s.arg(m_ui->cardSign->text(), m_ui->cardTitle->text(), m_ui->cardWord->text(),
                                  m_ui->cardSentence->text());
}

QString VerdictCard::title(Question question)
{
    switch (question) {
    case Question::Intact:
        return tr("Intact");
    case Question::Signed:
        return tr("Signed");
    case Question::Complete:
        return tr("Complete");
    case Question::Reproduced:
        break;
    }
    return tr("Numbers reproduced");
}

QString VerdictCard::word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return tr("yes");
    case Verdict::No:
        return tr("no");
    case Verdict::Unsigned:
        return tr("not signed");
    case Verdict::Unknown:
        return tr("unknown");
    case Verdict::NotChecked:
        break;
    }
    return tr("not checked");
}

QString VerdictCard::sentence(Question question, Verdict verdict)
{
    if (verdict == Verdict::NotChecked)
        return tr("This could not be checked: see the details.");
    const bool yes = verdict == Verdict::Yes;
    switch (question) {
    case Question::Intact:
        return yes ? tr("Every file in it is exactly as it was written.")
                   : tr("Something in it was changed, is missing or was added. Do not use it.");
    case Question::Signed:
        return yes ? tr("The signature fits the package.")
               : verdict == Verdict::Unsigned
                   ? tr("Nobody has signed it: who sent it is known only from the way it came.")
               : verdict == Verdict::Unknown ? tr("It is signed by a certificate that is not known here.")
                                             : tr("The signature does not fit the package. Do not use it.");
    case Question::Complete:
        return yes ? tr("All that belongs to each conclusion is in it.")
                   : tr("Something that belongs in it is missing: see the details.");
    case Question::Reproduced:
        break;
    }
    return yes ? tr("Every score was calculated again from the data in it and is the same.")
               : tr("A score calculated again from the data in it is another one: see the details.");
}

} // namespace bagalau::desktop
