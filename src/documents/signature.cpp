#include "documents/signature.h"

#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

Cell atBottom(const QString& text, bool ruled = false)
{
    Cell cell(text);
    cell.place = CellPlace::Bottom;
    cell.ruled = ruled;
    return cell;
}

Cell under(const base::Bilingual& word, base::Language language)
{
    Cell cell(u'(' + word.in(language) + u')', Alignment::Center);
    cell.small = true;
    return cell;
}

} // namespace

Table signatureTable(const SignatureBlock& block, base::Language language)
{
    // Narrow empty columns keep the lines apart from the texts.
    Table table{{44, 1, 16, 2, 23, 1, 13}, 0, {}, {}};
    table.bordered = false;
    table.keepTogether = true;
    for (const Signer& signer : block.signers) {
        table.rows.append(Row{{atBottom(signer.position), Cell(), atBottom({}, true), Cell(), atBottom(signer.name),
                               Cell(), atBottom({}, true)}});
        table.rows.append(Row{
            {Cell(), Cell(), under(signatureWord(), language), Cell(), Cell(), Cell(), under(dateWord(), language)}});
    }
    return table;
}

} // namespace bagalau::documents
