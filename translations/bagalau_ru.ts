<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ru_KZ" sourcelanguage="en">
<context>
    <name>HistoryWords</name>
    <message>
        <source>Tried: %1.</source>
        <translation>Попытка: %1.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Отказано: %1</translation>
    </message>
    <message>
        <source>To conclusion No. %1.</source>
        <translation>К заключению № %1.</translation>
    </message>
    <message>
        <source>Letter No. %1.</source>
        <translation>Письмо № %1.</translation>
    </message>
    <message>
        <source>Received on %1.</source>
        <translation>Поступило %1.</translation>
    </message>
    <message>
        <source>Items: %1.</source>
        <translation>Пункты: %1.</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Обоснование: %1</translation>
    </message>
    <message>
        <source>Not considered: %1.</source>
        <translation>Не рассматривается: %1.</translation>
    </message>
    <message>
        <source>Documents: %1.</source>
        <translation>Документы: %1.</translation>
    </message>
    <message>
        <source>By the rule: %1.</source>
        <translation>По правилу: %1.</translation>
    </message>
    <message>
        <source>Order No. %1 of %2.</source>
        <translation>Приказ № %1 от %2.</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>замещаемый член: %1</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>Члены: %1.</translation>
    </message>
    <message>
        <source>Member: %1.</source>
        <translation>Член комиссии: %1.</translation>
    </message>
    <message>
        <source>Conflict of interest: %1</source>
        <translation>Конфликт интересов: %1</translation>
    </message>
    <message>
        <source>Sitting No. %1 of %2.</source>
        <translation>Заседание № %1 от %2.</translation>
    </message>
    <message>
        <source>Minutes No. %1.</source>
        <translation>Протокол № %1.</translation>
    </message>
    <message>
        <source>Present: %1.</source>
        <translation>Присутствовали: %1.</translation>
    </message>
    <message>
        <source>There was a quorum.</source>
        <translation>Кворум был.</translation>
    </message>
    <message>
        <source>There was no quorum.</source>
        <translation>Кворума не было.</translation>
    </message>
    <message>
        <source>Item: %1.</source>
        <translation>Пункт: %1.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>Отклонено.</translation>
    </message>
    <message>
        <source>Established: %1</source>
        <translation>Установлено: %1</translation>
    </message>
    <message>
        <source>At sitting No. %1.</source>
        <translation>На заседании № %1.</translation>
    </message>
    <message>
        <source>Dissenting opinion: %1</source>
        <translation>Особое мнение: %1</translation>
    </message>
    <message>
        <source>No. %1.</source>
        <translation>№ %1.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>Дата: %1.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Подписано: %1.</translation>
    </message>
    <message>
        <source>The assessed body was acquainted on %1.</source>
        <translation>Оцениваемый орган ознакомлен %1.</translation>
    </message>
    <message>
        <source>Answer sent on %1.</source>
        <translation>Ответ направлен %1.</translation>
    </message>
    <message>
        <source>Letters: %1.</source>
        <translation>Письма: %1.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file %1 could not be written: %2. What stood there before is unchanged. Choose another folder or free some space.</source>
        <translation>Не удалось записать файл %1: %2. Прежнее содержимое не изменено. Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>The file %1 was written, but reads back differently. The disk may be failing: choose another one.</source>
        <translation>Файл %1 записан, но при чтении его содержимое отличается. Возможно, диск неисправен: выберите другой.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. Check that it exists and that you may open it.</source>
        <translation>Не удалось прочитать файл %1: %2. Проверьте, что файл существует и у вас есть право его открыть.</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 MiB that are allowed here. Check that it is the right file.</source>
        <translation>Размер файла %1 превышает допустимые %2 МиБ. Проверьте, что выбран нужный файл.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than is allowed. It may be damaged or made to block the program. Ask the sender for a new copy.</source>
        <translation>При распаковке размер файла намного превышает допустимый. Возможно, файл поврежден или создан, чтобы нарушить работу программы. Запросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is damaged: its contents do not match their checksum. Ask the sender for a new copy.</source>
        <translation>Часть «%1» файла повреждена: содержимое не соответствует контрольной сумме. Запросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its table of contents is missing. Copy or download it again.</source>
        <translation>Файл неполный или поврежден: отсутствует его оглавление. Скопируйте или загрузите его еще раз.</translation>
    </message>
    <message>
        <source>The file is not a zip container. Check that it is the right file.</source>
        <translation>Файл не является контейнером zip. Проверьте, что выбран нужный файл.</translation>
    </message>
    <message>
        <source>The file contains a part named “%1”, which would be written outside its folder. It is refused; ask the sender how it was made.</source>
        <translation>Файл содержит часть с именем «%1», которая была бы записана за пределами папки. Файл не принят; уточните у отправителя, как он был создан.</translation>
    </message>
    <message>
        <source>The file contains two parts named “%1”, so that it is not certain which one counts. Ask the sender to save it again.</source>
        <translation>Файл содержит две части с именем «%1», и неизвестно, какую из них учитывать. Попросите отправителя сохранить файл заново.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is protected with a password. Ask the sender for a copy without one.</source>
        <translation>Часть «%1» файла защищена паролем. Запросите у отправителя копию без пароля.</translation>
    </message>
    <message>
        <source>The file has no part named “%1”. It is incomplete; ask the sender for a new copy.</source>
        <translation>В файле нет части с именем «%1». Файл неполный; запросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name inside the package: it would be written outside its folder. Rename the file.</source>
        <translation>«%1» не может быть именем внутри пакета: файл был бы записан за пределами папки. Переименуйте файл.</translation>
    </message>
    <message>
        <source>Two files would have the same name “%1” inside the package. Rename one of them.</source>
        <translation>Внутри пакета два файла имели бы одинаковое имя «%1». Переименуйте один из них.</translation>
    </message>
    <message>
        <source>The package would be larger than 4 GiB or hold more than 65 534 files. Choose fewer records.</source>
        <translation>Размер пакета превысит 4 ГиБ или число файлов превысит 65 534. Выберите меньше записей.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Для параметра --%1 необходимо указать значение.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Параметр --%1 здесь не применяется.</translation>
    </message>
    <message>
        <source>The word “%1” has no place here.</source>
        <translation>Слово «%1» здесь лишнее.</translation>
    </message>
    <message>
        <source>The command line lacks: %1.</source>
        <translation>В командной строке не хватает: %1.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Не указан параметр --%1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write dd.MM.yyyy or yyyy-MM-dd.</source>
        <translation>«%1» не является датой. Укажите дату в виде dd.MM.yyyy или yyyy-MM-dd.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1.</source>
        <translation>«%1» не является целым числом от 1.</translation>
    </message>
    <message>
        <source>The report was taken in: %1.</source>
        <translation>Отчет принят: %1.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Correct the errors; warnings are accepted with --accept-warnings REASON.</source>
        <translation>Отчет не принят. Исправьте ошибки; предупреждения принимаются параметром --accept-warnings REASON.</translation>
    </message>
    <message>
        <source>The assessment has no input “%1”.</source>
        <translation>В оценке нет исходного значения «%1».</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Не удается прочитать файл %1.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>Содержимое файла %1 не является объектом JSON.</translation>
    </message>
    <message>
        <source>The file says nothing about “%1”.</source>
        <translation>В файле нет сведений о «%1».</translation>
    </message>
    <message>
        <source>What the file says about “%1” is no list of inputs and values.</source>
        <translation>Сведения о «%1» в файле не являются перечнем исходных значений.</translation>
    </message>
    <message>
        <source>Values were established: %1.</source>
        <translation>Установлено значений: %1.</translation>
    </message>
    <message>
        <source>The verdict is %1.</source>
        <translation>Решение должно быть одним из следующих: %1.</translation>
    </message>
    <message>
        <source>The review agrees.</source>
        <translation>Проверяющий согласовал оценку.</translation>
    </message>
    <message>
        <source>The assessment was returned.</source>
        <translation>Оценка возвращена.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its documents are in %2.</source>
        <translation>Заключение № %1 выпущено; его документы находятся в папке %2.</translation>
    </message>
    <message>
        <source>Delivered on %1. Last day for an objection: %2.</source>
        <translation>Вручено %1. Последний день для возражения: %2.</translation>
    </message>
    <message>
        <source>Objection No. %1 was registered. The answer is due until %2.</source>
        <translation>Возражение № %1 зарегистрировано. Последний день для ответа: %2.</translation>
    </message>
    <message>
        <source>The special commission was formed: %1 members.</source>
        <translation>Специальная комиссия образована, число членов: %1.</translation>
    </message>
    <message>
        <source>Write a change as INPUT=VALUE, with an input of the assessment: “%1”.</source>
        <translation>Укажите изменение в виде INPUT=VALUE с исходным значением этой оценки: «%1».</translation>
    </message>
    <message>
        <source>There is no objection No. %1.</source>
        <translation>Возражения № %1 нет.</translation>
    </message>
    <message>
        <source>The decision was recorded. Score by the decisions so far: %1.</source>
        <translation>Решение зарегистрировано. Балл с учетом принятых решений: %1.</translation>
    </message>
    <message>
        <source>The answer was sent after its last day, %1.</source>
        <translation>Ответ направлен после последнего дня срока (%1).</translation>
    </message>
    <message>
        <source>The objection was answered; conclusion No. %1 replaces the earlier one.</source>
        <translation>Ответ на возражение дан; взамен прежнего выпущено заключение № %1.</translation>
    </message>
    <message>
        <source>The objection was answered; the conclusion stands.</source>
        <translation>Ответ на возражение дан; заключение оставлено без изменений.</translation>
    </message>
    <message>
        <source>Nothing was issued for “%1” yet.</source>
        <translation>По «%1» еще ничего не выпущено.</translation>
    </message>
    <message>
        <source>Journal entry No. %1.</source>
        <translation>Запись журнала № %1.</translation>
    </message>
    <message>
        <source>The languages of messages are: %1.</source>
        <translation>Языки сообщений: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “bagalau-cli help” lists the commands.</source>
        <translation>Команды «%1» нет. Список команд: «bagalau-cli help».</translation>
    </message>
    <message>
        <source>The store %1 was created.</source>
        <translation>Хранилище %1 создано.</translation>
    </message>
    <message>
        <source>Write: official STORE add NAME --role ROLE.</source>
        <translation>Укажите: official STORE add NAME --role ROLE.</translation>
    </message>
    <message>
        <source>%1 was added to the officials.</source>
        <translation>В список сотрудников добавлен сотрудник: %1.</translation>
    </message>
    <message>
        <source>Stage %1: %2.</source>
        <translation>Этап %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a working day: the last day moves (%2).</source>
        <translation>%1 – нерабочий день: последний день переносится (%2).</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Последний день: %1</translation>
    </message>
    <message>
        <source>Package No. %1 was written to %2 again, byte for byte.</source>
        <translation>Пакет № %1 повторно записан в %2 без изменений, байт в байт.</translation>
    </message>
    <message>
        <source>Package No. %1 was written to %2 and verified.</source>
        <translation>Пакет № %1 записан в %2 и проверен.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>НЕТ</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Numbers reproduced</source>
        <translation>Воспроизводимость чисел</translation>
    </message>
    <message>
        <source>The edition is sound; its worked examples hold.</source>
        <translation>Редакция исправна; результаты контрольных примеров совпадают.</translation>
    </message>
    <message>
        <source>The program has no methodology edition “%1”; “editions list” names them.</source>
        <translation>В программе нет редакции методики «%1»; перечень редакций: «editions list».</translation>
    </message>
    <message>
        <source>This could not be finished.</source>
        <translation>Не удалось завершить это действие.</translation>
    </message>
    <message>
        <source>The special commission has no member in the role “%1” (%2).</source>
        <translation>В специальной комиссии нет члена в роли «%1» (%2).</translation>
    </message>
    <message>
        <source>The role “%1” is given to more than one member of the special commission.</source>
        <translation>Роль «%1» назначена нескольким членам специальной комиссии.</translation>
    </message>
    <message>
        <source>%1: there is no role “%2” in a special commission.</source>
        <translation>%1: в специальной комиссии нет роли «%2».</translation>
    </message>
    <message>
        <source>A special commission has at least %1 members, here are %2 (%3).</source>
        <translation>Число членов специальной комиссии должно быть не менее %1, указано: %2 (%3).</translation>
    </message>
    <message>
        <source>Each member of the commission needs a name and an organisation.</source>
        <translation>Для каждого члена комиссии необходимо указать Ф.И.О. и организацию.</translation>
    </message>
    <message>
        <source>%1 is named twice in the commission.</source>
        <translation>%1: в составе комиссии указано дважды.</translation>
    </message>
    <message>
        <source>The register has no body “%1”.</source>
        <translation>В реестре нет органа «%1».</translation>
    </message>
    <message>
        <source>%1 is not assessed in the block “%2” for the results of %3 (annex to the System).</source>
        <translation>%1: по результатам %3 года не оценивается по блоку «%2» (приложение к Системе).</translation>
    </message>
    <message>
        <source>Nobody assesses itself. %1 is assessed in the block “%2” by another: %3. Ground: %4.</source>
        <translation>Орган не оценивает сам себя. %1: по блоку «%2» оценку проводит другой орган: %3. Основание: %4.</translation>
    </message>
    <message>
        <source>%1 is assessed in the block “%2” by another: %3. Ground: %4.</source>
        <translation>%1: по блоку «%2» оценку проводит другой орган: %3. Основание: %4.</translation>
    </message>
    <message>
        <source>The file has parts that no package has: it was changed or made by another program.</source>
        <translation>В файле есть части, которых не бывает в пакете: он изменен или создан другой программой.</translation>
    </message>
    <message>
        <source>The file %1 is not listed in the package.</source>
        <translation>Файл %1 не указан в описи пакета.</translation>
    </message>
    <message>
        <source>The file %1 was changed: its digest is another.</source>
        <translation>Файл %1 изменен: контрольная сумма не совпадает.</translation>
    </message>
    <message>
        <source>The file %1 is missing in the package.</source>
        <translation>В пакете отсутствует файл %1.</translation>
    </message>
    <message>
        <source>%1 is not written as packages write it.</source>
        <translation>Файл %1 записан не в том виде, который установлен для пакетов.</translation>
    </message>
    <message>
        <source>The number of files or bytes is not what the package says.</source>
        <translation>Число файлов или байтов не соответствует указанному в пакете.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” stands already in the cell %4. Ask the assessed body which row is right.</source>
        <translation>Лист «%1», ячейка %2: строка «%3» уже есть в ячейке %4. Уточните у оцениваемого органа, какая строка верна.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” has no row of the same number in “%4”. Ask the assessed body to complete the report.</source>
        <translation>Лист «%1», ячейка %2: для строки «%3» нет строки с тем же номером в таблице «%4». Попросите оцениваемый орган дополнить отчет.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” belongs to a row of “%4” that is not in the report. Ask the assessed body to correct the number or to add the row.</source>
        <translation>Лист «%1», ячейка %2: строка «%3» относится к строке таблицы «%4», которой нет в отчете. Попросите оцениваемый орган исправить номер или добавить строку.</translation>
    </message>
    <message>
        <source>The report has more than %1 doubtful places; only these are listed. Correct them and load it again.</source>
        <translation>В отчете более %1 сомнительных мест; показаны только эти. Исправьте их и загрузите отчет снова.</translation>
    </message>
    <message>
        <source>The file “%1” is not a workbook. Reports are read from .xlsx and .ods files: choose the right file or save it again in one of these formats.</source>
        <translation>Файл «%1» не является книгой Excel. Отчеты читаются из файлов .xlsx и .ods: выберите нужный файл или сохраните его заново в одном из этих форматов.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or cut off. Copy or download it again; if that does not help, ask the assessed body to save it anew.</source>
        <translation>Файл «%1» поврежден или неполный. Скопируйте или загрузите его еще раз; если это не поможет, попросите оцениваемый орган сохранить файл заново.</translation>
    </message>
    <message>
        <source>The file “%1” is in a format that is not read here (.xls or .xlsb). Open it in a spreadsheet program and save it as .xlsx or .ods.</source>
        <translation>Файл «%1» имеет формат, который здесь не читается (.xls или .xlsb). Откройте его в программе электронных таблиц и сохраните в формате .xlsx или .ods.</translation>
    </message>
    <message>
        <source>The file “%1” is protected with a password. Ask the assessed body for a copy without a password.</source>
        <translation>Файл «%1» защищен паролем. Запросите у оцениваемого органа копию без пароля.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than any report may be, or unpacks to far more than is allowed. Check that it is the right file and ask for a new copy.</source>
        <translation>Файл «%1» больше допустимого для отчета размера или намного превышает его при распаковке. Проверьте, что выбран нужный файл, и запросите новую копию.</translation>
    </message>
    <message>
        <source>The file “%1” contains a document type declaration, by which a file can read other files or block the program; no spreadsheet program writes one. It is refused: ask for a copy saved by a spreadsheet program.</source>
        <translation>Файл «%1» содержит объявление типа документа (DOCTYPE), с помощью которого файл может прочитать другие файлы или нарушить работу программы; программы электронных таблиц его не создают. Файл не принят: запросите копию, сохраненную в программе электронных таблиц.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than %2 filled cells, or cells beyond the edge of a sheet. Delete what does not belong to the report and save it again.</source>
        <translation>В файле «%1» более %2 заполненных ячеек или есть ячейки за границей листа. Удалите то, что не относится к отчету, и сохраните файл заново.</translation>
    </message>
    <message>
        <source>The file “%1” has more than %2 sheets. Delete those that do not belong to the report and save it again.</source>
        <translation>Число листов в файле «%1» превышает %2. Удалите листы, которые не относятся к отчету, и сохраните файл заново.</translation>
    </message>
    <message>
        <source>The file “%1” has more than %2 merged ranges of cells. Copy the values of the report into an empty workbook and save that.</source>
        <translation>Число диапазонов объединенных ячеек в файле «%1» превышает %2. Скопируйте значения отчета в пустую книгу и сохраните ее.</translation>
    </message>
    <message>
        <source>No row could be read from the sheet “%1”, the form “%2”. Check that the assessed body really has nothing to report there.</source>
        <translation>На листе «%1» по форме «%2» не прочитано ни одной строки. Проверьте, что оцениваемому органу действительно нечего указать в этой форме.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row has figures, but it is not clear what kind of row it is, so that it is left out. Check its name and its number.</source>
        <translation>Лист «%1», ячейка %2: в строке есть числа, но вид строки определить не удалось, поэтому она не учтена. Проверьте ее наименование и номер.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: “%3” stands already in the cell %4. Ask the assessed body which row is right.</source>
        <translation>Лист «%1», ячейка %2: «%3» уже есть в ячейке %4. Уточните у оцениваемого органа, какая строка верна.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” stands before any row of “%4” to which it could belong. Ask the assessed body to put it in its place.</source>
        <translation>Лист «%1», ячейка %2: строка «%3» стоит раньше строки «%4», к которой она могла бы относиться. Попросите оцениваемый орган поставить ее на место.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the report names the body “%3”, but it is being loaded for “%4”. Choose the other file or the other body.</source>
        <translation>Лист «%1», ячейка %2: в отчете указан орган «%3», но отчет загружается для органа «%4». Выберите другой файл или другой орган.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the report is for “%3”, but the results of %4 are being assessed. Choose the report of that year.</source>
        <translation>Лист «%1», ячейка %2: в отчете указан период «%3», но оцениваются результаты %4 года. Выберите отчет за этот год.</translation>
    </message>
    <message>
        <source>The file “%1” does not say above its tables whose report it is and for which year. Make sure that it is the right one before you accept it.</source>
        <translation>В файле «%1» над таблицами не указано, чей это отчет и за какой год. Перед приемом убедитесь, что это нужный отчет.</translation>
    </message>
    <message>
        <source>The form “%1” stands only in the hidden sheet “%2” of the file “%3”. What is hidden is not read: ask the assessed body to show the sheet and send the report again.</source>
        <translation>Форма «%1» есть только на скрытом листе «%2» файла «%3». Скрытые данные не читаются: попросите оцениваемый орган отобразить лист и направить отчет снова.</translation>
    </message>
    <message>
        <source>The form “%1” is missing. Sheets in the files: %2. The sheet “%3” is the nearest, but has no column %4. Check that the report follows the methodology.</source>
        <translation>Форма «%1» отсутствует. Листы в файлах: %2. Наиболее близок лист «%3», но в нем нет графы %4. Проверьте, что отчет соответствует методике.</translation>
    </message>
    <message>
        <source>The form “%1” is missing. Sheets in the files: %2. Load it together with the other forms, or check that the report follows the methodology.</source>
        <translation>Форма «%1» отсутствует. Листы в файлах: %2. Загрузите ее вместе с другими формами или проверьте, что отчет соответствует методике.</translation>
    </message>
    <message>
        <source>The form “%1” stands twice: in the sheet “%2” of “%3” and in the sheet “%4” of “%5”. Load only the one that counts.</source>
        <translation>Форма «%1» встречается дважды: на листе «%2» файла «%3» и на листе «%4» файла «%5». Загрузите только ту, которую следует учитывать.</translation>
    </message>
    <message>
        <source>The file “%1” has a hidden sheet “%2”. It is not read: ask the assessed body what it is for, or accept the report without it.</source>
        <translation>В файле «%1» есть скрытый лист «%2». Он не читается: уточните у оцениваемого органа его назначение или примите отчет без него.</translation>
    </message>
    <message>
        <source>The reading of the report was stopped. Nothing was taken in; load it again when you are ready.</source>
        <translation>Чтение отчета остановлено. Отчет не принят; загрузите его снова, когда будете готовы.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the formula in the column “%3” has never been calculated, so that the file holds no result. Open the file in a spreadsheet program, save it and load it again.</source>
        <translation>Лист «%1», ячейка %2: формула в графе «%3» ни разу не вычислялась, поэтому результата в файле нет. Откройте файл в программе электронных таблиц, сохраните и загрузите снова.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” holds the error %4 of a spreadsheet program in place of a value. Ask the assessed body to correct the formula.</source>
        <translation>Лист «%1», ячейка %2: в графе «%3» вместо значения стоит ошибка %4 программы электронных таблиц. Попросите оцениваемый орган исправить формулу.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” needs a number, but “%4” stands there. Ask the assessed body for the number.</source>
        <translation>Лист «%1», ячейка %2: в графе «%3» должно быть число, но указано «%4». Запросите число у оцениваемого органа.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the number “%4” in the column “%3” is kept as text. It is read as %5; check that this is meant, sums in the file leave such cells out.</source>
        <translation>Лист «%1», ячейка %2: число «%4» в графе «%3» сохранено как текст. Оно прочитано как %5; проверьте, верно ли это: в суммах файла такие ячейки не учитываются.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: “%4” is not one of the words of the column “%3”. Allowed are: %5. Ask the assessed body which is meant.</source>
        <translation>Лист «%1», ячейка %2: «%4» не входит в допустимые слова графы «%3». Допускаются: %5. Уточните у оцениваемого органа, что имелось в виду.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is empty, and the row cannot be read without it. Ask the assessed body to fill it in.</source>
        <translation>Лист «%1», ячейка %2: графа «%3» пуста, без нее строку прочитать нельзя. Попросите оцениваемый орган заполнить ее.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: there is no value in the column “%3”. It is not taken as 0: the assessor must settle it before there is a score.</source>
        <translation>Лист «%1», ячейка %2: в графе «%3» нет значения. Оно не принимается за 0: чтобы рассчитать балл, оценивающий должен уточнить это значение.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the value %4 in the column “%3” is below %5, the least it can be. Ask the assessed body for the right value.</source>
        <translation>Лист «%1», ячейка %2: значение %4 в графе «%3» меньше наименьшего допустимого %5. Запросите у оцениваемого органа верное значение.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is 0, which cannot be. Ask the assessed body for the right value.</source>
        <translation>Лист «%1», ячейка %2: в графе «%3» указан 0, чего быть не может. Запросите у оцениваемого органа верное значение.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is 0, by which nothing can be divided. The assessor must settle it before there is a score.</source>
        <translation>Лист «%1», ячейка %2: в графе «%3» указан 0, на который делить нельзя. Чтобы рассчитать балл, оценивающий должен уточнить это значение.</translation>
    </message>
    <message>
        <source>The worked example “%1” gives %2 here.</source>
        <translation>Контрольный пример «%1» дает здесь результат %2.</translation>
    </message>
    <message>
        <source>A text is missing in Kazakh or in Russian.</source>
        <translation>Отсутствует текст на казахском или русском языке.</translation>
    </message>
    <message>
        <source>A number must be written as text, with a decimal point: “%1”.</source>
        <translation>Число должно быть записано как текст с десятичной точкой: «%1».</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>«%1» здесь не имеет смысла.</translation>
    </message>
    <message>
        <source>This edition is written in a format that this program does not know.</source>
        <translation>Эта редакция записана в формате, неизвестном программе.</translation>
    </message>
    <message>
        <source>The edition does not say what “%1” is.</source>
        <translation>В редакции не указано, что означает «%1».</translation>
    </message>
    <message>
        <source>The edition has no formula “%1”.</source>
        <translation>В редакции нет формулы «%1».</translation>
    </message>
    <message>
        <source>The edition has no form “%1”.</source>
        <translation>В редакции нет формы «%1».</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Таблицы «%1» нет.</translation>
    </message>
    <message>
        <source>The formula “%1” does not give the kind of value it is declared with.</source>
        <translation>Результат формулы «%1» не соответствует объявленному виду значения.</translation>
    </message>
    <message>
        <source>These formulas need each other: %1.</source>
        <translation>Эти формулы зависят друг от друга: %1.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>Файл не соответствует формату JSON: %1, байт %2.</translation>
    </message>
    <message>
        <source>Row %2: “%1” is missing. Accept a value with its ground, or exclude the row with a ground.</source>
        <translation>Строка %2: отсутствует значение «%1». Примите значение с обоснованием или исключите строку с обоснованием.</translation>
    </message>
    <message>
        <source>Row %2: “%1” divides by zero. Accept another value with its ground, or exclude the row with a ground.</source>
        <translation>Строка %2: при расчете «%1» происходит деление на ноль. Примите другое значение с обоснованием или исключите строку с обоснованием.</translation>
    </message>
    <message>
        <source>Row %2: “%1” has nothing to be calculated from.</source>
        <translation>Строка %2: нет данных для расчета «%1».</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Здесь ожидается число.</translation>
    </message>
    <message>
        <source>A condition is expected here.</source>
        <translation>Здесь ожидается условие.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Здесь ожидается текст.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here: no column, input or formula.</source>
        <translation>Имя «%1» здесь неизвестно: нет такой графы, исходного значения или формулы.</translation>
    </message>
    <message>
        <source>“%1” has a wrong number of arguments.</source>
        <translation>Неверное число аргументов функции «%1».</translation>
    </message>
    <message>
        <source>“%1” rounds to a whole number of decimals, 0 to 30.</source>
        <translation>«%1» округляет до целого числа десятичных знаков, от 0 до 30.</translation>
    </message>
    <message>
        <source>The edition has no scale “%1”.</source>
        <translation>В редакции нет шкалы «%1».</translation>
    </message>
    <message>
        <source>The edition has no list “%1”.</source>
        <translation>В редакции нет списка «%1».</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Функции «%1» нет.</translation>
    </message>
    <message>
        <source>There are no rows “%1” below this place.</source>
        <translation>Ниже этого уровня нет строк «%1».</translation>
    </message>
    <message>
        <source>The sign “%1” has no meaning in a formula.</source>
        <translation>Знак «%1» в формуле не применяется.</translation>
    </message>
    <message>
        <source>The text %1 is not closed by an apostrophe.</source>
        <translation>Текст %1 не закрыт апострофом.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>«%1» здесь не ожидалось.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>Здесь не хватает «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» не является числом.</translation>
    </message>
    <message>
        <source>A value is missing before “%1”.</source>
        <translation>Перед «%1» не хватает значения.</translation>
    </message>
    <message>
        <source>The name of a table is missing before “%1”.</source>
        <translation>Перед «%1» не хватает имени таблицы.</translation>
    </message>
    <message>
        <source>The formula is nested too deeply at “%1”.</source>
        <translation>Слишком глубокая вложенность формулы у «%1».</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Free some space and repeat.</source>
        <translation>На диске нет места: ничего не изменено. Освободите место и повторите действие.</translation>
    </message>
    <message>
        <source>The store could not be read or written; nothing was changed. Close other programs that use it and repeat.</source>
        <translation>Не удалось прочитать или записать хранилище; ничего не изменено. Закройте другие программы, которые его используют, и повторите действие.</translation>
    </message>
    <message>
        <source>%1 is not a store of Bagalau.</source>
        <translation>%1 не является хранилищем программы «Бағалау».</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of the program. It was not touched; install the newer version.</source>
        <translation>Хранилище %1 записано более новой версией программы. Оно не изменено; установите более новую версию.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation>Не удается открыть хранилище %1.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>В указанном месте нет хранилища: %1.</translation>
    </message>
    <message>
        <source>The store is open for work elsewhere: computer %1, user %4, program %2, process %3. Close it there and repeat.</source>
        <translation>Хранилище открыто для работы в другом месте: компьютер %1, пользователь %4, программа %2, процесс %3. Закройте его там и повторите действие.</translation>
    </message>
    <message>
        <source>The folder of the store cannot be written to: %1.</source>
        <translation>Нет возможности записи в папку хранилища: %1.</translation>
    </message>
    <message>
        <source>A file %1 exists already; choose another name.</source>
        <translation>Файл %1 уже существует; выберите другое имя.</translation>
    </message>
    <message>
        <source>A store cannot be created at %1: check that the folder exists and can be written to.</source>
        <translation>Не удается создать хранилище %1: проверьте, что папка существует и доступна для записи.</translation>
    </message>
    <message>
        <source>The store %1 is of an older version; open it for work once, and it will be brought up to date.</source>
        <translation>Хранилище %1 имеет старую версию; откройте его один раз для работы, и оно будет обновлено.</translation>
    </message>
    <message>
        <source>The store %1 is damaged; restore a backup.</source>
        <translation>Хранилище %1 повреждено; восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation>Не удалось записать резервную копию %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written; nothing was changed. Check the free space and the rights of the folder.</source>
        <translation>Не удалось записать файл %1; ничего не изменено. Проверьте свободное место и права доступа к папке.</translation>
    </message>
    <message>
        <source>The file %1 of the store is missing or changed; a copy without it would not be whole. Put it back from an earlier backup.</source>
        <translation>Файл хранилища %1 отсутствует или изменен; без него копия будет неполной. Верните его из более ранней резервной копии.</translation>
    </message>
    <message>
        <source>%1 entered values of this body (journal entry %2) and cannot review them: a second official does.</source>
        <translation>%1: этот сотрудник вводил значения данного органа (запись журнала № %2) и не может их проверять: проверку проводит второй сотрудник.</translation>
    </message>
    <message>
        <source>%1 (%2) differs from the report: give the ground.</source>
        <translation>%1 (%2) отличается от значения из отчета: укажите обоснование.</translation>
    </message>
    <message>
        <source>%1: this value does not fit; a number, yes or no, or one of the given words is expected.</source>
        <translation>%1: это значение не подходит; ожидается число, «да» или «нет» либо одно из заданных слов.</translation>
    </message>
    <message>
        <source>%1: not less than %2.</source>
        <translation>%1: не менее %2.</translation>
    </message>
    <message>
        <source>An assessment is returned with a remark that says what to change.</source>
        <translation>При возврате оценки необходимо указать, что следует изменить.</translation>
    </message>
    <message>
        <source>This office scores no direction “%1” of %2 in this block. Directions: %3.</source>
        <translation>Это подразделение не оценивает по этому блоку направление «%1» (орган: %2). Направления: %3.</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Отчета нет</translation>
    </message>
    <message>
        <source>Report taken in</source>
        <translation>Отчет принят</translation>
    </message>
    <message>
        <source>Values established</source>
        <translation>Значения установлены</translation>
    </message>
    <message>
        <source>Returned by the reviewer</source>
        <translation>Возвращено проверяющим</translation>
    </message>
    <message>
        <source>Edited after review</source>
        <translation>Изменено после проверки</translation>
    </message>
    <message>
        <source>Review agreed</source>
        <translation>Согласовано проверяющим</translation>
    </message>
    <message>
        <source>Conclusion issued</source>
        <translation>Заключение выпущено</translation>
    </message>
    <message>
        <source>Time for objections</source>
        <translation>Срок для возражений</translation>
    </message>
    <message>
        <source>Objection considered</source>
        <translation>Возражение рассматривается</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its values are frozen. They change only by a decision on an objection.</source>
        <translation>Заключение № %1 выпущено; его значения зафиксированы. Они изменяются только решением по возражению.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>База данных исправна.</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore a backup.</source>
        <translation>База данных повреждена: %1. Восстановите ее из резервной копии.</translation>
    </message>
    <message>
        <source>The journal does not fit together at entry No. %1.</source>
        <translation>Целостность журнала нарушена на записи № %1.</translation>
    </message>
    <message>
        <source>The journal fits together: %1 entries.</source>
        <translation>Целостность журнала не нарушена, записей: %1.</translation>
    </message>
    <message>
        <source>Stored files are unchanged: %1.</source>
        <translation>Сохраненные файлы не изменены: %1.</translation>
    </message>
    <message>
        <source>Stored files that are changed or missing: %1 of %2.</source>
        <translation>Измененные или отсутствующие сохраненные файлы: %1 из %2.</translation>
    </message>
    <message>
        <source>Issued scores come out again: %1.</source>
        <translation>Выпущенные баллы, подтвержденные пересчетом: %1.</translation>
    </message>
    <message>
        <source>Issued scores that do not come out again: %1 of %2.</source>
        <translation>Выпущенные баллы, не подтвержденные пересчетом: %1 из %2.</translation>
    </message>
    <message>
        <source>Stored packages verify: %1.</source>
        <translation>Сохраненные пакеты, прошедшие проверку: %1.</translation>
    </message>
    <message>
        <source>Stored packages that do not verify: %1 of %2.</source>
        <translation>Сохраненные пакеты, не прошедшие проверку: %1 из %2.</translation>
    </message>
    <message>
        <source>A second official has not reviewed this assessment yet.</source>
        <translation>Второй сотрудник еще не проверил эту оценку.</translation>
    </message>
    <message>
        <source>Values were edited after the review of %1; review the assessment again.</source>
        <translation>После проверки (проверил: %1) значения изменены; проверьте оценку снова.</translation>
    </message>
    <message>
        <source>%1 returned the assessment: %2</source>
        <translation>%1: оценка возвращена: %2</translation>
    </message>
    <message>
        <source>The section “%1” has no Kazakh text.</source>
        <translation>В разделе «%1» нет текста на казахском языке.</translation>
    </message>
    <message>
        <source>The section “%1” has no Russian text.</source>
        <translation>В разделе «%1» нет текста на русском языке.</translation>
    </message>
    <message>
        <source>The assessment changed while its documents were made. Issue the conclusion again.</source>
        <translation>Во время подготовки документов оценка изменилась. Выпустите заключение снова.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удается создать папку %1.</translation>
    </message>
    <message>
        <source>Say on which date the report was received.</source>
        <translation>Укажите дату поступления отчета.</translation>
    </message>
    <message>
        <source>The report has errors; nothing was taken in.</source>
        <translation>В отчете есть ошибки; отчет не принят.</translation>
    </message>
    <message>
        <source>The report has warnings. It is taken in only when an official accepts them and gives a reason.</source>
        <translation>В отчете есть предупреждения. Он принимается, только если сотрудник примет их и укажет причину.</translation>
    </message>
    <message>
        <source>Objection No. %1 was answered on %2; the decision is final (clause 60).</source>
        <translation>Ответ на возражение № %1 дан %2; решение окончательное (пункт 60).</translation>
    </message>
    <message>
        <source>There is no conclusion to object to.</source>
        <translation>Нет заключения, на которое можно представить возражение.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 corrects an earlier one after an objection; it is final and not subject to review (clause 60).</source>
        <translation>Заключение № %1 исправляет прежнее после возражения; оно окончательное и пересмотру не подлежит (пункт 60).</translation>
    </message>
    <message>
        <source>The delivery of conclusion No. %1 is not recorded yet: the time for objections starts there.</source>
        <translation>Вручение заключения № %1 еще не зарегистрировано: с него начинается срок для возражений.</translation>
    </message>
    <message>
        <source>The objection came on %1. The last day was %2: %3 working days after the delivery on %4 (%5). A late objection is not accepted.</source>
        <translation>Возражение поступило %1. Последний день – %2: рабочих дней после вручения %4 – %3 (%5). Возражение, представленное с опозданием, не принимается.</translation>
    </message>
    <message>
        <source>An objection names the items that it contests.</source>
        <translation>В возражении необходимо указать оспариваемые пункты.</translation>
    </message>
    <message>
        <source>The conclusion has no item “%1”.</source>
        <translation>В заключении нет пункта «%1».</translation>
    </message>
    <message>
        <source>An objection without supporting documents is not considered (%1).</source>
        <translation>Возражение без подтверждающих документов не рассматривается (%1).</translation>
    </message>
    <message>
        <source>There is no conclusion to deliver.</source>
        <translation>Нет заключения для вручения.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was delivered on %2.</source>
        <translation>Заключение № %1 вручено %2.</translation>
    </message>
    <message>
        <source>An objection gives its ground.</source>
        <translation>В возражении необходимо указать обоснование.</translation>
    </message>
    <message>
        <source>Objection No. %1 to conclusion No. %2 is registered already.</source>
        <translation>Возражение № %1 к заключению № %2 уже зарегистрировано.</translation>
    </message>
    <message>
        <source>The commission cannot be formed so:
%1</source>
        <translation>Комиссию в таком составе образовать нельзя:
%1</translation>
    </message>
    <message>
        <source>The special commission for objection No. %1 is not formed yet.</source>
        <translation>Специальная комиссия по возражению № %1 еще не образована.</translation>
    </message>
    <message>
        <source>Objection No. %1 does not contest “%2”.</source>
        <translation>Возражение № %1 не оспаривает пункт «%2».</translation>
    </message>
    <message>
        <source>“%1” is decided already; a decision is final.</source>
        <translation>По пункту «%1» решение уже принято; оно окончательное.</translation>
    </message>
    <message>
        <source>An accepted objection says which value becomes what.</source>
        <translation>При принятии возражения необходимо указать, какое значение и как изменяется.</translation>
    </message>
    <message>
        <source>A rejected objection changes no value.</source>
        <translation>Отклоненное возражение не изменяет значений.</translation>
    </message>
    <message>
        <source>With these values there is no score (%1). Decide on values that can be calculated with.</source>
        <translation>С этими значениями балл не рассчитывается (%1). Примите решение о значениях, по которым возможен расчет.</translation>
    </message>
    <message>
        <source>Objection No. %1 has items without a decision.</source>
        <translation>В возражении № %1 есть пункты без решения.</translation>
    </message>
    <message>
        <source>The answer is dated %1, before the objection came (%2).</source>
        <translation>Дата ответа (%1) предшествует дате поступления возражения (%2).</translation>
    </message>
    <message>
        <source>The register has no authority “%1”.</source>
        <translation>В реестре нет уполномоченного на оценку органа «%1».</translation>
    </message>
    <message>
        <source>An office serves at least one authority.</source>
        <translation>Подразделение обслуживает хотя бы один уполномоченный на оценку орган.</translation>
    </message>
    <message>
        <source>There is no methodology edition for the results of %1.</source>
        <translation>Нет редакции методики для результатов %1 года.</translation>
    </message>
    <message>
        <source>An official needs a name.</source>
        <translation>Необходимо указать Ф.И.О. сотрудника.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Roles: %2.</source>
        <translation>Роли «%1» нет. Роли: %2.</translation>
    </message>
    <message>
        <source>%1 is already an official of this store.</source>
        <translation>%1 уже есть в списке сотрудников этого хранилища.</translation>
    </message>
    <message>
        <source>The schedule has stages 1 to %1.</source>
        <translation>В графике есть этапы с 1 по %1.</translation>
    </message>
    <message>
        <source>Stages follow each other: stage %1 has the date %2. Change that date first, or choose another.</source>
        <translation>Этапы следуют друг за другом: дата этапа %1 – %2. Сначала измените эту дату или выберите другую.</translation>
    </message>
    <message>
        <source>An objection of %1 is still open; conclusions are handed on after the appeal procedure (clause 7, stage 3).</source>
        <translation>Рассмотрение возражения еще не завершено (орган: %1); заключения направляются после процедуры обжалования (пункт 7, этап 3).</translation>
    </message>
    <message>
        <source>There is no issued conclusion to export.</source>
        <translation>Нет выпущенного заключения для выгрузки.</translation>
    </message>
    <message>
        <source>Package No. %1 is registered and kept in the store, but its file %2 could not be written. Export the same number again.</source>
        <translation>Пакет № %1 зарегистрирован и сохранен в хранилище, но его файл %2 записать не удалось. Выгрузите этот же номер еще раз.</translation>
    </message>
    <message>
        <source>Packages go to: %1.</source>
        <translation>Получатели пакетов: %1.</translation>
    </message>
    <message>
        <source>The package does not pass its own verification and was not given out: %1</source>
        <translation>Пакет не прошел собственную проверку и не выдан: %1</translation>
    </message>
    <message>
        <source>Package No. %1 is missing or changed in the store. Restore a backup.</source>
        <translation>Пакет № %1 в хранилище отсутствует или изменен. Восстановите хранилище из резервной копии.</translation>
    </message>
    <message>
        <source>There is no package No. %1.</source>
        <translation>Пакета № %1 нет.</translation>
    </message>
    <message>
        <source>“%1” is not among the officials of this store. Add the official first.</source>
        <translation>«%1» нет в списке сотрудников этого хранилища. Сначала добавьте сотрудника.</translation>
    </message>
    <message>
        <source>%1 works in the role “%2”, which may not do this: %3.</source>
        <translation>%1: роль «%2» не дает права на это действие: %3.</translation>
    </message>
    <message>
        <source>This store has no methodology edition “%1”.</source>
        <translation>В этом хранилище нет редакции методики «%1».</translation>
    </message>
    <message>
        <source>This store has no methodology edition for the block “%1” and the results of %2.</source>
        <translation>В этом хранилище нет редакции методики для блока «%1» и результатов %2 года.</translation>
    </message>
    <message>
        <source>The edition “%2” has no rules for %1.</source>
        <translation>В редакции «%2» нет правил для органа: %1.</translation>
    </message>
    <message>
        <source>There is no block “%1”.</source>
        <translation>Блока «%1» нет.</translation>
    </message>
    <message>
        <source>%1: score %2.</source>
        <translation>%1: балл – %2.</translation>
    </message>
    <message>
        <source>Conclusions issued and delivered: %1.</source>
        <translation>Выпущено и вручено заключений: %1.</translation>
    </message>
    <message>
        <source>An objection was considered and answered; a corrected conclusion was issued.</source>
        <translation>Возражение рассмотрено, ответ дан; выпущено скорректированное заключение.</translation>
    </message>
    <message>
        <source>The package for the overall assessment was exported and verified: %1</source>
        <translation>Пакет для общей оценки выгружен и проверен: %1</translation>
    </message>
    <message>
        <source>The package is written in a format that this program does not know; nothing of it was read.</source>
        <translation>Пакет записан в формате, неизвестном программе; из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The package lacks: %1</source>
        <translation>В пакете не хватает: %1</translation>
    </message>
    <message>
        <source>Conclusion No. %1: every number comes out again (score %2).</source>
        <translation>Заключение № %1: все числа подтверждены пересчетом (балл – %2).</translation>
    </message>
    <message>
        <source>Conclusion No. %1: the numbers do not come out again (score %2).</source>
        <translation>Заключение № %1: числа не подтверждены пересчетом (балл – %2).</translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation>Этап %1. %2</translation>
    </message>
    <message>
        <source>No report from: %1</source>
        <translation>Не представлен отчет: %1</translation>
    </message>
    <message>
        <source>Answer to objection No. %1: %2</source>
        <translation>Ответ на возражение № %1: %2</translation>
    </message>
    <message>
        <source>Last day for an objection to conclusion No. %1: %2</source>
        <translation>Последний день для возражения на заключение № %1: %2</translation>
    </message>
    <message>
        <source>There are %1 things here; an edition has at most %2.</source>
        <translation>Здесь элементов: %1; в редакции их не больше %2.</translation>
    </message>
    <message>
        <source>A score has 0 to 10 decimals.</source>
        <translation>Балл имеет от 0 до 10 знаков после запятой.</translation>
    </message>
    <message>
        <source>The formula “%1” needs others over more than %2 steps.</source>
        <translation>Формула «%1» зависит от других более чем через %2 шагов.</translation>
    </message>
    <message>
        <source>Row %2: “%1” gives a number with too many digits to calculate with.</source>
        <translation>Строка %2: «%1» дает число, в котором слишком много знаков для расчета.</translation>
    </message>
    <message>
        <source>The formula has more than %1 parts.</source>
        <translation>В формуле больше %1 частей.</translation>
    </message>
    <message>
        <source>By an earlier decision of this commission “%1” becomes another value; one value cannot become two.</source>
        <translation>По прежнему решению этой комиссии «%1» получает другое значение; одно значение не может стать двумя.</translation>
    </message>
    <message>
        <source>“%1” is missing. Accept a value with its ground.</source>
        <translation>Отсутствует значение «%1». Примите значение с обоснованием.</translation>
    </message>
    <message>
        <source>“%1” divides by zero. Accept another value with its ground.</source>
        <translation>При расчете «%1» происходит деление на ноль. Примите другое значение с обоснованием.</translation>
    </message>
    <message>
        <source>“%1” gives a number with too many digits to calculate with.</source>
        <translation>«%1» дает число, в котором слишком много знаков для расчета.</translation>
    </message>
    <message>
        <source>“%1” has nothing to be calculated from.</source>
        <translation>Нет данных для расчета «%1».</translation>
    </message>
    <message>
        <source>%1: reports that have not come: %2</source>
        <translation>Блок «%1»: не поступило отчетов – %2</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the form has no row “%3”. Compare its number with the form of the methodology.</source>
        <translation>Лист «%1», ячейка %2: в форме нет строки «%3». Сверьте ее номер с формой методики.</translation>
    </message>
    <message>
        <source>The sheet “%1”, the form “%2”, has no row “%3”. Its value stays open until the assessor establishes it.</source>
        <translation>На листе «%1» (форма «%2») нет строки «%3». Ее значение остается открытым, пока его не установит оценивающий.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the value %4 in the column “%3” is above %5, the most it can be. Ask for the right value.</source>
        <translation>Лист «%1», ячейка %2: значение %4 в столбце «%3» больше наибольшего возможного %5. Запросите верное значение.</translation>
    </message>
    <message>
        <source>The edition has nothing that is called “%1” for this place.</source>
        <translation>В редакции нет ничего с именем «%1» для этого места.</translation>
    </message>
    <message>
        <source>Degrees stand from the highest to the lowest.</source>
        <translation>Степени располагаются от высшей к низшей.</translation>
    </message>
    <message>
        <source>“%1” is the name of a setting and of another thing.</source>
        <translation>«%1» – имя и настройки, и чего-то другого.</translation>
    </message>
    <message>
        <source>“%1” is the name of an input and of a formula.</source>
        <translation>«%1» – имя и исходного показателя, и формулы.</translation>
    </message>
    <message>
        <source>The fixed rows of “%1” do not all have the same columns.</source>
        <translation>Постоянные строки таблицы «%1» имеют разные столбцы.</translation>
    </message>
    <message>
        <source>The formula “%1” gives “%2”, but is declared with “%3”.</source>
        <translation>Формула «%1» дает «%2», а указано «%3».</translation>
    </message>
    <message>
        <source>“%1” can give its maximum only if it has one.</source>
        <translation>«%1» может дать максимальный балл, только если он указан.</translation>
    </message>
    <message>
        <source>The weights of “%1” make %2 instead of 1.</source>
        <translation>Веса составляющих «%1» в сумме дают %2 вместо 1.</translation>
    </message>
    <message>
        <source>The maxima of the parts of “%1” make %2 instead of %3.</source>
        <translation>Максимальные баллы составляющих «%1» в сумме дают %2 вместо %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Look for a slip in the word.</source>
        <translation>«%1» здесь ничего не значит. Проверьте написание слова.</translation>
    </message>
    <message>
        <source>The setting “%1” has no value of its kind.</source>
        <translation>У настройки «%1» нет значения ее вида.</translation>
    </message>
    <message>
        <source>The worked example “%1” names what the edition does not have: %2.</source>
        <translation>В контрольном примере «%1» названо то, чего нет в редакции: %2.</translation>
    </message>
    <message>
        <source>The worked example “%1” gives %2 = %3 here instead of %4.</source>
        <translation>Контрольный пример «%1» дает здесь %2 = %3 вместо %4.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be added or compared: they are different units.</source>
        <translation>«%1» и «%2» нельзя складывать и сравнивать: это разные единицы измерения.</translation>
    </message>
    <message>
        <source>The steps %1 and %2 of the scale overlap.</source>
        <translation>Ступени шкалы %1 и %2 пересекаются.</translation>
    </message>
    <message>
        <source>Between the steps %1 and %2 of the scale there is a gap.</source>
        <translation>Между ступенями шкалы %1 и %2 есть пропуск.</translation>
    </message>
    <message>
        <source>The scale does not say what all other values give.</source>
        <translation>В шкале не сказано, сколько дают все остальные значения.</translation>
    </message>
    <message>
        <source>The step %1 of the scale cannot be reached or stands in the wrong order.</source>
        <translation>Ступень шкалы %1 недостижима или стоит не по порядку.</translation>
    </message>
    <message>
        <source>%1: not more than %2.</source>
        <translation>%1: не больше %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of rounding: half-up, half-even, down, up.</source>
        <translation>«%1» – не вид округления: half-up, half-even, down, up.</translation>
    </message>
    <message>
        <source>“%1” has both a formula and parts; write one of them.</source>
        <translation>Для «%1» указаны и формула, и составляющие; оставьте одно из двух.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”.</source>
        <translation>«%1» не входит в варианты «%2».</translation>
    </message>
    <message>
        <source>Write a decimal point in “%1”, or a blank after the comma.</source>
        <translation>Запишите «%1» с десятичной точкой или поставьте пробел после запятой.</translation>
    </message>
    <message>
        <source>The edition has no report form for what was asked.</source>
        <translation>В редакции нет формы отчета для запрошенного.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«%1» стоит здесь дважды.</translation>
    </message>
    <message>
        <source>“%1” has neither a formula nor parts.</source>
        <translation>Для «%1» не указаны ни формула, ни составляющие.</translation>
    </message>
    <message>
        <source>The points of “%1” cannot go to others: it is no part of a sum whose parts all have a maximum.</source>
        <translation>Баллы «%1» нельзя распределить между другими: он не входит в сумму, у всех составляющих которой указан максимальный балл.</translation>
    </message>
    <message>
        <source>%1 is said by the methodology itself and cannot be changed.</source>
        <translation>%1 установлено самой методикой и не изменяется.</translation>
    </message>
    <message>
        <source>Another report of this body was taken in meanwhile. Read the files again: they are compared with what is there.</source>
        <translation>За это время был принят другой отчет этого органа. Прочитайте файлы снова: они сопоставляются с тем, что уже есть.</translation>
    </message>
    <message>
        <source>“%1” is not NAME=VALUE.</source>
        <translation>«%1» не имеет вида ИМЯ=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>Bodies cannot be compared by “%1” here; by: %2.</source>
        <translation>Здесь нельзя сравнить органы по «%1»; можно по: %2.</translation>
    </message>
    <message>
        <source>There is no methodology edition “%1” of this block to try.</source>
        <translation>Для этого блока нет редакции методики «%1», которую можно попробовать.</translation>
    </message>
    <message>
        <source>The edition cannot be read so: “%1”.</source>
        <translation>Редакцию нельзя прочесть так: «%1».</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует здесь</translation>
    </message>
    <message>
        <source>was in use</source>
        <translation>применялась ранее</translation>
    </message>
    <message>
        <source>draft with faults: %1</source>
        <translation>проект с ошибками: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>differs from the edition of the same id that the program ships</source>
        <translation>отличается от поставляемой с программой редакции с тем же обозначением</translation>
    </message>
    <message>
        <source>The draft “%1” was made.</source>
        <translation>Проект «%1» создан.</translation>
    </message>
    <message>
        <source>The draft “%1” was taken in.</source>
        <translation>Проект «%1» принят.</translation>
    </message>
    <message>
        <source>The edition “%1” was written to %2.</source>
        <translation>Редакция «%1» записана в файл %2.</translation>
    </message>
    <message>
        <source>The edition “%1” is in use now.</source>
        <translation>Редакция «%1» теперь применяется.</translation>
    </message>
    <message>
        <source>After “editions” comes one of: %1.</source>
        <translation>После слова «editions» пишется одно из: %1.</translation>
    </message>
    <message>
        <source>%1: a mark set by hand needs a ground.</source>
        <translation>%1: отметке, поставленной вручную, нужно обоснование.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Make room on the disk and try again.</source>
        <translation>Электронную таблицу не удалось создать. Освободите место на диске и повторите попытку.</translation>
    </message>
    <message>
        <source>assessed within the successor: %1 (%2)</source>
        <translation>оценивается в рамках правопреемника: %1 (%2)</translation>
    </message>
    <message>
        <source>analysed only; the results are recommendations for the successor: %1 (%2)</source>
        <translation>проводится только анализ; его результаты служат рекомендациями правопреемнику: %1 (%2)</translation>
    </message>
    <message>
        <source>the results are passed as recommendations to the successor: %1 (%2)</source>
        <translation>результаты направляются правопреемнику как рекомендации: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was reorganised on %2: for the results of %3 it is only analysed, without a conclusion and objections. The results are recommendations for the successor: %4 (%5).</source>
        <translation>%1: реорганизация %2. По результатам %3 года проводится только анализ, без заключения и возражений. Его результаты служат рекомендациями правопреемнику: %4 (%5).</translation>
    </message>
    <message>
        <source>%1 was reorganised on %2: for the results of %3 it is assessed within the successor and counted in its score: %4 (%5).</source>
        <translation>%1: реорганизация %2. По результатам %3 года орган оценивается в рамках правопреемника и учитывается в его балле: %4 (%5).</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is the form “%3”, which another authority reads. It is left aside.</source>
        <translation>Лист «%1» файла «%2» – форма «%3», ее читает другой уполномоченный орган. Лист оставлен без рассмотрения.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is no form of the methodology. Nothing was read from it.</source>
        <translation>Лист «%1» файла «%2» не является формой методики. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” has the headings of the form “%3”, but none of its rows is in that form, or another sheet was read as the form. Nothing was read from it: ask the assessed body what it is for.</source>
        <translation>В листе «%1» файла «%2» стоят заголовки формы «%3», но ни одной строки этой формы в нем нет либо как форма прочитан другой лист. Из него ничего не прочитано: спросите оцениваемый орган, для чего этот лист.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” resembles the form “%3”, but has no column %4 in the row of its headings. Nothing was read from it: ask the assessed body to correct it, or accept the report without it.</source>
        <translation>Лист «%1» файла «%2» похож на форму «%3», но в строке его заголовков нет графы %4. Из него ничего не прочитано: попросите оцениваемый орган исправить лист или примите отчет без него.</translation>
    </message>
    <message>
        <source>“%1” needs more calculating than any assessment does; it was stopped and there is no score. Check the edition.</source>
        <translation>«%1» требует больше вычислений, чем любая оценка; расчет остановлен, балла нет. Проверьте редакцию методики.</translation>
    </message>
    <message>
        <source>“%1” is no id of an edition: write Latin letters, digits, “-” and “_”, at most 80 signs.</source>
        <translation>«%1» не может быть обозначением редакции: пишите латинские буквы, цифры, «-» и «_», не более 80 знаков.</translation>
    </message>
    <message>
        <source>There is an edition “%1” already; write another id.</source>
        <translation>Редакция «%1» уже есть; напишите другое обозначение.</translation>
    </message>
    <message>
        <source>This store has no draft “%1”. An edition that is or was in use is not changed; make a copy of it.</source>
        <translation>В этом хранилище нет проекта «%1». Редакция, которая применяется или применялась, не изменяется; сделайте ее копию.</translation>
    </message>
    <message>
        <source>Values that were taken in already would be lost, because the edition has no such input or has it in another form: %1. Keep these inputs in the edition.</source>
        <translation>Принятые значения были бы потеряны: в редакции нет такого исходного значения или оно в другом виде: %1. Сохраните эти исходные значения в редакции.</translation>
    </message>
    <message>
        <source>The edition “%1” has faults (%2) and cannot be used. The first, at %3: %4</source>
        <translation>В редакции «%1» есть ошибки (%2), применить ее нельзя. Первая, %3: %4</translation>
    </message>
    <message>
        <source>Worked examples of the edition “%1” do not hold here (%2), so it cannot be used. The first: %3</source>
        <translation>Контрольные примеры редакции «%1» здесь не сходятся (%2), поэтому применить ее нельзя. Первый: %3</translation>
    </message>
    <message>
        <source>The edition “%1” is not for the results of %2, which this store assesses.</source>
        <translation>Редакция «%1» не предназначена для итогов %2 года, которые оценивает это хранилище.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued by the edition “%2” (SHA-256 %3). The block goes on with this edition: bodies are assessed by one measure.</source>
        <translation>Заключение № %1 выпущено по редакции «%2» (SHA-256 %3). Блок и далее оценивается по этой редакции: органы оцениваются одной мерой.</translation>
    </message>
    <message>
        <source>The edition “%1” is in use already.</source>
        <translation>Редакция «%1» уже применяется.</translation>
    </message>
    <message>
        <source>The edition “%1” was changed meanwhile. Look at it again.</source>
        <translation>За это время редакция «%1» была изменена. Просмотрите ее еще раз.</translation>
    </message>
    <message>
        <source>There is no methodology edition “%1”; “editions list” names them.</source>
        <translation>Нет редакции методики «%1»; перечень редакций: «editions list».</translation>
    </message>
    <message>
        <source>The edition has no place “%1”.</source>
        <translation>В редакции нет места «%1».</translation>
    </message>
    <message>
        <source>Another methodology edition came into use after the review of %1; review the assessment again.</source>
        <translation>После проверки (%1) введена в действие другая редакция методики; проверьте оценку еще раз.</translation>
    </message>
    <message>
        <source>Methodology editions are those of the journal: %1.</source>
        <translation>Редакции методик соответствуют журналу: %1.</translation>
    </message>
    <message>
        <source>Methodology editions that were changed outside the program: %1 of %2.</source>
        <translation>Редакции методик, измененные вне программы: %1 из %2.</translation>
    </message>
    <message>
        <source>The texts were written before another methodology edition came into use. Check the numbers in them and save them again.</source>
        <translation>Тексты написаны до того, как вступила в действие другая редакция методики. Проверьте в них числа и сохраните снова.</translation>
    </message>
    <message>
        <source>Nothing forbids the issue of the conclusion.</source>
        <translation>Выпуску заключения ничто не препятствует.</translation>
    </message>
    <message>
        <source>%1 conclusions were issued; %2 bodies wait. The documents are in %3.</source>
        <translation>Выпущено заключений: %1; ожидают органов: %2. Документы находятся в папке %3.</translation>
    </message>
    <message>
        <source>Name a body with --body, or take --all, not both.</source>
        <translation>Укажите орган через --body либо выберите --all, но не то и другое вместе.</translation>
    </message>
    <message>
        <source>There is nothing to draw for “%1” yet.</source>
        <translation>По «%1» показывать пока нечего.</translation>
    </message>
    <message>
        <source>The results of %1 bodies are in %2.</source>
        <translation>Результаты органов (%1) находятся в файле %2.</translation>
    </message>
    <message>
        <source>Results of earlier years were taken in: %1.</source>
        <translation>Приняты результаты прежних лет: %1.</translation>
    </message>
    <message>
        <source>Write: earlier STORE, or earlier STORE load FILE.</source>
        <translation>Напишите: earlier STORE или earlier STORE load FILE.</translation>
    </message>
    <message>
        <source>The template was written to %1.</source>
        <translation>Шаблон записан в %1.</translation>
    </message>
    <message>
        <source>The office's own template is in use from now on: %1.</source>
        <translation>Отныне используется собственный шаблон подразделения: %1.</translation>
    </message>
    <message>
        <source>The template that ships is in use again: %1.</source>
        <translation>Снова используется шаблон из поставки: %1.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» – ни одно из: %2.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the file is damaged or no PDF.</source>
        <translation>Страницы показать нельзя: файл поврежден или это не PDF.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Choose another one, or save them as PDF.</source>
        <translation>Принтер не принимает страницы. Выберите другой принтер или сохраните их в формате PDF.</translation>
    </message>
    <message>
        <source>This version of the program reads templates of format 1 only.</source>
        <translation>Эта версия программы читает шаблоны только формата 1.</translation>
    </message>
    <message>
        <source>The template has no content.</source>
        <translation>В шаблоне нет содержания.</translation>
    </message>
    <message>
        <source>The Kazakh text is missing.</source>
        <translation>Нет казахского текста.</translation>
    </message>
    <message>
        <source>The Russian text is missing.</source>
        <translation>Нет русского текста.</translation>
    </message>
    <message>
        <source>This is not the file of a template (JSON, at most 1 MiB).</source>
        <translation>Это не файл шаблона (JSON, не более 1 МиБ).</translation>
    </message>
    <message>
        <source>The table has %1 rows; a workbook takes %2. Filter the table first: nothing was written.</source>
        <translation>В таблице строк: %1, рабочая книга вмещает %2. Сначала отфильтруйте таблицу: ничего не записано.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Здесь нет поля «%1».</translation>
    </message>
    <message>
        <source>The Kazakh and the Russian text do not name the same fields.</source>
        <translation>В казахском и русском тексте названы разные поля.</translation>
    </message>
    <message>
        <source>There is no list “%1” here.</source>
        <translation>Здесь нет списка «%1».</translation>
    </message>
    <message>
        <source>This kind of paper has no “%1”.</source>
        <translation>В документе этого вида нет «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a kind of data that papers are made of. Known: %2.</source>
        <translation>«%1» – не вид данных, из которых составляются документы. Известны: %2.</translation>
    </message>
    <message>
        <source>There is no result to agree with: something is missing. See Scoring.</source>
        <translation>Нет результата, с которым можно согласиться: чего-то не хватает. См. страницу «Расчет баллов».</translation>
    </message>
    <message>
        <source>The store %1 is about the results of %2; earlier than %3 was asked for.</source>
        <translation>Хранилище %1 – о результатах %2 года; здесь нужны результаты ранее %3 года.</translation>
    </message>
    <message>
        <source>No conclusion was issued in the store %1.</source>
        <translation>В хранилище %1 не выпущено ни одного заключения.</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:
%2</source>
        <translation>Из %1 ничего не принято:
%2</translation>
    </message>
    <message>
        <source>The file %1 is not UTF-8 text. Save it as “CSV UTF-8”.</source>
        <translation>Файл %1 – не текст UTF-8. Сохраните его как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file %1 has no results.</source>
        <translation>В файле %1 нет результатов.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no column; the columns are %3.</source>
        <translation>Строка %1: столбца «%2» нет; столбцы: %3.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no year before the assessed one.</source>
        <translation>Строка %1: «%2» – не год, предшествующий оцениваемому.</translation>
    </message>
    <message>
        <source>Line %1: no assessed body is called “%2”.</source>
        <translation>Строка %1: оцениваемого органа «%2» нет.</translation>
    </message>
    <message>
        <source>Line %1: no block is called “%2”.</source>
        <translation>Строка %1: блока «%2» нет.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no score.</source>
        <translation>Строка %1: «%2» – не балл.</translation>
    </message>
    <message>
        <source>Line %1: the block has no degree “%2”.</source>
        <translation>Строка %1: в блоке нет степени «%2».</translation>
    </message>
    <message>
        <source>Line %1: the same year, body and block stand in line %2 already.</source>
        <translation>Строка %1: тот же год, орган и блок уже указаны в строке %2.</translation>
    </message>
    <message>
        <source>The conclusion cannot be issued yet:
%1</source>
        <translation>Заключение пока нельзя выпустить:
%1</translation>
    </message>
    <message>
        <source>There is no result to conclude on: something is missing. See Scoring.</source>
        <translation>Нет результата для заключения: чего-то не хватает. См. страницу «Расчет баллов».</translation>
    </message>
    <message>
        <source>No conclusion was issued yet: %1.</source>
        <translation>Заключение еще не выдано: %1.</translation>
    </message>
    <message>
        <source>No report was taken in yet: %1.</source>
        <translation>Отчет еще не принят: %1.</translation>
    </message>
    <message>
        <source>Nothing was found in the report that has to be asked about: %1.</source>
        <translation>В отчете нет замечаний, о которых нужно запросить: %1.</translation>
    </message>
    <message>
        <source>There is no package No. %1 of this block.</source>
        <translation>Пакета № %1 по этому блоку нет.</translation>
    </message>
    <message>
        <source>Nothing was concluded in this block yet.</source>
        <translation>По этому блоку еще не выдано ни одного заключения.</translation>
    </message>
    <message>
        <source>This office gives the conclusion on the whole block itself: there is nobody to send a part of it to.</source>
        <translation>Этот орган сам дает заключение по всему блоку: направлять его часть некому.</translation>
    </message>
    <message>
        <source>There is no paper “%1”. Papers: %2.</source>
        <translation>Документа «%1» нет. Документы: %2.</translation>
    </message>
    <message>
        <source>This paper is about a block; say which one.</source>
        <translation>Этот документ – о блоке; укажите, о каком.</translation>
    </message>
    <message>
        <source>This paper is about a body in a block; say which ones.</source>
        <translation>Этот документ – об органе и блоке; укажите их.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2 (%3).</source>
        <translation>Шаблон «%1» нельзя использовать: %2 (%3).</translation>
    </message>
    <message>
        <source>A margin of %1 mm is not possible: %2 to %3 mm.</source>
        <translation>Поле %1 мм невозможно: от %2 до %3 мм.</translation>
    </message>
    <message>
        <source>Letters of %1 % are not possible: %2 to %3 %.</source>
        <translation>Размер букв %1 % невозможен: от %2 до %3 %.</translation>
    </message>
    <message>
        <source>An emblem %1 mm high is not possible: %2 to %3 mm.</source>
        <translation>Эмблема высотой %1 мм невозможна: от %2 до %3 мм.</translation>
    </message>
    <message>
        <source>The letterhead is written in Kazakh and in Russian, or in neither: then the name of the office stands there.</source>
        <translation>Текст бланка пишется на казахском и на русском либо не пишется вовсе: тогда там стоит название подразделения.</translation>
    </message>
    <message>
        <source>The pattern of numbers needs {block} and {###}: else two conclusions would get the same number.</source>
        <translation>В образце номеров нужны {block} и {###}: иначе два заключения получили бы один номер.</translation>
    </message>
    <message>
        <source>%1 is not a picture that papers can hold: PNG or JPEG, at most 4000 points wide and high.</source>
        <translation>%1 – не рисунок для документов: PNG или JPEG, не более 4000 точек в ширину и высоту.</translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation>Нет документа «%1».</translation>
    </message>
    <message>
        <source>This is a template of another paper (“%1”, “%2”); expected: “%3”, “%4”.</source>
        <translation>Это шаблон другого документа («%1», «%2»); ожидался: «%3», «%4».</translation>
    </message>
    <message>
        <source>The template cannot be used:
%1</source>
        <translation>Шаблон нельзя использовать:
%1</translation>
    </message>
    <message>
        <source>Results of the block “%1”, %2</source>
        <translation>Результаты по блоку «%1» за %2 год</translation>
    </message>
    <message>
        <source>As of %1. Edition: %2. An empty cell means no data, not zero. Places are within a group of bodies.</source>
        <translation>По состоянию на %1. Редакция: %2. Пустая ячейка означает отсутствие данных, а не ноль. Места указаны внутри группы органов.</translation>
    </message>
    <message>
        <source>%1 (deduction)</source>
        <translation>%1 (вычет)</translation>
    </message>
    <message>
        <source>%1 (mean of the rows)</source>
        <translation>%1 (среднее по строкам)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Степень эффективности</translation>
    </message>
    <message>
        <source>Before deductions</source>
        <translation>До вычетов</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Вычеты</translation>
    </message>
    <message>
        <source>Conclusion No.</source>
        <translation>№ заключения</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>“%1” is not the official term; it is “%2” (%3).</source>
        <translation>«%1» – неофициальный термин; официальный – «%2» (%3).</translation>
    </message>
    <message>
        <source>This text for reuse is no longer in the store.</source>
        <translation>Этой заготовки текста в хранилище больше нет.</translation>
    </message>
    <message>
        <source>A text for reuse needs a name.</source>
        <translation>Заготовке текста нужно название.</translation>
    </message>
    <message>
        <source>There is a text for reuse with the name “%1” already.</source>
        <translation>Заготовка текста с названием «%1» уже есть.</translation>
    </message>
    <message>
        <source>There is nothing to keep for reuse: both sides are empty.</source>
        <translation>Сохранять нечего: обе стороны пусты.</translation>
    </message>
    <message>
        <source>The section “%1” is as it was suggested; nobody has changed it.</source>
        <translation>Раздел «%1» – предложенный текст; его никто не изменял.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: there is no field “%3”. Choose one from the list of fields, or write words in its place.</source>
        <translation>Раздел «%1», %2 текст: поля «%3» нет. Выберите поле из списка или напишите вместо него слова.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: words are still to be written where “%3” stands.</source>
        <translation>Раздел «%1», %2 текст: на месте «%3» нужно написать текст.</translation>
    </message>
    <message>
        <source>The section “%1”: the field “%2” stands in the Kazakh text %3 time(s), in the Russian text %4 time(s).</source>
        <translation>Раздел «%1»: поле «%2» стоит в казахском тексте %3 раз(а), в русском – %4.</translation>
    </message>
    <message>
        <source>The section “%1”: the numbers of the two languages differ. Only in the Kazakh text: %2. Only in the Russian text: %3.</source>
        <translation>Раздел «%1»: числа на двух языках не совпадают. Только в казахском тексте: %2. Только в русском: %3.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: %4 is written after “%3”, but the assessment says %5. Put the field in its place.</source>
        <translation>Раздел «%1», %2 текст: после слов «%3» написано %4, а по оценке – %5. Поставьте вместо числа поле.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: %4 after “%3” is typed and will not follow the assessment. Put the field in its place.</source>
        <translation>Раздел «%1», %2 текст: число %4 после слов «%3» набрано вручную и не изменится вместе с оценкой. Поставьте вместо числа поле.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: %3</source>
        <translation>Раздел «%1», %2 текст: %3</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: it is still called a draft.</source>
        <translation>Раздел «%1», %2 текст: еще отмечен как проект.</translation>
    </message>
    <message>
        <source>Pieces may stand inside each other %1 times at most.</source>
        <translation>Части могут быть вложены друг в друга не более %1 раз.</translation>
    </message>
    <message>
        <source>Write one of --working N, --calendar N and --limit ID.</source>
        <translation>Укажите одно из: --working N, --calendar N, --limit ID.</translation>
    </message>
    <message>
        <source>At most 3660 days are counted.</source>
        <translation>Считается не более 3660 дней.</translation>
    </message>
    <message>
        <source>%1 is not a working day; the rule that holds: %2.</source>
        <translation>%1 – нерабочий день; действует правило: %2.</translation>
    </message>
    <message>
        <source>Provisional: the calendar does not cover %1; plain weeks from Monday to Friday were counted there.</source>
        <translation>Предварительный расчет: в календаре нет годов: %1; их дни сочтены по обычной неделе с понедельника по пятницу.</translation>
    </message>
    <message>
        <source>the office's own (%1, %2): %3</source>
        <translation>собственный календарь подразделения (%1, %2): %3</translation>
    </message>
    <message>
        <source>ships with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>not covered: plain weeks from Monday to Friday</source>
        <translation>в календаре нет: обычная неделя с понедельника по пятницу</translation>
    </message>
    <message>
        <source>%1: working days %2, days unlike a plain week %3; %4</source>
        <translation>%1: рабочих дней – %2, дней, отличных от обычной недели, – %3; %4</translation>
    </message>
    <message>
        <source>The calendar of %1 was taken in: days unlike a plain week %2.</source>
        <translation>Календарь на %1 год принят: дней, отличных от обычной недели, – %2.</translation>
    </message>
    <message>
        <source>The office's own calendar of %1 is no longer used: %2.</source>
        <translation>Собственный календарь подразделения на %1 год больше не используется: %2.</translation>
    </message>
    <message>
        <source>The rule for a last day of rest is now: %1.</source>
        <translation>Теперь для нерабочего последнего дня действует правило: %1.</translation>
    </message>
    <message>
        <source>Write: calendar STORE show, import FILE, export, drop or rule.</source>
        <translation>Пишите: calendar STORE show, import FILE, export, drop или rule.</translation>
    </message>
    <message>
        <source>The conflict of interest was recorded: %1.</source>
        <translation>Конфликт интересов записан: %1.</translation>
    </message>
    <message>
        <source>The sitting of %1 was recorded; there is a quorum.</source>
        <translation>Заседание от %1 записано; кворум есть.</translation>
    </message>
    <message>
        <source>The sitting of %1 was recorded; without a quorum it decides nothing.</source>
        <translation>Заседание от %1 записано; без кворума оно ничего не решает.</translation>
    </message>
    <message>
        <source>A sitting without a date was recorded: all %1 members were there. Where somebody was absent, or to say the day, record the sitting first.</source>
        <translation>Записано заседание без даты: присутствовали все члены комиссии (%1). Если кто-то отсутствовал или чтобы указать день, сначала запишите заседание.</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2.</source>
        <translation>Записано: %1 от %2.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Отправлено %1.</translation>
    </message>
    <message>
        <source>The notice of %1 that there is no objection was recorded.</source>
        <translation>Уведомление от %1 об отсутствии возражений записано.</translation>
    </message>
    <message>
        <source>Write --%1 as ITEM=TEXT, with one of the contested items: “%2”.</source>
        <translation>Запишите --%1 в виде ITEM=ТЕКСТ, указав один из оспоренных пунктов: «%2».</translation>
    </message>
    <message>
        <source>Objection No. %1 was registered as not considered. The answer is due until %2.</source>
        <translation>Возражение № %1 зарегистрировано как не подлежащее рассмотрению. Срок ответа – до %2.</translation>
    </message>
    <message>
        <source>Items that are not considered: %1.</source>
        <translation>Пунктов, которые не рассматриваются: %1.</translation>
    </message>
    <message>
        <source>Items that were withdrawn: %1.</source>
        <translation>Отозвано пунктов: %1.</translation>
    </message>
    <message>
        <source>The re-verification was registered as No. %1.</source>
        <translation>Перепроверка зарегистрирована под № %1.</translation>
    </message>
    <message>
        <source>Write it as %1: “%2”.</source>
        <translation>Запишите в виде %1: «%2».</translation>
    </message>
    <message>
        <source>There is no state of carrying out “%1”.</source>
        <translation>Состояния исполнения «%1» нет.</translation>
    </message>
    <message>
        <source>Recommendations were registered: No. %1.</source>
        <translation>Рекомендации зарегистрированы: № %1.</translation>
    </message>
    <message>
        <source>There is no offer “%1”. See recommendations STORE --offered.</source>
        <translation>Предложения «%1» нет. См. recommendations STORE --offered.</translation>
    </message>
    <message>
        <source>Measure No. %1 of recommendation No. %2 was registered.</source>
        <translation>Мера № %1 рекомендации № %2 зарегистрирована.</translation>
    </message>
    <message>
        <source>Recommendation No. %1: %2.</source>
        <translation>Рекомендация № %1: %2.</translation>
    </message>
    <message>
        <source>Name either a measure or a state, or neither: then the recommendation itself is withdrawn.</source>
        <translation>Укажите меру или состояние; если не указано ни то, ни другое, отзывается сама рекомендация.</translation>
    </message>
    <message>
        <source>Withdrawn; the entry stays in the register with the reason.</source>
        <translation>Отозвано; запись остается в реестре вместе с причиной.</translation>
    </message>
    <message>
        <source>The bodies to be checked again are selected: %1.</source>
        <translation>Органы, подлежащие перепроверке, отобраны: %1.</translation>
    </message>
    <message>
        <source>Figures for the selection by risk were taken in: %1.</source>
        <translation>Приняты данные для отбора по риску: %1.</translation>
    </message>
    <message>
        <source>“%1” is no value of this figure.</source>
        <translation>«%1» не является значением этого показателя.</translation>
    </message>
    <message>
        <source>Write: risk STORE --block K, risk STORE load FILE, or risk STORE set.</source>
        <translation>Напишите: risk STORE --block K, risk STORE load FILE или risk STORE set.</translation>
    </message>
    <message>
        <source>Write --worsened yes or --worsened no.</source>
        <translation>Напишите --worsened yes или --worsened no.</translation>
    </message>
    <message>
        <source>The finding on the state of the sector is recorded: %1.</source>
        <translation>Вывод о ситуации в отрасли записан: %1.</translation>
    </message>
    <message>
        <source>Approved: No. %1 of %2, %3</source>
        <translation>Утвержден: № %1 от %2, %3</translation>
    </message>
    <message>
        <source>Stage %1: %2 → %3. %4 (%5)</source>
        <translation>Этап %1: %2 → %3. %4 (%5)</translation>
    </message>
    <message>
        <source>Write --stage N --date D, with --block K for the block's own date, or --stage N --block K --common to take that away.</source>
        <translation>Напишите --stage N --date D, для собственной даты блока добавьте --block K, а чтобы ее снять – --stage N --block K --common.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Write one of --stage, --approve and --ical, or none of them to see the schedule.</source>
        <translation>Укажите один из параметров --stage, --approve, --ical; чтобы увидеть график, не указывайте ни одного.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>%1 is an alternate for %2: name a member of the same role there.</source>
        <translation>%1 – запасной вместо %2: укажите здесь члена комиссии в той же роли.</translation>
    </message>
    <message>
        <source>%1 took part in this assessment (entries of the journal: %2) and may not sit in the special commission (%3). Nobody can lift this rule.</source>
        <translation>%1: есть участие в этой оценке (записи журнала: %2), поэтому входить в специальную комиссию нельзя (%3). Снять это правило не может никто.</translation>
    </message>
    <message>
        <source>Nobody takes part in the role “%1” (%2).</source>
        <translation>В роли «%1» никто не участвует (%2).</translation>
    </message>
    <message>
        <source>%1: there is no role “%2” in a re-verification.</source>
        <translation>%1: в перепроверке нет роли «%2».</translation>
    </message>
    <message>
        <source>%1 is not a member of this special commission (%2). Who is only heard belongs to those invited.</source>
        <translation>%1 не входит в эту специальную комиссию (%2). Кого только заслушивают, указывают среди приглашенных.</translation>
    </message>
    <message>
        <source>%1 declared a conflict of interest (%2) and does not sit (%3).</source>
        <translation>%1: заявлен конфликт интересов (%2), участие в заседании исключено (%3).</translation>
    </message>
    <message>
        <source>%1: a member and the alternate for the same place cannot sit together, nor one of them twice.</source>
        <translation>%1: член комиссии и его запасной не заседают вместе, и никто не считается дважды.</translation>
    </message>
    <message>
        <source>There is no quorum: %1 of %2 members with a vote are there. %3.</source>
        <translation>Кворума нет: присутствуют %1 из %2 членов с правом голоса; %3.</translation>
    </message>
    <message>
        <source>There is no quorum: nobody in the role “%1” is there. %2.</source>
        <translation>Кворума нет: никто в роли «%1» не присутствует; %2.</translation>
    </message>
    <message>
        <source>“%1” gets no conclusions for the results of this year.</source>
        <translation>По «%1» заключения за этот год не выдаются.</translation>
    </message>
    <message>
        <source>The finding on the state of the sector is needed in Kazakh and in Russian (%1).</source>
        <translation>Вывод о ситуации в отрасли нужен на казахском и русском языках (%1).</translation>
    </message>
    <message>
        <source>Say what the finding on the state of the sector rests on (%1).</source>
        <translation>Укажите, на чем основан вывод о ситуации в отрасли (%1).</translation>
    </message>
    <message>
        <source>The answer is dated %1, before the sitting of %2 at which it was decided.</source>
        <translation>Ответ датирован %1, раньше заседания от %2, на котором принято решение.</translation>
    </message>
    <message>
        <source>Objection No. %1 has items without a decision: an answer says of each what was decided (%2).</source>
        <translation>В возражении № %1 есть пункты без решения: в ответе указывается решение по каждому (%2).</translation>
    </message>
    <message>
        <source>Conclusion No. %1 is final and not subject to review (clause 60, but for clause 62); its values do not change.</source>
        <translation>Заключение № %1 окончательное и пересмотру не подлежит (пункт 60, за исключением пункта 62); его значения не меняются.</translation>
    </message>
    <message>
        <source>The calendar of %1 was not taken in:
%2</source>
        <translation>Календарь на %1 год не принят:
%2</translation>
    </message>
    <message>
        <source>%1 is no year of a work calendar: %2 to %3.</source>
        <translation>%1 – не год календаря рабочих дней: нужен год от %2 до %3.</translation>
    </message>
    <message>
        <source>Say where the days are from: the act or the publication.</source>
        <translation>Укажите, откуда взяты дни: акт или публикация.</translation>
    </message>
    <message>
        <source>The office has no calendar of its own for %1.</source>
        <translation>У подразделения нет собственного календаря на %1 год.</translation>
    </message>
    <message>
        <source>The calendar does not cover %1: plain weeks from Monday to Friday are counted, and every such count is provisional.</source>
        <translation>В календаре нет %1 года: дни считаются по обычной неделе с понедельника по пятницу, и каждый такой расчет предварительный.</translation>
    </message>
    <message>
        <source>There is no rule “%1” for a last day of rest. Rules: %2.</source>
        <translation>Правила «%1» для нерабочего последнего дня нет. Правила: %2.</translation>
    </message>
    <message>
        <source>This rule holds already: %1.</source>
        <translation>Это правило уже действует: %1.</translation>
    </message>
    <message>
        <source>Say why the other rule is chosen.</source>
        <translation>Укажите, почему выбрано другое правило.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a day of %3.</source>
        <translation>Строка %1: %2 – не день %3 года.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands in line %3 already.</source>
        <translation>Строка %1: %2 уже есть в строке %3.</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3) is a day of rest in any week.</source>
        <translation>Строка %1: %2 (%3) и так еженедельный выходной.</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3) is a working day in any week.</source>
        <translation>Строка %1: %2 (%3) и так обычный рабочий день.</translation>
    </message>
    <message>
        <source>The file %1 has no days.</source>
        <translation>В файле %1 нет дней.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” is missing.</source>
        <translation>Строка %1: нет столбца «%2».</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a date. Write dd.MM.yyyy or yyyy-MM-dd.</source>
        <translation>Строка %1: «%2» – не дата. Пишите ДД.ММ.ГГГГ или ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no kind of day: day-off or working-day.</source>
        <translation>Строка %1: «%2» – не вид дня: пишите day-off (выходной день) или working-day (рабочий день).</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no degree of confidence: confirmed, law or single-source.</source>
        <translation>Строка %1: «%2» – не степень достоверности: пишите confirmed, law или single-source.</translation>
    </message>
    <message>
        <source>No day of %1 is given: a year has holidays at least.</source>
        <translation>Не указан ни один день %1 года: в году есть хотя бы праздничные дни.</translation>
    </message>
    <message>
        <source>There is no time limit “%1”. Limits: %2.</source>
        <translation>Срока «%1» нет. Сроки: %2.</translation>
    </message>
    <message>
        <source>Papers are made as pdf, docx or odt, not as “%1”.</source>
        <translation>Документы создаются в форматах pdf, docx или odt, не «%1».</translation>
    </message>
    <message>
        <source>The vote of %1 cannot be counted: each member who was there and has a vote votes once (for, against, abstained).</source>
        <translation>Голос %1 нельзя учесть: каждый присутствовавший член с правом голоса голосует один раз (for, against, abstained).</translation>
    </message>
    <message>
        <source>%1 of %2 votes are there. Each member who was there and has a vote votes.</source>
        <translation>Есть %1 из %2 голосов. Голосует каждый присутствовавший член с правом голоса.</translation>
    </message>
    <message>
        <source>The votes do not carry this decision: %1 for, %2 against.</source>
        <translation>Голосов для этого решения недостаточно: за – %1, против – %2.</translation>
    </message>
    <message>
        <source>The special commission has not sat on objection No. %1 yet: who was there decides (%2).</source>
        <translation>Специальная комиссия по возражению № %1 еще не заседала: решают присутствующие на заседании (%2).</translation>
    </message>
    <message>
        <source>A decision gives its ground, in Kazakh and in Russian.</source>
        <translation>Решение приводится с обоснованием на казахском и русском языках.</translation>
    </message>
    <message>
        <source>Say on which day it was.</source>
        <translation>Укажите, в какой день это было.</translation>
    </message>
    <message>
        <source>There is no way of delivery “%1”. Ways: %2.</source>
        <translation>Нет способа доставки «%1». Способы: %2.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was sent on %2.</source>
        <translation>Заключение № %1 отправлено %2.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued on %2; it cannot be sent before.</source>
        <translation>Заключение № %1 выпущено %2; раньше отправить его нельзя.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was sent on %2; it cannot have been received before: the time for objections starts with the receipt (%3).</source>
        <translation>Заключение № %1 отправлено %2; получить его раньше нельзя: срок для возражений начинается с получения (%3).</translation>
    </message>
    <message>
        <source>The receipt of conclusion No. %1 is not recorded, or it is later than this notice (%2).</source>
        <translation>Получение заключения № %1 не записано или произошло позже этого уведомления (%2).</translation>
    </message>
    <message>
        <source>The notice on conclusion No. %1 came on %2.</source>
        <translation>Уведомление по заключению № %1 поступило %2.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was sent, its receipt is not recorded: %2</source>
        <translation>Заключение № %1 отправлено, его получение не отмечено: %2</translation>
    </message>
    <message>
        <source>Conclusion No. %1 is issued and not sent yet: %2</source>
        <translation>Заключение № %1 выпущено, но еще не отправлено: %2</translation>
    </message>
    <message>
        <source>Form the special commission for objection No. %1: %2</source>
        <translation>Образовать специальную комиссию по возражению № %1: %2</translation>
    </message>
    <message>
        <source>Hold the sitting of the commission on objection No. %1: %2</source>
        <translation>Провести заседание комиссии по возражению № %1: %2</translation>
    </message>
    <message>
        <source>Decide the items of objection No. %1 that are open: %2</source>
        <translation>Принять решения по открытым пунктам возражения № %1: %2</translation>
    </message>
    <message>
        <source>Table of disagreements to objection No. %1: %2</source>
        <translation>Таблица разногласий по возражению № %1: %2</translation>
    </message>
    <message>
        <source>Last day for a complaint to the working body of the Commission after objection No. %1: %2</source>
        <translation>Последний день для жалобы в рабочий орган Комиссии после возражения № %1: %2</translation>
    </message>
    <message>
        <source>Re-verification No. %1 is not finished: %2</source>
        <translation>Перепроверка № %1 не завершена: %2</translation>
    </message>
    <message>
        <source>Stage %1 (%3). %2</source>
        <translation>Этап %1 (%3). %2</translation>
    </message>
    <message>
        <source>No conclusion issued yet: %1</source>
        <translation>Заключение еще не выпущено: %1</translation>
    </message>
    <message>
        <source>%1: conclusions that are not issued: %2</source>
        <translation>Блок «%1»: не выпущено заключений – %2</translation>
    </message>
    <message>
        <source>Final after the appeal and not handed on yet: %1</source>
        <translation>Окончательно после обжалования, еще не направлено: %1</translation>
    </message>
    <message>
        <source>%1: conclusions final after the appeal and not handed on yet: %2</source>
        <translation>Блок «%1»: окончательных после обжалования и еще не направленных заключений – %2</translation>
    </message>
    <message>
        <source>Of the earlier recommendation No. %1 (%2) it is not established how far it is carried out.</source>
        <translation>Не установлено, как исполнена ранее данная рекомендация № %1 (%2).</translation>
    </message>
    <message>
        <source>Recommendations of earlier conclusions that were not carried over into the register: %1.</source>
        <translation>Рекомендации прежних заключений, не перенесенные в реестр: %1.</translation>
    </message>
    <message>
        <source>There is no rule “%1” by which an objection in this block is not considered.</source>
        <translation>Нет правила «%1», по которому возражение в этом блоке не рассматривается.</translation>
    </message>
    <message>
        <source>Say in both languages why the objection is not considered (%1).</source>
        <translation>Укажите на двух языках, почему возражение не рассматривается (%1).</translation>
    </message>
    <message>
        <source>The objection is not to be refused so: “%1” does not hold (%2).</source>
        <translation>Так отказать в рассмотрении нельзя: условие «%1» не выполнено (%2).</translation>
    </message>
    <message>
        <source>The objection is dated %1, before the conclusion was delivered (%2): the time for objections starts with the receipt (%3).</source>
        <translation>Возражение датировано %1, раньше вручения заключения (%2): срок для возражений начинается с получения (%3).</translation>
    </message>
    <message>
        <source>The table of disagreements is signed by the chair of the special commission, not by %1 (%2).</source>
        <translation>Таблицу разногласий подписывает председатель специальной комиссии, а не %1 (%2).</translation>
    </message>
    <message>
        <source>Objection No. %1 came on %2; it cannot be taken back before.</source>
        <translation>Возражение № %1 поступило %2; раньше отозвать его нельзя.</translation>
    </message>
    <message>
        <source>A paper on objection No. %1 has a date from %2 on.</source>
        <translation>Дата документа по возражению № %1 – не раньше %2.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Commission formed</source>
        <translation>Комиссия образована</translation>
    </message>
    <message>
        <source>Being decided</source>
        <translation>Рассматривается</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Ожидает ответа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>не рассматривалось</translation>
    </message>
    <message>
        <source>The name of the file says its format: %1 ends with none of %2.</source>
        <translation>Формат определяется по имени файла: %1 не оканчивается ни на одно из %2.</translation>
    </message>
    <message>
        <source>No. %1 is a re-verification; this paper belongs to an objection.</source>
        <translation>№ %1 – перепроверка; этот документ составляется по возражению.</translation>
    </message>
    <message>
        <source>No. %1 is an objection; this paper belongs to a re-verification.</source>
        <translation>№ %1 – возражение; этот документ составляется по перепроверке.</translation>
    </message>
    <message>
        <source>Nothing of objection No. %1 is to be considered.</source>
        <translation>По возражению № %1 рассматривать нечего.</translation>
    </message>
    <message>
        <source>The special commission has not sat on objection No. %1 yet.</source>
        <translation>Специальная комиссия еще не проводила заседания по возражению № %1.</translation>
    </message>
    <message>
        <source>Consideration of objection No. %1 was not refused, in no item.</source>
        <translation>Ни по одному пункту возражения № %1 в рассмотрении не отказано.</translation>
    </message>
    <message>
        <source>Nothing of objection No. %1 was considered: the letter on the refusal answers it.</source>
        <translation>Возражение № %1 не рассматривалось: ответом на него служит письмо об отказе в рассмотрении.</translation>
    </message>
    <message>
        <source>Nobody who gives recommendations is called “%1”.</source>
        <translation>Среди тех, кто дает рекомендации, нет «%1».</translation>
    </message>
    <message>
        <source>There is no kind “%1”: an instruction or a recommendation.</source>
        <translation>Вида «%1» нет: поручение или рекомендация.</translation>
    </message>
    <message>
        <source>Give the number of the paper that gives it.</source>
        <translation>Укажите номер документа, которым оно дано.</translation>
    </message>
    <message>
        <source>Give the date of the paper that gives it.</source>
        <translation>Укажите дату документа, которым оно дано.</translation>
    </message>
    <message>
        <source>The paper is dated %1; today is %2.</source>
        <translation>Дата документа – %1; сегодня – %2.</translation>
    </message>
    <message>
        <source>It is due on %1, before the paper of %2 that gives it.</source>
        <translation>Срок – %1, это раньше даты документа (%2), которым оно дано.</translation>
    </message>
    <message>
        <source>It is in the register already, as No. %1.</source>
        <translation>Это уже есть в реестре: № %1.</translation>
    </message>
    <message>
        <source>No assessed body is called “%1”.</source>
        <translation>Оцениваемого органа «%1» нет.</translation>
    </message>
    <message>
        <source>No block is called “%1”.</source>
        <translation>Блока «%1» нет.</translation>
    </message>
    <message>
        <source>Nothing was registered:
%1</source>
        <translation>Ничего не зарегистрировано:
%1</translation>
    </message>
    <message>
        <source>The register has no recommendation No. %1.</source>
        <translation>В реестре нет рекомендации № %1.</translation>
    </message>
    <message>
        <source>Recommendation No. %1 was withdrawn by %2: %3</source>
        <translation>Рекомендацию № %1 отозвал(а) %2: %3</translation>
    </message>
    <message>
        <source>The state is of a day from %1, the date of the paper, to today (%2).</source>
        <translation>День состояния – от даты документа (%1) до сегодняшнего дня (%2).</translation>
    </message>
    <message>
        <source>A state of %1 is recorded already: %2. If it is a mistake, withdraw it first.</source>
        <translation>Уже записано состояние на %1: %2. Если это ошибка, сначала отзовите его.</translation>
    </message>
    <message>
        <source>The state “%1” is established with a finding in both languages.</source>
        <translation>Состояние «%1» устанавливается с выводом на двух языках.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn: the entry stays, with the reason.</source>
        <translation>Укажите, почему запись отзывается: она остается вместе с причиной.</translation>
    </message>
    <message>
        <source>The recommendation has no entry No. %1 that still counts.</source>
        <translation>У рекомендации нет действующей записи № %1.</translation>
    </message>
    <message>
        <source>There is nothing to register.</source>
        <translation>Регистрировать нечего.</translation>
    </message>
    <message>
        <source>Say who is responsible for the measure.</source>
        <translation>Укажите, кто отвечает за меру.</translation>
    </message>
    <message>
        <source>A measure has a day by which it is carried out, not before the paper of %1.</source>
        <translation>У меры должен быть срок исполнения, не раньше даты документа (%1).</translation>
    </message>
    <message>
        <source>No earlier recommendation is registered: %1.</source>
        <translation>Ранее данные рекомендации не зарегистрированы: %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no table.</source>
        <translation>В файле %1 нет таблицы.</translation>
    </message>
    <message>
        <source>No line names the columns. They are: %1.</source>
        <translation>Нет строки с названиями столбцов. Столбцы: %1.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Нет столбца «%1».</translation>
    </message>
    <message>
        <source>The column “%1” is not read.</source>
        <translation>Столбец «%1» не читается.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» – не дата.</translation>
    </message>
    <message>
        <source>The formula was not calculated: open the file in a spreadsheet program and save it again.</source>
        <translation>Формула не вычислена: откройте файл в табличной программе и сохраните его снова.</translation>
    </message>
    <message>
        <source>The same stands in line %1 already.</source>
        <translation>То же самое уже есть в строке %1.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds something too; only the first sheet is read.</source>
        <translation>На листе «%1» тоже есть данные; читается только первый лист.</translation>
    </message>
    <message>
        <source>The re-verification cannot be made so:
%1</source>
        <translation>Так провести перепроверку нельзя:
%1</translation>
    </message>
    <message>
        <source>The appeal on this conclusion has not ended; results are re-verified after it (%1).</source>
        <translation>Обжалование по этому заключению не завершено; результаты перепроверяются после него (%1).</translation>
    </message>
    <message>
        <source>The appeal ended on %1; a complaint is lodged after it (%2).</source>
        <translation>Обжалование завершено %1; жалоба подается после этого (%2).</translation>
    </message>
    <message>
        <source>The complaint was lodged on %1. The last day was %2: %3 working days after the appeal ended on %4 (%5).</source>
        <translation>Жалоба подана %1. Последним днем было %2: %3 рабочих дней после завершения обжалования %4 (%5).</translation>
    </message>
    <message>
        <source>Only the working body of the Commission opens a re-verification: give the number and the date of its decision, from the day of the complaint on, and the document itself (%1).</source>
        <translation>Перепроверку назначает только рабочий орган Комиссии: укажите номер и дату его решения (не раньше дня жалобы) и приложите сам документ (%1).</translation>
    </message>
    <message>
        <source>These results were re-verified already: No. %1.</source>
        <translation>Эти результаты уже перепроверены: № %1.</translation>
    </message>
    <message>
        <source>Nobody can be selected: of no body is everything known that the selection rests on.</source>
        <translation>Отобрать некого: ни по одному органу не известны все данные, на которых основан отбор.</translation>
    </message>
    <message>
        <source>The selection cannot be made, because something is not known of: %1. Take the missing figures in, or say why it is made without them.</source>
        <translation>Отбор не может быть сделан: не хватает данных по следующим органам: %1. Примите недостающие данные или укажите, почему отбор делается без них.</translation>
    </message>
    <message>
        <source>The methodology of the risk management system has no block “%1”.</source>
        <translation>В методике системы управления рисками нет блока «%1».</translation>
    </message>
    <message>
        <source>The file %1 has no figures.</source>
        <translation>В файле %1 нет данных.</translation>
    </message>
    <message>
        <source>Line %1: the selection by risk has no figure “%2”.</source>
        <translation>Строка %1: в отборе по риску нет показателя «%2».</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no value of this figure.</source>
        <translation>Строка %1: «%2» не является значением этого показателя.</translation>
    </message>
    <message>
        <source>Line %1: the same year, body and figure stand in line %2 already.</source>
        <translation>Строка %1: те же год, орган и показатель уже есть в строке %2.</translation>
    </message>
    <message>
        <source>In the store %1 nobody was selected to be checked again.</source>
        <translation>В хранилище %1 никто не отобран для перепроверки.</translation>
    </message>
    <message>
        <source>The selection by risk does not need this figure: %1, %2, %3.</source>
        <translation>Для отбора по риску этот показатель не нужен: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Say which paper the figure is from: %1, %2.</source>
        <translation>Укажите, из какого документа взят показатель: %1, %2.</translation>
    </message>
    <message>
        <source>Of no body is it known that its indicators fell (%1).</source>
        <translation>Нет органов, о которых известно, что их показатели снизились (%1).</translation>
    </message>
    <message>
        <source>The date of a stage can be moved, not removed; only a block's own date can be taken away.</source>
        <translation>Дату этапа можно перенести, но не удалить; снять можно только собственную дату блока.</translation>
    </message>
    <message>
        <source>Stages follow each other in every block: in the block “%3” stage %1 has the date %2. Change that date too, or choose another.</source>
        <translation>Этапы следуют друг за другом в каждом блоке: в блоке «%3» дата этапа %1 – %2. Измените и эту дату или выберите другую.</translation>
    </message>
    <message>
        <source>The schedule is approved (No. %1 of %2, %3): a change of it needs a reason.</source>
        <translation>График утвержден (№ %1 от %2, %3): для его изменения нужно указать причину.</translation>
    </message>
    <message>
        <source>An approval needs its number, its date and who approved.</source>
        <translation>Для утверждения нужны номер, дата и указание, кем утвержден график.</translation>
    </message>
    <message>
        <source>The schedule cannot have been approved on %1: that day has not come.</source>
        <translation>График не мог быть утвержден %1: этот день еще не наступил.</translation>
    </message>
    <message>
        <source>The schedule has %1 stages; these have no date yet: %2 (%3).</source>
        <translation>В графике %1 этапов; у следующих этапов еще нет даты: %2 (%3).</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>Provisional: the holidays of %1 are not known to the program.</source>
        <translation>Предварительно: праздничные дни %1 года программе не известны.</translation>
    </message>
    <message>
        <source>Assessment for %1</source>
        <translation>Оценка за %1 год</translation>
    </message>
    <message>
        <source>Nothing has a date yet: set the dates of the stages first.</source>
        <translation>Пока нет ни одной даты: сначала назначьте даты этапов.</translation>
    </message>
    <message>
        <source>Assessment schedule for the results of %1</source>
        <translation>График оценки по итогам %1 года</translation>
    </message>
    <message>
        <source>The order is dated %1, before the objection came (%2).</source>
        <translation>Приказ датирован %1, раньше поступления возражения (%2).</translation>
    </message>
    <message>
        <source>The special commission for objection No. %1 is formed already; another composition needs an order with its number and date.</source>
        <translation>Специальная комиссия по возражению № %1 уже образована; для другого состава нужны номер и дата приказа.</translation>
    </message>
    <message>
        <source>The commission sits by the order of %1; an older one does not change it.</source>
        <translation>Комиссия работает по приказу от %1; более ранний приказ ее не меняет.</translation>
    </message>
    <message>
        <source>%1 is not a member of this special commission.</source>
        <translation>%1 не входит в эту специальную комиссию.</translation>
    </message>
    <message>
        <source>Say what the conflict is.</source>
        <translation>Укажите, в чем состоит конфликт.</translation>
    </message>
    <message>
        <source>The commission can sit from %1 on.</source>
        <translation>Комиссия может заседать начиная с %1.</translation>
    </message>
    <message>
        <source>The commission cannot sit so:
%1</source>
        <translation>Так комиссия заседать не может:
%1</translation>
    </message>
    <message>
        <source>The store %1 is open for reading only; nothing was changed.</source>
        <translation>Хранилище %1 открыто только для чтения; ничего не изменено.</translation>
    </message>
    <message>
        <source>The answer is dated %1, before the letter of %2 by which an item was taken back.</source>
        <translation>Ответ датирован %1, раньше письма от %2, которым пункт отозван.</translation>
    </message>
    <message>
        <source>Who sits in the special commission changed after sitting No. %1. Decide at a sitting held since (%2).</source>
        <translation>После заседания № %1 состав специальной комиссии изменился. Решение принимается на заседании, проведенном после этого (%2).</translation>
    </message>
<message>
        <source>The paper was signed by %1 on %2; only the day on which the assessed body was made acquainted with it can be added.</source>
        <translation>Документ подписан: %1, %2; добавить можно только день ознакомления оцениваемого органа.</translation>
    </message>
    <message>
        <source>Objection No. %1 of %2 is not answered yet. Give the answer first, also where the objection is not considered: conclusions are handed on after the appeal procedure (clause 7, stage 3).</source>
        <translation>На возражение № %1 еще не дан ответ (орган: %2). Сначала дайте ответ, в том числе если возражение не подлежит рассмотрению: заключения направляются после процедуры обжалования (пункт 7, этап 3).</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AboutDialog</name>
    <message>
        <source>About Bagalau</source>
        <translation>О программе «Бағалау»</translation>
    </message>
    <message>
        <source>Annual assessment of the effectiveness of state bodies by the Decree of the President of the Republic of Kazakhstan No. 954 of 19 March 2010</source>
        <translation>Ежегодная оценка эффективности деятельности государственных органов в соответствии с Указом Президента Республики Казахстан от 19 марта 2010 года № 954</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. No warranty: see the licence.</source>
        <translation>Свободная программа, распространяется по лицензии GNU General Public License версии 3 или более поздней. Гарантия не предоставляется: см. лицензию.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program uses no network.</source>
        <translation>Все данные остаются на этом компьютере: программа не использует сеть.</translation>
    </message>
    <message>
        <source>Bagalau %1</source>
        <translation>Бағалау %1</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, OpenSSL, Boost, libzip, Expat and zlib.</source>
        <translation>Создано с использованием Qt %1, SQLite, OpenSSL, Boost, libzip, Expat и zlib.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AccountabilityDialog</name>
    <message>
        <source>Fallen indicators (clause 65)</source>
        <translation>Снижение показателей (пункт 65)</translation>
    </message>
    <message>
        <source>Bodies and their indicators</source>
        <translation>Органы и их показатели</translation>
    </message>
    <message>
        <source>Finding on the state of the sector</source>
        <translation>Вывод о ситуации в отрасли</translation>
    </message>
    <message>
        <source>The sector &amp;worsened</source>
        <translation>Ситуация в отрасли &amp;ухудшилась</translation>
    </message>
    <message>
        <source>The sector did &amp;not worsen</source>
        <translation>Ситуация в отрасли &amp;не ухудшилась</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Statistics, report, check: what it rests on</source>
        <translation>Статистика, отчет, проверка: на чем основан</translation>
    </message>
    <message>
        <source>In &amp;Kazakh</source>
        <translation>На &amp;казахском</translation>
    </message>
    <message>
        <source>In &amp;Russian</source>
        <translation>На &amp;русском</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Уб&amp;рать</translation>
    </message>
    <message>
        <source>Re&amp;cord the finding</source>
        <translation>&amp;Записать вывод</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Выполняется работа</translation>
    </message>
    <message>
        <source>Only those whose indicators &amp;fell</source>
        <translation>Только те, чьи показатели &amp;снизились</translation>
    </message>
    <message>
        <source>&amp;Preview and print the list</source>
        <translation>&amp;Просмотр и печать списка</translation>
    </message>
    <message>
        <source>Recorded on %1 by %2, journal entry No. %3; documents: %4.</source>
        <translation>Записан %1, сотрудник: %2, запись журнала № %3; документов: %4.</translation>
    </message>
    <message>
        <source>Choose a body.</source>
        <translation>Выберите орган.</translation>
    </message>
    <message>
        <source>Say whether the sector worsened.</source>
        <translation>Укажите, ухудшилась ли ситуация в отрасли.</translation>
    </message>
    <message>
        <source>The finding is needed in Kazakh and in Russian.</source>
        <translation>Вывод нужен на казахском и русском языках.</translation>
    </message>
    <message>
        <source>Say what the finding rests on.</source>
        <translation>Укажите, на чем основан вывод.</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Подтверждающие документы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The finding is recorded.</source>
        <translation>Вывод записан.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AccountabilityModel</name>
    <message>
        <source>Body, block</source>
        <translation>Орган, блок</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>To the Commission</source>
        <translation>В Комиссию</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ActGate</name>
    <message>
        <source>Open or create a store first.</source>
        <translation>Сначала откройте или создайте хранилище.</translation>
    </message>
    <message>
        <source>Choose at the top of the window who works, then this can be done.</source>
        <translation>Выберите в верхней части окна, кто работает, после этого действие станет доступно.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AnswerPanel</name>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Answer sent on:</source>
        <translation>Дата отправки ответа:</translation>
    </message>
    <message>
        <source>Record the answer and close</source>
        <translation>Зарегистрировать ответ и закрыть</translation>
    </message>
    <message>
        <source>Show the conclusion</source>
        <translation>Показать заключение</translation>
    </message>
    <message>
        <source>Conclusion No. %1 of %2 replaces No. %3.</source>
        <translation>Заключение № %1 от %2 выпущено взамен заключения № %3.</translation>
    </message>
    <message>
        <source>Nothing was accepted: conclusion No. %1 stays in force.</source>
        <translation>Возражения не приняты: заключение № %1 остается в силе.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Ответ дан %1.</translation>
    </message>
    <message>
        <source>⚠ After the last day, %1.</source>
        <translation>⚠ После последнего дня срока (%1).</translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ Все готово.</translation>
    </message>
    <message>
        <source>Record the answer as sent on %1 and close objection No. %2? This cannot be taken back.</source>
        <translation>Зарегистрировать ответ как отправленный %1 и закрыть возражение № %2? Это действие нельзя отменить.</translation>
    </message>
    <message>
        <source>The letters are being made…</source>
        <translation>Письма готовятся…</translation>
    </message>
    <message>
        <source>Papers of the appeal:</source>
        <translation>Документы обжалования:</translation>
    </message>
    <message>
        <source>Papers of the appeal</source>
        <translation>Документы обжалования</translation>
    </message>
    <message>
        <source>Note the chosen paper…</source>
        <translation>Отметить выбранный документ…</translation>
    </message>
    <message>
        <source>Contested items: %1 (%2).</source>
        <translation>Оспариваемые пункты: %1 (%2).</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Acquainted on</source>
        <translation>Ознакомлен</translation>
    </message>
    <message>
        <source>Table of disagreements: %1</source>
        <translation>Таблица разногласий: %1</translation>
    </message>
    <message>
        <source>Answered on %1. The decision is final (%2); only the working body may re-verify it (%3).</source>
        <translation>Ответ дан %1. Решение окончательное (%2); перепроверить его может только рабочий орган (%3).</translation>
    </message>
    <message>
        <source>⚠ Every contested item needs a decision first (%1).</source>
        <translation>⚠ Сначала нужно решение по каждому оспариваемому пункту (%1).</translation>
    </message>
    <message>
        <source>What the decisions change:</source>
        <translation>Что меняют решения:</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AssessmentModel</name>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Степень эффективности</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Баллы вычета</translation>
    </message>
    <message>
        <source>All values of the report</source>
        <translation>Все значения отчета</translation>
    </message>
    <message>
        <source>to be established: %1</source>
        <translation>подлежит установлению: %1</translation>
    </message>
    <message>
        <source>%1 (reported: %2)</source>
        <translation>%1 (в отчете: %2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message numerus="yes">
        <source>%n open points of the methodology</source>
        <translation>
            <numerusform>%n открытый вопрос методики</numerusform>
            <numerusform>%n открытых вопроса методики</numerusform>
            <numerusform>%n открытых вопросов методики</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AttendanceModel</name>
    <message>
        <source>conflict: %1</source>
        <translation>конфликт интересов: %1</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>замещаемый член: %1</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BackgroundJob</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BodyList</name>
    <message>
        <source>Filter of the assessed bodies</source>
        <translation>Фильтр оцениваемых органов</translation>
    </message>
    <message>
        <source>Find an assessed body</source>
        <translation>Поиск оцениваемого органа</translation>
    </message>
    <message>
        <source>Assessed bodies</source>
        <translation>Оцениваемые органы</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BodyListModel</name>
    <message>
        <source>assessed by others</source>
        <translation>оценивается другим органом</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Version of the report</source>
        <translation>Версия отчета</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BodyMatrixModel</name>
    <message>
        <source>not established yet</source>
        <translation>пока не установлены</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>%n нерешенный вопрос</numerusform>
            <numerusform>%n нерешенных вопроса</numerusform>
            <numerusform>%n нерешенных вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>to be established</source>
        <translation>подлежат установлению</translation>
    </message>
    <message>
        <source>established</source>
        <translation>установлены</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>еще не проводилась</translation>
    </message>
    <message>
        <source>waits for a second official</source>
        <translation>ожидается проверка вторым сотрудником</translation>
    </message>
    <message>
        <source>returned by the reviewer</source>
        <translation>возвращено проверяющим</translation>
    </message>
    <message>
        <source>edited after the review</source>
        <translation>изменено после проверки</translation>
    </message>
    <message>
        <source>the reviewer agrees</source>
        <translation>проверяющий согласен</translation>
    </message>
    <message>
        <source>the time for objections runs</source>
        <translation>идет срок для возражений</translation>
    </message>
    <message>
        <source>an objection is being considered</source>
        <translation>возражение рассматривается</translation>
    </message>
    <message>
        <source>no objection is open</source>
        <translation>нерассмотренных возражений нет</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>возражений нет</translation>
    </message>
    <message>
        <source>taken in, version %1</source>
        <translation>принят, версия %1</translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation>отчета пока нет</translation>
    </message>
    <message>
        <source>issued, No. %1</source>
        <translation>выпущено, № %1</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>еще не выпущено</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>вручено %1</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>еще не вручено</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательно</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>пока не окончательно</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <translation>Балл: %1, %2</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Балла пока нет</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Вручение</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>no conclusion: analysed only</source>
        <translation>без заключения: проводится только анализ</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CalendarDialog</name>
    <message>
        <source>Calendar of working days</source>
        <translation>Календарь рабочих дней</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>Дни года</translation>
    </message>
    <message>
        <source>Last day of rest</source>
        <translation>Нерабочий последний день</translation>
    </message>
    <message>
        <source>What becomes of a time limit in calendar days that ends on a day of rest. The System does not say it; the office may choose the other rule, and the journal keeps the reason.</source>
        <translation>Что происходит со сроком в календарных днях, который оканчивается в нерабочий день. В Системе об этом не сказано; подразделение может выбрать другое правило, причина сохраняется в журнале.</translation>
    </message>
    <message>
        <source>Rule for a last day of rest</source>
        <translation>Правило нерабочего последнего дня</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;Use this rule</source>
        <translation>&amp;Применить это правило</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Счет дней</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Not in use. It holds for every time limit of this store once it is chosen; a reason is needed.</source>
        <translation>Не действует. После выбора применяется ко всем срокам этого хранилища; нужно указать причину.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>Действует.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CalendarModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Вид дня</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CalendarYearPanel</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Days that are not those of a plain week</source>
        <translation>Дни, отличные от обычной недели</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Вид дня</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Source of the day</source>
        <translation>Источник дня</translation>
    </message>
    <message>
        <source>Source of the day; left empty, that of the year</source>
        <translation>Источник дня; если пусто – источник года</translation>
    </message>
    <message>
        <source>&amp;Set the day</source>
        <translation>&amp;Установить день</translation>
    </message>
    <message>
        <source>&amp;Remove the day</source>
        <translation>У&amp;брать день</translation>
    </message>
    <message>
        <source>S&amp;ource of the year</source>
        <translation>&amp;Источник года</translation>
    </message>
    <message>
        <source>The act or the publication that says so</source>
        <translation>Акт или публикация, где это сказано</translation>
    </message>
    <message>
        <source>Sa&amp;ve the year</source>
        <translation>&amp;Сохранить год</translation>
    </message>
    <message>
        <source>&amp;Undo the changes</source>
        <translation>&amp;Отменить изменения</translation>
    </message>
    <message>
        <source>&amp;Take in from a file…</source>
        <translation>&amp;Принять из файла…</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>Сохранить в &amp;файл…</translation>
    </message>
    <message>
        <source>What was found in the days</source>
        <translation>Что найдено в днях</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved. Go on and lose them?</source>
        <translation>Изменения за %1 год не сохранены. Продолжить и потерять их?</translation>
    </message>
    <message>
        <source>The office's own calendar, taken in by %1 on %2: %3</source>
        <translation>Собственный календарь подразделения, принят: %1, %2: %3</translation>
    </message>
    <message>
        <source>As it ships with the program.</source>
        <translation>В том виде, в каком поставляется с программой.</translation>
    </message>
    <message>
        <source>Not covered: plain weeks from Monday to Friday are counted, and every time limit that touches this year is provisional.</source>
        <translation>В календаре нет: дни считаются по обычной неделе с понедельника по пятницу, и каждый срок, затрагивающий этот год, предварительный.</translation>
    </message>
    <message>
        <source>Working days: %1.</source>
        <translation>Рабочих дней: %1.</translation>
    </message>
    <message>
        <source>&amp;Back to the year as it ships</source>
        <translation>&amp;Вернуть календарь программы</translation>
    </message>
    <message>
        <source>&amp;Back to no calendar</source>
        <translation>&amp;Вернуть состояние без календаря</translation>
    </message>
    <message>
        <source>Changed and not saved yet.</source>
        <translation>Изменено и еще не сохранено.</translation>
    </message>
    <message>
        <source>The calendar of %1 was saved.</source>
        <translation>Календарь на %1 год сохранен.</translation>
    </message>
    <message>
        <source>The office's own calendar of %1 is no longer used.</source>
        <translation>Собственный календарь подразделения на %1 год больше не используется.</translation>
    </message>
    <message>
        <source>Calendar of a year</source>
        <translation>Календарь года</translation>
    </message>
    <message>
        <source>Tables of text (*.csv *.txt);;All files (*)</source>
        <translation>Текстовые таблицы (*.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:</source>
        <translation>Из файла %1 ничего не принято:</translation>
    </message>
    <message>
        <source>The calendar of %1 was taken in from %2.</source>
        <translation>Календарь на %1 год принят из файла %2.</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>Текстовые таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CarryOverDialog</name>
    <message>
        <source>Carry over recommendations of conclusions</source>
        <translation>Перенос рекомендаций заключений</translation>
    </message>
    <message>
        <source>These were recommended by conclusions and are not in the register yet. Tick what is to be registered; the texts, the number and the date of the paper can be changed in the table (F2).</source>
        <translation>Это рекомендовано в заключениях и еще не внесено в реестр. Отметьте, что зарегистрировать; тексты, номер и дату документа можно изменить в таблице (F2).</translation>
    </message>
    <message>
        <source>Recommendations of conclusions</source>
        <translation>Рекомендации заключений</translation>
    </message>
    <message>
        <source>&amp;Date of the paper, where it is missing:</source>
        <translation>&amp;Дата документа, где она не указана:</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Отметить все</translation>
    </message>
    <message>
        <source>Register those ticked</source>
        <translation>Зарегистрировать отмеченные</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChangesModel</name>
    <message>
        <source>Input</source>
        <translation>Исходное значение</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Значение из отчета</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Учтено сейчас</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChartsPanel</name>
    <message>
        <source>There is nothing to draw yet: the charts appear with the first points.</source>
        <translation>Показывать пока нечего: диаграммы появятся вместе с первыми баллами.</translation>
    </message>
    <message>
        <source>Charts of the body</source>
        <translation>Диаграммы органа</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать рисунок</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Векторные рисунки (*.svg);;Растровые рисунки (*.png)</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CheckDialog</name>
    <message>
        <source>Check of the store</source>
        <translation>Проверка хранилища</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>Идет проверка</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>C&amp;opy the protocol</source>
        <translation>&amp;Копировать протокол</translation>
    </message>
    <message>
        <source>The journal, the files, every issued score and every package are being verified …</source>
        <translation>Проверяются журнал, файлы, каждый выпущенный балл и каждый пакет …</translation>
    </message>
    <message numerus="yes">
        <source>Everything holds: %n verification(s).</source>
        <translation>
            <numerusform>Нарушений нет: выполнена %n проверка.</numerusform>
            <numerusform>Нарушений нет: выполнены %n проверки.</numerusform>
            <numerusform>Нарушений нет: выполнено %n проверок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verification(s) failed. Keep this store as it is, and restore the last backup that holds.</source>
        <translation>
            <numerusform>Не пройдена %n проверка. Сохраните это хранилище без изменений и восстановите последнюю исправную резервную копию.</numerusform>
            <numerusform>Не пройдены %n проверки. Сохраните это хранилище без изменений и восстановите последнюю исправную резервную копию.</numerusform>
            <numerusform>Не пройдено %n проверок. Сохраните это хранилище без изменений и восстановите последнюю исправную резервную копию.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CheckModel</name>
    <message>
        <source>holds</source>
        <translation>соответствует</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не соответствует</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Что проверено</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChecklistDialog</name>
    <message>
        <source>Marks by hand</source>
        <translation>Отметки вручную</translation>
    </message>
    <message>
        <source>&amp;Working sheet:</source>
        <translation>&amp;Рабочий лист:</translation>
    </message>
    <message>
        <source>Criteria and marks</source>
        <translation>Критерии и отметки</translation>
    </message>
    <message>
        <source>&amp;Ground for all lines without their own:</source>
        <translation>&amp;Обоснование для всех строк без своего:</translation>
    </message>
    <message>
        <source>Record of the examination, with its date</source>
        <translation>Протокол осмотра, с датой</translation>
    </message>
    <message>
        <source>Add to what is to be established</source>
        <translation>Добавить к устанавливаемым</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This methodology has no working sheets that are filled in by hand here. Sheets whose rows come from a report are offered once the report is taken in.</source>
        <translation>В этой методике нет рабочих листов, которые заполняются здесь вручную. Листы, строки которых берутся из отчета, появятся после его приема.</translation>
    </message>
    <message>
        <source>Set the marks line by line. Every mark needs a ground: one for the line, or one for all lines below. The points are shown at once.</source>
        <translation>Ставьте отметки построчно. Каждой нужно обоснование: свое у строки или общее для всех строк, внизу. Балл виден сразу.</translation>
    </message>
    <message>
        <source>Filled in: %1 of %2</source>
        <translation>Заполнено: %1 из %2</translation>
    </message>
    <message>
        <source>set now: %1</source>
        <translation>поставлено сейчас: %1</translation>
    </message>
    <message>
        <source>Add the marks of this sheet first: another sheet begins with what is established.</source>
        <translation>Сначала добавьте отметки этого листа: другой лист начинается с того, что установлено.</translation>
    </message>
    <message>
        <source>Without rows yet, to be loaded as a workbook: %1.</source>
        <translation>Пока без строк, загружаются рабочей книгой: %1.</translation>
    </message>
    <message>
        <source>Throw away the marks that were not added?</source>
        <translation>Отбросить отметки, которые не добавлены?</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChecklistModel</name>
    <message>
        <source>Ground</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Кто поставил</translation>
    </message>
    <message>
        <source>What is established</source>
        <translation>Что устанавливается</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>being marked now</source>
        <translation>ставится сейчас</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CommissionModel</name>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>– (a member)</source>
        <translation>– (член комиссии)</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Вместо кого</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CommissionPanel</name>
    <message>
        <source>Members of the special commission</source>
        <translation>Члены специальной комиссии</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Добавить члена комиссии</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Took part in the assessment and may not be members:</source>
        <translation>Участвовали в оценке и не могут быть членами комиссии:</translation>
    </message>
    <message>
        <source>Still to be settled:</source>
        <translation>Осталось решить:</translation>
    </message>
    <message>
        <source>Form the commission</source>
        <translation>Образовать комиссию</translation>
    </message>
    <message>
        <source>At least %1 members, with a chair and a representative of the working body; nobody who took part in the assessment (%2).</source>
        <translation>Число членов – не менее %1, включая председателя и представителя рабочего органа; сотрудники, участвовавшие в оценке, не входят (%2).</translation>
    </message>
    <message>
        <source>✓ The special commission is formed (%1).</source>
        <translation>✓ Специальная комиссия образована (%1).</translation>
    </message>
    <message>
        <source>✓ Nothing forbids this commission.</source>
        <translation>✓ Препятствий для такого состава комиссии нет.</translation>
    </message>
    <message>
        <source>Add an alternate</source>
        <translation>Добавить запасного</translation>
    </message>
    <message>
        <source>Sits in the place of the chosen member when needed</source>
        <translation>При необходимости заседает вместо выбранного члена</translation>
    </message>
    <message>
        <source>Declare a conflict…</source>
        <translation>Заявить конфликт…</translation>
    </message>
    <message>
        <source>The chosen member declares a conflict of interest; an alternate sits in the place</source>
        <translation>Выбранный член заявляет о конфликте интересов; вместо него заседает запасной</translation>
    </message>
    <message>
        <source>As in objection</source>
        <translation>Как в возражении</translation>
    </message>
    <message>
        <source>Takes the composition of another commission</source>
        <translation>Берет состав другой комиссии</translation>
    </message>
    <message>
        <source>Order No.:</source>
        <translation>Приказ №:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Change by a new order…</source>
        <translation>Изменить новым приказом…</translation>
    </message>
    <message>
        <source>The objection is answered; nothing in it changes any more.</source>
        <translation>На возражение дан ответ; в нем больше ничего не меняется.</translation>
    </message>
    <message>
        <source>Nothing of this objection is considered: no special commission is needed.</source>
        <translation>Это возражение не рассматривается: специальная комиссия не нужна.</translation>
    </message>
    <message>
        <source>Change the commission</source>
        <translation>Изменить комиссию</translation>
    </message>
    <message>
        <source>Representatives of the working body and of the assessor take part (%1).</source>
        <translation>Участвуют представители рабочего органа и уполномоченного на оценку органа (%1).</translation>
    </message>
    <message>
        <source>✓ The special commission is formed by order No. %1 of %2 (%3).</source>
        <translation>✓ Специальная комиссия образована приказом № %1 от %2 (%3).</translation>
    </message>
    <message>
        <source>Choose the member in whose place the alternate sits.</source>
        <translation>Выберите члена, вместо которого заседает запасной.</translation>
    </message>
    <message>
        <source>Choose the member who declares a conflict of interest.</source>
        <translation>Выберите члена, который заявляет о конфликте интересов.</translation>
    </message>
    <message>
        <source>Declare a conflict</source>
        <translation>Заявление о конфликте</translation>
    </message>
    <message>
        <source>What conflict does %1 declare?</source>
        <translation>О каком конфликте заявляет %1?</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ComparisonModel</name>
    <message>
        <source>stands out</source>
        <translation>выделяется</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Балл из %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>From the median</source>
        <translation>От медианы</translation>
    </message>
    <message>
        <source>Values established by</source>
        <translation>Кто установил значения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Points and the median</source>
        <translation>Балл и медиана</translation>
    </message>
    <message>
        <source>Standing out</source>
        <translation>Выделяется</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ComparisonPage</name>
    <message>
        <source>Compare &amp;by:</source>
        <translation>Сравн&amp;ить по:</translation>
    </message>
    <message>
        <source>All bodies by this criterion, the most points first</source>
        <translation>Все органы по этому критерию, с наибольшего балла</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source> (mean of the rows)</source>
        <translation> (среднее по строкам)</translation>
    </message>
    <message>
        <source> (deduction)</source>
        <translation> (вычет)</translation>
    </message>
    <message>
        <source>Without a value yet: %1</source>
        <translation>Пока без значения: %1</translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation>Хранилище не открыто. Сначала откройте или создайте его.</translation>
    </message>
    <message>
        <source>This office assesses nobody in this block.</source>
        <translation>Это подразделение в этом блоке никого не оценивает.</translation>
    </message>
    <message>
        <source>No body has a value of this criterion yet.</source>
        <translation>Ни у одного органа пока нет значения по этому критерию.</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n орган</numerusform>
            <numerusform>%n органа</numerusform>
            <numerusform>%n органов</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>медиана %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>среднее %1</translation>
    </message>
    <message>
        <source>values below %1 and above %2 stand out: one and a half spans between the quartiles beyond the quartiles</source>
        <translation>выделяются значения ниже %1 и выше %2: дальше полутора межквартильных расстояний от квартилей</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mean by assessor: %1</source>
        <translation>Среднее по оценивающим: %1</translation>
    </message>
    <message>
        <source>too few bodies, or too few different values, to say which stand out</source>
        <translation>органов или различных значений слишком мало, чтобы сказать, какие выделяются</translation>
    </message>
    <message>
        <source>Enter opens the score of the chosen body.</source>
        <translation>Enter открывает балл выбранного органа.</translation>
    </message>
    <message>
        <source>All results as a &amp;workbook…</source>
        <translation>Все результаты в рабочую &amp;книгу…</translation>
    </message>
    <message>
        <source>Every body of the block with its place, score, degree and the points of each criterion, as one table (XLSX).</source>
        <translation>Каждый орган блока: место, балл, степень эффективности и баллы по каждому критерию – в одной таблице (XLSX).</translation>
    </message>
    <message>
        <source>Save all results</source>
        <translation>Сохранить все результаты</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Рабочие книги (*.xlsx)</translation>
    </message>
    <message>
        <source>All results saved to %1</source>
        <translation>Все результаты сохранены в файл %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ConclusionTexts</name>
    <message>
        <source>What you write is saved by itself.</source>
        <translation>Введенный текст сохраняется автоматически.</translation>
    </message>
    <message>
        <source>The conclusion is issued; its text is frozen.</source>
        <translation>Заключение выпущено; его текст изменению не подлежит.</translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation>Еще не сохранено…</translation>
    </message>
    <message>
        <source>⚠ Not saved: %1</source>
        <translation>⚠ Не сохранено: %1</translation>
    </message>
    <message>
        <source>✓ Saved at %1</source>
        <translation>✓ Сохранено в %1</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Готово: %1 из %2</translation>
    </message>
    <message>
        <source>The spelling of the Kazakh text is not checked: the dictionary kk_KZ (hunspell-kk) is not installed.</source>
        <translation>Орфография казахского текста не проверяется: словарь kk_KZ (hunspell-kk) не установлен.</translation>
    </message>
    <message>
        <source>The spelling of the Russian text is not checked: the dictionary ru_RU (hunspell-ru) is not installed.</source>
        <translation>Орфография русского текста не проверяется: словарь ru_RU (hunspell-ru) не установлен.</translation>
    </message>
    <message>
        <source>The text of the conclusion could not be saved. Go on and lose what was written last?</source>
        <translation>Текст заключения не удалось сохранить. Продолжить и потерять написанное последним?</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ConclusionsPage</name>
    <message>
        <source>Summary of the assessment</source>
        <translation>Сводка оценки</translation>
    </message>
    <message>
        <source>Text of the conclusion</source>
        <translation>Текст заключения</translation>
    </message>
    <message>
        <source>Documents and delivery</source>
        <translation>Документы и вручение</translation>
    </message>
    <message>
        <source>Issue the conclusion</source>
        <translation>Выпустить заключение</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Заключения</translation>
    </message>
    <message>
        <source>Open or create a store: then the conclusions of its bodies are written, issued and delivered here.</source>
        <translation>Откройте или создайте хранилище: после этого здесь составляются, выпускаются и вручаются заключения по его органам.</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>балла пока нет</translation>
    </message>
    <message>
        <source>The documents are made when the conclusion is issued.</source>
        <translation>Документы формируются при выпуске заключения.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>replaces No. %1</source>
        <translation>взамен заключения № %1</translation>
    </message>
    <message>
        <source>replaced by No. %1</source>
        <translation>заменено заключением № %1</translation>
    </message>
    <message>
        <source>✓ Nothing is missing: the conclusion can be issued.</source>
        <translation>✓ Все заполнено: заключение можно выпустить.</translation>
    </message>
    <message>
        <source>Issue the conclusion on “%1”? An issued conclusion is frozen: it is corrected only by a successor.</source>
        <translation>Выпустить заключение по органу «%1»? Выпущенное заключение изменению не подлежит: оно исправляется только выпуском нового заключения взамен.</translation>
    </message>
    <message>
        <source>The documents are being made…</source>
        <translation>Документы формируются…</translation>
    </message>
    <message>
        <source>Choose an assessed body on the left.</source>
        <translation>Выберите оцениваемый орган слева.</translation>
    </message>
    <message>
        <source>No report of this body was taken in yet. It comes first: see Reports.</source>
        <translation>Отчет этого органа еще не принят. Сначала примите его: см. страницу «Отчеты».</translation>
    </message>
    <message>
        <source>Issue all…</source>
        <translation>Выпустить все…</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>&amp;Документы…</translation>
    </message>
    <message>
        <source>Transmittal letters, reconciliation act, overall conclusion</source>
        <translation>Сопроводительные письма, акт сверки, заключение об общей оценке</translation>
    </message>
    <message>
        <source>What the successor changes</source>
        <translation>Что меняет скорректированное заключение</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>What stands against the issue</source>
        <translation>Что препятствует выпуску</translation>
    </message>
    <message>
        <source>Both languages in one document too</source>
        <translation>Также оба языка в одном документе</translation>
    </message>
    <message>
        <source>Beside the document in each language one that holds both, Kazakh first, as PDF, DOCX and ODT. It is issued with the others.</source>
        <translation>Кроме документа на каждом языке формируется документ с обоими текстами (сначала на казахском) в форматах PDF, DOCX и ODT. Он выпускается вместе с остальными.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Shows the pages as they would look now, marked as a draft.</source>
        <translation>Показывает страницы в нынешнем виде с пометкой «проект».</translation>
    </message>
    <message numerus="yes">
        <source>Forbidding the issue: %n thing(s), see the list.</source>
        <translation>
            <numerusform>Выпуску препятствует %n пункт, см. список.</numerusform>
            <numerusform>Выпуску препятствуют %n пункта, см. список.</numerusform>
            <numerusform>Выпуску препятствуют %n пунктов, см. список.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ The conclusion can be issued. To look at before: %n thing(s), see the list.</source>
        <translation>
            <numerusform>✓ Заключение можно выпустить. Прежде стоит посмотреть %n пункт, см. список.</numerusform>
            <numerusform>✓ Заключение можно выпустить. Прежде стоит посмотреть %n пункта, см. список.</numerusform>
            <numerusform>✓ Заключение можно выпустить. Прежде стоит посмотреть %n пунктов, см. список.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Страницы формируются…</translation>
    </message>
    <message>
        <source>Earlier &amp;recommendations…</source>
        <translation>Прежние &amp;рекомендации…</translation>
    </message>
    <message>
        <source>Earlier instructions and recommendations to this body, their measures and states</source>
        <translation>Ранее данные этому органу поручения и рекомендации, меры и состояние исполнения</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ContestedItems</name>
    <message>
        <source>Contested items (mark at least one; type what is asked for and why):</source>
        <translation>Оспариваемые пункты (отметьте хотя бы один; впишите, что просят и почему):</translation>
    </message>
    <message>
        <source>Items of the conclusion</source>
        <translation>Пункты заключения</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation>Найти показатель</translation>
    </message>
    <message>
        <source>Values that the assessed body wants</source>
        <translation>Значения, о которых просит оцениваемый орган</translation>
    </message>
    <message>
        <source>Which values are wanted for “%1” (last column; where the letter says so):</source>
        <translation>Какие значения просят по пункту «%1» (последний столбец; если в письме сказано):</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ContestedItemsModel</name>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимальный балл</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Что просят</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CopyEditionDialog</name>
    <message>
        <source>New edition as a copy</source>
        <translation>Новая редакция как копия</translation>
    </message>
    <message>
        <source>&amp;Id of the new edition</source>
        <translation>&amp;Обозначение новой редакции</translation>
    </message>
    <message>
        <source>Latin letters, digits, “-” and “_”: files and packages name the edition by it.</source>
        <translation>Латинские буквы, цифры, «-» и «_»: этим обозначением редакция названа в файлах и пакетах.</translation>
    </message>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>Наименование на к&amp;азахском</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Наименование на р&amp;усском</translation>
    </message>
    <message>
        <source>The copy of “%1” is a draft of this store. It changes nothing until it is taken into use.</source>
        <translation>Копия редакции «%1» станет проектом этого хранилища. Пока он не введен в действие, он ничего не меняет.</translation>
    </message>
    <message>
        <source>Write the name in both languages.</source>
        <translation>Напишите наименование на обоих языках.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DayCount</name>
    <message>
        <source>%1 working days from %2: last day %3 (%4).</source>
        <translation>%1 рабочих дней, начало отсчета – %2; последний день – %3 (%4).</translation>
    </message>
    <message>
        <source>%1 calendar days from %2: last day %3 (%4).</source>
        <translation>%1 календарных дней, начало отсчета – %2; последний день – %3 (%4).</translation>
    </message>
    <message>
        <source>The count ends on %1, a day of rest, so the next working day counts (%2).</source>
        <translation>Срок истекает %1, в нерабочий день, поэтому последним днем считается следующий рабочий день (%2).</translation>
    </message>
    <message>
        <source>⚠ Provisional: the work calendar has no holidays for this year yet.</source>
        <translation>⚠ Предварительно: в рабочем календаре еще нет праздников этого года.</translation>
    </message>
    <message>
        <source>the last day is today</source>
        <translation>последний день – сегодня</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 working days from %2: last day %3.</source>
        <translation>Рабочие дни: %1, начало отсчета – %2; последний день – %3.</translation>
    </message>
    <message>
        <source>%1 calendar days from %2: last day %3.</source>
        <translation>Календарные дни: %1, начало отсчета – %2; последний день – %3.</translation>
    </message>
    <message>
        <source>The rule of this office: %1.</source>
        <translation>Правило этого подразделения: %1.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DayCountPanel</name>
    <message>
        <source>&amp;Day of the event</source>
        <translation>&amp;День события</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>How the days are counted</source>
        <translation>Как считаются дни</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>Со&amp;бытие</translation>
    </message>
    <message>
        <source>What happened on that day; stands on the paper</source>
        <translation>Что произошло в этот день; указывается в документе</translation>
    </message>
    <message>
        <source>&amp;Look at and print the count…</source>
        <translation>П&amp;осмотреть и напечатать расчет…</translation>
    </message>
    <message>
        <source>&amp;Save the count…</source>
        <translation>Со&amp;хранить расчет…</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарные дни</translation>
    </message>
    <message>
        <source>working days: %1 (%2)</source>
        <translation>рабочие дни: %1 (%2)</translation>
    </message>
    <message>
        <source>calendar days: %1 (%2)</source>
        <translation>календарные дни: %1 (%2)</translation>
    </message>
    <message>
        <source>Known from a single source only: %1.</source>
        <translation>Известны только из одного источника: %1.</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Документ создается…</translation>
    </message>
    <message>
        <source>Count of the days</source>
        <translation>Расчет дней</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx *.odt)</source>
        <translation>Документы (*.pdf *.docx *.odt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DayStrip</name>
    <message>
        <source>Counted days</source>
        <translation>Отсчет дней</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>day of rest</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>day of the event, not counted</source>
        <translation>день события, не засчитывается</translation>
    </message>
    <message>
        <source>counted, day %1</source>
        <translation>засчитывается, день %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не засчитывается</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DecisionPanel</name>
    <message>
        <source>Contested items and their decisions</source>
        <translation>Оспоренные пункты и решения по ним</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation>Поиск исходного значения</translation>
    </message>
    <message>
        <source>Inputs on which the item depends</source>
        <translation>Исходные значения, от которых зависит пункт</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после решения</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Зарегистрировать решение</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Выберите пункт.</translation>
    </message>
    <message>
        <source>The decision on this item is recorded.</source>
        <translation>Решение по этому пункту зарегистрировано.</translation>
    </message>
    <message>
        <source>Form the special commission first: it decides.</source>
        <translation>Сначала образуйте специальную комиссию: решение принимает она.</translation>
    </message>
    <message>
        <source>Type at least one new value.</source>
        <translation>Введите хотя бы одно новое значение.</translation>
    </message>
    <message>
        <source>What the accepted objection changes:</source>
        <translation>Что изменяет принятое возражение:</translation>
    </message>
    <message>
        <source>What the accepted objection changes (type new values in the last column):</source>
        <translation>Что изменяет принятое возражение (введите новые значения в последний столбец):</translation>
    </message>
    <message>
        <source>Sitting:</source>
        <translation>Заседание:</translation>
    </message>
    <message>
        <source>Established, in Kazakh:</source>
        <translation>Установлено, на казахском:</translation>
    </message>
    <message>
        <source>Established, in Russian:</source>
        <translation>Установлено, на русском:</translation>
    </message>
    <message>
        <source>Ground, in Kazakh:</source>
        <translation>Обоснование, на казахском:</translation>
    </message>
    <message>
        <source>Ground, in Russian:</source>
        <translation>Обоснование, на русском:</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Новые значения</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>Give the ground of the decision in Kazakh and in Russian.</source>
        <translation>Приведите обоснование решения на казахском и на русском.</translation>
    </message>
    <message>
        <source>Say what was established in both languages.</source>
        <translation>Напишите, что установлено, на обоих языках.</translation>
    </message>
    <message>
        <source>The objection is answered; nothing in it changes any more.</source>
        <translation>На возражение дан ответ; в нем больше ничего не меняется.</translation>
    </message>
    <message>
        <source>Record the sitting first: who was there decides.</source>
        <translation>Сначала зафиксируйте заседание: решают присутствовавшие.</translation>
    </message>
    <message>
        <source>Votes are counted at a sitting that was recorded.</source>
        <translation>Голоса считаются на зафиксированном заседании.</translation>
    </message>
    <message>
        <source>Values and votes</source>
        <translation>Значения и голоса</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DeliveryPanel</name>
    <message>
        <source>Conclusion No. %1, issued on %2 by %3. It is frozen; a correction is a successor.</source>
        <translation>Заключение № %1, дата выпуска – %2, выпуск оформил сотрудник: %3. Заключение изменению не подлежит; для исправления выпускается новое заключение взамен.</translation>
    </message>
    <message>
        <source>The delivery is recorded.</source>
        <translation>Вручение зарегистрировано.</translation>
    </message>
    <message>
        <source>A successor has replaced this conclusion.</source>
        <translation>Взамен этого заключения выпущено новое.</translation>
    </message>
    <message>
        <source>Time for objections: %1</source>
        <translation>Срок для возражений: %1</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Срок истек.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Сейчас: %1.</translation>
    </message>
    <message>
        <source>Record the dispatch</source>
        <translation>Зафиксировать отправку</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Зафиксировать получение</translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation>Зафиксировать уведомление</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Отправлено: %1</translation>
    </message>
    <message>
        <source>Received by the assessed body: %1</source>
        <translation>Получено оцениваемым органом: %1</translation>
    </message>
    <message>
        <source>How it was sent is not recorded.</source>
        <translation>Как отправлено, не зафиксировано.</translation>
    </message>
    <message>
        <source>The assessed body does not object: %1</source>
        <translation>Оцениваемый орган не возражает: %1</translation>
    </message>
    <message>
        <source>How was it sent to the assessed body? The receipt is recorded after it.</source>
        <translation>Как оно отправлено оцениваемому органу? Получение фиксируется после этого.</translation>
    </message>
    <message>
        <source>When did the assessed body receive it? The time for objections starts on that day.</source>
        <translation>Когда оцениваемый орган его получил? С этого дня идет срок для возражений.</translation>
    </message>
    <message>
        <source>Notice of the assessed body that it does not object, if there is one (%1):</source>
        <translation>Уведомление оцениваемого органа об отсутствии возражений, если оно есть (%1):</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DifferenceModel</name>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Степень эффективности</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DraftPanel</name>
    <message>
        <source>&amp;Save the draft</source>
        <translation>Сохранить &amp;проект</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Состояние проекта</translation>
    </message>
    <message>
        <source>What stands against using this edition:</source>
        <translation>Что мешает применить эту редакцию:</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Проверяется …</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); examples are calculated when they are mended</source>
        <translation>
            <numerusform>%n ошибка; примеры рассчитываются после исправления</numerusform>
            <numerusform>%n ошибки; примеры рассчитываются после исправления</numerusform>
            <numerusform>%n ошибок; примеры рассчитываются после исправления</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 worked examples hold</source>
        <translation>Контрольные примеры: верны %1 из %2</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>%1, line %2 of the file</source>
        <translation>%1, строка %2 файла</translation>
    </message>
    <message>
        <source>The draft “%1” could not be saved. Go on and lose what was changed in it?</source>
        <translation>Проект «%1» сохранить не удалось. Продолжить и потерять изменения в нем?</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DraftView</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>Why the warnings can be accepted</source>
        <translation>Почему предупреждения можно принять</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Не принимать</translation>
    </message>
    <message>
        <source>Puts the files away that were read; nothing in the store changes</source>
        <translation>Прочитанные файлы будут убраны; в хранилище ничего не изменится</translation>
    </message>
    <message>
        <source>Accept the warnings and take in</source>
        <translation>Принять с предупреждениями</translation>
    </message>
    <message numerus="yes">
        <source>✖ Nothing was taken in: the report has %n error(s). Ask the assessed body to correct them, or correct what went wrong in saving the file, then choose the files again.</source>
        <translation>
            <numerusform>✖ Ничего не принято: в отчете %n ошибка. Попросите оцениваемый орган исправить отчет или устраните то, что нарушено при сохранении файла, затем выберите файлы снова.</numerusform>
            <numerusform>✖ Ничего не принято: в отчете %n ошибки. Попросите оцениваемый орган исправить отчет или устраните то, что нарушено при сохранении файла, затем выберите файлы снова.</numerusform>
            <numerusform>✖ Ничего не принято: в отчете %n ошибок. Попросите оцениваемый орган исправить отчет или устраните то, что нарушено при сохранении файла, затем выберите файлы снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Read with %n warning(s), not taken in yet. Look at each of them; if the report can be accepted as it is, say why.</source>
        <translation>
            <numerusform>▲ Отчет прочитан, есть %n предупреждение, пока не принят. Рассмотрите каждое предупреждение; если отчет можно принять в таком виде, укажите причину.</numerusform>
            <numerusform>▲ Отчет прочитан, есть %n предупреждения, пока не принят. Рассмотрите каждое предупреждение; если отчет можно принять в таком виде, укажите причину.</numerusform>
            <numerusform>▲ Отчет прочитан, есть %n предупреждений, пока не принят. Рассмотрите каждое предупреждение; если отчет можно принять в таком виде, укажите причину.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Read without a doubt, not taken in yet.</source>
        <translation>✔ Отчет прочитан без сомнений, пока не принят.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files: %1. Received on %2. %3</source>
        <translation>Файлы: %1. Дата поступления: %2. %3</translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation>Сначала выберите сотрудника в верхней части окна.</translation>
    </message>
    <message>
        <source>Say first why the warnings are accepted.</source>
        <translation>Сначала укажите, почему принимаются предупреждения.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DueModel</name>
    <message>
        <source>Provisional: the holidays of that year are not known to the program.</source>
        <translation>Предварительно: в программе нет сведений о праздничных днях этого года.</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Просрочено (%1)</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Сегодня (%1)</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <translation>На этой неделе (%1)</translation>
    </message>
    <message>
        <source>Later (%1)</source>
        <translation>Позже (%1)</translation>
    </message>
    <message>
        <source>Without a date (%1)</source>
        <translation>Без даты (%1)</translation>
    </message>
    <message>
        <source>From: this office</source>
        <translation>Исполняет: это подразделение</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Исполняет: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EarlierDialog</name>
    <message>
        <source>Results of earlier years</source>
        <translation>Результаты прежних лет</translation>
    </message>
    <message>
        <source>The suggested texts compare with these results, and list the recommendations that were given then. They are taken in from a store of an earlier year, which is not changed, or from a table of text (CSV) with the columns year, body, block, score, degree, kk, ru.</source>
        <translation>Предлагаемые тексты сравнивают с этими результатами и перечисляют данные тогда рекомендации. Результаты принимаются из хранилища прежнего года (оно не изменяется) или из текстовой таблицы (CSV) со столбцами year, body, block, score, degree, kk, ru.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Paper that says so; left empty, the file itself is named</source>
        <translation>Подтверждающий документ; если пусто, указывается сам файл</translation>
    </message>
    <message>
        <source>&amp;Take in from a file…</source>
        <translation>&amp;Принять из файла…</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Выполняется работа</translation>
    </message>
    <message>
        <source>Nothing is known of earlier years yet.</source>
        <translation>О прежних годах пока ничего не известно.</translation>
    </message>
    <message>
        <source>Stores and tables (*.bagalau *.csv *.txt);;All files (*)</source>
        <translation>Хранилища и таблицы (*.bagalau *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:</source>
        <translation>Из %1 ничего не принято:</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were taken in from %1.</source>
        <translation>
            <numerusform>Из %1 принят %n результат.</numerusform>
            <numerusform>Из %1 приняты %n результата.</numerusform>
            <numerusform>Из %1 принято %n результатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Что неверно в файле</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EarlierModel</name>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EditionDetails</name>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>For the results of</source>
        <translation>За результаты</translation>
    </message>
    <message>
        <source>no year: only to compare with</source>
        <translation>ни одного года: только для сравнения</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Разрабатывает</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Утверждает</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n отличие</numerusform>
            <numerusform>%n отличия</numerusform>
            <numerusform>%n отличий</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula is drawn as an image and was read from its variables</source>
        <translation>Формула дана изображением и восстановлена по ее переменным</translation>
    </message>
    <message>
        <source>The value is not known from the sources</source>
        <translation>Значение из источников неизвестно</translation>
    </message>
    <message>
        <source>The texts contradict each other</source>
        <translation>Тексты противоречат друг другу</translation>
    </message>
    <message>
        <source>The text is silent</source>
        <translation>Текстом не урегулировано</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Почему вопрос открыт</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>В этой редакции</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Ways of reading</source>
        <translation>Варианты прочтения</translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation>максимальный балл</translation>
    </message>
    <message>
        <source>left out with its maximum</source>
        <translation>исключается вместе с максимальным баллом</translation>
    </message>
    <message>
        <source>its points go to the other parts</source>
        <translation>его баллы распределяются между другими составляющими</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>0 баллов</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимальный балл</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Обозначение в формулах</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Measured only if</source>
        <translation>Измеряется, только если</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Иначе</translation>
    </message>
    <message>
        <source>How the text is read: %1</source>
        <translation>Как прочитан текст: %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Not less than</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>Not more than</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто указывает</translation>
    </message>
    <message>
        <source>the methodology itself</source>
        <translation>сама методика</translation>
    </message>
    <message>
        <source>the assessing authority: %1</source>
        <translation>уполномоченный на оценку орган: %1</translation>
    </message>
    <message>
        <source>the assessed body: %1</source>
        <translation>оцениваемый орган: %1</translation>
    </message>
    <message>
        <source>the assessor, in the window</source>
        <translation>оценивающий, в окне программы</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все остальные</translation>
    </message>
    <message>
        <source>Filled in by the assessing authority</source>
        <translation>Заполняет уполномоченный на оценку орган</translation>
    </message>
    <message>
        <source>Filled in by the assessed body</source>
        <translation>Заполняет оцениваемый орган</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EditionForm</name>
    <message>
        <source>What is wrong here</source>
        <translation>Что здесь неверно</translation>
    </message>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>Наименование на к&amp;азахском</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Наименование на казахском</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Наименование на р&amp;усском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Наименование на русском</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Measured only if</source>
        <translation>Измеряется, только если</translation>
    </message>
    <message>
        <source>Not less than</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Weight, as shown</source>
        <translation>Вес для показа</translation>
    </message>
    <message>
        <source>Act, in Kazakh</source>
        <translation>Акт, на казахском</translation>
    </message>
    <message>
        <source>Act, in Russian</source>
        <translation>Акт, на русском</translation>
    </message>
    <message>
        <source>For the results of the years</source>
        <translation>По итогам годов</translation>
    </message>
    <message>
        <source>Steps, weights or degrees</source>
        <translation>Ступени, веса или степени</translation>
    </message>
    <message>
        <source>&amp;Add a step above</source>
        <translation>&amp;Добавить ступень выше</translation>
    </message>
    <message>
        <source>Remo&amp;ve the step</source>
        <translation>Удалить с&amp;тупень</translation>
    </message>
    <message>
        <source>Note in Kazakh</source>
        <translation>Примечание на казахском</translation>
    </message>
    <message>
        <source>Note in Russian</source>
        <translation>Примечание на русском</translation>
    </message>
    <message>
        <source>Source in Kazakh</source>
        <translation>Источник на казахском</translation>
    </message>
    <message>
        <source>Source in Russian</source>
        <translation>Источник на русском</translation>
    </message>
    <message>
        <source>What else the edition says of it</source>
        <translation>Что еще сказано об этом в редакции</translation>
    </message>
    <message>
        <source>The edition as a whole</source>
        <translation>Редакция в целом</translation>
    </message>
    <message>
        <source>Open point “%1”</source>
        <translation>Открытый вопрос «%1»</translation>
    </message>
    <message>
        <source>Result “%1”</source>
        <translation>Результат «%1»</translation>
    </message>
    <message>
        <source>Input “%1”</source>
        <translation>Исходное значение «%1»</translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <translation>Таблица «%1»</translation>
    </message>
    <message>
        <source>Scale “%1”</source>
        <translation>Шкала «%1»</translation>
    </message>
    <message>
        <source>Report form “%1”</source>
        <translation>Форма отчета «%1»</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Контрольный пример</translation>
    </message>
    <message>
        <source>Way of assessing “%1”</source>
        <translation>Вариант оценки «%1»</translation>
    </message>
    <message>
        <source>%1 (at sign %2)</source>
        <translation>%1 (знак %2)</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Проверяется …</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Читается так: %1</translation>
    </message>
    <message>
        <source>Not read: see above.</source>
        <translation>Не прочитана: см. выше.</translation>
    </message>
    <message>
        <source>The formula in words</source>
        <translation>Формула словами</translation>
    </message>
    <message>
        <source>Years of the results</source>
        <translation>Годы результатов</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EditionModel</name>
    <message>
        <source>Open points</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Вычеты</translation>
    </message>
    <message>
        <source>Values about the body as a whole</source>
        <translation>Значения об органе в целом</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Шкалы</translation>
    </message>
    <message>
        <source>Report forms</source>
        <translation>Формы отчета</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Контрольные примеры</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Maximum, weight</source>
        <translation>Максимум, вес</translation>
    </message>
    <message>
        <source>Formula, value</source>
        <translation>Формула, значение</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EffectModel</name>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Степень эффективности</translation>
    </message>
    <message>
        <source>another degree</source>
        <translation>другая степень</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Пункт: %1</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>Показатель: %1</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>Критерий: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Направление: %1</translation>
    </message>
    <message>
        <source>Score of the block: %1</source>
        <translation>Оценка блока: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>меняется</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Explanation</name>
    <message>
        <source>Used for</source>
        <translation>Где используется</translation>
    </message>
    <message>
        <source>The score does not use this value.</source>
        <translation>Это значение не используется при расчете балла.</translation>
    </message>
    <message>
        <source>The other values of this row</source>
        <translation>Другие значения этой строки</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Точное значение</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>Вес в балле</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Из чего рассчитано</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>How the text is read: %1</source>
        <translation>Прочтение текста: %1</translation>
    </message>
    <message>
        <source>Methodology: %1</source>
        <translation>Методика: %1</translation>
    </message>
    <message>
        <source>Counts in the score</source>
        <translation>Учитываемое значение</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чем основано</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложенное значение</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Значение из отчета</translation>
    </message>
    <message>
        <source>Stood in the cell</source>
        <translation>Запись в ячейке</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 файла</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Установленное значение</translation>
    </message>
    <message>
        <source>Established before</source>
        <translation>Ранее установленное значение</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Запись журнала</translation>
    </message>
    <message>
        <source>Leave this row out of the calculation…</source>
        <translation>Исключить эту строку из расчета…</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Степень эффективности</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>В числах</translation>
    </message>
    <message>
        <source>Open points of the methodology</source>
        <translation>Открытые вопросы методики</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ExportPackageDialog</name>
    <message>
        <source>Export for the overall assessment</source>
        <translation>Выгрузка для общей оценки эффективности</translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation>Получатель:</translation>
    </message>
    <message>
        <source>What goes in:</source>
        <translation>Что включается:</translation>
    </message>
    <message>
        <source>What goes into the package and what does not</source>
        <translation>Что включается в пакет и что не включается</translation>
    </message>
    <message>
        <source>Choose the file and export…</source>
        <translation>Выбрать файл и выгрузить…</translation>
    </message>
    <message>
        <source>The whole block: %1</source>
        <translation>Весь блок: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только орган: %1</translation>
    </message>
    <message>
        <source>Goes in: %1. Does not go in: %2.</source>
        <translation>Включается: %1. Не включается: %2.</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>Выгрузка пакета</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Пакеты (*.zip)</translation>
    </message>
    <message>
        <source>The package is being made…</source>
        <translation>Пакет формируется…</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FactsForm</name>
    <message>
        <source>Facts about the body as a whole</source>
        <translation>Сведения об органе в целом</translation>
    </message>
    <message>
        <source>to be established</source>
        <translation>подлежит установлению</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не число</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FindingModel</name>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FindingsView</name>
    <message>
        <source>No findings: every value was read without a doubt.</source>
        <translation>Ошибок и предупреждений нет: все значения прочитаны без сомнений.</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Какие результаты показаны</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Copies the selected findings, to be pasted into a letter or a table</source>
        <translation>Копирует выбранные результаты для вставки в письмо или таблицу</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты чтения</translation>
    </message>
    <message>
        <source>The cell in its sheet, as received</source>
        <translation>Ячейка на своем листе, как она поступила</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>Все результаты (%1)</translation>
    </message>
    <message>
        <source>The finding is about the report as a whole.</source>
        <translation>Результат относится к отчету в целом.</translation>
    </message>
    <message>
        <source>%1: the cell is in no row that was read; open the file to see it.</source>
        <translation>%1: ячейки нет ни в одной из прочитанных строк; чтобы увидеть ее, откройте файл.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::HeaderBar</name>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Блок</translation>
    </message>
    <message>
        <source>&amp;Who works</source>
        <translation>&amp;Сотрудник</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>Результаты %1 года</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>Хранилище не открыто</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose who works</source>
        <translation>Выберите сотрудника</translation>
    </message>
    <message>
        <source>No officials yet</source>
        <translation>Сотрудников пока нет</translation>
    </message>
    <message>
        <source>%1 – training, today is %2</source>
        <translation>%1 – учебный цикл, сегодня %2</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::HelpDialog</name>
    <message>
        <source>Formula language</source>
        <translation>Язык формул</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::HistoryPanel</name>
    <message>
        <source>History of the objection</source>
        <translation>История возражения</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Выбранная запись</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Entries of the journal; refused acts stand there too, with the rule that refused them.</source>
        <translation>Записи журнала; там же и действия, в которых отказано по правилу.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ImpactDialog</name>
    <message>
        <source>Impact of the open objections</source>
        <translation>Влияние открытых возражений</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find an objection</source>
        <translation>Найти возражение</translation>
    </message>
    <message>
        <source>What granting the open objections could change</source>
        <translation>Что изменит удовлетворение открытых возражений</translation>
    </message>
    <message>
        <source>What the score, the degree and the rank would be if the commission granted all that an open objection asks for, as far as it says which values it wants.</source>
        <translation>Какими были бы оценка, степень и место, если бы комиссия удовлетворила все, о чем просят в открытом возражении (насколько в нем указаны желаемые значения).</translation>
    </message>
    <message>
        <source>%1 of %2 worked out…</source>
        <translation>Рассчитано %1 из %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n open objection(s)</source>
        <translation>
            <numerusform>%n открытое возражение</numerusform>
            <numerusform>%n открытых возражения</numerusform>
            <numerusform>%n открытых возражений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ImpactModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n item(s)</source>
        <translation>
            <numerusform>⚠ %n пункт</numerusform>
            <numerusform>⚠ %n пункта</numerusform>
            <numerusform>⚠ %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>Оценка сейчас</translation>
    </message>
    <message>
        <source>If granted</source>
        <translation>Если принять</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Degree now</source>
        <translation>Степень сейчас</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>Место сейчас</translation>
    </message>
    <message>
        <source>Without values</source>
        <translation>Без значений</translation>
    </message>
    <message>
        <source>Open items that do not say which value they want: what they could change is not known</source>
        <translation>Открытые пункты, где не сказано, какое значение просят: что они изменят, неизвестно</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::InputLines</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssueAllDialog</name>
    <message>
        <source>Issue the conclusions of the block</source>
        <translation>Выпуск заключений по блоку</translation>
    </message>
    <message>
        <source>Each conclusion is issued by itself, with its own number and its own entry in the journal. You can stop after any of them: what was issued stays issued.</source>
        <translation>Каждое заключение выпускается отдельно, со своим номером и своей записью в журнале. Остановить выпуск можно после любого из них: выпущенное остается выпущенным.</translation>
    </message>
    <message>
        <source>Bodies without a conclusion</source>
        <translation>Органы без заключения</translation>
    </message>
    <message>
        <source>Choose &amp;all that are ready</source>
        <translation>Выбрать &amp;все готовые</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Снять выбор</translation>
    </message>
    <message>
        <source>Both languages in one document &amp;too</source>
        <translation>Также &amp;оба языка в одном документе</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>&amp;Save all to a folder…</source>
        <translation>&amp;Сохранить все в папку…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Выпустить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Ready: %1 of %2 · chosen: %3</source>
        <translation>Готово: %1 из %2 · выбрано: %3</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n conclusion(s)? An issued conclusion is frozen: it is corrected only by a successor.</source>
        <translation>
            <numerusform>Выпустить %n заключение? Выпущенное заключение изменению не подлежит: оно исправляется только выпуском нового заключения взамен.</numerusform>
            <numerusform>Выпустить %n заключения? Выпущенное заключение изменению не подлежит: оно исправляется только выпуском нового заключения взамен.</numerusform>
            <numerusform>Выпустить %n заключений? Выпущенное заключение изменению не подлежит: оно исправляется только выпуском нового заключения взамен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Завершено.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n conclusion(s) issued</source>
        <translation>
            <numerusform>%n заключение выпущено</numerusform>
            <numerusform>%n заключения выпущены</numerusform>
            <numerusform>%n заключений выпущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: see the list</source>
        <translation>
            <numerusform>%n отклонено: см. список</numerusform>
            <numerusform>%n отклонены: см. список</numerusform>
            <numerusform>%n отклонено: см. список</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n не начато</numerusform>
            <numerusform>%n не начаты</numerusform>
            <numerusform>%n не начато</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation>Сохранить все в папку</translation>
    </message>
    <message>
        <source>The documents are being saved…</source>
        <translation>Документы сохраняются…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved to %1</source>
        <translation>
            <numerusform>%n файл сохранен в папку %1</numerusform>
            <numerusform>%n файла сохранено в папку %1</numerusform>
            <numerusform>%n файлов сохранено в папку %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssueListModel</name>
    <message>
        <source>✓ issued, No. %1</source>
        <translation>✓ выпущено, № %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssuedFiles</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save all to a folder…</source>
        <translation>Сохранить все в папку…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Документов пока нет.</translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation>Сохранить все в папку</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved to %1</source>
        <translation>
            <numerusform>Сохранен %n файл в папку %1</numerusform>
            <numerusform>Сохранены %n файла в папку %1</numerusform>
            <numerusform>Сохранено %n файлов в папку %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Просмотр и печать…</translation>
    </message>
    <message>
        <source>Choose a PDF document: it is shown and printed as it was issued.</source>
        <translation>Выберите документ PDF: он показывается и печатается таким, каким выпущен.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssuedFilesModel</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::JournalDialog</name>
    <message>
        <source>Journal of the store</source>
        <translation>Журнал хранилища</translation>
    </message>
    <message>
        <source>&amp;Show entries with</source>
        <translation>&amp;Показать записи, содержащие</translation>
    </message>
    <message>
        <source>name, act, body …</source>
        <translation>имя, действие, орган …</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>&amp;What was recorded</source>
        <translation>&amp;Что записано</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>Записи: %1 из %2</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Что записано</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::MainWindow</name>
    <message>
        <source>Bagalau</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Officials…</source>
        <translation>Сотрудники…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation>Не&amp;давние хранилища</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Подразделение</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Новое хранилище…</translation>
    </message>
    <message>
        <source>Creates the store of an office</source>
        <translation>Создает хранилище подразделения</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Opens a store</source>
        <translation>Открывает хранилище</translation>
    </message>
    <message>
        <source>Open the &amp;training cycle</source>
        <translation>Открыть &amp;учебный цикл</translation>
    </message>
    <message>
        <source>Ten reports with invented people and dates, to try everything</source>
        <translation>Десять отчетов с вымышленными людьми и датами, чтобы все попробовать</translation>
    </message>
    <message>
        <source>&amp;Backup now</source>
        <translation>Создать резервную &amp;копию сейчас</translation>
    </message>
    <message>
        <source>Writes a dated, verified copy beside the store</source>
        <translation>Записывает рядом с хранилищем проверенную копию с датой</translation>
    </message>
    <message>
        <source>&amp;Close the store</source>
        <translation>&amp;Закрыть хранилище</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Officials…</source>
        <translation>Сот&amp;рудники…</translation>
    </message>
    <message>
        <source>Who works in this store, and in which role</source>
        <translation>Кто работает в этом хранилище и в какой роли</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;График оценки…</translation>
    </message>
    <message>
        <source>The dates of the six stages</source>
        <translation>Сроки шести этапов</translation>
    </message>
    <message>
        <source>&amp;Check the store…</source>
        <translation>Провери&amp;ть хранилище…</translation>
    </message>
    <message>
        <source>Verifies the journal, the files, every issued score and every package</source>
        <translation>Проверяет журнал, файлы, каждый выпущенный балл и каждый пакет</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>Every act: who, when, what</source>
        <translation>Каждое действие: кто, когда, что</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Пр&amp;едыдущая страница</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>С&amp;ледующая страница</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Со&amp;четания клавиш…</translation>
    </message>
    <message>
        <source>&amp;About Bagalau…</source>
        <translation>О програ&amp;мме…</translation>
    </message>
    <message>
        <source>%1 – Bagalau</source>
        <translation>%1 – Бағалау</translation>
    </message>
    <message>
        <source>Refused: entry No. %1 of the journal</source>
        <translation>Отказано: запись журнала № %1</translation>
    </message>
    <message>
        <source>Done: entry No. %1 of the journal (%2)</source>
        <translation>Выполнено: запись журнала № %1 (%2)</translation>
    </message>
    <message>
        <source>This store has no officials yet. Add those who work in it: every act is entered into the journal under a name.</source>
        <translation>В этом хранилище пока нет сотрудников. Добавьте тех, кто в нем работает: каждое действие вносится в журнал под именем сотрудника.</translation>
    </message>
    <message>
        <source>Choose who works, at the top right: every act is entered into the journal under this name.</source>
        <translation>Выберите сотрудника справа вверху: каждое действие вносится в журнал под этим именем.</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Выполняется работа</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Stores of Bagalau (*.bagalau);;All files (*)</source>
        <translation>Хранилища Бағалау (*.bagalau);;Все файлы (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>&amp;Training day…</source>
        <translation>&amp;Учебный день…</translation>
    </message>
    <message>
        <source>Goes on to another day of the training cycle</source>
        <translation>Переход к другому дню учебного цикла</translation>
    </message>
    <message>
        <source>&amp;Formula language…</source>
        <translation>&amp;Язык формул…</translation>
    </message>
    <message>
        <source>How an edition of a methodology and its formulas are written</source>
        <translation>Как записываются редакция методики и ее формулы</translation>
    </message>
    <message>
        <source>&amp;Look of the papers…</source>
        <translation>&amp;Вид документов…</translation>
    </message>
    <message>
        <source>Letterhead, margins, letters and numbers of the papers</source>
        <translation>Бланк, поля, шрифт и номера документов</translation>
    </message>
    <message>
        <source>Te&amp;mplates of papers…</source>
        <translation>&amp;Шаблоны документов…</translation>
    </message>
    <message>
        <source>The words of each paper in both languages</source>
        <translation>Слова каждого документа на двух языках</translation>
    </message>
    <message>
        <source>&amp;Results of earlier years…</source>
        <translation>&amp;Результаты прежних лет…</translation>
    </message>
    <message>
        <source>What the bodies came to before, for comparison</source>
        <translation>Прежние результаты органов, для сравнения</translation>
    </message>
    <message>
        <source>Calendar of &amp;working days…</source>
        <translation>Календарь &amp;рабочих дней…</translation>
    </message>
    <message>
        <source>Holidays and moved days by year, the rule for a last day of rest, counting of days</source>
        <translation>Праздничные и перенесенные дни по годам, правило нерабочего последнего дня, счет дней</translation>
    </message>
    <message>
        <source>Re&amp;mind of what is due</source>
        <translation>&amp;Напоминать о сроках</translation>
    </message>
    <message>
        <source>A line in the window and, once a day, a notification of the system</source>
        <translation>Строка в окне и раз в день – уведомление системы</translation>
    </message>
    <message>
        <source>&amp;Bodies to be checked again…</source>
        <translation>&amp;Органы, подлежащие перепроверке…</translation>
    </message>
    <message>
        <source>The selection by risk, with every place explained</source>
        <translation>Отбор по риску с объяснением каждого места</translation>
    </message>
    <message>
        <source>&amp;Fallen indicators (clause 65)…</source>
        <translation>С&amp;нижение показателей (пункт 65)…</translation>
    </message>
    <message>
        <source>Whose indicators fell, and whether the sector worsened</source>
        <translation>Чьи показатели снизились и ухудшилась ли ситуация в отрасли</translation>
    </message>
    <message>
        <source>&amp;Earlier recommendations…</source>
        <translation>&amp;Ранее данные рекомендации…</translation>
    </message>
    <message>
        <source>Earlier instructions and recommendations, how far they are carried out</source>
        <translation>Ранее данные поручения и рекомендации и их исполнение</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::MethodologyPage</name>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Редакция:</translation>
    </message>
    <message>
        <source>Calculate the &amp;worked examples</source>
        <translation>Рассчитать &amp;контрольные примеры</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Сравнить с:</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>не сравнивать</translation>
    </message>
    <message>
        <source>used by this store</source>
        <translation>применяется в этом хранилище</translation>
    </message>
    <message numerus="yes">
        <source>All %n worked examples hold here.</source>
        <translation>
            <numerusform>%n контрольный пример: результат совпадает.</numerusform>
            <numerusform>Все %n контрольных примера дают здесь верный результат.</numerusform>
            <numerusform>Все %n контрольных примеров дают здесь верный результат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked examples do not hold here.</source>
        <translation>
            <numerusform>%n контрольный пример не сошелся.</numerusform>
            <numerusform>%n контрольных примера не сошлись.</numerusform>
            <numerusform>%n контрольных примеров не сошлись.</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the edition</source>
        <translation>Состояние редакции</translation>
    </message>
    <message>
        <source>&amp;New edition as a copy…</source>
        <translation>&amp;Новая редакция как копия…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Use in this s&amp;tore…</source>
        <translation>Применить в &amp;хранилище…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить проект</translation>
    </message>
    <message>
        <source>Import an edition</source>
        <translation>Импорт редакции</translation>
    </message>
    <message>
        <source>Editions (*.json);;All files (*)</source>
        <translation>Редакции (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Export the edition</source>
        <translation>Экспорт редакции</translation>
    </message>
    <message>
        <source>Editions (*.json)</source>
        <translation>Редакции (*.json)</translation>
    </message>
    <message>
        <source>From now on the block “%1” of this store is assessed by the edition “%2”. Reviews that were given before do not count for it. Take it into use?</source>
        <translation>Отныне блок «%1» этого хранилища оценивается по редакции «%2». Проведенные ранее проверки для нее не засчитываются. Ввести ее в действие?</translation>
    </message>
    <message>
        <source>The draft “%1” is taken out of the store. Its text is not kept. Discard it?</source>
        <translation>Проект «%1» будет удален из хранилища. Его текст не сохраняется. Удалить?</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>was in use</source>
        <translation>применялась ранее</translation>
    </message>
    <message>
        <source>● In use: this store assesses the block by this edition.</source>
        <translation>● Действует: в этом хранилище блок оценивается по этой редакции.</translation>
    </message>
    <message numerus="yes">
        <source>✎ A draft of this store, saved with %n fault(s). It cannot be used like this.</source>
        <translation>
            <numerusform>✎ Проект этого хранилища, сохранен с %n ошибкой. В таком виде применить его нельзя.</numerusform>
            <numerusform>✎ Проект этого хранилища, сохранен с %n ошибками. В таком виде применить его нельзя.</numerusform>
            <numerusform>✎ Проект этого хранилища, сохранен с %n ошибками. В таком виде применить его нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>✎ A draft of this store. It changes nothing until it is taken into use.</source>
        <translation>✎ Проект этого хранилища. Пока он не введен в действие, он ничего не меняет.</translation>
    </message>
    <message>
        <source>○ Was in use in this store before another edition took its place.</source>
        <translation>○ Применялась в этом хранилище, пока ее не сменила другая редакция.</translation>
    </message>
    <message>
        <source>Shipped with the program.</source>
        <translation>Поставляется с программой.</translation>
    </message>
    <message>
        <source>The program ships another text under the id “%1”; shown is the one that the store keeps.</source>
        <translation>С программой под обозначением «%1» поставляется другой текст; показан тот, который хранится в хранилище.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::NewStoreDialog</name>
    <message>
        <source>New store</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>A store is one file with the work of one office on the results of one year.</source>
        <translation>Хранилище – это один файл с работой одного подразделения по результатам одного года.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Where the store is to lie</source>
        <translation>Где будет размещено хранилище</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Results of the &amp;year</source>
        <translation>Результаты за &amp;год</translation>
    </message>
    <message>
        <source>&amp;Authorities that the office serves</source>
        <translation>&amp;Уполномоченные органы, которые обслуживает подразделение</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>assessment-%1</source>
        <translation>оценка-%1</translation>
    </message>
    <message>
        <source>Stores of Bagalau (*.bagalau)</source>
        <translation>Хранилища Bagalau (*.bagalau)</translation>
    </message>
    <message>
        <source>Choose where the store is to lie.</source>
        <translation>Выберите место размещения хранилища.</translation>
    </message>
    <message>
        <source>Tick at least one authority: an office assesses for an authority.</source>
        <translation>Отметьте хотя бы один уполномоченный орган: подразделение проводит оценку для уполномоченного органа.</translation>
    </message>
    <message>
        <source>Authorities that the office serves</source>
        <translation>Уполномоченные органы, которые обслуживает подразделение</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::NotePaperDialog</name>
    <message>
        <source>A paper of the appeal</source>
        <translation>Документ обжалования</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Номер:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Подписал:</translation>
    </message>
    <message>
        <source>Assessed body acquainted on:</source>
        <translation>Оцениваемый орган ознакомлен:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Зафиксировать</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ObjectionModel</name>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>ответ дан %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last day of answer</source>
        <translation>Последний день ответа</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
    <message>
        <source>re-verification</source>
        <translation>перепроверка</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункты</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ObjectionsPage</name>
    <message>
        <source>Register an objection…</source>
        <translation>Зарегистрировать возражение…</translation>
    </message>
    <message>
        <source>Objections and their time limits</source>
        <translation>Возражения и их сроки</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Open or create a store: then the objections of assessed bodies are registered and answered here.</source>
        <translation>Откройте или создайте хранилище: после этого здесь регистрируются возражения оцениваемых органов и ответы на них.</translation>
    </message>
    <message>
        <source>There is no objection. When an assessed body sends one after it received its conclusion, register it here: the program counts the days.</source>
        <translation>Возражений нет. Если оцениваемый орган, получив заключение, направит возражение, зарегистрируйте его здесь: дни подсчитает программа.</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to be answered</source>
        <translation>
            <numerusform>%n возражение ожидает ответа</numerusform>
            <numerusform>%n возражения ожидают ответа</numerusform>
            <numerusform>%n возражений ожидают ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>из них просрочено: %n</numerusform>
            <numerusform>из них просрочено: %n</numerusform>
            <numerusform>из них просрочено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No conclusion has been delivered yet. An objection is made to a delivered conclusion.</source>
        <translation>Пока не вручено ни одного заключения. Возражение заявляется на врученное заключение.</translation>
    </message>
    <message>
        <source>Objection No. %1 · %2</source>
        <translation>Возражение № %1 · %2</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Ответ дан %1.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Сейчас: %1.</translation>
    </message>
    <message>
        <source>1. Received %1</source>
        <translation>1. Получено %1</translation>
    </message>
    <message>
        <source>2. Special commission %1</source>
        <translation>2. Специальная комиссия %1</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>&amp;Документы…</translation>
    </message>
    <message>
        <source>Order and minutes of the special commission, table of disagreements, answer letters</source>
        <translation>Приказ о специальной комиссии и ее протокол, таблица разногласий, ответные письма</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Impact…</source>
        <translation>Влияние…</translation>
    </message>
    <message>
        <source>What granting the open objections could change in score, degree and rank</source>
        <translation>Что изменит в оценке, степени и месте удовлетворение открытых возражений</translation>
    </message>
    <message>
        <source>Open a re-verification…</source>
        <translation>Открыть перепроверку…</translation>
    </message>
    <message>
        <source>Find by number, body, letter…</source>
        <translation>Найти по номеру, органу, письму…</translation>
    </message>
    <message>
        <source>Find an objection</source>
        <translation>Найти возражение</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Только просроченные</translation>
    </message>
    <message>
        <source>‹ Back to the board</source>
        <translation>‹ Назад к доске</translation>
    </message>
    <message>
        <source>Re-verification No. %1 · %2</source>
        <translation>Перепроверка № %1 · %2</translation>
    </message>
    <message>
        <source>Day %1 of %2, last day %3.</source>
        <translation>День %1 из %2, последний день %3.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>2. Who takes part %1</source>
        <translation>2. Участники %1</translation>
    </message>
    <message>
        <source>3. Sittings: %1</source>
        <translation>3. Заседания: %1</translation>
    </message>
    <message>
        <source>4. Decisions %1 of %2 %3</source>
        <translation>4. Решения %1 из %2 %3</translation>
    </message>
    <message>
        <source>5. Answer %1</source>
        <translation>5. Ответ %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>A re-verification has no sittings: its act decides.</source>
        <translation>У перепроверки нет заседаний: решает ее акт.</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Все блоки</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Opened by the working body of the Commission alone, on a complaint after the appeal (%1)</source>
        <translation>Открывает только рабочий орган Комиссии, по жалобе после процедуры обжалования (%1)</translation>
    </message>
    <message>
        <source>There is no objection.</source>
        <translation>Возражений нет.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OffersModel</name>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Текст на казахском</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OfficialsDialog</name>
    <message>
        <source>Officials of the store</source>
        <translation>Сотрудники хранилища</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Добавление сотрудника</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ф. И. О.</translation>
    </message>
    <message>
        <source>As it is written in documents</source>
        <translation>Как указывается в документах</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Nobody is chosen who works: the journal will name the user of this computer.</source>
        <translation>Работающий сотрудник не выбран: в журнале будет указан пользователь этого компьютера.</translation>
    </message>
    <message>
        <source>Additions are entered into the journal under the name %1.</source>
        <translation>Добавление сотрудников заносится в журнал под именем: %1.</translation>
    </message>
    <message>
        <source>May see everything and change nothing.</source>
        <translation>Может просматривать все, но ничего не изменять.</translation>
    </message>
    <message>
        <source>In the journal: %1.</source>
        <translation>В журнале: %1.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OfficialsModel</name>
    <message>
        <source>Name</source>
        <translation>Ф. И. О.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OverviewPage</name>
    <message>
        <source>Stages of the assessment</source>
        <translation>Этапы оценки</translation>
    </message>
    <message>
        <source>Set the dates…</source>
        <translation>Установить даты…</translation>
    </message>
    <message>
        <source>&amp;Bodies</source>
        <translation>&amp;Органы</translation>
    </message>
    <message>
        <source>&amp;Find a body</source>
        <translation>&amp;Найти орган</translation>
    </message>
    <message>
        <source>Only bodies that this office &amp;assesses</source>
        <translation>&amp;Только органы, оцениваемые этим подразделением</translation>
    </message>
    <message>
        <source>Bodies and the steps of their assessment</source>
        <translation>Органы и шаги их оценки</translation>
    </message>
    <message>
        <source>S&amp;cores</source>
        <translation>&amp;Баллы</translation>
    </message>
    <message>
        <source>Chart of scores</source>
        <translation>Диаграмма баллов</translation>
    </message>
    <message>
        <source>There are no scores yet. A body has a score when its report is taken in and every input is settled.</source>
        <translation>Баллов пока нет. Балл органа появляется после того, как его отчет принят и все исходные значения уточнены.</translation>
    </message>
    <message>
        <source>What is &amp;due</source>
        <translation>Ближайшие &amp;сроки</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ближайших сроков нет.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующее</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>Bodies and scores</source>
        <translation>Органы и баллы</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>Set the dates of the stages: what is due will be listed here.</source>
        <translation>Установите даты этапов: здесь появятся ближайшие сроки.</translation>
    </message>
    <message>
        <source>Reorganised bodies</source>
        <translation>Реорганизованные органы</translation>
    </message>
    <message>
        <source>Dates of other blocks</source>
        <translation>Даты других блоков</translation>
    </message>
    <message>
        <source>Only what this &amp;office has to do</source>
        <translation>&amp;Только то, что делает это подразделение</translation>
    </message>
    <message>
        <source>date of this block</source>
        <translation>дата этого блока</translation>
    </message>
    <message>
        <source>stage %1 – %2</source>
        <translation>этап %1 – %2</translation>
    </message>
    <message>
        <source>Other dates in the block “%1”: %2</source>
        <translation>Другие даты в блоке «%1»: %2</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PackageContentsModel</name>
    <message>
        <source>%1: it has to be answered first</source>
        <translation>%1: сначала необходимо дать ответ</translation>
    </message>
    <message>
        <source>No conclusion yet: %1</source>
        <translation>Заключения пока нет: %1</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ да</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– нет</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Включается</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Conclusion No.</source>
        <translation>№ заключения</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PackageModel</name>
    <message>
        <source>State planning authority, for the overall assessment</source>
        <translation>Уполномоченный орган по государственному планированию, для общей оценки</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Выгружен</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем выгружен</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PackagesPage</name>
    <message>
        <source>Export for the overall assessment…</source>
        <translation>Выгрузить для общей оценки…</translation>
    </message>
    <message>
        <source>Verify a package file…</source>
        <translation>Проверить файл пакета…</translation>
    </message>
    <message>
        <source>Exported packages</source>
        <translation>Выгруженные пакеты</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Сохранить повторно…</translation>
    </message>
    <message>
        <source>Verify the stored package</source>
        <translation>Проверить пакет из хранилища</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>No package was exported yet. When the conclusions of the block are final, export them for the overall assessment.</source>
        <translation>Ни один пакет еще не выгружен. Когда заключения по блоку станут окончательными, выгрузите их для общей оценки.</translation>
    </message>
    <message>
        <source>No store is open. A package file can be verified without one.</source>
        <translation>Хранилище не открыто. Файл пакета можно проверить и без хранилища.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) exported</source>
        <translation>
            <numerusform>Выгружен %n пакет</numerusform>
            <numerusform>Выгружено %n пакета</numerusform>
            <numerusform>Выгружено %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the package again</source>
        <translation>Повторное сохранение пакета</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Пакеты (*.zip)</translation>
    </message>
    <message>
        <source>Package No. %1 was saved, byte for byte, as %2</source>
        <translation>Пакет № %1 сохранен байт в байт: %2</translation>
    </message>
    <message>
        <source>Verify a package file</source>
        <translation>Проверка файла пакета</translation>
    </message>
    <message>
        <source>Packages (*.zip);;All files (*)</source>
        <translation>Пакеты (*.zip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 is being verified…</source>
        <translation>Проверяется %1…</translation>
    </message>
    <message>
        <source>Package No. %1 is being verified…</source>
        <translation>Проверяется пакет № %1…</translation>
    </message>
    <message>
        <source>Package No. %1 in the store</source>
        <translation>Пакет № %1 из хранилища</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PaperSettingsDialog</name>
    <message>
        <source>Look of the papers</source>
        <translation>Вид документов</translation>
    </message>
    <message>
        <source>How the papers of this office look and are numbered. Papers that were issued stay as they are.</source>
        <translation>Как выглядят и нумеруются документы этого подразделения. Выданные документы остаются как есть.</translation>
    </message>
    <message>
        <source>Letterhead in &amp;Kazakh</source>
        <translation>Бланк на &amp;казахском</translation>
    </message>
    <message>
        <source>Letterhead in &amp;Russian</source>
        <translation>Бланк на &amp;русском</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Эмблема</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Выбрать рисунок…</translation>
    </message>
    <message>
        <source>&amp;Without</source>
        <translation>&amp;Без эмблемы</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>В&amp;ысота</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>left </source>
        <translation>слева </translation>
    </message>
    <message>
        <source>right </source>
        <translation>справа </translation>
    </message>
    <message>
        <source>top </source>
        <translation>сверху </translation>
    </message>
    <message>
        <source>bottom </source>
        <translation>снизу </translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>with serifs</source>
        <translation>с засечками</translation>
    </message>
    <message>
        <source>without serifs</source>
        <translation>без засечек</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Numbers of conclusions</source>
        <translation>&amp;Номера заключений</translation>
    </message>
    <message>
        <source>Picture for the letterhead</source>
        <translation>Рисунок для бланка</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Рисунки (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{block} is the place of the block, {###} the running number. Example: %1</source>
        <translation>{block} – порядковое место блока, {###} – порядковый номер. Пример: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PapersDialog</name>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Papers, and whether they can be made now</source>
        <translation>Документы и можно ли их составить сейчас</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Форматы:</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Choose the folder and make…</source>
        <translation>Выбрать папку и составить…</translation>
    </message>
    <message>
        <source>Objection No. %1</source>
        <translation>Возражение № %1</translation>
    </message>
    <message>
        <source>In Kazakh and Russian</source>
        <translation>На казахском и русском языках</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Tick the papers to be made.</source>
        <translation>Отметьте документы, которые нужно составить.</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>Отметьте хотя бы один формат.</translation>
    </message>
    <message>
        <source>Where to put the papers</source>
        <translation>Куда сохранить документы</translation>
    </message>
    <message>
        <source>The papers are being made…</source>
        <translation>Документы составляются…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved to %1</source>
        <translation>
            <numerusform>%n файл сохранен в папку %1</numerusform>
            <numerusform>%n файла сохранено в папку %1</numerusform>
            <numerusform>%n файлов сохранено в папку %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PapersModel</name>
    <message>
        <source>can be made now</source>
        <translation>можно составить сейчас</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Can it be made</source>
        <translation>Можно ли составить</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PassageForm</name>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Способ:</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Номер:</translation>
    </message>
    <message>
        <source>Documents of this step</source>
        <translation>Документы этого шага</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Документов пока нет.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PendingModel</name>
    <message>
        <source>? accepted as proposed</source>
        <translation>? принимается как предложено</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Обоснование</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PendingPanel</name>
    <message>
        <source>Values to be established</source>
        <translation>Значения к установлению</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Establish</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Nothing is collected. Choose a value in the tree, or a fact above, and say what it is.</source>
        <translation>Значений не собрано. Выберите значение в дереве или факт выше и укажите, чему оно равно.</translation>
    </message>
    <message>
        <source>Score: %1 → %2</source>
        <translation>Балл: %1 → %2</translation>
    </message>
    <message>
        <source>There is nothing to establish.</source>
        <translation>Устанавливать нечего.</translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation>Сначала выберите работающего сотрудника в верхней части окна.</translation>
    </message>
    <message>
        <source>Choose a collected value. A proposal is changed by saying another value for it.</source>
        <translation>Выберите собранное значение. Чтобы изменить предложение, укажите вместо него другое значение.</translation>
    </message>
    <message>
        <source>Documents:</source>
        <translation>Документы:</translation>
    </message>
    <message>
        <source>Records, pictures and letters that show these values; drop files here</source>
        <translation>Протоколы, снимки и письма, подтверждающие эти значения; перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Documents that show the values to be established</source>
        <translation>Документы, подтверждающие устанавливаемые значения</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Убрать документ</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Приложить…</translation>
    </message>
    <message>
        <source>Documents that show these values</source>
        <translation>Документы, подтверждающие эти значения</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PlacesModel</name>
    <message>
        <source>Part</source>
        <translation>Составная часть</translation>
    </message>
    <message>
        <source>Weight of the part</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Degree, in Kazakh</source>
        <translation>Степень, на казахском</translation>
    </message>
    <message>
        <source>Degree, in Russian</source>
        <translation>Степень, на русском</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Балл от</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Масштаб страниц</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Поиск в документе</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Print &amp;all documents of the list</source>
        <translation>Печатать &amp;все документы списка</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>%1 – preview</source>
        <translation>%1 – предпросмотр</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине страницы</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Идет печать…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n страница напечатана</numerusform>
            <numerusform>%n страницы напечатаны</numerusform>
            <numerusform>%n страниц напечатано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ProblemDialog</name>
    <message>
        <source>Bagalau</source>
        <translation>Bagalau</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReceivedPanel</name>
    <message>
        <source>Contested items:</source>
        <translation>Оспариваемые пункты:</translation>
    </message>
    <message>
        <source>Contested items</source>
        <translation>Оспариваемые пункты</translation>
    </message>
    <message>
        <source>Ground of the objection</source>
        <translation>Обоснование возражения</translation>
    </message>
    <message>
        <source>Not considered…</source>
        <translation>Не рассматривается…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Отозвано…</translation>
    </message>
    <message>
        <source>Decision of the working body No. %1 of %2; complaint lodged on %3.</source>
        <translation>Решение рабочего органа № %1 от %2; жалоба подана %3.</translation>
    </message>
    <message>
        <source>Letter No. %1 of %2.</source>
        <translation>Письмо № %1 от %2.</translation>
    </message>
    <message>
        <source>Letter No. %1.</source>
        <translation>Письмо № %1.</translation>
    </message>
    <message>
        <source>The number of the letter is not recorded.</source>
        <translation>Номер письма не указан.</translation>
    </message>
    <message>
        <source>Received on %1, registered by %2; conclusion No. %3.</source>
        <translation>Поступило %1, зарегистрировал(а): %2; заключение № %3.</translation>
    </message>
    <message>
        <source>⚠ Late.</source>
        <translation>⚠ Поздно.</translation>
    </message>
    <message>
        <source>✓ In time.</source>
        <translation>✓ В срок.</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Просят: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message>
        <source>Wanted values: %1</source>
        <translation>Желаемые значения: %1</translation>
    </message>
    <message>
        <source>Not considered: %1</source>
        <translation>Не рассматривается: %1</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Обоснование: %1</translation>
    </message>
    <message>
        <source>The objection is answered; nothing in it changes any more.</source>
        <translation>На возражение дан ответ; в нем больше ничего не меняется.</translation>
    </message>
    <message>
        <source>Choose items that are not settled yet.</source>
        <translation>Выберите пункты, которые еще не решены.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RecommendationPage</name>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Paper No. %1 of %2</source>
        <translation>Документ: № %1 от %2</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>срок истек</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation>Отозвал(а): %1. Причина: %2</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>None yet. Register what the body does to carry it out.</source>
        <translation>Пока нет. Зарегистрируйте, что орган делает для исполнения.</translation>
    </message>
    <message>
        <source>%1.%2 · %3 · due on %4</source>
        <translation>%1.%2 · %3 · срок: %4</translation>
    </message>
    <message>
        <source>State and its history</source>
        <translation>Состояние и его история</translation>
    </message>
    <message>
        <source>Not established yet. The conclusion says what became of it: record the state.</source>
        <translation>Еще не установлено. В заключении указывается, как оно исполнено: запишите состояние.</translation>
    </message>
    <message>
        <source>recorded by %1, journal entry No. %2</source>
        <translation>записал(а): %1, запись журнала № %2</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Подтверждающие документы:</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RecommendationsDialog</name>
    <message>
        <source>Earlier instructions and recommendations</source>
        <translation>Ранее данные поручения и рекомендации</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Фильтр по словам</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Фильтр (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by assessed body</source>
        <translation>Фильтр по оцениваемому органу</translation>
    </message>
    <message>
        <source>Filter by block</source>
        <translation>Фильтр по блоку</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Фильтр по состоянию</translation>
    </message>
    <message>
        <source>O&amp;verdue only</source>
        <translation>Только с истекшим &amp;сроком</translation>
    </message>
    <message>
        <source>Withdrawn t&amp;oo</source>
        <translation>И &amp;отозванные</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новая запись…</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Из &amp;таблицы…</translation>
    </message>
    <message>
        <source>Registers many at once from a workbook (.xlsx, .ods) or a table of text</source>
        <translation>Регистрирует сразу много записей из книги (.xlsx, .ods) или текстовой таблицы</translation>
    </message>
    <message>
        <source>&amp;Empty table…</source>
        <translation>&amp;Пустая таблица…</translation>
    </message>
    <message>
        <source>Saves a workbook with the columns, to be filled in and taken in</source>
        <translation>Сохраняет книгу со столбцами, чтобы заполнить ее и загрузить</translation>
    </message>
    <message>
        <source>&amp;Carry over…</source>
        <translation>Пе&amp;ренести…</translation>
    </message>
    <message>
        <source>&amp;Paper…</source>
        <translation>&amp;Документ…</translation>
    </message>
    <message>
        <source>The list of this body and block as PDF, DOCX or ODT</source>
        <translation>Перечень по этому органу и блоку в PDF, DOCX или ODT</translation>
    </message>
    <message>
        <source>The chosen recommendation with its measures and history</source>
        <translation>Выбранная рекомендация с мерами и историей</translation>
    </message>
    <message>
        <source>&amp;Measure…</source>
        <translation>&amp;Мера…</translation>
    </message>
    <message>
        <source>&amp;State…</source>
        <translation>&amp;Состояние…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Отозвать…</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Что не так в файле</translation>
    </message>
    <message>
        <source>All assessed bodies</source>
        <translation>Все оцениваемые органы</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Все блоки</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Под фильтр ничего не подходит.</translation>
    </message>
    <message>
        <source>No earlier instruction or recommendation is registered here yet. Register one (New), take many in from a table, or carry over those of earlier conclusions: then their measures and states are kept here, and the next conclusion speaks of them.</source>
        <translation>Здесь еще не зарегистрированы ранее данные поручения и рекомендации. Зарегистрируйте одно («Новая запись»), загрузите сразу много из таблицы или перенесите рекомендации прежних заключений: тогда их меры и состояние хранятся здесь, а следующее заключение говорит о них.</translation>
    </message>
    <message>
        <source>Choose a recommendation in the list.</source>
        <translation>Выберите рекомендацию в списке.</translation>
    </message>
    <message>
        <source>This recommendation was withdrawn.</source>
        <translation>Эта рекомендация отозвана.</translation>
    </message>
    <message>
        <source>No. %1 of the register was written.</source>
        <translation>Запись № %1 реестра внесена.</translation>
    </message>
    <message>
        <source>There is nothing to carry over. Results of earlier years are taken in from their store or a table (Office, Results of earlier years).</source>
        <translation>Переносить нечего. Результаты прежних лет загружаются из их хранилища или таблицы (меню «Подразделение», «Результаты прежних лет»).</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) were registered.</source>
        <translation>
            <numerusform>Зарегистрирована %n рекомендация.</numerusform>
            <numerusform>Зарегистрированы %n рекомендации.</numerusform>
            <numerusform>Зарегистрировано %n рекомендаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of recommendations</source>
        <translation>Таблица рекомендаций</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.txt);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.ods *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Таблица читается…</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:</source>
        <translation>Из файла %1 ничего не принято:</translation>
    </message>
    <message>
        <source>Empty table of recommendations</source>
        <translation>Пустая таблица рекомендаций</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RecommendationsModel</name>
    <message>
        <source>No. %1, %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Оцениваемый орган</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Instruction or recommendation</source>
        <translation>Поручение или рекомендация</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RefuseItemsDialog</name>
    <message>
        <source>Items that are not considered</source>
        <translation>Пункты, которые не рассматриваются</translation>
    </message>
    <message>
        <source>By the rule:</source>
        <translation>По правилу:</translation>
    </message>
    <message>
        <source>Ground, in Kazakh:</source>
        <translation>Обоснование, на казахском:</translation>
    </message>
    <message>
        <source>Ground, in Russian:</source>
        <translation>Обоснование, на русском:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Зафиксировать</translation>
    </message>
    <message>
        <source>In this block no rule lets an item go unconsidered after it was registered.</source>
        <translation>В этом блоке нет правила, по которому зарегистрированный пункт можно не рассматривать.</translation>
    </message>
    <message>
        <source>Give the ground in both languages.</source>
        <translation>Приведите обоснование на обоих языках.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RegisterEntryDialog</name>
    <message>
        <source>Assessed &amp;body</source>
        <translation>&amp;Оцениваемый орган</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>&amp;Блок</translation>
    </message>
    <message>
        <source>Given b&amp;y</source>
        <translation>&amp;Кем дано</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>N&amp;umber of the paper</source>
        <translation>&amp;Номер документа</translation>
    </message>
    <message>
        <source>&amp;Date of the paper</source>
        <translation>&amp;Дата документа</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>As of the &amp;day</source>
        <translation>По состоянию &amp;на</translation>
    </message>
    <message>
        <source>&amp;What is withdrawn</source>
        <translation>&amp;Что отзывается</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>При&amp;чина</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>Due &amp;on</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>A day is &amp;set:</source>
        <translation>Срок &amp;установлен:</translation>
    </message>
    <message>
        <source>Text in &amp;Kazakh</source>
        <translation>Текст на &amp;казахском</translation>
    </message>
    <message>
        <source>Text in &amp;Russian</source>
        <translation>Текст на &amp;русском</translation>
    </message>
    <message>
        <source>Evidence (drop files here; they are kept in the store):</source>
        <translation>Подтверждающие документы (перетащите файлы сюда; они хранятся в хранилище):</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждающие документы</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>New instruction or recommendation</source>
        <translation>Новое поручение или рекомендация</translation>
    </message>
    <message>
        <source>Measure to carry out No. %1</source>
        <translation>Мера по исполнению № %1</translation>
    </message>
    <message>
        <source>State of carrying out No. %1</source>
        <translation>Состояние исполнения № %1</translation>
    </message>
    <message>
        <source>&amp;Finding in Kazakh</source>
        <translation>Вывод на &amp;казахском</translation>
    </message>
    <message>
        <source>Finding in &amp;Russian</source>
        <translation>Вывод на &amp;русском</translation>
    </message>
    <message>
        <source>Withdraw an entry of No. %1</source>
        <translation>Отзыв записи № %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>The recommendation itself, with everything of it</source>
        <translation>Сама рекомендация со всеми записями</translation>
    </message>
    <message>
        <source>Measure No. %1: %2</source>
        <translation>Мера № %1: %2</translation>
    </message>
    <message>
        <source>State of %1: %2</source>
        <translation>Состояние на %1: %2</translation>
    </message>
    <message>
        <source>The entry stays in the register with the reason and no longer counts.</source>
        <translation>Запись остается в реестре вместе с причиной и больше не учитывается.</translation>
    </message>
    <message>
        <source>This state is established with a finding in both languages.</source>
        <translation>Это состояние устанавливается с выводом на двух языках.</translation>
    </message>
    <message>
        <source>This state may be recorded without a finding.</source>
        <translation>Это состояние можно записать без вывода.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RegisterObjectionDialog</name>
    <message>
        <source>Register an objection</source>
        <translation>Регистрация возражения</translation>
    </message>
    <message>
        <source>Assessed body:</source>
        <translation>Оцениваемый орган:</translation>
    </message>
    <message>
        <source>Conclusion:</source>
        <translation>Заключение:</translation>
    </message>
    <message>
        <source>Objection received on:</source>
        <translation>Дата получения возражения:</translation>
    </message>
    <message>
        <source>Ground, as the assessed body gives it:</source>
        <translation>Обоснование, приведенное оцениваемым органом:</translation>
    </message>
    <message>
        <source>Documents that confirm it (drop files here; without them an objection is not considered):</source>
        <translation>Подтверждающие документы (перетащите файлы сюда; без них возражение не рассматривается):</translation>
    </message>
    <message>
        <source>Documents of the objection</source>
        <translation>Документы возражения</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>No. %1 of %2, received by the body on %3</source>
        <translation>№ %1 от %2, получено органом %3</translation>
    </message>
    <message>
        <source>⚠ Late.</source>
        <translation>⚠ Срок пропущен.</translation>
    </message>
    <message>
        <source>✓ In time.</source>
        <translation>✓ В срок.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>No conclusion has been delivered yet.</source>
        <translation>Пока не вручено ни одного заключения.</translation>
    </message>
    <message>
        <source>Mark at least one contested item.</source>
        <translation>Отметьте хотя бы один оспариваемый пункт.</translation>
    </message>
    <message>
        <source>Give the ground.</source>
        <translation>Укажите обоснование.</translation>
    </message>
    <message>
        <source>Letter No.:</source>
        <translation>Письмо №:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Register as not considered</source>
        <translation>Зарегистрировать как нерассматриваемое</translation>
    </message>
    <message>
        <source>By the rule:</source>
        <translation>По правилу:</translation>
    </message>
    <message>
        <source>Ground, in Kazakh:</source>
        <translation>Обоснование, на казахском:</translation>
    </message>
    <message>
        <source>Ground, in Russian:</source>
        <translation>Обоснование, на русском:</translation>
    </message>
    <message>
        <source>⚠ It corrects an earlier one after an objection and is final (%1).</source>
        <translation>⚠ Оно исправляет прежнее после возражения и является окончательным (%1).</translation>
    </message>
    <message>
        <source>⚠ %1: it is not considered (%2).</source>
        <translation>⚠ %1: не рассматривается (%2).</translation>
    </message>
    <message>
        <source>Add what is missing, or register it as not considered.</source>
        <translation>Добавьте недостающее или зарегистрируйте как нерассматриваемое.</translation>
    </message>
    <message>
        <source>No rule lets this objection go unconsidered.</source>
        <translation>Нет правила, по которому это возражение можно не рассматривать.</translation>
    </message>
    <message>
        <source>Say in both languages why it is not considered.</source>
        <translation>Напишите на обоих языках, почему оно не рассматривается.</translation>
    </message>
    <message>
        <source>It is entered in the register and answered, but no commission considers it.</source>
        <translation>Оно вносится в реестр, и на него отвечают, но комиссия его не рассматривает.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReminderBar</name>
    <message>
        <source>What is due</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Reminders</name>
    <message>
        <source>What is due – %1</source>
        <translation>Что нужно сделать – %1</translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>Просрочено: %1.</translation>
    </message>
    <message>
        <source>Due today: %1.</source>
        <translation>Срок сегодня: %1.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReportView</name>
    <message>
        <source>No report of this body was taken in yet. Drop the files of the report here, or choose them below.</source>
        <translation>Отчет этого органа еще не принят. Перетащите файлы отчета сюда или выберите их ниже.</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Версия:</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>Дата получения:</translation>
    </message>
    <message>
        <source>Taken in by:</source>
        <translation>Принял:</translation>
    </message>
    <message>
        <source>Why the warnings were accepted:</source>
        <translation>Причина принятия предупреждений:</translation>
    </message>
    <message>
        <source>Files as received:</source>
        <translation>Файлы в полученном виде:</translation>
    </message>
    <message>
        <source>Go to the scoring</source>
        <translation>Перейти к расчету баллов</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>Сохранить файлы…</translation>
    </message>
    <message>
        <source>Saves the files byte for byte as they were received</source>
        <translation>Сохраняет файлы байт в байт в том виде, в котором они получены</translation>
    </message>
    <message>
        <source>Findings of the reading</source>
        <translation>Выявлено при чтении отчета</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>Where to save the files of the report</source>
        <translation>Место сохранения файлов отчета</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReportsPage</name>
    <message>
        <source>Progress of reading</source>
        <translation>Ход чтения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take in a report</source>
        <translation>Прием отчета</translation>
    </message>
    <message>
        <source>Rece&amp;ived on:</source>
        <translation>&amp;Дата получения:</translation>
    </message>
    <message>
        <source>When the office received the report: lateness is counted from it</source>
        <translation>Дата получения отчета подразделением: от нее считается опоздание</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Выбрать &amp;файлы…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчеты</translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation>Хранилище не открыто. Сначала откройте или создайте его.</translation>
    </message>
    <message>
        <source>Choose an assessed body at the left to see its report or to take one in.</source>
        <translation>Выберите слева оцениваемый орган, чтобы увидеть или принять его отчет.</translation>
    </message>
    <message>
        <source>or drop the files on this page (.xlsx, .ods)</source>
        <translation>или перетащите файлы на эту страницу (.xlsx, .ods)</translation>
    </message>
    <message>
        <source>Choose the assessed body at the left first.</source>
        <translation>Сначала выберите слева оцениваемый орган.</translation>
    </message>
    <message>
        <source>The conclusion was issued: its report can no longer be replaced.</source>
        <translation>Заключение выпущено: отчет по нему больше нельзя заменить.</translation>
    </message>
    <message>
        <source>Another report is being read; wait or cancel it.</source>
        <translation>Читается другой отчет; подождите или отмените чтение.</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Файлы отчета</translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.ods);;All files (*)</source>
        <translation>Отчеты (*.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Чтение %n файла…</numerusform>
            <numerusform>Чтение %n файлов…</numerusform>
            <numerusform>Чтение %n файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading was cancelled; nothing was taken in.</source>
        <translation>Чтение отменено; ничего не принято.</translation>
    </message>
    <message>
        <source>✔ The report was taken in (journal entry %1).</source>
        <translation>✔ Отчет принят (запись журнала: %1).</translation>
    </message>
    <message>
        <source>The files were put away; nothing was taken in.</source>
        <translation>Файлы убраны; ничего не принято.</translation>
    </message>
    <message>
        <source>&amp;Blank forms…</source>
        <translation>&amp;Бланки форм…</translation>
    </message>
    <message>
        <source>Writes the report forms of the methodology for this body, to be filled in and loaded here</source>
        <translation>Записывает формы отчета методики для этого органа, чтобы заполнить их и загрузить здесь</translation>
    </message>
    <message>
        <source>Where to put the blank forms</source>
        <translation>Куда сохранить бланки форм</translation>
    </message>
    <message>
        <source>Blank forms written to %1: %2</source>
        <translation>Бланки форм записаны в %1: %2</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>&amp;Документы…</translation>
    </message>
    <message>
        <source>Query letter about the findings, reconciliation act</source>
        <translation>Запрос по замечаниям, акт сверки</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReverificationDialog</name>
    <message>
        <source>Open a re-verification</source>
        <translation>Открытие перепроверки</translation>
    </message>
    <message>
        <source>Assessed body:</source>
        <translation>Оцениваемый орган:</translation>
    </message>
    <message>
        <source>Complaint lodged on:</source>
        <translation>Жалоба подана:</translation>
    </message>
    <message>
        <source>Decision of the working body No.:</source>
        <translation>Решение рабочего органа №:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Who takes part:</source>
        <translation>Участники:</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>What the complaint says:</source>
        <translation>Содержание жалобы:</translation>
    </message>
    <message>
        <source>The decision of the working body (drop the file here):</source>
        <translation>Решение рабочего органа (перетащите файл сюда):</translation>
    </message>
    <message>
        <source>Documents of the re-verification</source>
        <translation>Документы перепроверки</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Decision of the working body</source>
        <translation>Решение рабочего органа</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Only the working body of the Commission opens a re-verification, on a complaint lodged in time after the appeal; representatives of the assessor take part (%1).</source>
        <translation>Перепроверку открывает только рабочий орган Комиссии по жалобе, поданной в срок после процедуры обжалования; участвуют представители уполномоченного на оценку органа (%1).</translation>
    </message>
    <message>
        <source>⚠ The appeal on this conclusion has not ended.</source>
        <translation>⚠ Процедура обжалования этого заключения не завершена.</translation>
    </message>
    <message>
        <source>⚠ Late.</source>
        <translation>⚠ Поздно.</translation>
    </message>
    <message>
        <source>✓ In time.</source>
        <translation>✓ В срок.</translation>
    </message>
    <message>
        <source>There is no conclusion yet.</source>
        <translation>Заключения еще нет.</translation>
    </message>
    <message>
        <source>Mark at least one item.</source>
        <translation>Отметьте хотя бы один пункт.</translation>
    </message>
    <message>
        <source>Give the number of the working body's decision.</source>
        <translation>Укажите номер решения рабочего органа.</translation>
    </message>
    <message>
        <source>Add the decision itself.</source>
        <translation>Приложите само решение.</translation>
    </message>
    <message>
        <source>Say what the complaint says.</source>
        <translation>Напишите, о чем жалоба.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReviewPanel</name>
    <message>
        <source>State:</source>
        <translation>Состояние:</translation>
    </message>
    <message>
        <source>Last review:</source>
        <translation>Последняя проверка:</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Return with a remark…</source>
        <translation>Вернуть с замечанием…</translation>
    </message>
    <message>
        <source>A second official has agreed with exactly these values.</source>
        <translation>Второй сотрудник согласовал именно эти значения.</translation>
    </message>
    <message>
        <source>Nobody has reviewed this assessment yet. A second official does, one who entered nothing in it.</source>
        <translation>Эту оценку еще никто не проверял. Проверку проводит второй сотрудник, который ничего в нее не вносил.</translation>
    </message>
    <message>
        <source>✔ %1 agreed on %2.</source>
        <translation>✔ Согласовано: %1, %2.</translation>
    </message>
    <message>
        <source>✖ %1 returned it on %2: %3</source>
        <translation>✖ Возвращено: %1, %2. Замечание: %3</translation>
    </message>
    <message>
        <source>✎ Edited after this review: it has to be reviewed again.</source>
        <translation>✎ Изменено после этой проверки: требуется новая проверка.</translation>
    </message>
    <message>
        <source>There is nothing to review: no report was taken in.</source>
        <translation>Проверять нечего: отчет не принят.</translation>
    </message>
    <message>
        <source>The conclusion was issued: its values are frozen.</source>
        <translation>Заключение выпущено: его значения зафиксированы.</translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation>Сначала выберите работающего сотрудника в верхней части окна.</translation>
    </message>
    <message>
        <source>The role “%1” does not review.</source>
        <translation>Сотрудник с ролью «%1» проверку не проводит.</translation>
    </message>
    <message>
        <source>Values are collected and not established: establish or remove them first.</source>
        <translation>Значения собраны, но не установлены: сначала установите или уберите их.</translation>
    </message>
    <message>
        <source>Return the assessment</source>
        <translation>Возврат оценки</translation>
    </message>
    <message>
        <source>What has to be changed:</source>
        <translation>Что необходимо изменить:</translation>
    </message>
    <message>
        <source>There is no result to agree with yet.</source>
        <translation>Результата, с которым можно согласиться, пока нет.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RichEdit</name>
    <message>
        <source>This number comes from the assessment; change it on Scoring. Delete takes the field out.</source>
        <translation>Это число берется из оценки; измените его на странице «Расчет баллов». Клавиша Delete убирает поле.</translation>
    </message>
    <message>
        <source>What was copied is too long to be put into a text.</source>
        <translation>Скопированное слишком велико, чтобы вставить его в текст.</translation>
    </message>
    <message>
        <source>The assessment has no field “%1”: take it out or insert another one.</source>
        <translation>В оценке нет поля «%1»: уберите его или вставьте другое.</translation>
    </message>
    <message>
        <source>Now: %1. The value comes from the assessment and is changed on Scoring.</source>
        <translation>Сейчас: %1. Значение берется из оценки и меняется на странице «Расчет баллов».</translation>
    </message>
    <message>
        <source>This word is not in the dictionary.</source>
        <translation>Этого слова нет в словаре.</translation>
    </message>
    <message>
        <source>Insert field…</source>
        <translation>Вставить поле…</translation>
    </message>
    <message>
        <source>Insert text for reuse…</source>
        <translation>Вставить заготовку текста…</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Написать «%1»</translation>
    </message>
    <message>
        <source>Looking for similar words…</source>
        <translation>Поиск похожих слов…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Добавить «%1» в мои слова</translation>
    </message>
    <message>
        <source>The word is right until the program ends: the file of your words cannot be written.</source>
        <translation>Слово считается верным только до закрытия программы: файл ваших слов записать нельзя.</translation>
    </message>
    <message>
        <source>No similar words</source>
        <translation>Похожих слов нет</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RiskDialog</name>
    <message>
        <source>Bodies to be checked again</source>
        <translation>Органы, подлежащие перепроверке</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Блок</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Рейтинг</translation>
    </message>
    <message>
        <source>Bodies by risk</source>
        <translation>Органы по риску</translation>
    </message>
    <message>
        <source>Why the body stands where it does</source>
        <translation>Почему орган на этом месте</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Данные</translation>
    </message>
    <message>
        <source>Taken from the results of earlier years. What is not known there can be typed, or taken in from a table of text (CSV) with the columns year, body, block, figure, value, source, or from a store of an earlier year.</source>
        <translation>Берутся из результатов прежних лет. То, что там не известно, можно ввести или принять из текстовой таблицы (CSV) со столбцами year, body, block, figure, value, source либо из хранилища прежнего года.</translation>
    </message>
    <message>
        <source>Only what is &amp;not known</source>
        <translation>Только &amp;неизвестные</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>На&amp;йти</translation>
    </message>
    <message>
        <source>Figures that the selection rests on</source>
        <translation>Данные, на которых основан отбор</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Paper that says so</source>
        <translation>Подтверждающий документ</translation>
    </message>
    <message>
        <source>Sa&amp;ve the typed figures</source>
        <translation>&amp;Сохранить введенное</translation>
    </message>
    <message>
        <source>&amp;Take in from a file…</source>
        <translation>&amp;Принять из файла…</translation>
    </message>
    <message>
        <source>&amp;Methodology</source>
        <translation>&amp;Методика</translation>
    </message>
    <message>
        <source>How the methodology is read</source>
        <translation>Как читается методика</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Выполняется работа</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Что не так в файле</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>При&amp;чина</translation>
    </message>
    <message>
        <source>Why it is made without the missing figures</source>
        <translation>Почему делается без недостающих данных</translation>
    </message>
    <message>
        <source>&amp;Preview the list</source>
        <translation>Прос&amp;мотр перечня</translation>
    </message>
    <message>
        <source>Fi&amp;x the selection</source>
        <translation>&amp;Зафиксировать отбор</translation>
    </message>
    <message>
        <source>Fixed on %1 by %2, journal entry No. %3.</source>
        <translation>Зафиксирован %1, сотрудник: %2, запись журнала № %3.</translation>
    </message>
    <message>
        <source>The selection is not fixed yet.</source>
        <translation>Отбор еще не зафиксирован.</translation>
    </message>
    <message>
        <source>Since then something changed that it rests on: the table shows how it would come out now.</source>
        <translation>С тех пор данные, на которых он основан, изменились: таблица показывает, каким он был бы сейчас.</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) cannot be decided: open a row to see what is not known.</source>
        <translation>
            <numerusform>По %n органу решить нельзя: откройте строку, чтобы увидеть, что не известно.</numerusform>
            <numerusform>По %n органам решить нельзя: откройте строку, чтобы увидеть, что не известно.</numerusform>
            <numerusform>По %n органам решить нельзя: откройте строку, чтобы увидеть, что не известно.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure was typed.</source>
        <translation>Ни один показатель не введен.</translation>
    </message>
    <message>
        <source>Name the paper that the figures are from.</source>
        <translation>Назовите документ, из которого взяты данные.</translation>
    </message>
    <message>
        <source>Save the typed figures first.</source>
        <translation>Сначала сохраните введенные данные.</translation>
    </message>
    <message>
        <source>Say why the selection is made without the missing figures.</source>
        <translation>Укажите, почему отбор делается без недостающих данных.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were saved.</source>
        <translation>
            <numerusform>Сохранен %n показатель.</numerusform>
            <numerusform>Сохранено %n показателя.</numerusform>
            <numerusform>Сохранено %n показателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures for the selection by risk</source>
        <translation>Данные для отбора по риску</translation>
    </message>
    <message>
        <source>Stores and tables (*.bagalau *.csv *.txt);;All files (*)</source>
        <translation>Хранилища и таблицы (*.bagalau *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:</source>
        <translation>Из файла %1 ничего не принято:</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were taken in from %1.</source>
        <translation>
            <numerusform>Из %1 принят %n показатель.</numerusform>
            <numerusform>Из %1 принято %n показателя.</numerusform>
            <numerusform>Из %1 принято %n показателей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RiskFiguresModel</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>еще не сохранено</translation>
    </message>
    <message>
        <source>“%1”: write yes or no.</source>
        <translation>«%1»: напишите «да» или «нет».</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 up, and not “does not apply”.</source>
        <translation>«%1» – не число от 0 и не «не применяется».</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RiskModel</name>
    <message>
        <source>%1: %2 of %3 are selected, at most %4</source>
        <translation>%1: отобрано %2 из %3, не более %4</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ScheduleDialog</name>
    <message>
        <source>Schedule of the assessment</source>
        <translation>График оценки</translation>
    </message>
    <message>
        <source>Six stages, each with its last day. Every change is entered into the journal.</source>
        <translation>Шесть этапов, у каждого свой последний день. Каждое изменение заносится в журнал.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Last day of stage %1: %2</source>
        <translation>Последний день этапа %1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>&amp;Blocks have dates of their own</source>
        <translation>У &amp;блоков есть собственные даты</translation>
    </message>
    <message>
        <source>&amp;Reason of the change</source>
        <translation>&amp;Причина изменения</translation>
    </message>
    <message>
        <source>&amp;Approval and changes</source>
        <translation>&amp;Утверждение и изменения</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Да&amp;та</translation>
    </message>
    <message>
        <source>By &amp;whom</source>
        <translation>&amp;Кем</translation>
    </message>
    <message>
        <source>Note the a&amp;pproval</source>
        <translation>&amp;Отметить утверждение</translation>
    </message>
    <message>
        <source>C&amp;hanges of the dates</source>
        <translation>&amp;Изменения дат</translation>
    </message>
    <message>
        <source>Changes of the dates</source>
        <translation>Изменения дат</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>&amp;Файл календаря…</translation>
    </message>
    <message>
        <source>Stages and what is due as a file for calendar programs (iCalendar)</source>
        <translation>Этапы и сроки файлом для программ-календарей (iCalendar)</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Все блоки</translation>
    </message>
    <message>
        <source>Last day of stage %1 in the block “%2”: %3</source>
        <translation>Последний день этапа %1 в блоке «%2»: %3</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>как для всех</translation>
    </message>
    <message>
        <source>As for all blocks</source>
        <translation>Как для всех блоков</translation>
    </message>
    <message>
        <source>Stage %1: as for all blocks</source>
        <translation>Этап %1: как для всех блоков</translation>
    </message>
    <message>
        <source>Approved: No. %1 of %2, %3</source>
        <translation>Утвержден: № %1 от %2, %3</translation>
    </message>
    <message>
        <source>The schedule is not approved yet.</source>
        <translation>График еще не утвержден.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Для изменения нужна причина.</translation>
    </message>
    <message>
        <source>Some dates are changed and not saved. Save them first: what is approved is the schedule as it is stored.</source>
        <translation>Некоторые даты изменены и не сохранены. Сначала сохраните их: утверждается график в том виде, в каком он хранится.</translation>
    </message>
    <message>
        <source>schedule-%1.ics</source>
        <translation>grafik-%1.ics</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Календари (*.ics);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ScoringPage</name>
    <message>
        <source>Go to the reports</source>
        <translation>Перейти к отчетам</translation>
    </message>
    <message>
        <source>Score and degree</source>
        <translation>Балл и степень эффективности</translation>
    </message>
    <message>
        <source>Assessment down to the values of the report</source>
        <translation>Оценка с детализацией до значений отчета</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Требует уточнения</translation>
    </message>
    <message>
        <source>What prevents a score; choosing a line leads to the value</source>
        <translation>Что препятствует расчету балла; выбор строки ведет к значению</translation>
    </message>
    <message>
        <source>To be established</source>
        <translation>Подлежит установлению</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Explanation of the selected number</source>
        <translation>Пояснение к выбранному числу</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Расчет баллов</translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation>Хранилище не открыто. Сначала откройте или создайте его.</translation>
    </message>
    <message>
        <source>Choose an assessed body at the left to see how it is scored.</source>
        <translation>Выберите слева оцениваемый орган, чтобы увидеть, как рассчитывается его балл.</translation>
    </message>
    <message>
        <source>take the report in on the page “Reports”, or establish that it was not submitted</source>
        <translation>примите отчет на странице «Отчеты» или установите, что он не представлен</translation>
    </message>
    <message numerus="yes">
        <source>no score yet: %n thing(s) to settle</source>
        <translation>
            <numerusform>балла пока нет: требуется уточнить %n вопрос</numerusform>
            <numerusform>балла пока нет: требуется уточнить %n вопроса</numerusform>
            <numerusform>балла пока нет: требуется уточнить %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>this office scores a part of the block; there is no overall score here</source>
        <translation>это подразделение оценивает часть блока; общий балл здесь не выводится</translation>
    </message>
    <message>
        <source>before deduction %1</source>
        <translation>до вычета %1</translation>
    </message>
    <message>
        <source>deduction %1</source>
        <translation>вычет %1</translation>
    </message>
    <message>
        <source>Choose a number in the tree: here stands what it is, by which rule, and from what it was made.</source>
        <translation>Выберите число в дереве: здесь показано, что оно означает, по какому правилу и из чего получено.</translation>
    </message>
    <message>
        <source>Leave this row out of the calculation…</source>
        <translation>Исключить эту строку из расчета…</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a score.</source>
        <translation>Расчету балла ничто не препятствует.</translation>
    </message>
    <message>
        <source>To be settled (%1)</source>
        <translation>Требует уточнения (%1)</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its values are frozen. They change only by a decision on an objection.</source>
        <translation>Заключение № %1 выпущено; его значения зафиксированы. Они изменяются только решением по возражению.</translation>
    </message>
    <message>
        <source>To be established (%1)</source>
        <translation>Подлежит установлению (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Marks by hand…</source>
        <translation>Отметки вру&amp;чную…</translation>
    </message>
    <message>
        <source>&amp;Proof sheet…</source>
        <translation>&amp;Расчетный лист…</translation>
    </message>
    <message>
        <source>Writes the calculation as it stands now, to be redone by anybody: PDF, DOCX and a workbook with live formulas, in Kazakh and Russian</source>
        <translation>Записывает расчет по текущему состоянию, чтобы его мог повторить любой: PDF, DOCX и электронная таблица с действующими формулами, на казахском и русском языках</translation>
    </message>
    <message>
        <source>Where to put the proof sheet</source>
        <translation>Куда сохранить расчетный лист</translation>
    </message>
    <message>
        <source>The proof sheet is being made…</source>
        <translation>Расчетный лист готовится…</translation>
    </message>
    <message>
        <source>proof sheet written to %1</source>
        <translation>расчетный лист записан в %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SearchPopup</name>
    <message>
        <source>Into both languages</source>
        <translation>На оба языка</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SectionEditor</name>
    <message>
        <source>○ missing</source>
        <translation>○ отсутствует</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The writer has finished this text. Editing makes it a draft again.</source>
        <translation>Текст написан до конца. После правки он снова становится проектом.</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ готово</translation>
    </message>
    <message>
        <source>◐ draft</source>
        <translation>◐ проект</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>underlined letter</source>
        <translation>подчеркнутая буква</translation>
    </message>
    <message>
        <source>Menu, button or field with this letter</source>
        <translation>Меню, кнопка или поле с этой буквой</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Следующее поле</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Открыть выбранное</translation>
    </message>
    <message>
        <source>Edit the selected cell</source>
        <translation>Изменить выбранную ячейку</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Копировать выбранное</translation>
    </message>
    <message>
        <source>Close the dialog without changes</source>
        <translation>Закрыть окно без изменений</translation>
    </message>
    <message>
        <source>Export the table in which you are</source>
        <translation>Экспорт текущей таблицы</translation>
    </message>
    <message>
        <source>In the text of a conclusion: bold</source>
        <translation>В тексте заключения: полужирный</translation>
    </message>
    <message>
        <source>In the text of a conclusion: italic</source>
        <translation>В тексте заключения: курсив</translation>
    </message>
    <message>
        <source>In the text of a conclusion: bulleted list</source>
        <translation>В тексте заключения: маркированный список</translation>
    </message>
    <message>
        <source>In the text of a conclusion: numbered list</source>
        <translation>В тексте заключения: нумерованный список</translation>
    </message>
    <message>
        <source>In the text of a conclusion: insert field</source>
        <translation>В тексте заключения: вставить поле</translation>
    </message>
    <message>
        <source>In the text of a conclusion: insert text for reuse</source>
        <translation>В тексте заключения: вставить заготовку текста</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SittingPanel</name>
    <message>
        <source>Sittings held:</source>
        <translation>Проведенные заседания:</translation>
    </message>
    <message>
        <source>Sittings held</source>
        <translation>Проведенные заседания</translation>
    </message>
    <message>
        <source>Present at the new sitting:</source>
        <translation>Присутствуют на новом заседании:</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Minutes No.:</source>
        <translation>Протокол №:</translation>
    </message>
    <message>
        <source>Invited:</source>
        <translation>Приглашены:</translation>
    </message>
    <message>
        <source>Heard, in Kazakh:</source>
        <translation>Заслушано, на казахском:</translation>
    </message>
    <message>
        <source>Heard, in Russian:</source>
        <translation>Заслушано, на русском:</translation>
    </message>
    <message>
        <source>Record the sitting</source>
        <translation>Зафиксировать заседание</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ да</translation>
    </message>
    <message>
        <source>⚠ no</source>
        <translation>⚠ нет</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Присутствовали: %1</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Приглашены: %1</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <translation>Заслушано: %1</translation>
    </message>
    <message>
        <source>No sitting was recorded yet.</source>
        <translation>Заседаний пока не зафиксировано.</translation>
    </message>
    <message>
        <source>The objection is answered; nothing in it changes any more.</source>
        <translation>На возражение дан ответ; в нем больше ничего не меняется.</translation>
    </message>
    <message>
        <source>Form the special commission first.</source>
        <translation>Сначала образуйте специальную комиссию.</translation>
    </message>
    <message>
        <source>✓ There is a quorum (%1).</source>
        <translation>✓ Кворум есть (%1).</translation>
    </message>
    <message>
        <source>⚠ Without a quorum a sitting is recorded but decides nothing.</source>
        <translation>⚠ Без кворума заседание фиксируется, но ничего не решает.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::StageChangeModel</name>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>как для всех</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Сотрудник</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::StageWords</name>
    <message>
        <source>%1 of %2 bodies</source>
        <translation>органов: %1 из %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>the date has passed</source>
        <translation>дата прошла</translation>
    </message>
    <message>
        <source>date not set</source>
        <translation>дата не установлена</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::StartPage</name>
    <message>
        <source>Bagalau</source>
        <translation>Bagalau</translation>
    </message>
    <message>
        <source>Annual assessment of the effectiveness of state bodies by the Decree of the President of the Republic of Kazakhstan No. 954 of 19 March 2010</source>
        <translation>Ежегодная оценка эффективности деятельности государственных органов по Указу Президента Республики Казахстан от 19 марта 2010 года № 954</translation>
    </message>
    <message>
        <source>Open the &amp;training cycle</source>
        <translation>Открыть &amp;учебный цикл</translation>
    </message>
    <message>
        <source>Ten reports with invented people and dates, to try everything</source>
        <translation>Десять отчетов с вымышленными людьми и датами, чтобы опробовать все возможности</translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation>&amp;Открыть хранилище</translation>
    </message>
    <message>
        <source>The file of your office, with its reports, conclusions and journal</source>
        <translation>Файл вашего подразделения с отчетами, заключениями и журналом</translation>
    </message>
    <message>
        <source>&amp;Create a store</source>
        <translation>&amp;Создать хранилище</translation>
    </message>
    <message>
        <source>For an office that assesses the results of a year</source>
        <translation>Для подразделения, которое оценивает результаты года</translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation>&amp;Недавние хранилища</translation>
    </message>
    <message>
        <source>Stores that you open will be listed here.</source>
        <translation>Здесь будут показаны открытые вами хранилища.</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Выполняется работа</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Недавние хранилища</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Stores</name>
    <message>
        <source>The training cycle is being prepared: ten reports are read and taken in …</source>
        <translation>Готовится учебный цикл: читаются и принимаются десять отчетов …</translation>
    </message>
    <message>
        <source>The backup is being written …</source>
        <translation>Записывается резервная копия …</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Резервная копия записана и проверена: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SummaryModel</name>
    <message>
        <source>Before the deduction</source>
        <translation>До вычета</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Вычет</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Степень эффективности</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TableExporter</name>
    <message>
        <source>Export table…</source>
        <translation>Экспорт таблицы…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>результаты за %1 год</translation>
    </message>
    <message>
        <source>block “%1”</source>
        <translation>блок «%1»</translation>
    </message>
    <message>
        <source>Filtered: %1 of %2 rows</source>
        <translation>Отфильтровано: строк %1 из %2</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Рабочие книги (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1</source>
        <translation>
            <numerusform>%n строка сохранена в файл %1</numerusform>
            <numerusform>%n строки сохранены в файл %1</numerusform>
            <numerusform>%n строк сохранено в файл %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TemplateTextsModel</name>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TemplatesDialog</name>
    <message>
        <source>Templates of papers</source>
        <translation>Шаблоны документов</translation>
    </message>
    <message>
        <source>The words of each paper, in both languages. What stands in {braces} is filled in from the assessment. A changed template is used from now on; papers that were issued stay as they are. What stands where is changed in a file: write the template to a file, edit it, and take it in again.</source>
        <translation>Слова каждого документа на двух языках. То, что стоит в {скобках}, заполняется из оценки. Измененный шаблон действует с этого момента; выданные документы остаются как есть. Расположение меняется в файле: запишите шаблон в файл, измените и примите снова.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Texts of the template</source>
        <translation>Тексты шаблона</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>&amp;Записать в файл…</translation>
    </message>
    <message>
        <source>&amp;Take in from a file…</source>
        <translation>&amp;Принять из файла…</translation>
    </message>
    <message>
        <source>&amp;Back to the one that ships</source>
        <translation>&amp;Вернуть исходный шаблон</translation>
    </message>
    <message>
        <source>&amp;Use the changed template</source>
        <translation>&amp;Использовать измененный шаблон</translation>
    </message>
    <message>
        <source>%1 (the office's own)</source>
        <translation>%1 (собственный шаблон подразделения)</translation>
    </message>
    <message>
        <source>Leave the changed template without using it?</source>
        <translation>Оставить измененный шаблон неиспользованным?</translation>
    </message>
    <message>
        <source>Fields of this paper: %1</source>
        <translation>Поля этого документа: %1</translation>
    </message>
    <message>
        <source>Use the template that ships again? The office's own is given up.</source>
        <translation>Снова использовать шаблон из поставки? Собственный шаблон подразделения будет отменен.</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>Записать шаблон в файл</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Шаблоны (*.json)</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>Принять шаблон</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TextInserts</name>
    <message>
        <source>Search fields by name or value</source>
        <translation>Поиск поля по названию или значению</translation>
    </message>
    <message>
        <source>Search texts for reuse</source>
        <translation>Поиск заготовок текста</translation>
    </message>
    <message>
        <source>The office keeps no texts yet. Write one, select it, and choose “Keep this text for reuse”.</source>
        <translation>Заготовок текста еще нет. Напишите текст, выделите его и выберите «Сохранить этот текст как заготовку».</translation>
    </message>
    <message>
        <source>Text for reuse</source>
        <translation>Заготовка текста</translation>
    </message>
    <message>
        <source>Name under which the text is kept:</source>
        <translation>Название, под которым сохраняется текст:</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Новое название для «%1»:</translation>
    </message>
    <message>
        <source>Remove the text for reuse “%1”? Conclusions in which it was used stay as they are.</source>
        <translation>Удалить заготовку текста «%1»? Заключения, в которых она использована, не изменятся.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TextToolbar</name>
    <message>
        <source>B</source>
        <translation>Ж</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Полужирный (Ctrl+B)</translation>
    </message>
    <message>
        <source>I</source>
        <translation>К</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Курсив (Ctrl+I)</translation>
    </message>
    <message>
        <source>• List</source>
        <translation>• Список</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Bulleted list (Ctrl+Shift+L)</source>
        <translation>Маркированный список (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>1. List</source>
        <translation>1. Список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Numbered list (Ctrl+Shift+N)</source>
        <translation>Нумерованный список (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Insert a table, add and remove its rows and columns</source>
        <translation>Вставить таблицу, добавить и удалить ее строки и столбцы</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Поле…</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Insert a number or name that follows the assessment (Ctrl+Shift+F)</source>
        <translation>Вставить число или название, которое меняется вместе с оценкой (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Texts for reuse</source>
        <translation>Заготовки текста</translation>
    </message>
    <message>
        <source>Insert a text that the office keeps, or keep this one (Ctrl+Shift+T)</source>
        <translation>Вставить сохраненный текст или сохранить этот (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Вернуть (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Insert text for reuse…</source>
        <translation>Вставить заготовку текста…</translation>
    </message>
    <message>
        <source>Keep this text for reuse…</source>
        <translation>Сохранить этот текст как заготовку…</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TimelineWidget</name>
    <message>
        <source>Stages of the assessment</source>
        <translation>Этапы оценки</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TrainingDayDialog</name>
    <message>
        <source>Training day</source>
        <translation>Учебный день</translation>
    </message>
    <message>
        <source>A training store has a calendar of its own. Go on to a later day to see time limits run out; the day is not kept when the store is closed.</source>
        <translation>У учебного хранилища свой календарь. Перейдите к более позднему дню, чтобы увидеть, как истекают сроки; при закрытии хранилища день не сохраняется.</translation>
    </message>
    <message>
        <source>&amp;Today is</source>
        <translation>&amp;Сегодня</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TrialPage</name>
    <message>
        <source>Everything here is only tried: nothing of it is written, and the assessment stays as it is.</source>
        <translation>Здесь все только пробуется: ничего не записывается, оценка остается прежней.</translation>
    </message>
    <message>
        <source>By the &amp;edition:</source>
        <translation>По &amp;редакции:</translation>
    </message>
    <message>
        <source>&amp;Take everything back</source>
        <translation>Вернуть все &amp;как было</translation>
    </message>
    <message>
        <source>Score, degree and place as they stand and as tried</source>
        <translation>Балл, степень и место: как есть и в пробе</translation>
    </message>
    <message>
        <source>The tried assessment down to the values of the report</source>
        <translation>Пробный расчет до значений отчета</translation>
    </message>
    <message>
        <source>Try another value</source>
        <translation>Попробовать другое значение</translation>
    </message>
    <message>
        <source>The value to try</source>
        <translation>Пробуемое значение</translation>
    </message>
    <message>
        <source>T&amp;ry</source>
        <translation>Попро&amp;бовать</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Что пробуется</translation>
    </message>
    <message>
        <source>Take this one &amp;back</source>
        <translation>Вер&amp;нуть это</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Open points of the methodology and how they are read</source>
        <translation>Открытые вопросы методики и как они читаются</translation>
    </message>
    <message>
        <source>What lifts the degree</source>
        <translation>Что поднимет степень</translation>
    </message>
    <message>
        <source>Single changes that lift the degree</source>
        <translation>Отдельные изменения, которые поднимают степень</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Искать</translation>
    </message>
    <message>
        <source>Trial calculation</source>
        <translation>Пробный расчет</translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation>Хранилище не открыто. Сначала откройте или создайте его.</translation>
    </message>
    <message>
        <source>Choose an assessed body at the left to try what would change its score.</source>
        <translation>Выберите слева оцениваемый орган, чтобы попробовать, что изменит его балл.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует здесь</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Tried (%1)</source>
        <translation>Проба (%1)</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Как читается</translation>
    </message>
    <message>
        <source>Open points (%1)</source>
        <translation>Открытые вопросы (%1)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Было бы</translation>
    </message>
    <message>
        <source>There is no score yet, so nothing can lift it.</source>
        <translation>Балла пока нет, поэтому поднять его нечем.</translation>
    </message>
    <message>
        <source>The degree is the highest already.</source>
        <translation>Степень уже наивысшая.</translation>
    </message>
    <message>
        <source>Each of these changes alone gives a better degree; the smallest first. Enter tries one.</source>
        <translation>Каждое из этих изменений само дает более высокую степень; сначала наименьшие. Enter пробует одно.</translation>
    </message>
    <message>
        <source>Choose a value of the report or of the assessor in the tree, or an open point.</source>
        <translation>Выберите в дереве значение отчета или оценивающего либо открытый вопрос.</translation>
    </message>
    <message>
        <source>Trying the values one by one…</source>
        <translation>Значения пробуются по одному…</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the data have no place in this edition</source>
        <translation>
            <numerusform>Для %n значения данных в этой редакции нет места</numerusform>
            <numerusform>Для %n значений данных в этой редакции нет места</numerusform>
            <numerusform>Для %n значений данных в этой редакции нет места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more to be settled</source>
        <translation>
            <numerusform>и еще %n вопрос требует уточнения</numerusform>
            <numerusform>и еще %n вопроса требуют уточнения</numerusform>
            <numerusform>и еще %n вопросов требуют уточнения</numerusform>
        </translation>
    </message>
    <message>
        <source>This office scores a part of the block; there is no degree here that could be lifted.</source>
        <translation>Это подразделение оценивает часть блока; степени, которую можно поднять, здесь нет.</translation>
    </message>
    <message>
        <source>Tries all values one by one: which single change would give a better degree.</source>
        <translation>Перебирает значения по одному: какое единственное изменение дало бы более высокую степень.</translation>
    </message>
    <message>
        <source>No single value was found that raises the score.</source>
        <translation>Отдельное значение, которое поднимает балл, не найдено.</translation>
    </message>
    <message>
        <source>No single value was found that lifts the degree; these raise the score most. Enter tries one.</source>
        <translation>Отдельное значение, которое поднимает степень, не найдено; эти поднимают балл больше всего. Enter пробует одно.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TrialRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Степень эффективности</translation>
    </message>
    <message>
        <source>Place among the scored bodies</source>
        <translation>Место среди органов с баллом</translation>
    </message>
    <message>
        <source>Before deduction</source>
        <translation>До вычета</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Вычет</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ValueEditor</name>
    <message>
        <source>Establish this value</source>
        <translation>Установить это значение</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Значение:</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Как это понято программой</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Обоснование:</translation>
    </message>
    <message>
        <source>Document, act, letter that shows it</source>
        <translation>Документ, акт, письмо, которые это подтверждают</translation>
    </message>
    <message>
        <source>Add to what is to be established</source>
        <translation>Добавить к значениям для установления</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не число</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ValueText</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>established</source>
        <translation>установлено</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>по отчету</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::VerdictCard</name>
    <message>
        <source>Intact</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Numbers reproduced</source>
        <translation>Воспроизводимость чисел</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>подтверждается</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не подтверждается</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>This could not be checked: see the details.</source>
        <translation>Проверить это не удалось: см. подробности.</translation>
    </message>
    <message>
        <source>Every file in it is exactly as it was written.</source>
        <translation>Каждый файл пакета в точности такой, каким был записан.</translation>
    </message>
    <message>
        <source>Something in it was changed, is missing or was added. Do not use it.</source>
        <translation>В пакете что-то изменено, отсутствует или добавлено. Не используйте его.</translation>
    </message>
    <message>
        <source>The signature fits the package.</source>
        <translation>Подпись соответствует пакету.</translation>
    </message>
    <message>
        <source>Nobody has signed it: who sent it is known only from the way it came.</source>
        <translation>Пакет не подписан: кто его отправил, известно только по способу его получения.</translation>
    </message>
    <message>
        <source>It is signed by a certificate that is not known here.</source>
        <translation>Пакет подписан сертификатом, который здесь неизвестен.</translation>
    </message>
    <message>
        <source>The signature does not fit the package. Do not use it.</source>
        <translation>Подпись не соответствует пакету. Не используйте его.</translation>
    </message>
    <message>
        <source>All that belongs to each conclusion is in it.</source>
        <translation>В пакете есть все, что относится к каждому заключению.</translation>
    </message>
    <message>
        <source>Something that belongs in it is missing: see the details.</source>
        <translation>В пакете отсутствует часть того, что должно в нем быть: см. подробности.</translation>
    </message>
    <message>
        <source>Every score was calculated again from the data in it and is the same.</source>
        <translation>Каждый балл пересчитан по данным пакета и совпадает.</translation>
    </message>
    <message>
        <source>A score calculated again from the data in it is another one: see the details.</source>
        <translation>Балл, пересчитанный по данным пакета, не совпадает: см. подробности.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::VerdictsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Подробности:</translation>
    </message>
    <message>
        <source>Drop a package file here, or choose one, to see the four verdicts on it: intact, signed, complete, numbers reproduced.</source>
        <translation>Перетащите файл пакета сюда или выберите его, чтобы увидеть четыре результата проверки: целостность, подпись, полнота, воспроизводимость чисел.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::VotesModel</name>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>воздержался</translation>
    </message>
    <message>
        <source>For: %1. Against: %2. Abstained: %3.</source>
        <translation>За: %1. Против: %2. Воздержались: %3.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>Особое мнение</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::WithdrawItemsDialog</name>
    <message>
        <source>Items that are withdrawn</source>
        <translation>Отзываемые пункты</translation>
    </message>
    <message>
        <source>Letter of the assessed body:</source>
        <translation>Письмо оцениваемого органа:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Зафиксировать</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Words</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
</context>
</TS>