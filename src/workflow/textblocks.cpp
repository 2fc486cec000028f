#include "workflow/textblocks.h"

#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/textblocks.h"

#include <QCollator>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

domain::TextBlock requireBlock(const Session& session, const QString& id)
{
    const auto block = store::TextBlockRecords(session.database()).block(id);
    if (!block)
        throw Problem(Problem::Kind::Refused,
                      {u"text-block.unknown"_s,
                       QT_TRANSLATE_NOOP("Messages", "This text for reuse is no longer in the store."),
                       {}});
    return *block;
}

void requireName(const Session& session, const domain::TextBlock& block)
{
    if (block.name.isEmpty())
        throw Problem(Problem::Kind::Usage,
                      {u"text-block.unnamed"_s, QT_TRANSLATE_NOOP("Messages", "A text for reuse needs a name."), {}});
    for (const domain::TextBlock& other : textBlocks(session))
        if (other.id != block.id && base::folded(other.name) == base::folded(block.name))
            throw Problem(Problem::Kind::Refused,
                          {u"text-block.exists"_s,
                           QT_TRANSLATE_NOOP("Messages", "There is a text for reuse with the name “%1” already."),
                           {other.name}});
}

} // namespace

QList<domain::TextBlock> textBlocks(const Session& session)
{
    QList<domain::TextBlock> blocks = store::TextBlockRecords(session.database()).all();
    // The Kazakh alphabet has every Russian letter in its Russian place.
    QCollator order(QLocale(QLocale::Kazakh, QLocale::Kazakhstan));
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [&order](const auto& one, const auto& other) { return order.compare(one.name, other.name) < 0; });
    return blocks;
}

qint64 saveTextBlock(Session& session, const domain::TextBlock& block, const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"text-block"_s);
    domain::TextBlock kept = block;
    kept.name = base::simplified(block.name);
    if (!kept.id.isEmpty())
        requireBlock(session, kept.id);
    requireName(session, kept);
    if (base::simplified(kept.text.kk).isEmpty() && base::simplified(kept.text.ru).isEmpty())
        throw Problem(Problem::Kind::Usage,
                      {u"text-block.empty"_s,
                       QT_TRANSLATE_NOOP("Messages", "There is nothing to keep for reuse: both sides are empty."),
                       {}});
    if (kept.id.isEmpty())
        kept.id = session.environment().ids->next();
    store::Act act(session.database(), entry);
    store::TextBlockRecords(session.database()).set(act, kept);
    act.commit({{u"id"_s, kept.id}, {u"name"_s, kept.name}, {u"text"_s, base::toJson(kept.text)}});
    session.tellChanged();
    return act.entryNumber();
}

qint64 renameTextBlock(Session& session, const QString& id, const QString& name, const QString& official)
{
    domain::TextBlock block = requireBlock(session, id);
    block.name = name;
    return saveTextBlock(session, block, official);
}

qint64 removeTextBlock(Session& session, const QString& id, const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"text-block"_s);
    const domain::TextBlock block = requireBlock(session, id);
    store::Act act(session.database(), entry);
    store::TextBlockRecords(session.database()).remove(act, id);
    act.commit({{u"id"_s, id}, {u"name"_s, block.name}, {u"removed"_s, true}});
    session.tellChanged();
    return act.entryNumber();
}

} // namespace bagalau::workflow
