#pragma once

#include "appealoffice.h"
#include "desktop/objections/changesmodel.h"
#include "desktop/objections/commissionmodel.h"
#include "desktop/objections/contesteditemsmodel.h"
#include "workflow/objectionviews.h"
#include "workflow/officeacts.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace bagalau::tests {

/// The steps of an appeal as a person does them in the window.

struct Member
{
    QString name, role;
};

/// Nobody of them took part in an assessment.
inline const QList<Member> others{{u"Ы. Төрағаев"_s, u"chair"_s},
                                  {u"Һ. Өкілов"_s, u"working-body"_s},
                                  {u"І. Мүшеева"_s, u"member"_s},
                                  {u"Ң. Мүшебаев"_s, u"member"_s},
                                  {u"Ұ. Мүшеқызы"_s, u"member"_s}};

inline void typeMembers(QTableView& table, const QList<Member>& members, base::Language language = base::Language::Kk)
{
    const domain::CommissionRule& rule = workflow::Library::shipped().procedure.commission;
    for (int row = 0; row < members.size(); ++row) {
        typeInCell(table, row, desktop::CommissionModel::Name, members[row].name);
        typeInCell(table, row, desktop::CommissionModel::Organisation, u"Оқу министрлігі"_s);
        typeInCell(table, row, desktop::CommissionModel::Role, rule.roles[members[row].role].name.in(language));
    }
}

inline domain::Objection objectionOf(const workflow::Session& session, int number)
{
    for (const workflow::ObjectionStatus& one : workflow::objections(session))
        if (one.objection.number == number)
            return one.objection;
    return {};
}

inline QString shown(const QWidget& page, const char* label)
{
    return child<QLabel>(page, label)->text();
}

inline void press(const QWidget& page, const char* button)
{
    auto* one = child<QAbstractButton>(page, button);
    ASSERT_TRUE(one && one->isEnabled()) << button << ": " << (one ? one->toolTip().toStdString() : "");
    one->click();
    QCoreApplication::processEvents();
}

inline void write(const QWidget& page, const char* text, const QString& words)
{
    child<QPlainTextEdit>(page, text)->setPlainText(words);
}

inline void chooseItem(const QWidget& page, const QString& item)
{
    auto* table = child<QTableView>(page, "decisionItems");
    table->selectRow(qobject_cast<desktop::ContestedItemsModel*>(table->model())->rowOf(item));
}

/// A new value for the input that has this one now.
inline void typeChange(const QWidget& page, const QString& now, const QString& value)
{
    auto* changes = child<QTableView>(page, "changesTable");
    const int row = rowWith(*changes->model(), desktop::ChangesModel::Current, now);
    ASSERT_GE(row, 0);
    typeInCell(*changes, row, desktop::ChangesModel::New, value);
}

/// Marks an item of a dialog as contested; what it asks for may be empty.
inline void contest(const QWidget& dialog, const QString& item, const QString& demand = {})
{
    auto* table = child<QTableView>(dialog, "itemsTable");
    auto* items = qobject_cast<desktop::ContestedItemsModel*>(table->model());
    const int row = items->rowOf(item);
    ASSERT_GE(row, 0) << item.toStdString();
    table->selectRow(row);
    items->setData(items->index(row, desktop::ContestedItemsModel::Item), Qt::Checked, Qt::CheckStateRole);
    if (!demand.isEmpty())
        items->setData(items->index(row, desktop::ContestedItemsModel::Demand), demand, Qt::EditRole);
}

/// A step of the delivery: "dispatch", "deliver" or "notice".
inline void recordPassage(const QWidget& page, const QByteArray& step, QDate day)
{
    child<QDateEdit>(*child<QWidget>(page, step + "Form"), "passageDay")->setDate(day);
    press(page, step + "Button");
}

/// Refusals in the journal whose rule has this code.
inline int refusals(const workflow::Session& session, const QString& code)
{
    int count = 0;
    for (const domain::JournalEntry& entry : workflow::journal(session))
        count += entry.act == u"refused"_s && entry.payload.value_or(QByteArray()).contains(code.toUtf8()) ? 1 : 0;
    return count;
}

} // namespace bagalau::tests
