#pragma once

#include "desktop/methodology/draft.h"
#include "desktop/methodology/editionform.h"
#include "desktop/shell/workspace.h"

namespace bagalau::desktop {

namespace Ui {
class DraftPanel;
}

/// The draft of an edition at work: the form of the chosen place, steps back, whether it can be used and what stands
/// against it. What was not saved is saved when the draft is left.
class DraftPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~DraftPanel() override;

    /// Goes on with a draft that was opened before if its text is the one that the store keeps, or was changed since.
    void open(const QString& id, const QByteArray& kept);
    /// Drops the draft with what was not saved.
    void close();
    /// Hands on what is being typed.
    void flush();
    const QString& id() const { return m_id; } ///< empty: none
    /// The place in the tree; null: the edition as a whole. It must live until another is shown.
    void showNode(const EditionNode* node);
    /// Keeps what was changed in the store; false where that failed.
    bool save();
    /// The latest reading, of the text as it is or as it was a moment ago; null before the first.
    std::shared_ptr<const workflow::EditionReading> reading() const;

signals:
    /// The text was read again; nodes of the edition before must be given up.
    void read();
    /// Asks for the place in the tree to which a path leads.
    void placeRequested(const QString& path);

protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool mayChange();
    void edit(const QString& path, const QJsonValue& value, bool typed);
    void refill();
    void tellState();
    void listFaults();

    std::unique_ptr<Ui::DraftPanel> m_ui;
    Workspace& m_workspace;
    QString m_id;
    QString m_writer; ///< who changed what is not saved
    std::unique_ptr<Draft> m_draft;
    const EditionNode* m_node = nullptr;
};

} // namespace bagalau::desktop
