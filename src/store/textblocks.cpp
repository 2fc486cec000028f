#include "store/textblocks.h"

using namespace Qt::StringLiterals;

namespace bagalau::store {

QList<domain::TextBlock> TextBlockRecords::all() const
{
    QList<domain::TextBlock> blocks;
    Statement rows = m_database.run(u"SELECT id, name, kk, ru, official, at FROM text_block ORDER BY name, id"_s);
    while (rows.next())
        blocks << domain::TextBlock{
            rows.text(0), rows.text(1), {rows.text(2), rows.text(3)}, rows.text(4), rows.text(5)};
    return blocks;
}

std::optional<domain::TextBlock> TextBlockRecords::block(const QString& id) const
{
    for (const domain::TextBlock& one : all())
        if (one.id == id)
            return one;
    return std::nullopt;
}

void TextBlockRecords::set(const Act& act, const domain::TextBlock& block) const
{
    act.run(u"INSERT INTO text_block(id, name, kk, ru, official, at) VALUES(?,?,?,?,?,?) "
            "ON CONFLICT(id) DO UPDATE SET name=excluded.name, kk=excluded.kk, ru=excluded.ru, "
            "official=excluded.official, at=excluded.at"_s,
            {block.id, block.name, block.text.kk, block.text.ru, act.entry().official, act.entry().at});
}

void TextBlockRecords::remove(const Act& act, const QString& id) const
{
    act.run(u"DELETE FROM text_block WHERE id=?"_s, {id});
}

} // namespace bagalau::store
