#pragma once

#include <QByteArray>
#include <QList>
#include <functional>

class QPrinter;

namespace bagalau::desktop {

/// Pages of PDF documents, counted through.
int pagesOf(const QList<QByteArray>& papers);

/// Prints the pages `from` to `to` (from 1, counted through all papers) on their whole sheets, as they are: 300 dots an
/// inch at most. May run in a worker thread. `tick(done, total)` false ends it. Throws a Problem(File) where a paper is
/// no PDF or the printer takes nothing.
void printPages(QPrinter& printer, const QList<QByteArray>& papers, int from, int to,
                const std::function<bool(int done, int total)>& tick);

} // namespace bagalau::desktop
