#pragma once

#include "workflow/acceptvalues.h"

#include <gtest/gtest.h>

namespace bagalau::tests {

/// Establishes the figures of the methodology's own worked example for central bodies, as an assessor would type them
/// in.
inline void establishExample(workflow::Session& session, const QString& body, const QString& block,
                             const QString& official)
{
    const QString ground = QStringLiteral("Оқу мысалы");
    const domain::Edition& edition = session.editionOf(block);
    const domain::Variant& variant = session.variantOf(body, block);
    const auto example = std::find_if(edition.examples.begin(), edition.examples.end(), [](const auto& one) {
        return one.variant == QLatin1String("central") && one.rows.size() > 2;
    });
    ASSERT_NE(example, edition.examples.end());
    QList<workflow::EstablishedValue> values;
    for (auto input = example->inputs.begin(); input != example->inputs.end(); ++input)
        if (variant.input(input.key()))
            values << workflow::EstablishedValue{input.key(), *input, ground};
    for (auto rows = example->rows.begin(); rows != example->rows.end(); ++rows) {
        const domain::Table& table = *variant.table(rows.key());
        domain::RowKeys keys;
        for (const QMap<QString, domain::Value>& row :
             table.fixed.isEmpty() ? QList<QMap<QString, domain::Value>>() : *rows) {
            const QString key = keys.of(table, row);
            for (auto cell = row.begin(); cell != row.end(); ++cell)
                if (!table.isFixed(cell.key()))
                    values << workflow::EstablishedValue{domain::inputId(table.id, key, cell.key()), *cell, ground};
        }
    }
    workflow::acceptValues(session, body, block, values, official);
}

} // namespace bagalau::tests
