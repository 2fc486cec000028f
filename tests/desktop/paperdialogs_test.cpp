#include "desktop/office/papersettingsdialog.h"
#include "desktop/office/templatesdialog.h"
#include "desktop/office/templatetextsmodel.h"
#include "shellsupport.h"
#include "workflow/papertemplates.h"

#include <QAbstractItemModelTester>
#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests::shell;

namespace {

class PaperDialogs : public ShellTest
{
protected:
    PaperDialogs()
    {
        makeWindow();
        window->openStore(makeStore());
        workflow::addOfficial(*workspace.session(), {{}, u"Бақыт Әкімші"_s, u"administrator"_s, {}},
                              u"Әлия Сейітқали"_s);
        workspace.setOfficial(u"Бақыт Әкімші"_s);
    }
    QByteArray picture() const
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }
    workflow::PaperOffice office() const { return workflow::paperOffice(*workspace.session()); }
    QAbstractItemModel* texts(QDialog* dialog) const { return find<QTableView>("textsTable", dialog)->model(); }
};

TEST_F(PaperDialogs, theLookOfPapersIsChosenAndKept)
{
    trigger("paperSettingsAction");
    auto* look = dialog<desktop::PaperSettingsDialog>();
    find<QPlainTextEdit>("kkHead", look)->setPlainText(u"Ойдан шығарылған басқарма"_s);
    press(find<QDialogButtonBox>("buttonBox", look), QDialogButtonBox::Ok);
    EXPECT_TRUE(find<QLabel>("faultLabel", look)->isVisible()) << "the Russian letterhead is missing";
    EXPECT_TRUE(look->isVisible());
    find<QPlainTextEdit>("ruHead", look)->setPlainText(u"Вымышленное управление"_s);
    find<QSpinBox>("leftMargin", look)->setValue(30);
    find<QLineEdit>("numbering", look)->setText(u"05-{block}/{##}"_s);
    EXPECT_TRUE(find<QLabel>("numberExample", look)->text().endsWith(u"05-1/07"_s));
    prompts.files = {folder.write(u"елтаңба.txt"_s, "no picture")};
    QTest::mouseClick(find<QPushButton>("emblemButton", look), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("faultLabel", look)->isVisible());
    prompts.files = {folder.write(u"елтаңба.png"_s, picture())};
    QTest::mouseClick(find<QPushButton>("emblemButton", look), Qt::LeftButton);
    EXPECT_FALSE(find<QLabel>("faultLabel", look)->isVisible());
    keep(look, u"paper-settings"_s);
    press(find<QDialogButtonBox>("buttonBox", look), QDialogButtonBox::Ok);
    EXPECT_FALSE(look->isVisible());
    EXPECT_EQ(office().settings.head, base::Bilingual(u"Ойдан шығарылған басқарма"_s, u"Вымышленное управление"_s));
    EXPECT_EQ(office().settings.left, 30);
    EXPECT_EQ(office().settings.emblem, picture());
    EXPECT_EQ(office().settings.numbering, u"05-{block}/{##}"_s);
}

TEST_F(PaperDialogs, onlyTheAdministratorChangesThem)
{
    workspace.setOfficial(u"Әлия Сейітқали"_s);
    trigger("paperSettingsAction");
    auto* look = dialog<desktop::PaperSettingsDialog>();
    EXPECT_FALSE(find<QDialogButtonBox>("buttonBox", look)->button(QDialogButtonBox::Ok)->isEnabled());
    EXPECT_TRUE(find<QLabel>("faultLabel", look)->isVisible()) << "it says why";
    look->reject();
    trigger("templatesAction");
    auto* templates = dialog<desktop::TemplatesDialog>();
    EXPECT_FALSE(texts(templates)->flags(texts(templates)->index(0, 0)) & Qt::ItemIsEditable);
    EXPECT_FALSE(find<QPushButton>("useButton", templates)->isEnabled());
    EXPECT_FALSE(find<QPushButton>("importButton", templates)->isEnabled());
}

TEST_F(PaperDialogs, wordsOfATemplateAreChangedCheckedUsedAndGivenUp)
{
    trigger("templatesAction");
    auto* dialog = this->dialog<desktop::TemplatesDialog>();
    auto* list = find<QListWidget>("templateList", dialog);
    EXPECT_EQ(list->count(), workflow::paperTemplates(*workspace.session()).size());
    const QString id = list->currentItem()->data(Qt::UserRole).toString();
    QAbstractItemModel* model = texts(dialog);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* use = find<QPushButton>("useButton", dialog);
    EXPECT_FALSE(use->isEnabled()) << "nothing was changed";
    int title = -1;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString().contains(u'{'))
            title = row;
    ASSERT_GE(title, 0);
    const QString kk = model->index(title, 0).data().toString();
    model->setData(model->index(title, 0), kk + u" {жоқ-өріс}"_s, Qt::EditRole);
    EXPECT_TRUE(find<QLabel>("faultLabel", dialog)->text().contains(u"жоқ-өріс"_s));
    EXPECT_FALSE(use->isEnabled()) << "an unknown field";
    model->setData(model->index(title, 0), kk + u" (біздің)"_s, Qt::EditRole);
    EXPECT_FALSE(find<QLabel>("faultLabel", dialog)->isVisible());
    ASSERT_TRUE(use->isEnabled());
    keep(dialog, u"templates"_s);
    QTest::mouseClick(use, Qt::LeftButton);
    EXPECT_TRUE(office().own.contains(id));
    EXPECT_TRUE(office().own[id].contains(u"(біздің)"_s.toUtf8()));
    auto* drop = find<QPushButton>("dropButton", dialog);
    ASSERT_TRUE(drop->isEnabled());
    QTest::mouseClick(drop, Qt::LeftButton);
    EXPECT_FALSE(office().own.contains(id));
    EXPECT_FALSE(drop->isEnabled());
}

TEST_F(PaperDialogs, aTemplateGoesOutAsAFileAndComesBackOnlyWhenItIsSound)
{
    trigger("templatesAction");
    auto* dialog = this->dialog<desktop::TemplatesDialog>();
    const QString id = find<QListWidget>("templateList", dialog)->currentItem()->data(Qt::UserRole).toString();
    prompts.files = {folder.path(u"үлгі.json"_s)};
    QTest::mouseClick(find<QPushButton>("exportButton", dialog), Qt::LeftButton);
    QFile file(prompts.files.first());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    EXPECT_EQ(written, workflow::shippedTemplate(id));
    file.close();
    folder.write(u"үлгі.json"_s, QByteArray(written).replace("\"format\": 1", "\"format\": 7"));
    QTest::mouseClick(find<QPushButton>("importButton", dialog), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("faultLabel", dialog)->isVisible());
    EXPECT_TRUE(office().own.isEmpty());
    folder.write(u"үлгі.json"_s, QByteArray(written).replace("\"format\": 1", "\"format\":  1"));
    QTest::mouseClick(find<QPushButton>("importButton", dialog), Qt::LeftButton);
    EXPECT_TRUE(office().own.contains(id)) << find<QLabel>("faultLabel", dialog)->text().toStdString();
}

} // namespace
