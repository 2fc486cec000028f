#pragma once

#include "desktop/recommendations/offersmodel.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class CarryOverDialog;
}

/// Registers recommendations of conclusions: of earlier years, and of those issued in this store.
class CarryOverDialog final : public QDialog
{
    Q_OBJECT

public:
    CarryOverDialog(Workspace& workspace, const QList<workflow::OfferedRecommendation>& offers,
                    QWidget* parent = nullptr);
    ~CarryOverDialog() override;

    int registered() const { return m_registered; } ///< how many

private:
    void offer();
    void apply();

    Workspace& m_workspace;
    std::unique_ptr<Ui::CarryOverDialog> m_ui;
    OffersModel* m_offers;
    int m_registered = 0;
};

} // namespace bagalau::desktop
