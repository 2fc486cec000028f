#pragma once

#include "base/finding.h"
#include "desktop/methodology/editionplaces.h"

#include <QScrollArea>
#include <QSet>
#include <QTimer>

class QLabel;

namespace bagalau::desktop {

namespace Ui {
class EditionForm;
}
class PlacesModel;

/// What a draft says of one thing, to be written: names, maximum, weights, formula, steps. It changes nothing itself:
/// it says what was written, while somebody still types.
class EditionForm final : public QScrollArea
{
    Q_OBJECT

public:
    /// What is shown: a null node is the edition as a whole.
    struct Shown
    {
        QByteArray bytes;
        std::shared_ptr<const domain::Edition> edition;
        const EditionNode* node = nullptr;
        base::Findings faults; ///< of the whole text
        bool checked = false;  ///< whether the faults are of this text
        base::Language language = base::Language::Kk;
        bool readOnly = false;
    };

    explicit EditionForm(QWidget* parent = nullptr);
    ~EditionForm() override;

    /// A field in which somebody types keeps what is typed.
    void show(const Shown& shown);
    /// Says at once what was typed.
    void flush();
    /// Drops what is being typed.
    void forget();

signals:
    void edited(const QString& path, const QJsonValue& value, bool typed);
    void inserted(const QString& list, int number, const QJsonValue& value);
    void undone();
    void redone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Field
    {
        enum class Kind { Kazakh, Russian, Number, Formula, Years };
        QWidget* edit;
        Kind kind;
        QString path;
    };

    void connectFields();
    void bind(QWidget* edit, const QString& path);
    void fill(Field& field);
    void touched(QWidget* edit);
    QJsonValue valueOf(const Field& field) const;
    QJsonValue bothOf(const Field& field) const;
    void fillChoice();
    void fillGrid();
    void fillContents();
    void showChecks();
    void addStep();
    void removeStep();
    QString heading() const;

    std::unique_ptr<Ui::EditionForm> m_ui;
    PlacesModel* m_grid;
    QList<Field> m_fields;
    QSet<QWidget*> m_typed; ///< written and not yet said
    QTimer m_pause;
    Shown m_shown;
    EditionPlaces m_places;
};

} // namespace bagalau::desktop
