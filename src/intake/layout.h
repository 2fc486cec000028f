#pragma once

#include "domain/edition.h"
#include "intake/doubts.h"
#include "intake/progress.h"

namespace bagalau::intake {

/// A received file as it was read.
struct ReadFile
{
    QString name;
    QString digest;
    Workbook workbook;
    bool readable = true; ///< false: what it holds is not known
};

/// Where the columns of a form stand in a sheet.
struct Layout
{
    const domain::Form* form = nullptr;
    const Sheet* sheet = nullptr;
    Spot spot; ///< the sheet
    QString fileDigest;
    int headingRow = -1;
    QMap<QString, int> columns; ///< id of a sheet column -> its place
    int approximate = 0;        ///< headings that are only contained in their cells
    int fields = 0;             ///< inputs that its rows name, where the form lists single inputs
    QList<const domain::Form::SheetColumn*> missing;
};

/// For each form the row with the most of its headings among the first 60; forms without any are left out.
QList<Layout> layoutsOf(const QList<const domain::Form*>& forms, const Sheet& sheet);

/// The sheet for each form, from all files together; each sheet serves one form. Forms with two sheets or with a hidden
/// one become findings, and so do missing ones of a body's report: its forms for a direction come together. A working
/// sheet of the assessing authority may come alone.
/// What is left over is told too: a sheet that resembles a form with a warning, any other that holds something with a
/// note. `others` are forms of the variant that are not looked for: other authorities read them.
QList<Layout> findForms(const QList<domain::Form>& forms, const QList<domain::Form>& others,
                        const domain::Variant& variant, const QList<ReadFile>& files, const Progress& progress,
                        Doubts& doubts);

Spot spotOf(const QList<ReadFile>& files, int file, int sheet);

} // namespace bagalau::intake
