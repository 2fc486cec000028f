#pragma once

#include "desktop/shell/collatedproxy.h"

namespace bagalau::desktop {

/// The matrix as it is shown: found by name, and only the office's own bodies if asked for.
class BodyMatrixProxy final : public CollatedProxy
{
    Q_OBJECT

public:
    explicit BodyMatrixProxy(QObject* parent = nullptr) : CollatedProxy(parent) {}
    void setOwnOnly(bool own);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_ownOnly = false;
};

} // namespace bagalau::desktop
