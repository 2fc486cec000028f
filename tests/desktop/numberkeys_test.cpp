#include "desktop/shell/numberkeys.h"
#include "desktop/shell/search.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace bagalau::tests {

using namespace Qt::StringLiterals;

namespace {

void press(QLineEdit& field, quint32 scanCode, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, modifiers, scanCode, 0, 0, text);
    QApplication::sendEvent(&field, &event);
}

struct Field
{
    QLineEdit edit;
    Field() { desktop::NumberKeys::install(edit); }
};

} // namespace

// The main row of the Kazakh layout from the key of 1: " ә і ң ғ , . ү ұ қ ө
TEST(NumberKeys, readTheMainRowOfTheKazakhKeyboardAsDigits)
{
    Field field;
    const QString row = u"\"әіңғ,.үұқ"_s;
    for (int i = 0; i < row.size(); ++i)
        press(field.edit, quint32(10 + i), row[i]);
    EXPECT_EQ(field.edit.text(), u"1234567890"_s);
}

TEST(NumberKeys, readMinusAndTheCommaByTheirPlaces)
{
    Field field;
    press(field.edit, 20, u"ө"_s);
    press(field.edit, 11, u"ә"_s);
    press(field.edit, 59, u"б"_s);
    press(field.edit, 14, u"ғ"_s);
    EXPECT_EQ(field.edit.text(), u"-2,5"_s);
}

TEST(NumberKeys, leaveDigitsSignsAndShortcutsAlone)
{
    Field field;
    press(field.edit, 11, u"2"_s);
    press(field.edit, 60, u"."_s);
    press(field.edit, 14, u"5"_s);
    press(field.edit, 14, u"%"_s, Qt::ShiftModifier);
    EXPECT_EQ(field.edit.text(), u"2.5%"_s);
    const QKeyEvent undo(QEvent::KeyPress, Qt::Key_unknown, Qt::ControlModifier, 11, 0, 0, u"ә"_s);
    EXPECT_TRUE(desktop::NumberKeys::numberSign(undo).isNull());
    press(field.edit, 0, u"7"_s); // a key without a place: an input method, a remote desktop
    EXPECT_EQ(field.edit.text(), u"2.5%7"_s);
}

TEST(NumberKeys, replaceTheSelectionLikeAnyKey)
{
    Field field;
    field.edit.setText(u"100"_s);
    field.edit.selectAll();
    press(field.edit, 12, u"і"_s);
    EXPECT_EQ(field.edit.text(), u"3"_s);
}

TEST(Search, forgivesCaseAndKazakhMarks)
{
    EXPECT_EQ(desktop::searchable(u"ҚАРЖЫ ё"_s), desktop::searchable(u"каржы Е"_s));
    EXPECT_EQ(desktop::searchable(u"Ғылым, өңір, ұлт, үй, һәм, іс"_s),
              desktop::searchable(u"гылым, онир, улт, уй, хам, ис"_s));
}

} // namespace bagalau::tests
