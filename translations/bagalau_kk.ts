<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>The file %1 could not be written: %2. What stood there before is unchanged. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was written, but reads back differently. The disk may be failing: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. Check that it exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 MiB that are allowed here. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to far more than is allowed. It may be damaged or made to block the program. Ask the sender for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” of the file is damaged: its contents do not match their checksum. Ask the sender for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its table of contents is missing. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a zip container. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains a part named “%1”, which would be written outside its folder. It is refused; ask the sender how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains two parts named “%1”, so that it is not certain which one counts. Ask the sender to save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” of the file is protected with a password. Ask the sender for a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no part named “%1”. It is incomplete; ask the sender for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a name inside the package: it would be written outside its folder. Rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files would have the same name “%1” inside the package. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package would be larger than 4 GiB or hold more than 65 534 files. Choose fewer records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “%1” has no place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line lacks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write dd.MM.yyyy or yyyy-MM-dd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was taken in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Correct the errors; warnings are accepted with --accept-warnings REASON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has no input “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing about “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says about “%1” is no list of inputs and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values were established: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment was returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its documents are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on %1. Last day for an objection: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection No. %1 was registered. The answer is due until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a member as &quot;NAME;ORGANISATION;ROLE&quot;: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The special commission was formed: %1 members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a change as INPUT=VALUE, with an input of the assessment: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no objection No. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was recorded. Score by the decisions so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was sent after its last day, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection was answered; conclusion No. %1 replaces the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection was answered; the conclusion stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was issued for “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry No. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages of messages are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “bagalau-cli help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: official STORE add NAME --role ROLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added to the officials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write either --working N or --calendar N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a working day: the last day moves (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: the calendar does not cover every year touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package No. %1 was written to %2 again, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package No. %1 was written to %2 and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition is sound; its worked examples hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: editions list, editions show ID or editions test FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no methodology edition “%1”; “editions list” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The special commission has no member in the role “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” is given to more than one member of the special commission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no role “%2” in a special commission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special commission has at least %1 members, here are %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member of the commission needs a name and an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice in the commission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took part in this assessment (journal entry %2: %3) and may not sit in the special commission (%4). Nobody can lift this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no body “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not assessed in the block “%2” for the results of %3 (annex to the System).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody assesses itself. %1 is assessed in the block “%2” by another: %3. Ground: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is assessed in the block “%2” by another: %3. Ground: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has parts that no package has: it was changed or made by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not listed in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was changed: its digest is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is missing in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written as packages write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of files or bytes is not what the package says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” stands already in the cell %4. Ask the assessed body which row is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” has no row of the same number in “%4”. Ask the assessed body to complete the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” belongs to a row of “%4” that is not in the report. Ask the assessed body to correct the number or to add the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has more than %1 doubtful places; only these are listed. Correct them and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not a workbook. Reports are read from .xlsx and .ods files: choose the right file or save it again in one of these formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is damaged or cut off. Copy or download it again; if that does not help, ask the assessed body to save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is in a format that is not read here (.xls or .xlsb). Open it in a spreadsheet program and save it as .xlsx or .ods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is protected with a password. Ask the assessed body for a copy without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is larger than any report may be, or unpacks to far more than is allowed. Check that it is the right file and ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” contains a document type declaration, by which a file can read other files or block the program; no spreadsheet program writes one. It is refused: ask for a copy saved by a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” holds more than %2 filled cells, or cells beyond the edge of a sheet. Delete what does not belong to the report and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has more than %2 sheets. Delete those that do not belong to the report and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has more than %2 merged ranges of cells. Copy the values of the report into an empty workbook and save that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row could be read from the sheet “%1”, the form “%2”. Check that the assessed body really has nothing to report there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row has figures, but it is not clear what kind of row it is, so that it is left out. Check its name and its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: “%3” stands already in the cell %4. Ask the assessed body which row is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” stands before any row of “%4” to which it could belong. Ask the assessed body to put it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the report names the body “%3”, but it is being loaded for “%4”. Choose the other file or the other body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the report is for “%3”, but the results of %4 are being assessed. Choose the report of that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not say above its tables whose report it is and for which year. Make sure that it is the right one before you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form “%1” stands only in the hidden sheet “%2” of the file “%3”. What is hidden is not read: ask the assessed body to show the sheet and send the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form “%1” is missing. Sheets in the files: %2. The sheet “%3” is the nearest, but has no column %4. Check that the report follows the methodology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form “%1” is missing. Sheets in the files: %2. Load it together with the other forms, or check that the report follows the methodology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form “%1” stands twice: in the sheet “%2” of “%3” and in the sheet “%4” of “%5”. Load only the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has a hidden sheet “%2”. It is not read: ask the assessed body what it is for, or accept the report without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of the report was stopped. Nothing was taken in; load it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the formula in the column “%3” has never been calculated, so that the file holds no result. Open the file in a spreadsheet program, save it and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” holds the error %4 of a spreadsheet program in place of a value. Ask the assessed body to correct the formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” needs a number, but “%4” stands there. Ask the assessed body for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the number “%4” in the column “%3” is kept as text. It is read as %5; check that this is meant, sums in the file leave such cells out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: “%4” is not one of the words of the column “%3”. Allowed are: %5. Ask the assessed body which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is empty, and the row cannot be read without it. Ask the assessed body to fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: there is no value in the column “%3”. It is not taken as 0: the assessor must settle it before there is a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the value %4 in the column “%3” is below %5, the least it can be. Ask the assessed body for the right value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is 0, which cannot be. Ask the assessed body for the right value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is 0, by which nothing can be divided. The assessor must settle it before there is a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worked example “%1” gives %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is missing in Kazakh or in Russian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number must be written as text, with a decimal point: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition is written in a format that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition does not say what “%1” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no formula “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no form “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula “%1” does not give the kind of value it is declared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These formulas need each other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2: “%1” is missing. Accept a value with its ground, or exclude the row with a ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2: “%1” divides by zero. Accept another value with its ground, or exclude the row with a ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2: “%1” has nothing to be calculated from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1” here: no column, input or formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a wrong number of arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” rounds to a whole number of decimals, 0 to 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no scale “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no list “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows “%1” below this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign “%1” has no meaning in a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text %1 is not closed by an apostrophe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a table is missing before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is nested too deeply at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Free some space and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be read or written; nothing was changed. Close other programs that use it and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a store of Bagalau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of the program. It was not touched; install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open for work elsewhere: computer %1, user %4, program %2, process %3. Close it there and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the store cannot be written to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file %1 exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store cannot be created at %1: check that the folder exists and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is of an older version; open it for work once, and it will be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is damaged; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written; nothing was changed. Check the free space and the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of the store is missing or changed; a copy without it would not be whole. Put it back from an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entered values of this body (journal entry %2) and cannot review them: a second official does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) differs from the report: give the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this value does not fit; a number, yes or no, or one of the given words is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not less than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score to agree with: something is missing, or others score a part of this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is returned with a remark that says what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office scores no direction “%1” of %2 in this block. Directions: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited after review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its values are frozen. They change only by a decision on an objection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not fit together at entry No. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal fits together: %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored files are unchanged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored files that are changed or missing: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued scores come out again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued scores that do not come out again: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored packages verify: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored packages that do not verify: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second official has not reviewed this assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values were edited after the review of %1; review the assessment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returned the assessment: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “%1” has no Kazakh text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “%1” has no Russian text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score to conclude on: something is missing, or others score a part of this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment changed while its documents were made. Issue the conclusion again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which date the report was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has errors; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has warnings. It is taken in only when an official accepts them and gives a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection No. %1 was answered on %2; the decision is final (clause 60).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conclusion to object to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1 corrects an earlier one after an objection; it is final and not subject to review (clause 60).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery of conclusion No. %1 is not recorded yet: the time for objections starts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection is dated %1, before the conclusion was delivered (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection came on %1. The last day was %2: %3 working days after the delivery on %4 (%5). A late objection is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection names the items that it contests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conclusion has no item “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection without supporting documents is not considered (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conclusion to deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1 was delivered on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection gives its ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection No. %1 to conclusion No. %2 is registered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The special commission for objection No. %1 is formed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission cannot be formed so:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The special commission for objection No. %1 is not formed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection No. %1 does not contest “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is decided already; a decision is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision gives its ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accepted objection says which value becomes what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejected objection changes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these values there is no score (%1). Decide on values that can be calculated with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection No. %1 has items without a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is dated %1, before the objection came (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no authority “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office serves at least one authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no methodology edition for the results of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An official needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “%1”. Roles: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already an official of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has stages 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages follow each other: stage %1 has the date %2. Change that date first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection of %1 is still open; conclusions are handed on after the appeal procedure (clause 7, stage 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no issued conclusion to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package No. %1 is registered and kept in the store, but its file %2 could not be written. Export the same number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages go to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package does not pass its own verification and was not given out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package No. %1 is missing or changed in the store. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package No. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the officials of this store. Add the official first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works in the role “%2”, which may not do this: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no methodology edition “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no methodology edition for the block “%1” and the results of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition “%2” has no rules for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: score %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions issued and delivered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection was considered and answered; a corrected conclusion was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package for the overall assessment was exported and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is written in a format that this program does not know; nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package lacks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1: every number comes out again (score %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1: the numbers do not come out again (score %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to objection No. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day for an objection to conclusion No. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AboutDialog</name>
    <message>
        <source>About Bagalau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual assessment of the effectiveness of state bodies by the Decree of the President of the Republic of Kazakhstan No. 954 of 19 March 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. No warranty: see the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program uses no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagalau %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, OpenSSL, Boost, libzip, Expat and zlib.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ActGate</name>
    <message>
        <source>Open or create a store first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at the top of the window who works, then this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AnswerPanel</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer sent on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested items: %1. Accepted: %2. Not accepted: %3. Not decided yet: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1 of %2 replaces No. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was accepted: conclusion No. %1 stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every contested item needs a decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ After the last day, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer as sent on %1 and close objection No. %2? This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are being made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AssessmentModel</name>
    <message>
        <source>Degree of effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be established: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reported: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BackgroundJob</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BodyList</name>
    <message>
        <source>Filter of the assessed bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an assessed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed bodies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BodyListModel</name>
    <message>
        <source>assessed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BodyMatrixModel</name>
    <message>
        <source>not established yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a second official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned by the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited after the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reviewer agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time for objections runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an objection is being considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no objection is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued, No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChangesModel</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CheckDialog</name>
    <message>
        <source>Check of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal, the files, every issued score and every package are being verified …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything holds: %n verification(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verification(s) failed. Keep this store as it is, and restore the last backup that holds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CheckModel</name>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CommissionModel</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CommissionPanel</name>
    <message>
        <source>Members of the special commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in the assessment and may not be members:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be settled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 members, with a chair and a representative of the working body; nobody who took part in the assessment (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The special commission is formed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing forbids this commission.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ConclusionBodyModel</name>
    <message>
        <source>Assessed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ConclusionTexts</name>
    <message>
        <source>What you write is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conclusion is issued; its text is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ConclusionsPage</name>
    <message>
        <source>Find a body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed bodies and their conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or create a store: then the conclusions of its bodies are written, issued and delivered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office assesses no body in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are made when the conclusion is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing is missing: the conclusion can be issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the conclusion on “%1”? An issued conclusion is frozen: it is corrected only by a successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are being made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ContestedItemsModel</name>
    <message>
        <source>○ not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DayCount</name>
    <message>
        <source>%1 working days from %2: last day %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calendar days from %2: last day %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DayStrip</name>
    <message>
        <source>Counted days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the event, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DecisionPanel</name>
    <message>
        <source>Contested items and their decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the accepted objection changes (type the new value in the last column):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs on which the item depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision on this item is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form the special commission first: it decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ground of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the accepted objection changes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the accepted objection changes (type new values in the last column):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DeliveryPanel</name>
    <message>
        <source>Received by the assessed body on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1, issued on %2 by %3. It is frozen; a correction is a successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A successor has replaced this conclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for objections: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DraftView</name>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the warnings can be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the files away that were read; nothing in the store changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the warnings and take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✖ Nothing was taken in: the report has %n error(s). Ask the assessed body to correct them, or correct what went wrong in saving the file, then choose the files again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Read with %n warning(s), not taken in yet. Look at each of them; if the report can be accepted as it is, say why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Read without a doubt, not taken in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1. Received on %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first why the warnings are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DueModel</name>
    <message>
        <source>Provisional: the holidays of that year are not known to the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EffectModel</name>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Explanation</name>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score does not use this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other values of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text is read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methodology: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of the deductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood in the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this row out of the calculation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ExportPackageDialog</name>
    <message>
        <source>Export for the overall assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into the package and what does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file and export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole block: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes in: %1. Does not go in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is being made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FactsForm</name>
    <message>
        <source>Facts about the body as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FindingModel</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FindingsView</name>
    <message>
        <source>No findings: every value was read without a doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected findings, to be pasted into a letter or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell in its sheet, as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is about the report as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cell is in no row that was read; open the file to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::HeaderBar</name>
    <message>
        <source>&amp;Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No officials yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::InputLines</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssuedFiles</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssuedFilesModel</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::JournalDialog</name>
    <message>
        <source>Journal of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show entries with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, act, body …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::JournalModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::MainWindow</name>
    <message>
        <source>Bagalau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the store of an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;training cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten reports with invented people and dates, to try everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a dated, verified copy beside the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Officials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works in this store, and in which role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the six stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies the journal, the files, every issued score and every package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act: who, when, what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bagalau…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Bagalau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: entry No. %1 of the journal (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no officials yet. Add those who work in it: every act is entered into the journal under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who works, at the top right: every act is entered into the journal under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores of Bagalau (*.bagalau);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::NewStoreDialog</name>
    <message>
        <source>New store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store is one file with the work of one office on the results of one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the store is to lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authorities that the office serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores of Bagalau (*.bagalau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the store is to lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one authority: an office assesses for an authority.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ObjectionModel</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the special commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ObjectionsPage</name>
    <message>
        <source>Register an objection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections and their time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or create a store: then the objections of assessed bodies are registered and answered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no objection. When an assessed body sends one after it received its conclusion, register it here: the program counts the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to be answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No conclusion has been delivered yet. An objection is made to a delivered conclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection No. %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Special commission %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Decisions %1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OfficialsDialog</name>
    <message>
        <source>Officials of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written in documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen who works: the journal will name the user of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions are entered into the journal under the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see everything and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the journal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OfficialsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OverviewPage</name>
    <message>
        <source>Stages of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only bodies that this office &amp;assesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies and the steps of their assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no scores yet. A body has a score when its report is taken in and every input is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PackageContentsModel</name>
    <message>
        <source>%1: it has to be answered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conclusion yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PackageModel</name>
    <message>
        <source>State planning authority, for the overall assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PackagesPage</name>
    <message>
        <source>Export for the overall assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a package file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the stored package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was exported yet. When the conclusions of the block are final, export them for the overall assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open. A package file can be verified without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the package again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package No. %1 was saved, byte for byte, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a package file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being verified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package No. %1 is being verified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package No. %1 in the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PendingModel</name>
    <message>
        <source>? accepted as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PendingPanel</name>
    <message>
        <source>Values to be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Establish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is collected. Choose a value in the tree, or a fact above, and say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to establish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a collected value. A proposal is changed by saying another value for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ProblemDialog</name>
    <message>
        <source>Bagalau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReceivedPanel</name>
    <message>
        <source>Ground of the objection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested items:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by %1. Received on %2, in time. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RegisterObjectionDialog</name>
    <message>
        <source>Register an objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed body:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection received on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested items (mark at least one):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground, as the assessed body gives it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that confirm it (drop files here; without them an objection is not considered):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 of %2, received by the body on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ In time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conclusion has been delivered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark at least one contested item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReportView</name>
    <message>
        <source>No report of this body was taken in yet. Drop the files of the report here, or choose them below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the warnings were accepted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files as received:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the files byte for byte as they were received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save the files of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReportsPage</name>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rece&amp;ived on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the office received the report: lateness is counted from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an assessed body at the left to see its report or to take one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop the files on this page (.xlsx, .ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the assessed body at the left first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conclusion was issued: its report can no longer be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another report is being read; wait or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.ods);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The reading was cancelled; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ The report was taken in (journal entry %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were put away; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReviewPanel</name>
    <message>
        <source>State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last review:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with a remark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no score to agree with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second official has agreed with exactly these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has reviewed this assessment yet. A second official does, one who entered nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ %1 agreed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ %1 returned it on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ Edited after this review: it has to be reviewed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to review: no report was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conclusion was issued: its values are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” does not review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are collected and not established: establish or remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be changed:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ScheduleDialog</name>
    <message>
        <source>Schedule of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six stages, each with its last day. Every change is entered into the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of stage %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages follow each other: stage %1 (%2) cannot end before stage %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ScoringPage</name>
    <message>
        <source>Go to the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score and degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment down to the values of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What prevents a score; choosing a line leads to the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the selected number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an assessed body at the left to see how it is scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the report in on the page “Reports”, or establish that it was not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>no score yet: %n thing(s) to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this office scores a part of the block; there is no overall score here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before deduction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deduction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number in the tree: here stands what it is, by which rule, and from what it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this row out of the calculation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way of a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be settled (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its values are frozen. They change only by a decision on an objection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be established (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SectionEditor</name>
    <message>
        <source>○ missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, button or field with this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the dialog without changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::StageWords</name>
    <message>
        <source>%1 of %2 bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::StartPage</name>
    <message>
        <source>Bagalau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual assessment of the effectiveness of state bodies by the Decree of the President of the Republic of Kazakhstan No. 954 of 19 March 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;training cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten reports with invented people and dates, to try everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your office, with its reports, conclusions and journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an office that assesses the results of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Stores</name>
    <message>
        <source>The training cycle is being prepared: ten reports are read and taken in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SummaryModel</name>
    <message>
        <source>Before the deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TimelineWidget</name>
    <message>
        <source>Stages of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ValueEditor</name>
    <message>
        <source>Establish this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document, act, letter that shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to what is to be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ValueText</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::VerdictCard</name>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be checked: see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file in it is exactly as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it was changed, is missing or was added. Do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature fits the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed it: who sent it is known only from the way it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed by a certificate that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the package. Do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that belongs to each conclusion is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that belongs in it is missing: see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every score was calculated again from the data in it and is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score calculated again from the data in it is another one: see the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::VerdictsPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a package file here, or choose one, to see the four verdicts on it: intact, signed, complete, numbers reproduced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Words</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
