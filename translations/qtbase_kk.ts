<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Қойындыны жабу</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар қалтасы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Таңбаша</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Барлығын таңдау</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Бір қадам &amp;жоғары</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Бір қадам &amp;төмен</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Кеміту</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Мәнді кемітеді</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Алдыңғы бетке өтеді</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Келесі бетке өтеді</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Арттыру</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Мәнді арттырады</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Басу</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Төмен айналдыру</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Жоғары айналдыру</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Төмен айналдырады</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Солға айналдырады</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Оңға айналдырады</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Жоғары айналдырады</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Фокус қою</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Фокус қояды</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Мәзірді көрсету</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Мәзірді көрсетеді</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Ауыстырып қосу</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Күйін ауыстырады</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Әрекетті орындайды</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Пайдаланушы түстеріне қ&amp;осу</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Н&amp;егізгі түстер</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Пайдаланушы түстері</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Жа&amp;сыл:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML коды:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Экраннан түс а&amp;лу</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Қ&amp;ызыл:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Қа&amp;нықтығы:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Жарықтығы:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>&amp;Альфа-арна:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Көк:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Меңзер орны: %1, %2
Болдырмау үшін ESC пернесін басыңыз</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Реңкі:</translation>
    </message>
    <message>
        <source>Pick Screen Color</source>
        <translation>Экраннан түс алу</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Түсті таңдау</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ашылмалы тізімді ашу</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Иә</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Бөлгіш беттер</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Төлем туралы ақпарат:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Қолжетімділігі шектелген</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциалды</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Күндіз (06:00–17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Соңында:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Мерзімсіз кейінге қалдыру</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Тапсырманы басқару</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Тапсырма басымдығы:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Түнде (18:00–05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Бірден басып шығару</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Жоспарлы басып шығару:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Екінші ауысым (16:00–23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Құпия</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Белгіленген уақытта</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандартты</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Басында:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Үшінші ауысым (00:00–07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Өте құпия</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Қолжетімділігі шектелмеген</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Демалыс күндері (сенбі мен жексенбі)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Аутентификация қажет</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%2 торабындағы %1 принтерін пайдалану үшін аутентификация қажет.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 принтерін пайдалану үшін аутентификация қажет.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Құпиясөз:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Пайдаланушы аты:</translation>
    </message>
</context>
<context>
    <name>QDateTimeEdit</name>
    <message>
        <source>AM</source>
        <translation>ТД</translation>
    </message>
    <message>
        <source>am</source>
        <translation>тд</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>ТК</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>тк</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>ТД</translation>
    </message>
    <message>
        <source>am</source>
        <translation>тд</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>ТК</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>тк</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Бұл не?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Бо&amp;лдырмау</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жа&amp;бу</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жоқ</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Иә</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Сақтамай жабу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Барлығын&amp;а жоқ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ысыру</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Әдепкіге қайтару</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Барлығын сақтау</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ба&amp;рлығына иә</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Тақтаны жабады</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Бөлек терезе</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Тақтаны терезеден ажыратады немесе қайта бекітеді</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>Осы &amp;хабарламаны қайта көрсету</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Критикалық қате:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Жөндеу хабарламасы:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Түзетілмейтін қате:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Ақпарат:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Ескерту:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Жазу үшін %1 файлын жасау мүмкін емес</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Жазу үшін %1 файлын жасау мүмкін емес: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>%1 файлын оқу үшін ашу мүмкін емес</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Нысаналы файлды ашу мүмкін емес: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Жазу үшін ашу мүмкін емес: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Бастапқы файлды жою мүмкін емес</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Нысаналы файл бұрыннан бар</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Нысаналы файл бастапқы файлмен бірдей.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Атауын өзгерту кезіндегі қате: %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Блокты жазу сәтсіз аяқталды</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Блокты жазу сәтсіз аяқталды: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Бастапқы файл жоқ.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>%1 файлынан қалпына келтіру мүмкін болмады: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Тізбекті файлдың атауы блоктап көшіру арқылы өзгертілмейді</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Файл механизмі қолжетімді емес</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Файл механизмі қолжетімді емес немесе UnMapExtension кеңейтімін қолдамайды</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Қалта табылмады.
Қалта атауының дұрыс берілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылмады.
Файл атауының дұрыс берілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 бұрыннан бар.
Ол ауыстырылсын ба?</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 файлы</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Таңдау</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Жаңа &amp;қалта</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>А&amp;шу</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Атауын ө&amp;згерту</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» жазудан қорғалған.
Соған қарамастан жойылсын ба?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Бүркеншік ат</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» шынымен жойылсын ба?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Егжей-тегжейлі көріністі қосу</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тізім көрінісін қосу</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Қалтаны жою мүмкін болмады.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Егжей-тегжейлі</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Қалта:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файл &amp;атауы:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар қалтасы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файл түрі:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Қалтаны табу</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артқа өту</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алға өту</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Жоғары тұрған қалтаға өту</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Орындар мен бетбелгілер тізімі</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тізім түрінде</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Қарау орны:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңа қалта</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғары тұрған қалта</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Соңғы ашылған орындар</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Таңбаша</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсету: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Жасырын &amp;файлдарды көрсету</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бүйірлік тақта</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;«%1» атауын пайдалануға болмайды.&lt;/b&gt;&lt;p&gt;Таңбалары аз немесе тыныс белгілері жоқ басқа атау беріп көріңіз.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгертілген күні</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Файл атауы жарамсыз</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Араб</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армян</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Бенгал</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Қара</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилл</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Жартылай</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Жартылай қалың</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Деванагари</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Өте</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Өте қалың</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Өте жеңіл</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузин</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Грек</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Гуджарати</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Гурмукхи</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Жапон</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Каннада</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Кхмер</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корей</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латын</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жеңіл</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Малаялам</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>N&apos;Ko</source>
        <translation>Нко</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>The Normal or Regular font weight</comment>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Еңкіш</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Огам</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Ория</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Руна</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Қытай (жеңілдетілген)</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Сингал</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Таңбалар</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Тамил</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Телугу</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Таана</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тай</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Жіңішке</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Тибет</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Қытай (дәстүрлі)</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Вьетнам</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>Қа&amp;ріп</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Өл&amp;шемі</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Асты сызылған</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Әсерлер</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>Қаріп &amp;стилі</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Қаріпті таңдау</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>Үстінен сы&amp;зылған</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>&amp;Жазу жүйесі</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Бо&amp;лдырмау</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жа&amp;бу</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Сақтамай жабу</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translatorcomment>A control value, not a text: LTR keeps the layout from left to right.</translatorcomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Файл табылмады</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Құрылғы жарамсыз</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Кескін деректерін оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Белгісіз қате</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Кескін пішіміне қолдау көрсетілмейді</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Құрылғыны жазу үшін ашу мүмкін емес: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Құрылғы көрсетілмеген</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Құрылғыға жазуға болмайды</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Кескін бос</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Белгісіз қате</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Кескін пішіміне қолдау көрсетілмейді</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Мәнді енгізіңіз:</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>file to open is a directory</source>
        <translation>ашылатын файл қалта болып табылады</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Құрылғыда бос орын қалмады</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Мұндай файл немесе қалта жоқ</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Рұқсат берілмеді</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Ашық файлдар тым көп</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Белгісіз қате</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>garbage at the end of the document</source>
        <translation>құжат соңында артық деректер бар</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>сан жарамсыз</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>мән жарамсыз</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>экрандау тізбегі жарамсыз</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>санмен дұрыс аяқталмаған</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>UTF8 жолы жарамсыз</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>атау бөлгіші жоқ</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>мән бөлгіші жоқ</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>қате болған жоқ</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>үтірден кейін объект жоқ</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>құжаттың кірістірілуі тым терең</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>құжат тым үлкен</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>аяқталмаған массив</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>аяқталмаған объект</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>аяқталмаған жол</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Пернелер тіркесімін басыңыз</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Кірі&amp;стіру</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қайта&amp;лау</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Қа&amp;йтару</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қ&amp;иып алу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Барлығын таңдау</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Атаусыз)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жа&amp;бу</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Жылжыту</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Қал&amp;пына келтіру</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ө&amp;лшемін өзгерту</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Барынша үлке&amp;йту</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Барынша үлкейту</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>&amp;Кішірейту</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Бұрынғы өлшеміне қайтару</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Тақырып жолағына жинау</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Үнемі үс&amp;тінде</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Тақырып жолағынан жаю</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt туралы&lt;/h3&gt;&lt;p&gt;Бұл бағдарлама Qt %1 нұсқасын пайдаланады.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt — кроссплатформалық қолданбаларды әзірлеуге арналған C++ құралдар жиынтығы.&lt;/p&gt;&lt;p&gt;Qt барлық негізгі үстел операциялық жүйелері арасында бір бастапқы кодтың тасымалдануын қамтамасыз етеді. Ол кіріктірілген Linux үшін, сондай-ақ басқа да кіріктірілген және мобильді операциялық жүйелер үшін қолжетімді.&lt;/p&gt;&lt;p&gt;Qt әртүрлі пайдаланушылардың қажеттіліктеріне сай бірнеше лицензиялау нұсқасымен ұсынылады.&lt;/p&gt;&lt;p&gt;Коммерциялық лицензиялық келісім бойынша берілетін Qt бастапқы кодты үшінші тұлғаларға бергіңіз келмейтін немесе GNU (L)GPL шарттарын өзге себеппен орындай алмайтын жағдайда меншікті (коммерциялық) бағдарламалық қамтылымды әзірлеуге жарамды.&lt;/p&gt;&lt;p&gt;GNU (L)GPL бойынша лицензияланған Qt тиісті лицензиялардың талаптары мен шарттарын орындай алатын болсаңыз, Qt&amp;nbsp;қолданбаларын әзірлеуге жарамды.&lt;/p&gt;&lt;p&gt;Qt лицензиялауы туралы шолуды &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; сайтынан қараңыз.&lt;/p&gt;&lt;p&gt;Авторлық құқық (C) %1 The Qt Company Ltd және басқа да үлес қосушылар.&lt;/p&gt;&lt;p&gt;Qt және Qt логотипі — The Qt Company Ltd компаниясының сауда белгілері.&lt;/p&gt;&lt;p&gt;Qt — The Qt Company Ltd компаниясының ашық бастапқы кодты жоба ретінде әзірленетін өнімі. Қосымша ақпаратты &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; сайтынан қараңыз.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt туралы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Мәліметтерді жасыру...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Мәліметтерді көрсету...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>төменгі жиек</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Өзге</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Биіктігі:</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйм</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомдық</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>сол жақ жиек</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Жиектер</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметр (мм)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Бағдары</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Беттердің орналасуы</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Беттер реті:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Бет өлшемі:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Парақтағы беттер:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Қағаз көзі:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пика (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункт (пт)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Кітаптық</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Төңкерілген альбомдық</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Төңкерілген кітаптық</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>оң жақ жиек</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>жоғарғы жиек</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Ені:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 дюйм</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 Extra</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 Extra</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 Plus</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 Small</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 Extra</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Architect A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Architect B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Architect C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Architect D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Architect E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 Extra</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Өзге</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Өзге (%1 CC x %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Өзге (%1 DD x %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Өзге (%1 дюйм x %2 дюйм)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Өзге (%1 мм x %2 мм)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Өзге (%1 P̸ x %2 P̸)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Өзге (%1 пт x %2 пт)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Қос ашық хат</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>B4 конверті</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>B5 конверті</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>B6 конверті</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>C0 конверті</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>C1 конверті</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>C2 конверті</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>C3 конверті</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>C4 конверті</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>C5 конверті</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>C6 конверті</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>C65 конверті</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>C7 конверті</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Chou 3 конверті</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Chou 4 конверті</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>DL конверті</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Шақыру қағазының конверті</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Италия конверті</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Kaku 2 конверті</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Kaku 3 конверті</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Monarch конверті</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Жеке конверт</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>PRC 1 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>PRC 10 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>PRC 2 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>PRC 3 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>PRC 4 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>PRC 5 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>PRC 6 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>PRC 7 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>PRC 8 конверті</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>PRC 9 конверті</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>US №10 конверті</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>US №11 конверті</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>US №12 конверті</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>US №14 конверті</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>US №9 конверті</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>You 4 конверті</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7.25 x 10.5 дюйм)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7.5 x 10 дюйм)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Fan-fold German (8.5 x 12 дюйм)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Fan-fold German Legal (8.5 x 13 дюйм)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Fan-fold US (14.875 x 11 дюйм)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8.27 x 13 дюйм)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal Extra</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter Extra</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter Plus</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter Small</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Ашық хат</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K (үлкен)</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid Extra</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жоқ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Иә</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Барлығын&amp;а жоқ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ысыру</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Әдепкіге қайтару</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Барлығын сақтау</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ба&amp;рлығына иә</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 бұрыннан бар.
Оның үстінен жазылсын ба?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 жазылу ережесіне сәйкес келмейді. Ауқымдар мен беттерді бөлу үшін «,» белгісін, ауқымды көрсету үшін «-» белгісін пайдаланыңыз және ауқымдардың бір-бірімен қиылыспауын қадағалаңыз.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — қалта.
Басқа файл атауын таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметрлер &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметрлер &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып шығару</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Барлық беттер</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Төменнен жоғары, солдан оңға</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Төменнен жоғары, оңнан солға</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Екі жақты басып шығару параметрлеріндегі қайшылықтар</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Жұп беттер</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 файлына жазуға болмайды.
Басқа файл атауын таңдаңыз.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Беттер дұрыс көрсетілмеген</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Солдан оңға, төменнен жоғары</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Солдан оңға, жоғарыдан төмен</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Жергілікті файл</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Тақ беттер</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Парақтағы беттер» және «Беттер жиыны» параметрлерін бірге пайдалануға болмайды.
Осы параметрлердің бірін өшіріңіз.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлға басып шығару (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлға басып шығару ...</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Оңнан солға, төменнен жоғары</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Оңнан солға, жоғарыдан төмен</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Бастапқы беттің нөмірі соңғы беттің нөмірінен үлкен болмауы керек.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Екі жақты басып шығару параметрлерінде қайшылықтар бар. Олар түзетілсін бе?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Жоғарыдан төмен, солдан оңға</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Жоғарыдан төмен, оңнан солға</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF файлын жазу</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF пішіміне экспорттау</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Бірінші бет</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Бетті толық көрсету</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Бет ені бойынша</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомдық</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Соңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Бет параметрлері</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Бет параметрлері</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Кітаптық</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Басып шығаруды алдын ала қарау</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Қатарлас екі бетті көрсету</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Барлық беттерді шолу</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Бір бетті көрсету</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Қосымша параметрлердегі қайшылықтар</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Тапсырма параметрлері</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Бет параметрлеріндегі қайшылықтар</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Принтер сипаттары</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Бет параметрлерінде қайшылықтар бар. Олар түзетілсін бе?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Кейбір қосымша параметрлерде қайшылықтар бар. Олар түзетілсін бе?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Кейбір параметрлерде қайшылықтар бар. Оларды түзетіңіз.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Даналап жинақтау</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түрлі түсті</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Түс режимі</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Даналар</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Дана саны:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ағымдағы бет</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Екі жақты басып шығару</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Сұр реңкті</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Ұзын жағынан түптеу</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Шығару параметрлері</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Беттер жиыны:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Беттер: бастапқысы</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Барлығын басып шығару</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Басып шығару ауқымы</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Кері ретпен</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Таңдалған бөлік</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Қысқа жағынан түптеу</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Беттерді немесе ауқымдарды үтірмен бөліп көрсетіңіз. Ауқым дефиспен бөлінген екі санмен беріледі. Мысалы: 3,5-7,9 деп жазылса, 3, 5, 6, 7 және 9-беттер басып шығарылады.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>соңғысы</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Атауы:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Орналасқан жері:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Шығару &amp;файлы:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Сипаттары</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Түрі:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Енгізуді қайта бағыттауды оқу үшін ашу мүмкін болмады</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Шығаруды қайта бағыттауды жазу үшін ашу мүмкін болмады</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Процестен оқу қатесі</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Процеске жазу қатесі</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Бағдарлама көрсетілмеген</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Процесс апатты түрде аяқталды</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Процесті іске қосу мүмкін болмады</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Процесті іске қосу мүмкін болмады: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Процесс операциясының уақыты өтіп кетті</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Ресурс қатесі (fork сәтсіз аяқталды): %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Бар %1 файлына жазуға болмайды</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Файл атауы қалтаны көрсетіп тұр</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Тікелей жазуға рұқсат берілмесе, QSaveFile «%1» файлын аша алмайды.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Жазуды қолданба болдырмады</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Төменгі шеті</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол жақ шеті</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бір бет төмен</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бір бет солға</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бір бет оңға</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бір бет жоғары</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң жақ шеті</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Төмен айналдыру</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Осы жерге айналдыру</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңға айналдыру</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Жоғары айналдыру</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Жоғарғы шеті</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Таңдаулыларға қосу</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Жарықтықты реттеу</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Контрастты реттеу</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Сол жақ қолданба пернесі</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Оң жақ қолданба пернесі</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Тректі айналдыра ойнату</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Кездейсоқ ретпен ойнату</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Қайталап ойнату</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Орында жоқ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Артқа / алға</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Төменгі жиілікті күшейту</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Төменгі жиілікті азайту</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Төменгі жиілікті арттыру</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Кітап</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятор</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Қоңырау шалу</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Камера фокусы</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Камера ысырмасы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Алдыңғы арна</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Келесі арна</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Қармауды босату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Код енгізу</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Қоғамдастық</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Контекст 1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Контекст 2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Контекст 3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Контекст 4</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Дисплей</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Эйсу Shift</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Эйсу ауыстыру</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Шығарып алу</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Орындау</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Таңдаулылар</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Қаржы</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Аудару</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Ойын</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жасыл</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Хангыль</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Хангыль панча</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Хангыль соңы</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Хангыль ханча</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Хангыль чамо</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Хангыль чонча</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Хангыль постханча</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Хангыль преханча</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Хангыль ромача</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Хангыль арнайы</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Хангыль басы</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Тұтқаны қою</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Ханкаку</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Хенкан</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Терең ұйқы режимі</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Хирагана</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Хирагана-катакана</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Үй кеңсесі</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Жедел сілтемелер</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Ақпарат</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Кана бекіту</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Кана Shift</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Кандзи</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Катакана</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Пернетақта жарықтығын азайту</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Пернетақта жарықтығын арттыру</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Пернетақта жарығын қосу / өшіру</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Пернетақта мәзірі</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Соңғы нөмірді қайта теру</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Іске қосу (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Іске қосу (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Іске қосу (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Іске қосу (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Іске қосу (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Іске қосу (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Іске қосу (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Іске қосу (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Іске қосу (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Іске қосу (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Іске қосу (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Іске қосу (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Іске қосу (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Іске қосу (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Іске қосу (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Іске қосу (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Іске қосу (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Іске қосу (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Медиа ойнатқыш</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солға</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Шам</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Жүйеден шығу</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Хатты қайта жіберу</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Нарық</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Массё</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Жылдам алға айналдыру</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Келесісін ойнату</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Ойнатуды кідірту</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Ойнатуды бастау</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Алдыңғысын ойнату</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Жазуды бастау</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Кері айналдыру</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Ойнатуды тоқтату</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Жиналыс</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Мәзір түймесі</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Микрофонды өшіру</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Микрофон дыбысын азайту</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Микрофон дыбысын арттыру</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Монитор жарықтығын азайту</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Монитор жарықтығын арттыру</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Мухенкан</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Бірнеше нұсқа</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Менің сайттарым</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Жаңалықтар</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Сандық пернелер</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>URL мекенжайын ашу</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Опция</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ойнату</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Қуатты ажырату</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Қуатты өшіру</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Алдыңғы нұсқа</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Қызыл</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Қайта жүктеу</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңға</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Ромадзи</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Терезелерді бұру</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Экранды бұру пернесі</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Экранды бұру түймесі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Экран сақтағышы</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Дүкен</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ұйқы режимі</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Емле тексеру</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Экранды бөлу</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электрондық кесте</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Күту режимі</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Субтитр</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Қолдау</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Жұмысты кідірту</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>Жүйелік сұрау</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Тапсырмалар тақтасы</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Істер тізімі</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Қоңырау шалу / тұтқаны қою</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Ойнату / кідірту</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Құралдар</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Басты мәзір</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Сенсорлық тақтаны өшіру</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Сенсорлық тақтаны қосу</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Сенсорлық тақтаны ауыстырып қосу</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Тороку</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Саяхат</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Жоғары жиілікті азайту</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Жоғары жиілікті арттыру</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Аса кең жолақты байланыс</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Бейне</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Дауыспен нөмір теру</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Дыбысты азайту</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Дыбысты өшіру</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Дыбысты арттыру</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Ояту</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Веб-камера</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Сымсыз желі</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Мәтін өңдегіш</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Сары</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Дзенкаку</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Дзенкаку-ханкаку</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Кішірейту</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>ескерту хабарламасы</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>анимация</translation>
    </message>
    <message>
        <source>application</source>
        <translation>қолданба</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>көмекші</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>түйме мәзірі</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>ашылмалы мәзірі бар түйме</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>ашылмалы торы бар түйме</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>кенеп</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ұяшық</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>диаграмма</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>құсбелгі</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>түс таңдағыш</translation>
    </message>
    <message>
        <source>column</source>
        <translation>баған</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>баған тақырыбы</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>ашылмалы тізім</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>қосымша мазмұн</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>меңзер</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>жұмыс үстелі</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>айналмалы реттегіш</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>диалогтік терезе</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>теңдеу</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>толтырғыш</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>төменгі колонтитул</translation>
    </message>
    <message>
        <source>form</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>жиектеме</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>графика</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>өлшем тұтқасы</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>қалқымалы көмек</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>жедел перне өрісі</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>индикатор</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>жарамсыз рөл</translation>
    </message>
    <message>
        <source>label</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>қабатты тақта</translation>
    </message>
    <message>
        <source>link</source>
        <translation>сілтеме</translation>
    </message>
    <message>
        <source>list</source>
        <translation>тізім</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>тізім элементі</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>мәзір жолағы</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>мәзір элементі</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>хабарландыру</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>қойынды</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>қойындылар тізімі</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>тақта</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>қалқымалы мәзір</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>орындалу барысы</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>сипаттар беті</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>түйме</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>ауыстырып-қосқыш</translation>
    </message>
    <message>
        <source>row</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>жол тақырыбы</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>айналдыру жолағы</translation>
    </message>
    <message>
        <source>section</source>
        <translation>бөлім</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>бөлгіш</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>жүгірткі</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>дыбыс</translation>
    </message>
    <message>
        <source>space</source>
        <translation>бос орын</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>сан өрісі</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>терезе бөлгіші</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>күй жолағы</translation>
    </message>
    <message>
        <source>table</source>
        <translation>кесте</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>терминал</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>мәтін меңзері</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>тақырып жолағы</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>құралдар тақтасы</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>қалқымалы кеңес</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>ағаш</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>ағаш элементі</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>веб-құжат</translation>
    </message>
    <message>
        <source>window</source>
        <translation>терезе</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error closing database</source>
        <translation>Дерекқорды жабу қатесі</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Дерекқорды ашу қатесі</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Транзакцияны бастау мүмкін болмады</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Транзакцияны бекіту мүмкін болмады</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Транзакцияны кері қайтару мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>No query</source>
        <translation>Сұрау жоқ</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Параметрлер саны сәйкес келмейді</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Параметрлерді байланыстыру мүмкін болмады</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Бірнеше операторды бір мезгілде орындау мүмкін емес</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Операторды орындау мүмкін болмады</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Жолды алу мүмкін болмады</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Операторды ысыру мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Қолданба конфигурациясы</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Қолданба деректері</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Қолданбалар</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Жұмыс үстелі</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Жүктеулер</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Қаріптер</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Үй қалтасы</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Фильмдер</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Жалпыға ортақ</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Орындалу уақытының файлдары</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Ортақ кэш</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Ортақ конфигурация</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Ортақ деректер</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Уақытша қалта</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңға айналдыру</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Қайталау: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Қайтару: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;бос&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Қайталау: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Қайтару: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Алғашқы күшті таңба бойынша оқшаулау</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Unicode басқару таңбасын кірістіру</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Солдан оңға кірістірудің басы</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Солдан оңға оқшаулау</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Солдан оңға белгісі</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Солдан оңға алмастырудың басы</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Бағытты пішімдеудің соңы</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Бағытты оқшаулаудың соңы</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Оңнан солға кірістірудің басы</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Оңнан солға оқшаулау</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Оңнан солға белгісі</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Оңнан солға алмастырудың басы</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Ені нөлдік біріктіруші</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Ені нөлдік ажыратушы</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Ені нөлдік бос орын</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Бұл не?</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Кірі&amp;стіру</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қайта&amp;лау</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Қа&amp;йтару</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Сілтеме &amp;мекенжайын көшіру</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қ&amp;иып алу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Барлығын таңдау</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>А&amp;яқтау</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Келесі</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Келесі &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Артқа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Артқа оралу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
</context>
</TS>
