#pragma once

#include <QtGlobal>

namespace bagalau::intake {

/// What one workbook has used of its limits; each call throws ReadFailure when the limit is passed.
class Budget final
{
public:
    void cell(int row, int column);
    void merge();
    void sheet();
    void text(qsizetype characters);
    void string();

private:
    qint64 m_cells = 0;
    qint64 m_merges = 0;
    qint64 m_sheets = 0;
    qint64 m_texts = 0;
    qint64 m_strings = 0;
};

} // namespace bagalau::intake
