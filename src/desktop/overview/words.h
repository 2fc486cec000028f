#pragma once

#include <QCoreApplication>
#include <QDate>

namespace bagalau::desktop {

/// Words that the parts of the Overview share.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(bagalau::desktop::Words)

public:
    /// "today", "in 3 days", "overdue by 3 days".
    static QString due(QDate date, QDate today);
    /// A body's name without "of the Republic of Kazakhstan", which nearly all of them carry: lists and charts have no
    /// room for it, tooltips say the whole.
    static QString shortName(QString name);
};

} // namespace bagalau::desktop
