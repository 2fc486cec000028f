#pragma once

#include "office.h"
#include "workflow/training.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

namespace bagalau::tests {

/// The training office in the window: conclusions of four bodies, three of them delivered, one objection registered.
struct AppealOffice
{
    Folder folder;
    GivenAnswers prompts;
    workflow::Environment environment = workflow::systemEnvironment();
    desktop::Workspace workspace{environment, prompts};

    explicit AppealOffice(const QString& official = u"Қ. Жаттығуов (оқу)"_s)
    {
        const QString path = folder.write(u"оқу.bagalau"_s, trainingStore());
        workspace.open(std::make_unique<workflow::Session>(path, workflow::Session::Mode::Write, environment));
        workspace.setOfficial(official);
    }

    workflow::Session& session() { return *workspace.session(); }

    static QString assessor() { return u"Ә. Үлгібаев (оқу)"_s; }
    static QString reviewer() { return u"Ғ. Мысалова (оқу)"_s; }

private:
    // Made once: loading ten reports and issuing four conclusions takes a moment.
    static QByteArray trainingStore()
    {
        static const QByteArray bytes = [] {
            const Folder once;
            workflow::createTrainingStore(once.path(u"оқу.bagalau"_s));
            return bytesOf(once.path(u"оқу.bagalau"_s));
        }();
        return bytes;
    }
};

/// QTest cannot type Cyrillic.
inline void typeText(QWidget& widget, const QString& text)
{
    for (const QChar letter : text)
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(&widget, &event);
        }
}

/// The open editor of a view; closed ones wait hidden for their deletion.
template <class Editor> Editor* openEditor(const QAbstractItemView& view)
{
    for (Editor* editor : view.viewport()->findChildren<Editor*>(Qt::FindDirectChildrenOnly))
        if (editor->isVisible())
            return editor;
    return nullptr;
}

/// Opens the editor of a cell, types or chooses, and leaves it with Enter.
inline void typeInCell(QAbstractItemView& view, int row, int column, const QString& text)
{
    const QModelIndex index = view.model()->index(row, column);
    view.setCurrentIndex(index);
    if (!openEditor<QWidget>(view))
        view.edit(index);
    if (auto* choice = openEditor<QComboBox>(view)) {
        choice->setCurrentText(text);
        emit choice->activated(choice->currentIndex());
    } else if (auto* edit = openEditor<QLineEdit>(view)) {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete); // also where nothing follows
        typeText(*edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    } else {
        ADD_FAILURE() << "no editor in row " << row << ", column " << column;
    }
    QCoreApplication::processEvents();
}

inline int rowWith(const QAbstractItemModel& model, int column, const QString& text)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, column).data().toString().contains(text))
            return row;
    return -1;
}

/// As large as the page is in a window of 1366x768.
inline void showAsInWindow(QWidget& page)
{
    page.resize(1180, 640);
    page.show();
}

} // namespace bagalau::tests
