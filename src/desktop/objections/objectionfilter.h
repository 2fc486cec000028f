#pragma once

#include "desktop/shell/collatedproxy.h"

namespace bagalau::desktop {

/// The objections that somebody looks for: by a text, a block, a state, overdue.
class ObjectionFilter final : public CollatedProxy
{
    Q_OBJECT

public:
    static constexpr int anyState = -1;

    struct Wanted
    {
        QString text = {};
        QString block = {}; ///< empty: any
        int state = anyState;
        bool overdue = false;
        bool operator==(const Wanted&) const = default;
    };

    using CollatedProxy::CollatedProxy;
    void setWanted(const Wanted& wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Wanted m_wanted;
};

} // namespace bagalau::desktop
