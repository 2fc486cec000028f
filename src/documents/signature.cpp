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
    Table table{{41, 1, 16, 2, 26, 1, 13}, 0, {}, {}};
    table.bordered = false;
    table.keepTogether = true;
    for (const Signer& signer : block.signers) {
        // Whose name is not known writes it by hand.
        const bool named = !signer.name.isEmpty();
        table.rows.append(Row{{atBottom(signer.position), Cell(), atBottom({}, true), Cell(),
                               atBottom(signer.name, !named), Cell(), atBottom({}, true)}});
        table.rows.append(
            Row{{Cell(), Cell(), under(signatureWord(), language), Cell(),
                 named ? Cell() : under(fullSignatureWord(), language), Cell(), under(dateWord(), language)}});
    }
    return table;
}

} // namespace bagalau::documents
