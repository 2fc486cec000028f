#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

namespace bagalau::desktop {

class RichEdit;
class SearchPopup;
class SectionEditor;
class TextToolbar;

/// What is put into the text of a conclusion by choice from a list: live fields, and the texts that the office keeps
/// for reuse.
class TextInserts final : public QObject
{
    Q_OBJECT

public:
    /// `sectionOf` tells the section in which a text stands.
    TextInserts(Workspace& workspace, TextToolbar& toolbar, std::function<SectionEditor*(RichEdit*)> sectionOf,
                QObject* parent);

private:
    void offerFields();
    void offerBlocks();
    void fill(SearchPopup& popup);
    void insertBlock(const QString& id, bool both);
    void keepBlock();
    void renameBlock(const QString& id);
    void removeBlock(const QString& id);
    QString nameOf(const QString& id) const;

    Workspace& m_workspace;
    TextToolbar& m_toolbar;
    std::function<SectionEditor*(RichEdit*)> m_sectionOf;
};

} // namespace bagalau::desktop
