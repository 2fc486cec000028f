<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>HistoryWords</name>
    <message>
        <source>Tried: %1.</source>
        <translation>Орындалмаған талпыныс: «%1».</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Бас тартылды: %1</translation>
    </message>
    <message>
        <source>To conclusion No. %1.</source>
        <translation>№ %1 қорытындыға.</translation>
    </message>
    <message>
        <source>Letter No. %1.</source>
        <translation>Хат № %1.</translation>
    </message>
    <message>
        <source>Received on %1.</source>
        <translation>%1 келіп түсті.</translation>
    </message>
    <message>
        <source>Items: %1.</source>
        <translation>Тармақтар: %1.</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Негіздеме: %1</translation>
    </message>
    <message>
        <source>Not considered: %1.</source>
        <translation>Қаралмайды: %1.</translation>
    </message>
    <message>
        <source>Documents: %1.</source>
        <translation>Құжаттар: %1.</translation>
    </message>
    <message>
        <source>By the rule: %1.</source>
        <translation>Қағида бойынша: %1.</translation>
    </message>
    <message>
        <source>Order No. %1 of %2.</source>
        <translation>%2 № %1 бұйрық.</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>%1 орнына</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>Мүшелері: %1.</translation>
    </message>
    <message>
        <source>Member: %1.</source>
        <translation>Мүше: %1.</translation>
    </message>
    <message>
        <source>Conflict of interest: %1</source>
        <translation>Мүдделер қақтығысы: %1</translation>
    </message>
    <message>
        <source>Sitting No. %1 of %2.</source>
        <translation>%2 № %1 отырыс.</translation>
    </message>
    <message>
        <source>Minutes No. %1.</source>
        <translation>Хаттама № %1.</translation>
    </message>
    <message>
        <source>Present: %1.</source>
        <translation>Қатысты: %1.</translation>
    </message>
    <message>
        <source>There was a quorum.</source>
        <translation>Кворум болды.</translation>
    </message>
    <message>
        <source>There was no quorum.</source>
        <translation>Кворум болмады.</translation>
    </message>
    <message>
        <source>Item: %1.</source>
        <translation>Тармақ: %1.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Қабылданды.</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>Бас тартылды.</translation>
    </message>
    <message>
        <source>Established: %1</source>
        <translation>Анықталды: %1</translation>
    </message>
    <message>
        <source>At sitting No. %1.</source>
        <translation>№ %1 отырыста.</translation>
    </message>
    <message>
        <source>Dissenting opinion: %1</source>
        <translation>Ерекше пікір: %1</translation>
    </message>
    <message>
        <source>No. %1.</source>
        <translation>№ %1.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>Күні: %1.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Қол қойған: %1.</translation>
    </message>
    <message>
        <source>The assessed body was acquainted on %1.</source>
        <translation>Бағаланушы орган %1 күні танысты.</translation>
    </message>
    <message>
        <source>Answer sent on %1.</source>
        <translation>Жауап %1 жіберілді.</translation>
    </message>
    <message>
        <source>Letters: %1.</source>
        <translation>Хаттар: %1.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file %1 could not be written: %2. What stood there before is unchanged. Choose another folder or free some space.</source>
        <translation>%1 файлын жазу мүмкін болмады: %2. Бұрынғы мазмұны өзгерген жоқ. Басқа қалтаны таңдаңыз немесе дискіде орын босатыңыз.</translation>
    </message>
    <message>
        <source>The file %1 was written, but reads back differently. The disk may be failing: choose another one.</source>
        <translation>%1 файлы жазылды, бірақ оқығанда мазмұны сәйкес келмеді. Диск ақаулы болуы мүмкін: басқа дискіні таңдаңыз.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. Check that it exists and that you may open it.</source>
        <translation>%1 файлын оқу мүмкін болмады: %2. Файлдың бар екенін және оны ашуға құқығыңыз бар екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 MiB that are allowed here. Check that it is the right file.</source>
        <translation>%1 файлының көлемі рұқсат етілген %2 МиБ шегінен асады. Дұрыс файл таңдалғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than is allowed. It may be damaged or made to block the program. Ask the sender for a new copy.</source>
        <translation>Ашылған кезде файлдың көлемі рұқсат етілген шектен әлдеқайда асады. Ол бүлінген немесе бағдарламаның жұмысын тоқтату үшін жасалған болуы мүмкін. Жіберушіден жаңа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is damaged: its contents do not match their checksum. Ask the sender for a new copy.</source>
        <translation>Файлдың «%1» бөлігі бүлінген: мазмұны бақылау сомасына сәйкес келмейді. Жіберушіден жаңа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its table of contents is missing. Copy or download it again.</source>
        <translation>Файл толық емес немесе бүлінген: оның мазмұндар кестесі жоқ. Файлды қайта көшіріп алыңыз немесе қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>The file is not a zip container. Check that it is the right file.</source>
        <translation>Бұл файл zip контейнері емес. Дұрыс файл таңдалғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file contains a part named “%1”, which would be written outside its folder. It is refused; ask the sender how it was made.</source>
        <translation>Файлда «%1» атты бөлік бар, ол қалтадан тыс жерге жазылатын еді. Файл қабылданбады; жіберушіден оның қалай жасалғанын сұраңыз.</translation>
    </message>
    <message>
        <source>The file contains two parts named “%1”, so that it is not certain which one counts. Ask the sender to save it again.</source>
        <translation>Файлда «%1» атты екі бөлік бар, қайсысы есепке алынатыны белгісіз. Жіберушіден файлды қайта сақтауды сұраңыз.</translation>
    </message>
    <message>
        <source>The part “%1” of the file is protected with a password. Ask the sender for a copy without one.</source>
        <translation>Файлдың «%1» бөлігі құпиясөзбен қорғалған. Жіберушіден құпиясөзсіз көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The file has no part named “%1”. It is incomplete; ask the sender for a new copy.</source>
        <translation>Файлда «%1» атты бөлік жоқ. Файл толық емес; жіберушіден жаңа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name inside the package: it would be written outside its folder. Rename the file.</source>
        <translation>«%1» пакет ішіндегі атау бола алмайды: файл қалтадан тыс жерге жазылатын еді. Файлдың атауын өзгертіңіз.</translation>
    </message>
    <message>
        <source>Two files would have the same name “%1” inside the package. Rename one of them.</source>
        <translation>Пакет ішінде екі файлдың атауы бірдей болар еді: «%1». Біреуінің атауын өзгертіңіз.</translation>
    </message>
    <message>
        <source>The package would be larger than 4 GiB or hold more than 65 534 files. Choose fewer records.</source>
        <translation>Пакеттің көлемі 4 ГиБ-тан немесе файлдар саны 65 534-тен асады. Азырақ жазба таңдаңыз.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>--%1 параметрінің мәні көрсетілуі тиіс.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Бұл жерде --%1 параметрі қолданылмайды.</translation>
    </message>
    <message>
        <source>The word “%1” has no place here.</source>
        <translation>«%1» сөзі бұл жерде артық.</translation>
    </message>
    <message>
        <source>The command line lacks: %1.</source>
        <translation>Командалық жолда жетіспейді: %1.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>--%1 параметрі көрсетілмеген.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write dd.MM.yyyy or yyyy-MM-dd.</source>
        <translation>«%1» күн ретінде танылмады. Күнді dd.MM.yyyy немесе yyyy-MM-dd түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1.</source>
        <translation>«%1» – 1-ден басталатын бүтін сан емес.</translation>
    </message>
    <message>
        <source>The report was taken in: %1.</source>
        <translation>Есеп қабылданды: %1.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Correct the errors; warnings are accepted with --accept-warnings REASON.</source>
        <translation>Есеп қабылданған жоқ. Қателерді түзетіңіз; ескертулер --accept-warnings REASON параметрімен қабылданады.</translation>
    </message>
    <message>
        <source>The assessment has no input “%1”.</source>
        <translation>Бағалауда «%1» бастапқы мәні жоқ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 файлын оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 файлының мазмұны JSON объектісі емес.</translation>
    </message>
    <message>
        <source>The file says nothing about “%1”.</source>
        <translation>Файлда «%1» туралы мәлімет жоқ.</translation>
    </message>
    <message>
        <source>What the file says about “%1” is no list of inputs and values.</source>
        <translation>Файлдағы «%1» туралы мәлімет бастапқы мәндердің тізімі емес.</translation>
    </message>
    <message>
        <source>Values were established: %1.</source>
        <translation>Белгіленген мәндер саны: %1.</translation>
    </message>
    <message>
        <source>The verdict is %1.</source>
        <translation>Шешім мыналардың бірі болуы тиіс: %1.</translation>
    </message>
    <message>
        <source>The review agrees.</source>
        <translation>Тексеруші келісті.</translation>
    </message>
    <message>
        <source>The assessment was returned.</source>
        <translation>Бағалау қайтарылды.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its documents are in %2.</source>
        <translation>№ %1 қорытынды шығарылды; оның құжаттары мына қалтада: %2.</translation>
    </message>
    <message>
        <source>Delivered on %1. Last day for an objection: %2.</source>
        <translation>%1 күні тапсырылды. Қарсылық білдірудің соңғы күні: %2.</translation>
    </message>
    <message>
        <source>Objection No. %1 was registered. The answer is due until %2.</source>
        <translation>№ %1 қарсылық тіркелді. Жауап берудің соңғы күні: %2.</translation>
    </message>
    <message>
        <source>The special commission was formed: %1 members.</source>
        <translation>Арнайы комиссия құрылды, мүшелерінің саны: %1.</translation>
    </message>
    <message>
        <source>Write a change as INPUT=VALUE, with an input of the assessment: “%1”.</source>
        <translation>Өзгерісті бағалаудың бастапқы мәнін көрсетіп, INPUT=VALUE түрінде жазыңыз: «%1».</translation>
    </message>
    <message>
        <source>There is no objection No. %1.</source>
        <translation>№ %1 қарсылық жоқ.</translation>
    </message>
    <message>
        <source>The decision was recorded. Score by the decisions so far: %1.</source>
        <translation>Шешім тіркелді. Осыған дейінгі шешімдер бойынша балл: %1.</translation>
    </message>
    <message>
        <source>The answer was sent after its last day, %1.</source>
        <translation>Жауап соңғы күннен (%1) кейін жіберілді.</translation>
    </message>
    <message>
        <source>The objection was answered; conclusion No. %1 replaces the earlier one.</source>
        <translation>Қарсылыққа жауап берілді; бұрынғы қорытындының орнына № %1 қорытынды шығарылды.</translation>
    </message>
    <message>
        <source>The objection was answered; the conclusion stands.</source>
        <translation>Қарсылыққа жауап берілді; қорытынды өзгеріссіз қалды.</translation>
    </message>
    <message>
        <source>Nothing was issued for “%1” yet.</source>
        <translation>«%1» бойынша әлі ештеңе шығарылған жоқ.</translation>
    </message>
    <message>
        <source>Journal entry No. %1.</source>
        <translation>№ %1 журнал жазбасы.</translation>
    </message>
    <message>
        <source>The languages of messages are: %1.</source>
        <translation>Хабарлар мына тілдерде беріледі: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “bagalau-cli help” lists the commands.</source>
        <translation>«%1» командасы жоқ. Командалар тізімі: «bagalau-cli help».</translation>
    </message>
    <message>
        <source>The store %1 was created.</source>
        <translation>%1 қоймасы құрылды.</translation>
    </message>
    <message>
        <source>Write: official STORE add NAME --role ROLE.</source>
        <translation>Былай жазыңыз: official STORE add NAME --role ROLE.</translation>
    </message>
    <message>
        <source>%1 was added to the officials.</source>
        <translation>Қызметкерлер тізіміне қосылды: %1.</translation>
    </message>
    <message>
        <source>Stage %1: %2.</source>
        <translation>%1-кезең: %2.</translation>
    </message>
    <message>
        <source>%1 is not a working day: the last day moves (%2).</source>
        <translation>%1 – жұмыс күні емес: соңғы күн ауыстырылады (%2).</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Соңғы күн: %1</translation>
    </message>
    <message>
        <source>Package No. %1 was written to %2 again, byte for byte.</source>
        <translation>№ %1 пакет %2 файлына дәл сол қалпында, байтына дейін қайта жазылды.</translation>
    </message>
    <message>
        <source>Package No. %1 was written to %2 and verified.</source>
        <translation>№ %1 пакет %2 файлына жазылды және тексерілді.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>ЖОҚ</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Тұтастығы</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қолтаңбасы</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Толықтығы</translation>
    </message>
    <message>
        <source>Numbers reproduced</source>
        <translation>Сандардың қайта есептелуі</translation>
    </message>
    <message>
        <source>The edition is sound; its worked examples hold.</source>
        <translation>Редакция жарамды; бақылау мысалдарының нәтижелері сәйкес келеді.</translation>
    </message>
    <message>
        <source>The program has no methodology edition “%1”; “editions list” names them.</source>
        <translation>Бағдарламада әдістеменің «%1» редакциясы жоқ; редакциялар тізімі: «editions list».</translation>
    </message>
    <message>
        <source>This could not be finished.</source>
        <translation>Бұл әрекетті аяқтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>The special commission has no member in the role “%1” (%2).</source>
        <translation>Арнайы комиссияда «%1» рөліндегі мүше жоқ (%2).</translation>
    </message>
    <message>
        <source>The role “%1” is given to more than one member of the special commission.</source>
        <translation>«%1» рөлі арнайы комиссияның бірнеше мүшесіне берілген.</translation>
    </message>
    <message>
        <source>%1: there is no role “%2” in a special commission.</source>
        <translation>%1: арнайы комиссияда «%2» рөлі жоқ.</translation>
    </message>
    <message>
        <source>A special commission has at least %1 members, here are %2 (%3).</source>
        <translation>Арнайы комиссия мүшелерінің саны кемінде %1 болуы тиіс, көрсетілгені: %2 (%3).</translation>
    </message>
    <message>
        <source>Each member of the commission needs a name and an organisation.</source>
        <translation>Комиссияның әрбір мүшесінің аты-жөні мен ұйымы көрсетілуі тиіс.</translation>
    </message>
    <message>
        <source>%1 is named twice in the commission.</source>
        <translation>%1 комиссия құрамында екі рет көрсетілген.</translation>
    </message>
    <message>
        <source>The register has no body “%1”.</source>
        <translation>Тізілімде «%1» органы жоқ.</translation>
    </message>
    <message>
        <source>%1 is not assessed in the block “%2” for the results of %3 (annex to the System).</source>
        <translation>%1: %3 жылдың нәтижелері бойынша «%2» блогында бағаланбайды (Жүйеге қосымша).</translation>
    </message>
    <message>
        <source>Nobody assesses itself. %1 is assessed in the block “%2” by another: %3. Ground: %4.</source>
        <translation>Ешбір орган өзін бағаламайды. %1: «%2» блогы бойынша басқа орган бағалайды: %3. Негіз: %4.</translation>
    </message>
    <message>
        <source>%1 is assessed in the block “%2” by another: %3. Ground: %4.</source>
        <translation>%1: «%2» блогы бойынша басқа орган бағалайды: %3. Негіз: %4.</translation>
    </message>
    <message>
        <source>The file has parts that no package has: it was changed or made by another program.</source>
        <translation>Файлда пакетте болмайтын бөліктер бар: ол өзгертілген немесе басқа бағдарламада жасалған.</translation>
    </message>
    <message>
        <source>The file %1 is not listed in the package.</source>
        <translation>%1 файлы пакеттің тізімдемесінде көрсетілмеген.</translation>
    </message>
    <message>
        <source>The file %1 was changed: its digest is another.</source>
        <translation>%1 файлы өзгертілген: бақылау сомасы сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The file %1 is missing in the package.</source>
        <translation>Пакетте %1 файлы жоқ.</translation>
    </message>
    <message>
        <source>%1 is not written as packages write it.</source>
        <translation>%1 файлы пакет үшін белгіленген түрде жазылмаған.</translation>
    </message>
    <message>
        <source>The number of files or bytes is not what the package says.</source>
        <translation>Файлдардың немесе байттардың саны пакетте көрсетілген санға сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” stands already in the cell %4. Ask the assessed body which row is right.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» жолы %4 ұяшығында да бар. Бағаланушы органнан қай жолдың дұрыс екенін сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” has no row of the same number in “%4”. Ask the assessed body to complete the report.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» жолына сәйкес нөмірлі жол «%4» кестесінде жоқ. Бағаланушы органнан есепті толықтыруды сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” belongs to a row of “%4” that is not in the report. Ask the assessed body to correct the number or to add the row.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» жолы «%4» кестесінің есепте жоқ жолына жатады. Бағаланушы органнан нөмірді түзетуді немесе жолды қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>The report has more than %1 doubtful places; only these are listed. Correct them and load it again.</source>
        <translation>Есепте күмән тудыратын орындар саны %1 шегінен асады; тек осылары көрсетілді. Оларды түзетіп, есепті қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>The file “%1” is not a workbook. Reports are read from .xlsx and .ods files: choose the right file or save it again in one of these formats.</source>
        <translation>«%1» файлы жұмыс кітабы емес. Есептер .xlsx және .ods файлдарынан оқылады: дұрыс файлды таңдаңыз немесе оны осы форматтардың бірінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or cut off. Copy or download it again; if that does not help, ask the assessed body to save it anew.</source>
        <translation>«%1» файлы бүлінген немесе толық емес. Оны қайта көшіріп алыңыз немесе қайта жүктеңіз; бұл көмектеспесе, бағаланушы органнан файлды жаңадан сақтауды сұраңыз.</translation>
    </message>
    <message>
        <source>The file “%1” is in a format that is not read here (.xls or .xlsb). Open it in a spreadsheet program and save it as .xlsx or .ods.</source>
        <translation>«%1» файлының форматы (.xls немесе .xlsb) бұл жерде оқылмайды. Оны электрондық кестелер бағдарламасында ашып, .xlsx немесе .ods форматында сақтаңыз.</translation>
    </message>
    <message>
        <source>The file “%1” is protected with a password. Ask the assessed body for a copy without a password.</source>
        <translation>«%1» файлы құпиясөзбен қорғалған. Бағаланушы органнан құпиясөзсіз көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than any report may be, or unpacks to far more than is allowed. Check that it is the right file and ask for a new copy.</source>
        <translation>«%1» файлының көлемі есеп үшін рұқсат етілген шектен асады немесе ашылған кезде одан әлдеқайда асып кетеді. Дұрыс файл таңдалғанын тексеріп, жаңа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The file “%1” contains a document type declaration, by which a file can read other files or block the program; no spreadsheet program writes one. It is refused: ask for a copy saved by a spreadsheet program.</source>
        <translation>«%1» файлында құжат түрінің жариялануы (DOCTYPE) бар, ол арқылы файл басқа файлдарды оқи алады немесе бағдарламаның жұмысын тоқтата алады; электрондық кестелер бағдарламалары оны жазбайды. Файл қабылданбады: электрондық кестелер бағдарламасында сақталған көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than %2 filled cells, or cells beyond the edge of a sheet. Delete what does not belong to the report and save it again.</source>
        <translation>«%1» файлында толтырылған ұяшықтар саны %2 шегінен асады немесе парақ шегінен тыс ұяшықтар бар. Есепке қатысы жоқ деректерді жойып, файлды қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file “%1” has more than %2 sheets. Delete those that do not belong to the report and save it again.</source>
        <translation>«%1» файлында парақтар саны %2 шегінен асады. Есепке қатысы жоқ парақтарды жойып, файлды қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file “%1” has more than %2 merged ranges of cells. Copy the values of the report into an empty workbook and save that.</source>
        <translation>«%1» файлында біріктірілген ұяшықтар ауқымдарының саны %2 шегінен асады. Есептің мәндерін бос жұмыс кітабына көшіріп, соны сақтаңыз.</translation>
    </message>
    <message>
        <source>No row could be read from the sheet “%1”, the form “%2”. Check that the assessed body really has nothing to report there.</source>
        <translation>«%1» парағынан, «%2» нысанынан бірде-бір жол оқылған жоқ. Бағаланушы органда бұл нысан бойынша көрсететін дерек шынымен жоқ екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row has figures, but it is not clear what kind of row it is, so that it is left out. Check its name and its number.</source>
        <translation>«%1» парағы, %2 ұяшығы: жолда сандар бар, бірақ оның қандай жол екені анықталмады, сондықтан ол ескерілмеді. Оның атауы мен нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: “%3” stands already in the cell %4. Ask the assessed body which row is right.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» %4 ұяшығында да бар. Бағаланушы органнан қай жолдың дұрыс екенін сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the row “%3” stands before any row of “%4” to which it could belong. Ask the assessed body to put it in its place.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» жолы өзі жататын «%4» жолынан бұрын тұр. Бағаланушы органнан оны өз орнына қоюды сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the report names the body “%3”, but it is being loaded for “%4”. Choose the other file or the other body.</source>
        <translation>«%1» парағы, %2 ұяшығы: есепте «%3» органы көрсетілген, ал есеп «%4» бойынша жүктелуде. Басқа файлды немесе басқа органды таңдаңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the report is for “%3”, but the results of %4 are being assessed. Choose the report of that year.</source>
        <translation>«%1» парағы, %2 ұяшығы: есепте «%3» кезеңі көрсетілген, ал %4 жылдың нәтижелері бағалануда. Сол жылдың есебін таңдаңыз.</translation>
    </message>
    <message>
        <source>The file “%1” does not say above its tables whose report it is and for which year. Make sure that it is the right one before you accept it.</source>
        <translation>«%1» файлындағы кестелердің үстінде есептің қай органдікі және қай жылға арналғаны көрсетілмеген. Қабылдамас бұрын дұрыс есеп екеніне көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>The form “%1” stands only in the hidden sheet “%2” of the file “%3”. What is hidden is not read: ask the assessed body to show the sheet and send the report again.</source>
        <translation>«%1» нысаны «%3» файлының жасырын «%2» парағында ғана бар. Жасырын деректер оқылмайды: бағаланушы органнан парақты көрсетіп, есепті қайта жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>The form “%1” is missing. Sheets in the files: %2. The sheet “%3” is the nearest, but has no column %4. Check that the report follows the methodology.</source>
        <translation>«%1» нысаны жоқ. Файлдардағы парақтар: %2. Ең жақыны – «%3» парағы, бірақ онда мына баған жоқ: %4. Есептің әдістемеге сәйкестігін тексеріңіз.</translation>
    </message>
    <message>
        <source>The form “%1” is missing. Sheets in the files: %2. Load it together with the other forms, or check that the report follows the methodology.</source>
        <translation>«%1» нысаны жоқ. Файлдардағы парақтар: %2. Оны басқа нысандармен бірге жүктеңіз немесе есептің әдістемеге сәйкестігін тексеріңіз.</translation>
    </message>
    <message>
        <source>The form “%1” stands twice: in the sheet “%2” of “%3” and in the sheet “%4” of “%5”. Load only the one that counts.</source>
        <translation>«%1» нысаны екі рет кездеседі: «%3» файлының «%2» парағында және «%5» файлының «%4» парағында. Есепке алынатын біреуін ғана жүктеңіз.</translation>
    </message>
    <message>
        <source>The file “%1” has a hidden sheet “%2”. It is not read: ask the assessed body what it is for, or accept the report without it.</source>
        <translation>«%1» файлында жасырын «%2» парағы бар. Ол оқылмайды: бағаланушы органнан оның не үшін қажет екенін сұраңыз немесе есепті онсыз қабылдаңыз.</translation>
    </message>
    <message>
        <source>The reading of the report was stopped. Nothing was taken in; load it again when you are ready.</source>
        <translation>Есепті оқу тоқтатылды. Есеп қабылданған жоқ; дайын болғанда қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the formula in the column “%3” has never been calculated, so that the file holds no result. Open the file in a spreadsheet program, save it and load it again.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанындағы формула бірде-бір рет есептелмеген, сондықтан файлда нәтиже жоқ. Файлды электрондық кестелер бағдарламасында ашып, сақтап, қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” holds the error %4 of a spreadsheet program in place of a value. Ask the assessed body to correct the formula.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанында мәннің орнына электрондық кестелер бағдарламасының %4 қатесі тұр. Бағаланушы органнан формуланы түзетуді сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” needs a number, but “%4” stands there. Ask the assessed body for the number.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанында сан болуы тиіс, бірақ «%4» тұр. Бағаланушы органнан санды сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the number “%4” in the column “%3” is kept as text. It is read as %5; check that this is meant, sums in the file leave such cells out.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанындағы «%4» саны мәтін түрінде сақталған. Ол %5 деп оқылды; бұл дұрыс па, тексеріңіз: файлдағы қосындыларда мұндай ұяшықтар ескерілмейді.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: “%4” is not one of the words of the column “%3”. Allowed are: %5. Ask the assessed body which is meant.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%4» – «%3» бағанында рұқсат етілген сөз емес. Рұқсат етілгендері: %5. Бағаланушы органнан қайсысы көзделгенін сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is empty, and the row cannot be read without it. Ask the assessed body to fill it in.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағаны бос, онсыз жолды оқу мүмкін емес. Бағаланушы органнан оны толтыруды сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: there is no value in the column “%3”. It is not taken as 0: the assessor must settle it before there is a score.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанында мән жоқ. Ол 0 деп есептелмейді: балл шығуы үшін бағалаушы бұл мәнді нақтылауы тиіс.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the value %4 in the column “%3” is below %5, the least it can be. Ask the assessed body for the right value.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанындағы %4 мәні рұқсат етілген ең төменгі %5 мәнінен кем. Бағаланушы органнан дұрыс мәнді сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is 0, which cannot be. Ask the assessed body for the right value.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанында 0 тұр, бұлай болуы мүмкін емес. Бағаланушы органнан дұрыс мәнді сұраңыз.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the column “%3” is 0, by which nothing can be divided. The assessor must settle it before there is a score.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанында 0 тұр, оған бөлуге болмайды. Балл шығуы үшін бағалаушы бұл мәнді нақтылауы тиіс.</translation>
    </message>
    <message>
        <source>The worked example “%1” gives %2 here.</source>
        <translation>«%1» бақылау мысалының нәтижесі мұнда: %2.</translation>
    </message>
    <message>
        <source>A text is missing in Kazakh or in Russian.</source>
        <translation>Қазақша немесе орысша мәтін жоқ.</translation>
    </message>
    <message>
        <source>A number must be written as text, with a decimal point: “%1”.</source>
        <translation>Сан мәтін ретінде, ондық нүктемен жазылуы тиіс: «%1».</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>«%1» бұл жерде қолданылмайды.</translation>
    </message>
    <message>
        <source>This edition is written in a format that this program does not know.</source>
        <translation>Бұл редакция осы бағдарламаға белгісіз форматта жазылған.</translation>
    </message>
    <message>
        <source>The edition does not say what “%1” is.</source>
        <translation>Редакцияда «%1» белгісінің мағынасы көрсетілмеген.</translation>
    </message>
    <message>
        <source>The edition has no formula “%1”.</source>
        <translation>Редакцияда «%1» формуласы жоқ.</translation>
    </message>
    <message>
        <source>The edition has no form “%1”.</source>
        <translation>Редакцияда «%1» нысаны жоқ.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>«%1» кестесі жоқ.</translation>
    </message>
    <message>
        <source>The formula “%1” does not give the kind of value it is declared with.</source>
        <translation>«%1» формуласының нәтижесі жарияланған мән түріне сәйкес келмейді.</translation>
    </message>
    <message>
        <source>These formulas need each other: %1.</source>
        <translation>Бұл формулалар бір-біріне тәуелді: %1.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>Файл JSON форматына сәйкес келмейді: %1, байт: %2.</translation>
    </message>
    <message>
        <source>Row %2: “%1” is missing. Accept a value with its ground, or exclude the row with a ground.</source>
        <translation>%2 жолы: «%1» мәні жоқ. Мәнді негіздемесімен қабылдаңыз немесе жолды негіздемесімен есептен шығарыңыз.</translation>
    </message>
    <message>
        <source>Row %2: “%1” divides by zero. Accept another value with its ground, or exclude the row with a ground.</source>
        <translation>%2 жолы: «%1» мәнін есептегенде нөлге бөлу орын алады. Басқа мәнді негіздемесімен қабылдаңыз немесе жолды негіздемесімен есептен шығарыңыз.</translation>
    </message>
    <message>
        <source>Row %2: “%1” has nothing to be calculated from.</source>
        <translation>%2 жолы: «%1» мәнін есептеу үшін деректер жоқ.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Бұл жерде сан болуы тиіс.</translation>
    </message>
    <message>
        <source>A condition is expected here.</source>
        <translation>Бұл жерде шарт болуы тиіс.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Бұл жерде мәтін болуы тиіс.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here: no column, input or formula.</source>
        <translation>Мұнда «%1» деген атау жоқ: ондай баған да, бастапқы мән де, формула да жоқ.</translation>
    </message>
    <message>
        <source>“%1” has a wrong number of arguments.</source>
        <translation>«%1» функциясы аргументтерінің саны дұрыс емес.</translation>
    </message>
    <message>
        <source>“%1” rounds to a whole number of decimals, 0 to 30.</source>
        <translation>«%1» ондық таңбалардың бүтін санына дейін (0–30) дөңгелектейді.</translation>
    </message>
    <message>
        <source>The edition has no scale “%1”.</source>
        <translation>Редакцияда «%1» шкаласы жоқ.</translation>
    </message>
    <message>
        <source>The edition has no list “%1”.</source>
        <translation>Редакцияда «%1» тізімі жоқ.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>«%1» функциясы жоқ.</translation>
    </message>
    <message>
        <source>There are no rows “%1” below this place.</source>
        <translation>Бұл деңгейден төмен «%1» жолдары жоқ.</translation>
    </message>
    <message>
        <source>The sign “%1” has no meaning in a formula.</source>
        <translation>«%1» таңбасы формулада қолданылмайды.</translation>
    </message>
    <message>
        <source>The text %1 is not closed by an apostrophe.</source>
        <translation>%1 мәтіні апострофпен жабылмаған.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>«%1» бұл жерде күтілмеген.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>Бұл жерде «%1» жетіспейді.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» сан емес.</translation>
    </message>
    <message>
        <source>A value is missing before “%1”.</source>
        <translation>«%1» алдында мән жетіспейді.</translation>
    </message>
    <message>
        <source>The name of a table is missing before “%1”.</source>
        <translation>«%1» алдында кесте атауы жетіспейді.</translation>
    </message>
    <message>
        <source>The formula is nested too deeply at “%1”.</source>
        <translation>«%1» тұсында формуланың кірістіру деңгейі тым терең.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Free some space and repeat.</source>
        <translation>Дискіде орын жоқ: ештеңе өзгертілген жоқ. Орын босатып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The store could not be read or written; nothing was changed. Close other programs that use it and repeat.</source>
        <translation>Қойманы оқу немесе жазу мүмкін болмады; ештеңе өзгертілген жоқ. Оны пайдаланып отырған басқа бағдарламаларды жауып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a store of Bagalau.</source>
        <translation>%1 файлы «Бағалау» бағдарламасының қоймасы емес.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of the program. It was not touched; install the newer version.</source>
        <translation>%1 қоймасы бағдарламаның жаңарақ нұсқасында жазылған. Қойма өзгертілген жоқ; жаңарақ нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation>%1 қоймасын ашу мүмкін емес.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>Көрсетілген жерде қойма жоқ: %1.</translation>
    </message>
    <message>
        <source>The store is open for work elsewhere: computer %1, user %4, program %2, process %3. Close it there and repeat.</source>
        <translation>Қойма басқа жерде жұмысқа ашылған: компьютер – %1, пайдаланушы – %4, бағдарлама – %2, процесс – %3. Оны сол жерде жауып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The folder of the store cannot be written to: %1.</source>
        <translation>Қойма қалтасына жазу мүмкін емес: %1.</translation>
    </message>
    <message>
        <source>A file %1 exists already; choose another name.</source>
        <translation>%1 файлы бұрыннан бар; басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>A store cannot be created at %1: check that the folder exists and can be written to.</source>
        <translation>Көрсетілген жерде қойма құру мүмкін емес: %1. Қалтаның бар екенін және оған жазуға болатынын тексеріңіз.</translation>
    </message>
    <message>
        <source>The store %1 is of an older version; open it for work once, and it will be brought up to date.</source>
        <translation>%1 қоймасының нұсқасы ескі; оны бір рет жұмысқа ашыңыз, сонда ол жаңартылады.</translation>
    </message>
    <message>
        <source>The store %1 is damaged; restore a backup.</source>
        <translation>%1 қоймасы бүлінген; сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation>%1 сақтық көшірмесін жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The file %1 could not be written; nothing was changed. Check the free space and the rights of the folder.</source>
        <translation>%1 файлын жазу мүмкін болмады; ештеңе өзгертілген жоқ. Бос орынды және қалтаға қол жеткізу құқықтарын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file %1 of the store is missing or changed; a copy without it would not be whole. Put it back from an earlier backup.</source>
        <translation>Қойманың %1 файлы жоқ немесе өзгертілген; онсыз көшірме толық болмайды. Оны бұрынғы сақтық көшірмеден қайтарып салыңыз.</translation>
    </message>
    <message>
        <source>%1 entered values of this body (journal entry %2) and cannot review them: a second official does.</source>
        <translation>%1 осы органның мәндерін енгізген (№ %2 журнал жазбасы), сондықтан оларды тексере алмайды: тексеруді екінші қызметкер жүргізеді.</translation>
    </message>
    <message>
        <source>%1 (%2) differs from the report: give the ground.</source>
        <translation>%1 (%2) есептегі мәннен өзгеше: негіздемесін көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1: this value does not fit; a number, yes or no, or one of the given words is expected.</source>
        <translation>%1: бұл мән жарамайды; сан, «иә» немесе «жоқ» не берілген сөздердің бірі болуы тиіс.</translation>
    </message>
    <message>
        <source>%1: not less than %2.</source>
        <translation>%1: %2 мәнінен кем болмауы тиіс.</translation>
    </message>
    <message>
        <source>An assessment is returned with a remark that says what to change.</source>
        <translation>Бағалауды қайтарғанда нені өзгерту қажеттігін көрсететін пікір жазылуы тиіс.</translation>
    </message>
    <message>
        <source>This office scores no direction “%1” of %2 in this block. Directions: %3.</source>
        <translation>Бұл бөлімше осы блокта «%1» бағытын бағаламайды (орган: %2). Бағыттар: %3.</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Есеп жоқ</translation>
    </message>
    <message>
        <source>Report taken in</source>
        <translation>Есеп қабылданды</translation>
    </message>
    <message>
        <source>Values established</source>
        <translation>Мәндер белгіленді</translation>
    </message>
    <message>
        <source>Returned by the reviewer</source>
        <translation>Тексеруші қайтарды</translation>
    </message>
    <message>
        <source>Edited after review</source>
        <translation>Тексеруден кейін өзгертілді</translation>
    </message>
    <message>
        <source>Review agreed</source>
        <translation>Тексеруші келісті</translation>
    </message>
    <message>
        <source>Conclusion issued</source>
        <translation>Қорытынды шығарылды</translation>
    </message>
    <message>
        <source>Time for objections</source>
        <translation>Қарсылық білдіру мерзімі</translation>
    </message>
    <message>
        <source>Objection considered</source>
        <translation>Қарсылық қаралуда</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Түпкілікті</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its values are frozen. They change only by a decision on an objection.</source>
        <translation>№ %1 қорытынды шығарылды; оның мәндері өзгертілмейді. Олар тек қарсылық бойынша шешіммен өзгереді.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Дерекқор бүлінбеген.</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore a backup.</source>
        <translation>Дерекқор бүлінген: %1. Сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The journal does not fit together at entry No. %1.</source>
        <translation>Журналдың тұтастығы № %1 жазбада бұзылған.</translation>
    </message>
    <message>
        <source>The journal fits together: %1 entries.</source>
        <translation>Журналдың тұтастығы сақталған, жазбалар саны: %1.</translation>
    </message>
    <message>
        <source>Stored files are unchanged: %1.</source>
        <translation>Өзгермеген сақталған файлдар: %1.</translation>
    </message>
    <message>
        <source>Stored files that are changed or missing: %1 of %2.</source>
        <translation>Өзгертілген немесе жоқ сақталған файлдар: %1 (барлығы %2).</translation>
    </message>
    <message>
        <source>Issued scores come out again: %1.</source>
        <translation>Қайта есептегенде расталған шығарылған балдар: %1.</translation>
    </message>
    <message>
        <source>Issued scores that do not come out again: %1 of %2.</source>
        <translation>Қайта есептегенде расталмаған шығарылған балдар: %1 (барлығы %2).</translation>
    </message>
    <message>
        <source>Stored packages verify: %1.</source>
        <translation>Тексеруден өткен сақталған пакеттер: %1.</translation>
    </message>
    <message>
        <source>Stored packages that do not verify: %1 of %2.</source>
        <translation>Тексеруден өтпеген сақталған пакеттер: %1 (барлығы %2).</translation>
    </message>
    <message>
        <source>A second official has not reviewed this assessment yet.</source>
        <translation>Бұл бағалауды екінші қызметкер әлі тексерген жоқ.</translation>
    </message>
    <message>
        <source>Values were edited after the review of %1; review the assessment again.</source>
        <translation>Тексеруден кейін (тексерген: %1) мәндер өзгертілді; бағалауды қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 returned the assessment: %2</source>
        <translation>%1 бағалауды қайтарды: %2</translation>
    </message>
    <message>
        <source>The section “%1” has no Kazakh text.</source>
        <translation>«%1» бөлімінің қазақша мәтіні жоқ.</translation>
    </message>
    <message>
        <source>The section “%1” has no Russian text.</source>
        <translation>«%1» бөлімінің орысша мәтіні жоқ.</translation>
    </message>
    <message>
        <source>The assessment changed while its documents were made. Issue the conclusion again.</source>
        <translation>Құжаттар дайындалған кезде бағалау өзгерді. Қорытындыны қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 қалтасын құру мүмкін емес.</translation>
    </message>
    <message>
        <source>Say on which date the report was received.</source>
        <translation>Есептің келіп түскен күнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The report has errors; nothing was taken in.</source>
        <translation>Есепте қателер бар; есеп қабылданған жоқ.</translation>
    </message>
    <message>
        <source>The report has warnings. It is taken in only when an official accepts them and gives a reason.</source>
        <translation>Есепте ескертулер бар. Қызметкер оларды қабылдап, себебін көрсеткенде ғана есеп қабылданады.</translation>
    </message>
    <message>
        <source>Objection No. %1 was answered on %2; the decision is final (clause 60).</source>
        <translation>№ %1 қарсылыққа %2 күні жауап берілді; шешім түпкілікті (60-тармақ).</translation>
    </message>
    <message>
        <source>There is no conclusion to object to.</source>
        <translation>Қарсылық білдіруге болатын қорытынды жоқ.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 corrects an earlier one after an objection; it is final and not subject to review (clause 60).</source>
        <translation>№ %1 қорытынды бұрынғы қорытындыны қарсылықтан кейін түзетеді; ол түпкілікті және қайта қарауға жатпайды (60-тармақ).</translation>
    </message>
    <message>
        <source>The delivery of conclusion No. %1 is not recorded yet: the time for objections starts there.</source>
        <translation>№ %1 қорытындының тапсырылғаны әлі тіркелмеген: қарсылық білдіру мерзімі содан басталады.</translation>
    </message>
    <message>
        <source>The objection came on %1. The last day was %2: %3 working days after the delivery on %4 (%5). A late objection is not accepted.</source>
        <translation>Қарсылық %1 күні келіп түсті. Соңғы күн – %2: %4 күнгі тапсырудан кейінгі жұмыс күндерінің саны – %3 (%5). Кешіккен қарсылық қабылданбайды.</translation>
    </message>
    <message>
        <source>An objection names the items that it contests.</source>
        <translation>Қарсылықта дау айтылған тармақтар көрсетілуі тиіс.</translation>
    </message>
    <message>
        <source>The conclusion has no item “%1”.</source>
        <translation>Қорытындыда «%1» тармағы жоқ.</translation>
    </message>
    <message>
        <source>An objection without supporting documents is not considered (%1).</source>
        <translation>Растайтын құжаттарсыз қарсылық қаралмайды (%1).</translation>
    </message>
    <message>
        <source>There is no conclusion to deliver.</source>
        <translation>Тапсырылатын қорытынды жоқ.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was delivered on %2.</source>
        <translation>№ %1 қорытынды %2 күні тапсырылды.</translation>
    </message>
    <message>
        <source>An objection gives its ground.</source>
        <translation>Қарсылықтың негіздемесі көрсетілуі тиіс.</translation>
    </message>
    <message>
        <source>Objection No. %1 to conclusion No. %2 is registered already.</source>
        <translation>№ %2 қорытындыға № %1 қарсылық бұрын тіркелген.</translation>
    </message>
    <message>
        <source>The commission cannot be formed so:
%1</source>
        <translation>Комиссияны мұндай құрамда құруға болмайды:
%1</translation>
    </message>
    <message>
        <source>The special commission for objection No. %1 is not formed yet.</source>
        <translation>№ %1 қарсылық бойынша арнайы комиссия әлі құрылмаған.</translation>
    </message>
    <message>
        <source>Objection No. %1 does not contest “%2”.</source>
        <translation>№ %1 қарсылықта «%2» тармағына дау айтылмаған.</translation>
    </message>
    <message>
        <source>“%1” is decided already; a decision is final.</source>
        <translation>«%1» бойынша шешім бұрын қабылданған; шешім түпкілікті.</translation>
    </message>
    <message>
        <source>An accepted objection says which value becomes what.</source>
        <translation>Қарсылық қабылданғанда қай мәннің қалай өзгеретіні көрсетілуі тиіс.</translation>
    </message>
    <message>
        <source>A rejected objection changes no value.</source>
        <translation>Қабылданбаған қарсылық ешбір мәнді өзгертпейді.</translation>
    </message>
    <message>
        <source>With these values there is no score (%1). Decide on values that can be calculated with.</source>
        <translation>Бұл мәндермен балл есептелмейді (%1). Есептеуге болатын мәндерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Objection No. %1 has items without a decision.</source>
        <translation>№ %1 қарсылықта шешім қабылданбаған тармақтар бар.</translation>
    </message>
    <message>
        <source>The answer is dated %1, before the objection came (%2).</source>
        <translation>Жауаптың күні (%1) қарсылық келіп түскен күннен (%2) бұрын.</translation>
    </message>
    <message>
        <source>The register has no authority “%1”.</source>
        <translation>Тізілімде бағалауға уәкілетті «%1» органы жоқ.</translation>
    </message>
    <message>
        <source>An office serves at least one authority.</source>
        <translation>Бөлімше кемінде бір бағалауға уәкілетті органға қызмет көрсетеді.</translation>
    </message>
    <message>
        <source>There is no methodology edition for the results of %1.</source>
        <translation>%1 жылдың нәтижелері үшін әдістеме редакциясы жоқ.</translation>
    </message>
    <message>
        <source>An official needs a name.</source>
        <translation>Қызметкердің аты-жөні көрсетілуі тиіс.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Roles: %2.</source>
        <translation>«%1» рөлі жоқ. Рөлдер: %2.</translation>
    </message>
    <message>
        <source>%1 is already an official of this store.</source>
        <translation>%1 осы қойманың қызметкерлер тізімінде бар.</translation>
    </message>
    <message>
        <source>The schedule has stages 1 to %1.</source>
        <translation>Кестеде 1-кезеңнен бастап %1-кезеңге дейін кезеңдер бар.</translation>
    </message>
    <message>
        <source>Stages follow each other: stage %1 has the date %2. Change that date first, or choose another.</source>
        <translation>Кезеңдер бірінен кейін бірі жүреді: %1-кезеңнің күні – %2. Алдымен сол күнді өзгертіңіз немесе басқа күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>An objection of %1 is still open; conclusions are handed on after the appeal procedure (clause 7, stage 3).</source>
        <translation>Қарсылықты қарау әлі аяқталмаған (орган: %1); қорытындылар шағымдану рәсімінен кейін жіберіледі (7-тармақ, 3-кезең).</translation>
    </message>
    <message>
        <source>There is no issued conclusion to export.</source>
        <translation>Экспорттауға болатын шығарылған қорытынды жоқ.</translation>
    </message>
    <message>
        <source>Package No. %1 is registered and kept in the store, but its file %2 could not be written. Export the same number again.</source>
        <translation>№ %1 пакет тіркелді және қоймада сақталды, бірақ оның %2 файлын жазу мүмкін болмады. Сол нөмірді қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>Packages go to: %1.</source>
        <translation>Пакеттер мына алушыларға жіберіледі: %1.</translation>
    </message>
    <message>
        <source>The package does not pass its own verification and was not given out: %1</source>
        <translation>Пакет өз тексеруінен өтпеді және берілген жоқ: %1</translation>
    </message>
    <message>
        <source>Package No. %1 is missing or changed in the store. Restore a backup.</source>
        <translation>№ %1 пакет қоймада жоқ немесе өзгертілген. Сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>There is no package No. %1.</source>
        <translation>№ %1 пакет жоқ.</translation>
    </message>
    <message>
        <source>“%1” is not among the officials of this store. Add the official first.</source>
        <translation>«%1» осы қойманың қызметкерлер тізімінде жоқ. Алдымен қызметкерді қосыңыз.</translation>
    </message>
    <message>
        <source>%1 works in the role “%2”, which may not do this: %3.</source>
        <translation>%1 «%2» рөлінде жұмыс істейді, бұл рөлге мына әрекет рұқсат етілмеген: %3.</translation>
    </message>
    <message>
        <source>This store has no methodology edition “%1”.</source>
        <translation>Бұл қоймада әдістеменің «%1» редакциясы жоқ.</translation>
    </message>
    <message>
        <source>This store has no methodology edition for the block “%1” and the results of %2.</source>
        <translation>Бұл қоймада «%1» блогы және %2 жылдың нәтижелері үшін әдістеме редакциясы жоқ.</translation>
    </message>
    <message>
        <source>The edition “%2” has no rules for %1.</source>
        <translation>«%2» редакциясында мына орган үшін қағидалар жоқ: %1.</translation>
    </message>
    <message>
        <source>There is no block “%1”.</source>
        <translation>«%1» блогы жоқ.</translation>
    </message>
    <message>
        <source>%1: score %2.</source>
        <translation>%1: балл – %2.</translation>
    </message>
    <message>
        <source>Conclusions issued and delivered: %1.</source>
        <translation>Шығарылған және тапсырылған қорытындылар: %1.</translation>
    </message>
    <message>
        <source>An objection was considered and answered; a corrected conclusion was issued.</source>
        <translation>Қарсылық қаралды және оған жауап берілді; түзетілген қорытынды шығарылды.</translation>
    </message>
    <message>
        <source>The package for the overall assessment was exported and verified: %1</source>
        <translation>Тиімділікті жалпы бағалауға арналған пакет экспортталды және тексерілді: %1</translation>
    </message>
    <message>
        <source>The package is written in a format that this program does not know; nothing of it was read.</source>
        <translation>Пакет осы бағдарламаға белгісіз форматта жазылған; одан ештеңе оқылған жоқ.</translation>
    </message>
    <message>
        <source>The package lacks: %1</source>
        <translation>Пакетте жетіспейді: %1</translation>
    </message>
    <message>
        <source>Conclusion No. %1: every number comes out again (score %2).</source>
        <translation>№ %1 қорытынды: барлық сандар қайта есептегенде расталды (балл – %2).</translation>
    </message>
    <message>
        <source>Conclusion No. %1: the numbers do not come out again (score %2).</source>
        <translation>№ %1 қорытынды: сандар қайта есептегенде расталмады (балл – %2).</translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation>%1-кезең. %2</translation>
    </message>
    <message>
        <source>No report from: %1</source>
        <translation>Есеп ұсынылмаған: %1</translation>
    </message>
    <message>
        <source>Answer to objection No. %1: %2</source>
        <translation>№ %1 қарсылыққа жауап: %2</translation>
    </message>
    <message>
        <source>Last day for an objection to conclusion No. %1: %2</source>
        <translation>№ %1 қорытындыға қарсылық білдірудің соңғы күні: %2</translation>
    </message>
    <message>
        <source>There are %1 things here; an edition has at most %2.</source>
        <translation>Мұнда %1 бірлік бар; редакцияда ең көбі %2 болады.</translation>
    </message>
    <message>
        <source>A score has 0 to 10 decimals.</source>
        <translation>Балл 0-ден 10-ға дейін ондық таңбамен жазылады.</translation>
    </message>
    <message>
        <source>The formula “%1” needs others over more than %2 steps.</source>
        <translation>«%1» формуласы басқаларға %2 қадамнан артық тәуелді.</translation>
    </message>
    <message>
        <source>Row %2: “%1” gives a number with too many digits to calculate with.</source>
        <translation>%2 жолы: «%1» есептеуге келмейтін тым көп таңбалы сан береді.</translation>
    </message>
    <message>
        <source>The formula has more than %1 parts.</source>
        <translation>Формулада %1 бөліктен көп.</translation>
    </message>
    <message>
        <source>By an earlier decision of this commission “%1” becomes another value; one value cannot become two.</source>
        <translation>Осы комиссияның бұрынғы шешімі бойынша «%1» басқа мәнге ие болды; бір мән екеу бола алмайды.</translation>
    </message>
    <message>
        <source>“%1” is missing. Accept a value with its ground.</source>
        <translation>«%1» мәні жоқ. Мәнді негіздемесімен қабылдаңыз.</translation>
    </message>
    <message>
        <source>“%1” divides by zero. Accept another value with its ground.</source>
        <translation>«%1» мәнін есептегенде нөлге бөлу орын алады. Басқа мәнді негіздемесімен қабылдаңыз.</translation>
    </message>
    <message>
        <source>“%1” gives a number with too many digits to calculate with.</source>
        <translation>«%1» есептеуге келмейтін тым көп таңбалы сан береді.</translation>
    </message>
    <message>
        <source>“%1” has nothing to be calculated from.</source>
        <translation>«%1» мәнін есептеу үшін деректер жоқ.</translation>
    </message>
    <message>
        <source>%1: reports that have not come: %2</source>
        <translation>«%1» блогы: келіп түспеген есептер саны – %2</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the form has no row “%3”. Compare its number with the form of the methodology.</source>
        <translation>«%1» парағы, %2 ұяшығы: нысанда «%3» жолы жоқ. Оның нөмірін әдістеменің нысанымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The sheet “%1”, the form “%2”, has no row “%3”. Its value stays open until the assessor establishes it.</source>
        <translation>«%1» парағында («%2» нысаны) «%3» жолы жоқ. Бағалаушы белгілегенге дейін оның мәні ашық қалады.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: the value %4 in the column “%3” is above %5, the most it can be. Ask for the right value.</source>
        <translation>«%1» парағы, %2 ұяшығы: «%3» бағанындағы %4 мәні ең жоғары мүмкін %5 мәнінен артық. Дұрыс мәнді сұратыңыз.</translation>
    </message>
    <message>
        <source>The edition has nothing that is called “%1” for this place.</source>
        <translation>Редакцияда бұл жер үшін «%1» деп аталатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Degrees stand from the highest to the lowest.</source>
        <translation>Дәрежелер жоғарысынан төменіне қарай орналасуға тиіс.</translation>
    </message>
    <message>
        <source>“%1” is the name of a setting and of another thing.</source>
        <translation>«%1» – баптаудың да, басқа нәрсенің де атауы.</translation>
    </message>
    <message>
        <source>“%1” is the name of an input and of a formula.</source>
        <translation>«%1» – бастапқы деректің де, формуланың да атауы.</translation>
    </message>
    <message>
        <source>The fixed rows of “%1” do not all have the same columns.</source>
        <translation>«%1» кестесінің тұрақты жолдарындағы бағандар бірдей емес.</translation>
    </message>
    <message>
        <source>The formula “%1” gives “%2”, but is declared with “%3”.</source>
        <translation>«%1» формуласының нәтижесі – «%2», ал «%3» деп көрсетілген.</translation>
    </message>
    <message>
        <source>“%1” can give its maximum only if it has one.</source>
        <translation>«%1» ең жоғары балын белгіленген болса ғана бере алады.</translation>
    </message>
    <message>
        <source>The weights of “%1” make %2 instead of 1.</source>
        <translation>«%1» құрамдастары салмақтарының қосындысы 1 емес, %2 болады.</translation>
    </message>
    <message>
        <source>The maxima of the parts of “%1” make %2 instead of %3.</source>
        <translation>«%1» құрамдастарының ең жоғары балдарының қосындысы %3 емес, %2 болады.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Look for a slip in the word.</source>
        <translation>«%1» мұнда ештеңе білдірмейді. Сөздің жазылуын тексеріңіз.</translation>
    </message>
    <message>
        <source>The setting “%1” has no value of its kind.</source>
        <translation>«%1» баптауының өз түріне сай мәні жоқ.</translation>
    </message>
    <message>
        <source>The worked example “%1” names what the edition does not have: %2.</source>
        <translation>«%1» бақылау мысалында редакцияда жоқ атаулар бар: %2.</translation>
    </message>
    <message>
        <source>The worked example “%1” gives %2 = %3 here instead of %4.</source>
        <translation>«%1» бақылау мысалы мұнда %4 емес, %2 = %3 береді.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be added or compared: they are different units.</source>
        <translation>«%1» мен «%2» қосуға да, салыстыруға да келмейді: өлшем бірліктері әртүрлі.</translation>
    </message>
    <message>
        <source>The steps %1 and %2 of the scale overlap.</source>
        <translation>Шкаланың %1 және %2 сатылары қабаттасады.</translation>
    </message>
    <message>
        <source>Between the steps %1 and %2 of the scale there is a gap.</source>
        <translation>Шкаланың %1 және %2 сатыларының арасында бос аралық бар.</translation>
    </message>
    <message>
        <source>The scale does not say what all other values give.</source>
        <translation>Шкалада қалған мәндердің қанша балл беретіні айтылмаған.</translation>
    </message>
    <message>
        <source>The step %1 of the scale cannot be reached or stands in the wrong order.</source>
        <translation>Шкаланың %1 сатысына ешқандай мән түспейді немесе оның реті дұрыс емес.</translation>
    </message>
    <message>
        <source>%1: not more than %2.</source>
        <translation>%1: %2 мәнінен артық болмауы тиіс.</translation>
    </message>
    <message>
        <source>“%1” is no kind of rounding: half-up, half-even, down, up.</source>
        <translation>«%1» – дөңгелектеу түрі емес: half-up, half-even, down, up.</translation>
    </message>
    <message>
        <source>“%1” has both a formula and parts; write one of them.</source>
        <translation>«%1» үшін формула да, құрамдастар да көрсетілген; біреуін ғана жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”.</source>
        <translation>«%1» – «%2» нұсқаларының ешқайсысы емес.</translation>
    </message>
    <message>
        <source>Write a decimal point in “%1”, or a blank after the comma.</source>
        <translation>«%1» санында үтірдің орнына нүкте жазыңыз немесе үтірден кейін бос орын қалдырыңыз.</translation>
    </message>
    <message>
        <source>The edition has no report form for what was asked.</source>
        <translation>Редакцияда сұралған бағыт үшін есеп нысаны жоқ.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«%1» мұнда екі рет тұр.</translation>
    </message>
    <message>
        <source>“%1” has neither a formula nor parts.</source>
        <translation>«%1» үшін формула да, құрамдастар да көрсетілмеген.</translation>
    </message>
    <message>
        <source>The points of “%1” cannot go to others: it is no part of a sum whose parts all have a maximum.</source>
        <translation>«%1» балдарын басқаларға бөлуге болмайды: ол барлық құрамдасының ең жоғары балы белгіленген қосындының бөлігі емес.</translation>
    </message>
    <message>
        <source>%1 is said by the methodology itself and cannot be changed.</source>
        <translation>%1 әдістеменің өзінде белгіленген, оны өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Another report of this body was taken in meanwhile. Read the files again: they are compared with what is there.</source>
        <translation>Осы органның басқа есебі бұл арада қабылданды. Файлдарды қайта оқыңыз: олар бар деректермен салыстырылады.</translation>
    </message>
    <message>
        <source>“%1” is not NAME=VALUE.</source>
        <translation>«%1» АТАУ=МӘН түрінде емес.</translation>
    </message>
    <message>
        <source>Bodies cannot be compared by “%1” here; by: %2.</source>
        <translation>Мұнда органдарды «%1» бойынша салыстыруға болмайды; мыналар бойынша болады: %2.</translation>
    </message>
    <message>
        <source>There is no methodology edition “%1” of this block to try.</source>
        <translation>Осы блоктың сынап көретін «%1» әдістеме редакциясы жоқ.</translation>
    </message>
    <message>
        <source>The edition cannot be read so: “%1”.</source>
        <translation>Редакцияны бұлай оқуға болмайды: «%1».</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>қолданыстағы</translation>
    </message>
    <message>
        <source>was in use</source>
        <translation>қолданыста болған</translation>
    </message>
    <message>
        <source>draft with faults: %1</source>
        <translation>қателері бар жоба: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>бағдарламамен бірге беріледі</translation>
    </message>
    <message>
        <source>differs from the edition of the same id that the program ships</source>
        <translation>бағдарламамен берілетін осы белгідегі редакциядан өзгеше</translation>
    </message>
    <message>
        <source>The draft “%1” was made.</source>
        <translation>«%1» жобасы жасалды.</translation>
    </message>
    <message>
        <source>The draft “%1” was taken in.</source>
        <translation>«%1» жобасы қабылданды.</translation>
    </message>
    <message>
        <source>The edition “%1” was written to %2.</source>
        <translation>«%1» редакциясы %2 файлына жазылды.</translation>
    </message>
    <message>
        <source>The edition “%1” is in use now.</source>
        <translation>«%1» редакциясы енді қолданыста.</translation>
    </message>
    <message>
        <source>After “editions” comes one of: %1.</source>
        <translation>«editions» сөзінен кейін мыналардың бірі жазылады: %1.</translation>
    </message>
    <message>
        <source>%1: a mark set by hand needs a ground.</source>
        <translation>%1: қолмен қойылған бағаға негіздеме керек.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Make room on the disk and try again.</source>
        <translation>Электрондық кесте жасалмады. Дискіде орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>assessed within the successor: %1 (%2)</source>
        <translation>құқықтық мирасқор шеңберінде бағаланады: %1 (%2)</translation>
    </message>
    <message>
        <source>analysed only; the results are recommendations for the successor: %1 (%2)</source>
        <translation>тек талдау жүргізіледі; нәтижелері құқықтық мирасқорға ұсынымдар болып табылады: %1 (%2)</translation>
    </message>
    <message>
        <source>the results are passed as recommendations to the successor: %1 (%2)</source>
        <translation>нәтижелері құқықтық мирасқорға ұсынымдар ретінде жіберіледі: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was reorganised on %2: for the results of %3 it is only analysed, without a conclusion and objections. The results are recommendations for the successor: %4 (%5).</source>
        <translation>%1 %2 қайта ұйымдастырылды: %3 жылдың нәтижелері бойынша тек талдау жүргізіледі, қорытынды шығарылмайды және қарсылық қабылданбайды. Нәтижелері құқықтық мирасқорға ұсынымдар болып табылады: %4 (%5).</translation>
    </message>
    <message>
        <source>%1 was reorganised on %2: for the results of %3 it is assessed within the successor and counted in its score: %4 (%5).</source>
        <translation>%1 %2 қайта ұйымдастырылды: %3 жылдың нәтижелері бойынша ол құқықтық мирасқордың шеңберінде бағаланады және оның балында ескеріледі: %4 (%5).</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is the form “%3”, which another authority reads. It is left aside.</source>
        <translation>«%2» файлының «%1» парағы – «%3» нысаны, оны басқа уәкілетті орган оқиды. Парақ қаралмады.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is no form of the methodology. Nothing was read from it.</source>
        <translation>«%2» файлының «%1» парағы әдістеме нысаны емес. Одан ештеңе оқылмады.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” has the headings of the form “%3”, but none of its rows is in that form, or another sheet was read as the form. Nothing was read from it: ask the assessed body what it is for.</source>
        <translation>«%2» файлының «%1» парағында «%3» нысанының тақырыптары бар, бірақ жолдарының ешқайсысы бұл нысанда жоқ немесе нысан ретінде басқа парақ оқылды. Одан ештеңе оқылмады: бұл парақтың не үшін екенін бағаланушы органнан сұраңыз.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” resembles the form “%3”, but has no column %4 in the row of its headings. Nothing was read from it: ask the assessed body to correct it, or accept the report without it.</source>
        <translation>«%2» файлының «%1» парағы «%3» нысанына ұқсайды, бірақ тақырыптар жолында %4 бағаны жоқ. Одан ештеңе оқылмады: бағаланушы органнан түзетуді сұраңыз немесе есепті бұл парақсыз қабылдаңыз.</translation>
    </message>
    <message>
        <source>“%1” needs more calculating than any assessment does; it was stopped and there is no score. Check the edition.</source>
        <translation>«%1» кез келген бағалаудан әлдеқайда көп есептеуді талап етеді; есептеу тоқтатылды, балл жоқ. Әдістеме редакциясын тексеріңіз.</translation>
    </message>
    <message>
        <source>“%1” is no id of an edition: write Latin letters, digits, “-” and “_”, at most 80 signs.</source>
        <translation>«%1» редакцияның белгісі бола алмайды: латын әріптерін, цифрларды, «-» және «_» таңбаларын жазыңыз, 80 таңбадан аспасын.</translation>
    </message>
    <message>
        <source>There is an edition “%1” already; write another id.</source>
        <translation>«%1» редакциясы бар; басқа белгі жазыңыз.</translation>
    </message>
    <message>
        <source>This store has no draft “%1”. An edition that is or was in use is not changed; make a copy of it.</source>
        <translation>Бұл қоймада «%1» жобасы жоқ. Қолданыстағы немесе қолданыста болған редакция өзгертілмейді; оның көшірмесін жасаңыз.</translation>
    </message>
    <message>
        <source>Values that were taken in already would be lost, because the edition has no such input or has it in another form: %1. Keep these inputs in the edition.</source>
        <translation>Қабылданған мәндер жоғалар еді, өйткені редакцияда мұндай бастапқы мән жоқ немесе ол басқа түрде: %1. Бұл бастапқы мәндерді редакцияда қалдырыңыз.</translation>
    </message>
    <message>
        <source>The edition “%1” has faults (%2) and cannot be used. The first, at %3: %4</source>
        <translation>«%1» редакциясында қателер бар (%2), оны қолдануға болмайды. Біріншісі, %3: %4</translation>
    </message>
    <message>
        <source>Worked examples of the edition “%1” do not hold here (%2), so it cannot be used. The first: %3</source>
        <translation>«%1» редакциясының бақылау мысалдары мұнда сәйкес келмейді (%2), сондықтан оны қолдануға болмайды. Біріншісі: %3</translation>
    </message>
    <message>
        <source>The edition “%1” is not for the results of %2, which this store assesses.</source>
        <translation>«%1» редакциясы осы қойма бағалайтын %2 жылдың қорытындыларына арналмаған.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued by the edition “%2” (SHA-256 %3). The block goes on with this edition: bodies are assessed by one measure.</source>
        <translation>№ %1 қорытынды «%2» редакциясы бойынша шығарылған (SHA-256 %3). Блок осы редакция бойынша бағалана береді: органдар бір өлшеммен бағаланады.</translation>
    </message>
    <message>
        <source>The edition “%1” is in use already.</source>
        <translation>«%1» редакциясы қолданыста.</translation>
    </message>
    <message>
        <source>The edition “%1” was changed meanwhile. Look at it again.</source>
        <translation>Осы аралықта «%1» редакциясы өзгертілді. Оны қайта қараңыз.</translation>
    </message>
    <message>
        <source>There is no methodology edition “%1”; “editions list” names them.</source>
        <translation>Әдістеменің «%1» редакциясы жоқ; редакциялар тізімі: «editions list».</translation>
    </message>
    <message>
        <source>The edition has no place “%1”.</source>
        <translation>Редакцияда «%1» орны жоқ.</translation>
    </message>
    <message>
        <source>Another methodology edition came into use after the review of %1; review the assessment again.</source>
        <translation>%1 тексергеннен кейін әдістеменің басқа редакциясы қолданысқа енгізілді; бағалауды қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>Methodology editions are those of the journal: %1.</source>
        <translation>Әдістеме редакциялары журналдағымен сәйкес: %1.</translation>
    </message>
    <message>
        <source>Methodology editions that were changed outside the program: %1 of %2.</source>
        <translation>Бағдарламадан тыс өзгертілген әдістеме редакциялары: %2 ішінен %1.</translation>
    </message>
    <message>
        <source>The texts were written before another methodology edition came into use. Check the numbers in them and save them again.</source>
        <translation>Мәтіндер әдістеменің басқа редакциясы қолданысқа енгізілгенге дейін жазылған. Ондағы сандарды тексеріп, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Nothing forbids the issue of the conclusion.</source>
        <translation>Қорытындыны шығаруға ештеңе кедергі емес.</translation>
    </message>
    <message>
        <source>%1 conclusions were issued; %2 bodies wait. The documents are in %3.</source>
        <translation>Шығарылған қорытындылар: %1; күтіп тұрған органдар: %2. Құжаттар мына қалтада: %3.</translation>
    </message>
    <message>
        <source>Name a body with --body, or take --all, not both.</source>
        <translation>Органды --body арқылы атаңыз немесе --all таңдаңыз, екеуін бірге емес.</translation>
    </message>
    <message>
        <source>There is nothing to draw for “%1” yet.</source>
        <translation>«%1» бойынша көрсететін ештеңе әзірге жоқ.</translation>
    </message>
    <message>
        <source>The results of %1 bodies are in %2.</source>
        <translation>%1 органның нәтижелері мына файлда: %2.</translation>
    </message>
    <message>
        <source>Results of earlier years were taken in: %1.</source>
        <translation>Бұрынғы жылдардың нәтижелері қабылданды: %1.</translation>
    </message>
    <message>
        <source>Write: earlier STORE, or earlier STORE load FILE.</source>
        <translation>Былай жазыңыз: earlier STORE немесе earlier STORE load FILE.</translation>
    </message>
    <message>
        <source>The template was written to %1.</source>
        <translation>Үлгі %1 файлына жазылды.</translation>
    </message>
    <message>
        <source>The office's own template is in use from now on: %1.</source>
        <translation>Енді бөлімшенің өз үлгісі қолданылады: %1.</translation>
    </message>
    <message>
        <source>The template that ships is in use again: %1.</source>
        <translation>Бағдарламамен бірге келген үлгі қайтадан қолданылады: %1.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» мыналардың ешқайсысы емес: %2.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: the file is damaged or no PDF.</source>
        <translation>Беттерді көрсету мүмкін емес: файл бүлінген немесе PDF емес.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Choose another one, or save them as PDF.</source>
        <translation>Принтер беттерді қабылдамайды. Басқа принтерді таңдаңыз немесе оларды PDF түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>This version of the program reads templates of format 1 only.</source>
        <translation>Бағдарламаның бұл нұсқасы тек 1-форматтағы үлгілерді оқиды.</translation>
    </message>
    <message>
        <source>The template has no content.</source>
        <translation>Үлгінің мазмұны жоқ.</translation>
    </message>
    <message>
        <source>The Kazakh text is missing.</source>
        <translation>Қазақша мәтін жоқ.</translation>
    </message>
    <message>
        <source>The Russian text is missing.</source>
        <translation>Орысша мәтін жоқ.</translation>
    </message>
    <message>
        <source>This is not the file of a template (JSON, at most 1 MiB).</source>
        <translation>Бұл үлгінің файлы емес (JSON, ең көбі 1 МиБ).</translation>
    </message>
    <message>
        <source>The table has %1 rows; a workbook takes %2. Filter the table first: nothing was written.</source>
        <translation>Кестеде %1 жол бар, ал жұмыс кітабына %2 жол сыяды. Алдымен кестені сүзіңіз: ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Мұнда «%1» өрісі жоқ.</translation>
    </message>
    <message>
        <source>The Kazakh and the Russian text do not name the same fields.</source>
        <translation>Қазақша және орысша мәтіндерде өрістер бірдей емес.</translation>
    </message>
    <message>
        <source>There is no list “%1” here.</source>
        <translation>Мұнда «%1» тізімі жоқ.</translation>
    </message>
    <message>
        <source>This kind of paper has no “%1”.</source>
        <translation>Құжаттың бұл түрінде «%1» жоқ.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of data that papers are made of. Known: %2.</source>
        <translation>«%1» – құжаттар жасалатын деректердің түрі емес. Белгілілері: %2.</translation>
    </message>
    <message>
        <source>There is no result to agree with: something is missing. See Scoring.</source>
        <translation>Келісетін нәтиже жоқ: бірдеңе жетіспейді. «Балдарды есептеу» бетін қараңыз.</translation>
    </message>
    <message>
        <source>The store %1 is about the results of %2; earlier than %3 was asked for.</source>
        <translation>%1 қоймасы %2 жылдың нәтижелері туралы; бұл жерге %3 жылдан бұрынғы нәтижелер қажет.</translation>
    </message>
    <message>
        <source>No conclusion was issued in the store %1.</source>
        <translation>%1 қоймасында бірде-бір қорытынды шығарылмаған.</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:
%2</source>
        <translation>%1 файлынан ештеңе қабылданған жоқ:
%2</translation>
    </message>
    <message>
        <source>The file %1 is not UTF-8 text. Save it as “CSV UTF-8”.</source>
        <translation>%1 файлы – UTF-8 мәтіні емес. Оны «CSV UTF-8» түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The file %1 has no results.</source>
        <translation>%1 файлында нәтижелер жоқ.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no column; the columns are %3.</source>
        <translation>%1-жол: «%2» бағаны жоқ; бағандар: %3.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no year before the assessed one.</source>
        <translation>%1-жол: «%2» – бағаланатын жылдан бұрынғы жыл емес.</translation>
    </message>
    <message>
        <source>Line %1: no assessed body is called “%2”.</source>
        <translation>%1-жол: «%2» деген бағаланушы орган жоқ.</translation>
    </message>
    <message>
        <source>Line %1: no block is called “%2”.</source>
        <translation>%1-жол: «%2» деген блок жоқ.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no score.</source>
        <translation>%1-жол: «%2» – балл емес.</translation>
    </message>
    <message>
        <source>Line %1: the block has no degree “%2”.</source>
        <translation>%1-жол: блокта «%2» дәрежесі жоқ.</translation>
    </message>
    <message>
        <source>Line %1: the same year, body and block stand in line %2 already.</source>
        <translation>%1-жол: дәл сол жыл, орган және блок %2-жолда бар.</translation>
    </message>
    <message>
        <source>The conclusion cannot be issued yet:
%1</source>
        <translation>Қорытындыны әзірге шығаруға болмайды:
%1</translation>
    </message>
    <message>
        <source>There is no result to conclude on: something is missing. See Scoring.</source>
        <translation>Қорытынды жасайтын нәтиже жоқ: бірдеңе жетіспейді. «Балдарды есептеу» бетін қараңыз.</translation>
    </message>
    <message>
        <source>No conclusion was issued yet: %1.</source>
        <translation>Қорытынды әлі шығарылған жоқ: %1.</translation>
    </message>
    <message>
        <source>No report was taken in yet: %1.</source>
        <translation>Есеп әлі қабылданған жоқ: %1.</translation>
    </message>
    <message>
        <source>Nothing was found in the report that has to be asked about: %1.</source>
        <translation>Есепте сұрауды қажет ететін ескерту жоқ: %1.</translation>
    </message>
    <message>
        <source>There is no package No. %1 of this block.</source>
        <translation>Бұл блок бойынша № %1 пакет жоқ.</translation>
    </message>
    <message>
        <source>Nothing was concluded in this block yet.</source>
        <translation>Бұл блок бойынша әлі ешқандай қорытынды шығарылған жоқ.</translation>
    </message>
    <message>
        <source>This office gives the conclusion on the whole block itself: there is nobody to send a part of it to.</source>
        <translation>Бұл орган бүкіл блок бойынша қорытындыны өзі шығарады: оның бөлігін жіберетін ешкім жоқ.</translation>
    </message>
    <message>
        <source>There is no paper “%1”. Papers: %2.</source>
        <translation>«%1» деген құжат жоқ. Құжаттар: %2.</translation>
    </message>
    <message>
        <source>This paper is about a block; say which one.</source>
        <translation>Бұл құжат блок туралы; қай блок екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This paper is about a body in a block; say which ones.</source>
        <translation>Бұл құжат орган мен блок туралы; оларды көрсетіңіз.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2 (%3).</source>
        <translation>«%1» үлгісін қолдануға болмайды: %2 (%3).</translation>
    </message>
    <message>
        <source>A margin of %1 mm is not possible: %2 to %3 mm.</source>
        <translation>%1 мм жиек мүмкін емес: %2 мм-ден %3 мм-ге дейін.</translation>
    </message>
    <message>
        <source>Letters of %1 % are not possible: %2 to %3 %.</source>
        <translation>Әріптің %1 % өлшемі мүмкін емес: %2 %-дан %3 %-ға дейін.</translation>
    </message>
    <message>
        <source>An emblem %1 mm high is not possible: %2 to %3 mm.</source>
        <translation>Биіктігі %1 мм эмблема мүмкін емес: %2 мм-ден %3 мм-ге дейін.</translation>
    </message>
    <message>
        <source>The letterhead is written in Kazakh and in Russian, or in neither: then the name of the office stands there.</source>
        <translation>Бланк мәтіні қазақша да, орысша да жазылады немесе екеуінде де бос қалдырылады: онда бөлімшенің атауы тұрады.</translation>
    </message>
    <message>
        <source>The pattern of numbers needs {block} and {###}: else two conclusions would get the same number.</source>
        <translation>Нөмірлер үлгісінде {block} мен {###} болуы керек: әйтпесе екі қорытынды бірдей нөмір алар еді.</translation>
    </message>
    <message>
        <source>%1 is not a picture that papers can hold: PNG or JPEG, at most 4000 points wide and high.</source>
        <translation>%1 – құжатқа салынатын сурет емес: PNG немесе JPEG, ені мен биіктігі ең көбі 4000 нүкте.</translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation>«%1» құжаты жоқ.</translation>
    </message>
    <message>
        <source>This is a template of another paper (“%1”, “%2”); expected: “%3”, “%4”.</source>
        <translation>Бұл басқа құжаттың үлгісі («%1», «%2»); күтілгені: «%3», «%4».</translation>
    </message>
    <message>
        <source>The template cannot be used:
%1</source>
        <translation>Үлгіні қолдануға болмайды:
%1</translation>
    </message>
    <message>
        <source>Results of the block “%1”, %2</source>
        <translation>«%1» блогының %2 жылғы нәтижелері</translation>
    </message>
    <message>
        <source>As of %1. Edition: %2. An empty cell means no data, not zero. Places are within a group of bodies.</source>
        <translation>%1 жағдай бойынша. Редакция: %2. Бос ұяшық нөлді емес, деректің жоқтығын білдіреді. Орындар органдар тобы ішінде берілген.</translation>
    </message>
    <message>
        <source>%1 (deduction)</source>
        <translation>%1 (шегерім)</translation>
    </message>
    <message>
        <source>%1 (mean of the rows)</source>
        <translation>%1 (жолдардың орташасы)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Тиімділік дәрежесі</translation>
    </message>
    <message>
        <source>Before deductions</source>
        <translation>Шегерімдерге дейін</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Шегерімдер</translation>
    </message>
    <message>
        <source>Conclusion No.</source>
        <translation>Қорытындының №</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>“%1” is not the official term; it is “%2” (%3).</source>
        <translation>«%1» – ресми термин емес; ресми термин – «%2» (%3).</translation>
    </message>
    <message>
        <source>This text for reuse is no longer in the store.</source>
        <translation>Бұл дайын мәтін қоймада енді жоқ.</translation>
    </message>
    <message>
        <source>A text for reuse needs a name.</source>
        <translation>Дайын мәтінге атау қажет.</translation>
    </message>
    <message>
        <source>There is a text for reuse with the name “%1” already.</source>
        <translation>«%1» атауы бар дайын мәтін бұрыннан бар.</translation>
    </message>
    <message>
        <source>There is nothing to keep for reuse: both sides are empty.</source>
        <translation>Сақтайтын мәтін жоқ: екі жағы да бос.</translation>
    </message>
    <message>
        <source>The section “%1” is as it was suggested; nobody has changed it.</source>
        <translation>«%1» бөлімі ұсынылған күйінде; оны ешкім өзгерткен жоқ.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: there is no field “%3”. Choose one from the list of fields, or write words in its place.</source>
        <translation>«%1» бөлімі, %2 мәтін: «%3» өрісі жоқ. Өрісті тізімнен таңдаңыз немесе оның орнына сөз жазыңыз.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: words are still to be written where “%3” stands.</source>
        <translation>«%1» бөлімі, %2 мәтін: «%3» тұрған жерге мәтін жазу керек.</translation>
    </message>
    <message>
        <source>The section “%1”: the field “%2” stands in the Kazakh text %3 time(s), in the Russian text %4 time(s).</source>
        <translation>«%1» бөлімі: «%2» өрісі қазақша мәтінде %3 рет, орысша мәтінде %4 рет тұр.</translation>
    </message>
    <message>
        <source>The section “%1”: the numbers of the two languages differ. Only in the Kazakh text: %2. Only in the Russian text: %3.</source>
        <translation>«%1» бөлімі: екі тілдегі сандар сәйкес емес. Тек қазақша мәтінде: %2. Тек орысша мәтінде: %3.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: %4 is written after “%3”, but the assessment says %5. Put the field in its place.</source>
        <translation>«%1» бөлімі, %2 мәтін: «%3» сөздерінен кейін %4 жазылған, ал бағалау бойынша – %5. Санның орнына өріс қойыңыз.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: %4 after “%3” is typed and will not follow the assessment. Put the field in its place.</source>
        <translation>«%1» бөлімі, %2 мәтін: «%3» сөздерінен кейінгі %4 саны қолмен жазылған, бағалаумен бірге өзгермейді. Санның орнына өріс қойыңыз.</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: %3</source>
        <translation>«%1» бөлімі, %2 мәтін: %3</translation>
    </message>
    <message>
        <source>The section “%1”, %2 text: it is still called a draft.</source>
        <translation>«%1» бөлімі, %2 мәтін: әлі жоба деп белгіленген.</translation>
    </message>
    <message>
        <source>Pieces may stand inside each other %1 times at most.</source>
        <translation>Бөліктер бір-бірінің ішінде ең көбі %1 рет тұра алады.</translation>
    </message>
    <message>
        <source>Write one of --working N, --calendar N and --limit ID.</source>
        <translation>Біреуін жазыңыз: --working N, --calendar N немесе --limit ID.</translation>
    </message>
    <message>
        <source>At most 3660 days are counted.</source>
        <translation>Ең көбі 3660 күн саналады.</translation>
    </message>
    <message>
        <source>%1 is not a working day; the rule that holds: %2.</source>
        <translation>%1 – жұмыс емес күн; қолданылатын қағида: %2.</translation>
    </message>
    <message>
        <source>Provisional: the calendar does not cover %1; plain weeks from Monday to Friday were counted there.</source>
        <translation>Алдын ала есеп: күнтізбеде мына жылдар жоқ: %1; олардың күндері дүйсенбіден жұмаға дейінгі әдеттегі апта бойынша саналды.</translation>
    </message>
    <message>
        <source>the office's own (%1, %2): %3</source>
        <translation>бөлімшенің өз күнтізбесі (%1, %2): %3</translation>
    </message>
    <message>
        <source>ships with the program</source>
        <translation>бағдарламамен бірге беріледі</translation>
    </message>
    <message>
        <source>not covered: plain weeks from Monday to Friday</source>
        <translation>күнтізбеде жоқ: дүйсенбіден жұмаға дейінгі әдеттегі апта</translation>
    </message>
    <message>
        <source>%1: working days %2, days unlike a plain week %3; %4</source>
        <translation>%1: жұмыс күндері – %2, әдеттегі аптадан өзгеше күндер – %3; %4</translation>
    </message>
    <message>
        <source>The calendar of %1 was taken in: days unlike a plain week %2.</source>
        <translation>%1 жылғы күнтізбе қабылданды: әдеттегі аптадан өзгеше күндер – %2.</translation>
    </message>
    <message>
        <source>The office's own calendar of %1 is no longer used: %2.</source>
        <translation>Бөлімшенің %1 жылғы өз күнтізбесі енді қолданылмайды: %2.</translation>
    </message>
    <message>
        <source>The rule for a last day of rest is now: %1.</source>
        <translation>Жұмыс емес соңғы күннің қағидасы енді мынадай: %1.</translation>
    </message>
    <message>
        <source>Write: calendar STORE show, import FILE, export, drop or rule.</source>
        <translation>Былай жазыңыз: calendar STORE show, import FILE, export, drop немесе rule.</translation>
    </message>
    <message>
        <source>The conflict of interest was recorded: %1.</source>
        <translation>Мүдделер қақтығысы тіркелді: %1.</translation>
    </message>
    <message>
        <source>The sitting of %1 was recorded; there is a quorum.</source>
        <translation>%1 күнгі отырыс тіркелді; кворум бар.</translation>
    </message>
    <message>
        <source>The sitting of %1 was recorded; without a quorum it decides nothing.</source>
        <translation>%1 күнгі отырыс тіркелді; кворум болмағандықтан ол ешнәрсе шешпейді.</translation>
    </message>
    <message>
        <source>A sitting without a date was recorded: all %1 members were there. Where somebody was absent, or to say the day, record the sitting first.</source>
        <translation>Күні көрсетілмеген отырыс тіркелді: барлық %1 мүше қатысты деп саналды. Біреу қатыспаған болса немесе күнін көрсету үшін алдымен отырысты тіркеңіз.</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2.</source>
        <translation>Тіркелді: %1, %2.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>%1 күні жіберілді.</translation>
    </message>
    <message>
        <source>The notice of %1 that there is no objection was recorded.</source>
        <translation>Қарсылық жоқ екені туралы %1 күнгі хабар тіркелді.</translation>
    </message>
    <message>
        <source>Write --%1 as ITEM=TEXT, with one of the contested items: “%2”.</source>
        <translation>--%1 мәнін ITEM=МӘТІН түрінде, дау айтылған тармақтардың бірімен жазыңыз: «%2».</translation>
    </message>
    <message>
        <source>Objection No. %1 was registered as not considered. The answer is due until %2.</source>
        <translation>№ %1 қарсылық қараусыз қалдырылған ретінде тіркелді. Жауап беру мерзімі – %2 дейін.</translation>
    </message>
    <message>
        <source>Items that are not considered: %1.</source>
        <translation>Қараусыз қалдырылған тармақтар саны: %1.</translation>
    </message>
    <message>
        <source>Items that were withdrawn: %1.</source>
        <translation>Кері қайтарылған тармақтар саны: %1.</translation>
    </message>
    <message>
        <source>The re-verification was registered as No. %1.</source>
        <translation>Қайта тексеру № %1 болып тіркелді.</translation>
    </message>
    <message>
        <source>Write it as %1: “%2”.</source>
        <translation>%1 түрінде жазыңыз: «%2».</translation>
    </message>
    <message>
        <source>There is no state of carrying out “%1”.</source>
        <translation>«%1» деген орындалу жай-күйі жоқ.</translation>
    </message>
    <message>
        <source>Recommendations were registered: No. %1.</source>
        <translation>Ұсынымдар тіркелді: № %1.</translation>
    </message>
    <message>
        <source>There is no offer “%1”. See recommendations STORE --offered.</source>
        <translation>«%1» ұсынысы жоқ. Қараңыз: recommendations STORE --offered.</translation>
    </message>
    <message>
        <source>Measure No. %1 of recommendation No. %2 was registered.</source>
        <translation>№ %2 ұсынымның № %1 шарасы тіркелді.</translation>
    </message>
    <message>
        <source>Recommendation No. %1: %2.</source>
        <translation>№ %1 ұсыным: %2.</translation>
    </message>
    <message>
        <source>Name either a measure or a state, or neither: then the recommendation itself is withdrawn.</source>
        <translation>Шараны не жай-күйді көрсетіңіз; екеуі де көрсетілмесе, ұсынымның өзі кері қайтарылады.</translation>
    </message>
    <message>
        <source>Withdrawn; the entry stays in the register with the reason.</source>
        <translation>Кері қайтарылды; жазба себебімен бірге тізілімде қалады.</translation>
    </message>
    <message>
        <source>The bodies to be checked again are selected: %1.</source>
        <translation>Қайта тексерілетін органдар іріктелді: %1.</translation>
    </message>
    <message>
        <source>Figures for the selection by risk were taken in: %1.</source>
        <translation>Тәуекел бойынша іріктеуге арналған деректер қабылданды: %1.</translation>
    </message>
    <message>
        <source>“%1” is no value of this figure.</source>
        <translation>«%1» – бұл көрсеткіштің мәні емес.</translation>
    </message>
    <message>
        <source>Write: risk STORE --block K, risk STORE load FILE, or risk STORE set.</source>
        <translation>Былай жазыңыз: risk STORE --block K, risk STORE load FILE немесе risk STORE set.</translation>
    </message>
    <message>
        <source>Write --worsened yes or --worsened no.</source>
        <translation>--worsened yes немесе --worsened no деп жазыңыз.</translation>
    </message>
    <message>
        <source>The finding on the state of the sector is recorded: %1.</source>
        <translation>Саладағы ахуал туралы тұжырым тіркелді: %1.</translation>
    </message>
    <message>
        <source>Approved: No. %1 of %2, %3</source>
        <translation>Бекітілді: %2 № %1, %3</translation>
    </message>
    <message>
        <source>Stage %1: %2 → %3. %4 (%5)</source>
        <translation>%1-кезең: %2 → %3. %4 (%5)</translation>
    </message>
    <message>
        <source>Write --stage N --date D, with --block K for the block's own date, or --stage N --block K --common to take that away.</source>
        <translation>--stage N --date D деп жазыңыз; блоктың өз күні үшін --block K қосыңыз, ал оны алып тастау үшін --stage N --block K --common деп жазыңыз.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ескертпе: %1</translation>
    </message>
    <message>
        <source>Write one of --stage, --approve and --ical, or none of them to see the schedule.</source>
        <translation>--stage, --approve, --ical параметрлерінің бірін жазыңыз; кестені көру үшін ешқайсысын жазбаңыз.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Мерзімі келген ештеңе жоқ.</translation>
    </message>
    <message>
        <source>%1 is an alternate for %2: name a member of the same role there.</source>
        <translation>%1 – %2 орнындағы қосалқы мүше: сол рөлдегі мүшені көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1 took part in this assessment (entries of the journal: %2) and may not sit in the special commission (%3). Nobody can lift this rule.</source>
        <translation>%1 осы бағалауға қатысқан (журнал жазбалары: %2), сондықтан арнайы комиссияның құрамына кіре алмайды (%3). Бұл қағиданы ешкім алып тастай алмайды.</translation>
    </message>
    <message>
        <source>Nobody takes part in the role “%1” (%2).</source>
        <translation>«%1» рөлінде ешкім қатыспайды (%2).</translation>
    </message>
    <message>
        <source>%1: there is no role “%2” in a re-verification.</source>
        <translation>%1: қайта тексеруде «%2» рөлі жоқ.</translation>
    </message>
    <message>
        <source>%1 is not a member of this special commission (%2). Who is only heard belongs to those invited.</source>
        <translation>%1 осы арнайы комиссияның мүшесі емес (%2). Тек тыңдалатындар шақырылғандар қатарында көрсетіледі.</translation>
    </message>
    <message>
        <source>%1 declared a conflict of interest (%2) and does not sit (%3).</source>
        <translation>%1 мүдделер қақтығысын мәлімдеген (%2), сондықтан отырысқа қатыспайды (%3).</translation>
    </message>
    <message>
        <source>%1: a member and the alternate for the same place cannot sit together, nor one of them twice.</source>
        <translation>%1: мүше мен сол орындағы қосалқы мүше бірге отыра алмайды, бір адам екі рет те саналмайды.</translation>
    </message>
    <message>
        <source>There is no quorum: %1 of %2 members with a vote are there. %3.</source>
        <translation>Кворум жоқ: дауыс беретін %2 мүшенің %1 қатысты; %3.</translation>
    </message>
    <message>
        <source>There is no quorum: nobody in the role “%1” is there. %2.</source>
        <translation>Кворум жоқ: «%1» рөліндегі ешкім қатыспады; %2.</translation>
    </message>
    <message>
        <source>“%1” gets no conclusions for the results of this year.</source>
        <translation>«%1» бойынша осы жылдың нәтижелері туралы қорытынды берілмейді.</translation>
    </message>
    <message>
        <source>The finding on the state of the sector is needed in Kazakh and in Russian (%1).</source>
        <translation>Саладағы ахуал туралы тұжырым қазақ және орыс тілдерінде қажет (%1).</translation>
    </message>
    <message>
        <source>Say what the finding on the state of the sector rests on (%1).</source>
        <translation>Саладағы ахуал туралы тұжырымның негізін көрсетіңіз (%1).</translation>
    </message>
    <message>
        <source>The answer is dated %1, before the sitting of %2 at which it was decided.</source>
        <translation>Жауаптың күні – %1, ал шешім қабылданған отырыс %2 күні болды.</translation>
    </message>
    <message>
        <source>Objection No. %1 has items without a decision: an answer says of each what was decided (%2).</source>
        <translation>№ %1 қарсылықта шешімі жоқ тармақтар бар: жауапта әрқайсысы бойынша шешім көрсетіледі (%2).</translation>
    </message>
    <message>
        <source>Conclusion No. %1 is final and not subject to review (clause 60, but for clause 62); its values do not change.</source>
        <translation>№ %1 қорытынды түпкілікті және қайта қарауға жатпайды (60-тармақ, 62-тармақта көзделген жағдайларды қоспағанда); оның мәндері өзгермейді.</translation>
    </message>
    <message>
        <source>The calendar of %1 was not taken in:
%2</source>
        <translation>%1 жылғы күнтізбе қабылданған жоқ:
%2</translation>
    </message>
    <message>
        <source>%1 is no year of a work calendar: %2 to %3.</source>
        <translation>%1 – жұмыс күндері күнтізбесінің жылы емес: %2 – %3 аралығы қажет.</translation>
    </message>
    <message>
        <source>Say where the days are from: the act or the publication.</source>
        <translation>Күндердің дереккөзін көрсетіңіз: акт немесе жарияланым.</translation>
    </message>
    <message>
        <source>The office has no calendar of its own for %1.</source>
        <translation>Бөлімшенің %1 жылға өз күнтізбесі жоқ.</translation>
    </message>
    <message>
        <source>The calendar does not cover %1: plain weeks from Monday to Friday are counted, and every such count is provisional.</source>
        <translation>Күнтізбеде %1 жыл жоқ: дүйсенбіден жұмаға дейінгі әдеттегі апта бойынша саналады, мұндай есептің бәрі алдын ала болып табылады.</translation>
    </message>
    <message>
        <source>There is no rule “%1” for a last day of rest. Rules: %2.</source>
        <translation>Жұмыс емес соңғы күн үшін «%1» қағидасы жоқ. Қағидалар: %2.</translation>
    </message>
    <message>
        <source>This rule holds already: %1.</source>
        <translation>Бұл қағида қазірдің өзінде қолданылады: %1.</translation>
    </message>
    <message>
        <source>Say why the other rule is chosen.</source>
        <translation>Басқа қағида неге таңдалғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a day of %3.</source>
        <translation>%1-жол: %2 – %3 жылдың күні емес.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands in line %3 already.</source>
        <translation>%1-жол: %2 күні %3-жолда бар.</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3) is a day of rest in any week.</source>
        <translation>%1-жол: %2 (%3) онсыз да апта сайынғы демалыс күні.</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3) is a working day in any week.</source>
        <translation>%1-жол: %2 (%3) онсыз да әдеттегі жұмыс күні.</translation>
    </message>
    <message>
        <source>The file %1 has no days.</source>
        <translation>%1 файлында күндер жоқ.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” is missing.</source>
        <translation>%1-жол: «%2» бағаны жоқ.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a date. Write dd.MM.yyyy or yyyy-MM-dd.</source>
        <translation>%1-жол: «%2» – күн емес. КК.АА.ЖЖЖЖ немесе ЖЖЖЖ-АА-КК түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no kind of day: day-off or working-day.</source>
        <translation>%1-жол: «%2» – күн түрі емес: day-off (демалыс күні) немесе working-day (жұмыс күні) деп жазыңыз.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no degree of confidence: confirmed, law or single-source.</source>
        <translation>%1-жол: «%2» – сенімділік дәрежесі емес: confirmed, law немесе single-source деп жазыңыз.</translation>
    </message>
    <message>
        <source>No day of %1 is given: a year has holidays at least.</source>
        <translation>%1 жылдың бірде-бір күні берілмеген: жылда кем дегенде мереке күндері болады.</translation>
    </message>
    <message>
        <source>There is no time limit “%1”. Limits: %2.</source>
        <translation>«%1» мерзімі жоқ. Мерзімдер: %2.</translation>
    </message>
    <message>
        <source>Papers are made as pdf, docx or odt, not as “%1”.</source>
        <translation>Құжаттар pdf, docx немесе odt түрінде жасалады, «%1» түрінде емес.</translation>
    </message>
    <message>
        <source>The vote of %1 cannot be counted: each member who was there and has a vote votes once (for, against, abstained).</source>
        <translation>%1 дауысын санау мүмкін емес: қатысқан және дауыс құқығы бар әр мүше бір рет дауыс береді (for, against, abstained).</translation>
    </message>
    <message>
        <source>%1 of %2 votes are there. Each member who was there and has a vote votes.</source>
        <translation>%2 дауыстың %1 бар. Қатысқан және дауыс құқығы бар әр мүше дауыс береді.</translation>
    </message>
    <message>
        <source>The votes do not carry this decision: %1 for, %2 against.</source>
        <translation>Бұл шешімге дауыс жетпейді: жақтап – %1, қарсы – %2.</translation>
    </message>
    <message>
        <source>The special commission has not sat on objection No. %1 yet: who was there decides (%2).</source>
        <translation>№ %1 қарсылық бойынша арнайы комиссияның отырысы әлі болған жоқ: шешімді отырысқа қатысқандар қабылдайды (%2).</translation>
    </message>
    <message>
        <source>A decision gives its ground, in Kazakh and in Russian.</source>
        <translation>Шешімнің негіздемесі қазақша және орысша беріледі.</translation>
    </message>
    <message>
        <source>Say on which day it was.</source>
        <translation>Қай күні болғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no way of delivery “%1”. Ways: %2.</source>
        <translation>«%1» жеткізу тәсілі жоқ. Тәсілдер: %2.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was sent on %2.</source>
        <translation>№ %1 қорытынды %2 күні жіберілген.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued on %2; it cannot be sent before.</source>
        <translation>№ %1 қорытынды %2 күні шығарылған; оны одан бұрын жіберу мүмкін емес.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was sent on %2; it cannot have been received before: the time for objections starts with the receipt (%3).</source>
        <translation>№ %1 қорытынды %2 күні жіберілген; ол одан бұрын алынуы мүмкін емес: қарсылық мерзімі алынған күннен басталады (%3).</translation>
    </message>
    <message>
        <source>The receipt of conclusion No. %1 is not recorded, or it is later than this notice (%2).</source>
        <translation>№ %1 қорытындының алынғаны тіркелмеген немесе ол осы хабардан кейін (%2).</translation>
    </message>
    <message>
        <source>The notice on conclusion No. %1 came on %2.</source>
        <translation>№ %1 қорытынды бойынша хабар %2 күні келіп түскен.</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was sent, its receipt is not recorded: %2</source>
        <translation>№ %1 қорытынды жіберілді, оның алынғаны тіркелмеген: %2</translation>
    </message>
    <message>
        <source>Conclusion No. %1 is issued and not sent yet: %2</source>
        <translation>№ %1 қорытынды шығарылды, әлі жіберілмеген: %2</translation>
    </message>
    <message>
        <source>Form the special commission for objection No. %1: %2</source>
        <translation>№ %1 қарсылық бойынша арнайы комиссия құру: %2</translation>
    </message>
    <message>
        <source>Hold the sitting of the commission on objection No. %1: %2</source>
        <translation>№ %1 қарсылық бойынша комиссия отырысын өткізу: %2</translation>
    </message>
    <message>
        <source>Decide the items of objection No. %1 that are open: %2</source>
        <translation>№ %1 қарсылықтың ашық тармақтары бойынша шешім қабылдау: %2</translation>
    </message>
    <message>
        <source>Table of disagreements to objection No. %1: %2</source>
        <translation>№ %1 қарсылық бойынша келіспеушіліктер кестесі: %2</translation>
    </message>
    <message>
        <source>Last day for a complaint to the working body of the Commission after objection No. %1: %2</source>
        <translation>№ %1 қарсылықтан кейін Комиссияның жұмыс органына шағым берудің соңғы күні: %2</translation>
    </message>
    <message>
        <source>Re-verification No. %1 is not finished: %2</source>
        <translation>№ %1 қайта тексеру аяқталмаған: %2</translation>
    </message>
    <message>
        <source>Stage %1 (%3). %2</source>
        <translation>%1-кезең (%3). %2</translation>
    </message>
    <message>
        <source>No conclusion issued yet: %1</source>
        <translation>Қорытынды әлі шығарылмаған: %1</translation>
    </message>
    <message>
        <source>%1: conclusions that are not issued: %2</source>
        <translation>«%1» блогы: шығарылмаған қорытындылар саны – %2</translation>
    </message>
    <message>
        <source>Final after the appeal and not handed on yet: %1</source>
        <translation>Шағымдану рәсімінен кейін түпкілікті, әлі жіберілмеген: %1</translation>
    </message>
    <message>
        <source>%1: conclusions final after the appeal and not handed on yet: %2</source>
        <translation>«%1» блогы: шағымдану рәсімінен кейін түпкілікті, әлі жіберілмеген қорытындылар саны – %2</translation>
    </message>
    <message>
        <source>Of the earlier recommendation No. %1 (%2) it is not established how far it is carried out.</source>
        <translation>Бұрын берілген № %1 ұсынымның (%2) орындалу жай-күйі анықталмаған.</translation>
    </message>
    <message>
        <source>Recommendations of earlier conclusions that were not carried over into the register: %1.</source>
        <translation>Бұрынғы қорытындылардың тізілімге көшірілмеген ұсынымдары: %1.</translation>
    </message>
    <message>
        <source>There is no rule “%1” by which an objection in this block is not considered.</source>
        <translation>Осы блокта қарсылықты қараусыз қалдыратын «%1» қағидасы жоқ.</translation>
    </message>
    <message>
        <source>Say in both languages why the objection is not considered (%1).</source>
        <translation>Қарсылықтың неліктен қараусыз қалдырылатынын екі тілде жазыңыз (%1).</translation>
    </message>
    <message>
        <source>The objection is not to be refused so: “%1” does not hold (%2).</source>
        <translation>Қарсылықты бұлай қараусыз қалдыруға болмайды: «%1» шарты орындалмайды (%2).</translation>
    </message>
    <message>
        <source>The objection is dated %1, before the conclusion was delivered (%2): the time for objections starts with the receipt (%3).</source>
        <translation>Қарсылықтың күні – %1, ал қорытынды %2 күні тапсырылған: қарсылық мерзімі алынған күннен басталады (%3).</translation>
    </message>
    <message>
        <source>The table of disagreements is signed by the chair of the special commission, not by %1 (%2).</source>
        <translation>Келіспеушіліктер кестесіне %1 емес, арнайы комиссияның төрағасы қол қояды (%2).</translation>
    </message>
    <message>
        <source>Objection No. %1 came on %2; it cannot be taken back before.</source>
        <translation>№ %1 қарсылық %2 күні келіп түскен; оны одан бұрын кері қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>A paper on objection No. %1 has a date from %2 on.</source>
        <translation>№ %1 қарсылық бойынша құжаттың күні %2 күнінен ерте болмайды.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келіп түсті</translation>
    </message>
    <message>
        <source>Commission formed</source>
        <translation>Комиссия құрылды</translation>
    </message>
    <message>
        <source>Being decided</source>
        <translation>Шешілуде</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Жауап күтуде</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кері қайтарылған</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>қараусыз қалдырылды</translation>
    </message>
    <message>
        <source>The name of the file says its format: %1 ends with none of %2.</source>
        <translation>Файлдың пішімі атауынан анықталады: %1 атауы мыналардың ешқайсысымен аяқталмайды: %2.</translation>
    </message>
    <message>
        <source>No. %1 is a re-verification; this paper belongs to an objection.</source>
        <translation>№ %1 – қайта тексеру; бұл құжат қарсылыққа арналған.</translation>
    </message>
    <message>
        <source>No. %1 is an objection; this paper belongs to a re-verification.</source>
        <translation>№ %1 – қарсылық; бұл құжат қайта тексеруге арналған.</translation>
    </message>
    <message>
        <source>Nothing of objection No. %1 is to be considered.</source>
        <translation>№ %1 қарсылықта қарайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The special commission has not sat on objection No. %1 yet.</source>
        <translation>Арнайы комиссия № %1 қарсылық бойынша әлі отырыс өткізген жоқ.</translation>
    </message>
    <message>
        <source>Consideration of objection No. %1 was not refused, in no item.</source>
        <translation>№ %1 қарсылықтың бірде-бір тармағы қараусыз қалдырылған жоқ.</translation>
    </message>
    <message>
        <source>Nothing of objection No. %1 was considered: the letter on the refusal answers it.</source>
        <translation>№ %1 қарсылық қаралмаған: оған қараусыз қалдыру туралы хатпен жауап беріледі.</translation>
    </message>
    <message>
        <source>Nobody who gives recommendations is called “%1”.</source>
        <translation>Ұсыным беретіндердің арасында «%1» жоқ.</translation>
    </message>
    <message>
        <source>There is no kind “%1”: an instruction or a recommendation.</source>
        <translation>«%1» деген түр жоқ: тапсырма немесе ұсыным.</translation>
    </message>
    <message>
        <source>Give the number of the paper that gives it.</source>
        <translation>Ол берілген құжаттың нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Give the date of the paper that gives it.</source>
        <translation>Ол берілген құжаттың күнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The paper is dated %1; today is %2.</source>
        <translation>Құжаттың күні – %1; бүгін – %2.</translation>
    </message>
    <message>
        <source>It is due on %1, before the paper of %2 that gives it.</source>
        <translation>Мерзімі – %1, ол берілген құжаттың күнінен (%2) бұрын.</translation>
    </message>
    <message>
        <source>It is in the register already, as No. %1.</source>
        <translation>Ол тізілімде бар: № %1.</translation>
    </message>
    <message>
        <source>No assessed body is called “%1”.</source>
        <translation>«%1» деп аталатын бағаланушы орган жоқ.</translation>
    </message>
    <message>
        <source>No block is called “%1”.</source>
        <translation>«%1» деп аталатын блок жоқ.</translation>
    </message>
    <message>
        <source>Nothing was registered:
%1</source>
        <translation>Ештеңе тіркелген жоқ:
%1</translation>
    </message>
    <message>
        <source>The register has no recommendation No. %1.</source>
        <translation>Тізілімде № %1 ұсыным жоқ.</translation>
    </message>
    <message>
        <source>Recommendation No. %1 was withdrawn by %2: %3</source>
        <translation>№ %1 ұсынымды %2 кері қайтарған: %3</translation>
    </message>
    <message>
        <source>The state is of a day from %1, the date of the paper, to today (%2).</source>
        <translation>Жай-күйдің күні құжат күнінен (%1) бастап бүгінге (%2) дейін болуға тиіс.</translation>
    </message>
    <message>
        <source>A state of %1 is recorded already: %2. If it is a mistake, withdraw it first.</source>
        <translation>%1 күнгі жай-күй тіркелген: %2. Егер ол қате болса, алдымен оны кері қайтарыңыз.</translation>
    </message>
    <message>
        <source>The state “%1” is established with a finding in both languages.</source>
        <translation>«%1» жай-күйі екі тілдегі тұжырыммен белгіленеді.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn: the entry stays, with the reason.</source>
        <translation>Неге кері қайтарылатынын көрсетіңіз: жазба себебімен бірге қалады.</translation>
    </message>
    <message>
        <source>The recommendation has no entry No. %1 that still counts.</source>
        <translation>Ұсынымның күшіндегі № %1 жазбасы жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to register.</source>
        <translation>Тіркейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Say who is responsible for the measure.</source>
        <translation>Шараға кім жауапты екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>A measure has a day by which it is carried out, not before the paper of %1.</source>
        <translation>Шараның орындалу мерзімі болуға тиіс, ол құжат күнінен (%1) бұрын бола алмайды.</translation>
    </message>
    <message>
        <source>No earlier recommendation is registered: %1.</source>
        <translation>Бұрын берілген ұсынымдар тіркелмеген: %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no table.</source>
        <translation>%1 файлында кесте жоқ.</translation>
    </message>
    <message>
        <source>No line names the columns. They are: %1.</source>
        <translation>Бағандарды атайтын жол жоқ. Бағандар: %1.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>«%1» бағаны жоқ.</translation>
    </message>
    <message>
        <source>The column “%1” is not read.</source>
        <translation>«%1» бағаны оқылмайды.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» – күн емес.</translation>
    </message>
    <message>
        <source>The formula was not calculated: open the file in a spreadsheet program and save it again.</source>
        <translation>Формула есептелмеген: файлды кестелік бағдарламада ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The same stands in line %1 already.</source>
        <translation>Дәл осы %1-жолда бар.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds something too; only the first sheet is read.</source>
        <translation>«%1» парағы да бос емес; тек бірінші парақ оқылады.</translation>
    </message>
    <message>
        <source>The re-verification cannot be made so:
%1</source>
        <translation>Қайта тексеруді бұлай жүргізуге болмайды:
%1</translation>
    </message>
    <message>
        <source>The appeal on this conclusion has not ended; results are re-verified after it (%1).</source>
        <translation>Осы қорытынды бойынша шағымдану рәсімі аяқталған жоқ; нәтижелер содан кейін қайта тексеріледі (%1).</translation>
    </message>
    <message>
        <source>The appeal ended on %1; a complaint is lodged after it (%2).</source>
        <translation>Шағымдану рәсімі %1 күні аяқталды; шағым содан кейін беріледі (%2).</translation>
    </message>
    <message>
        <source>The complaint was lodged on %1. The last day was %2: %3 working days after the appeal ended on %4 (%5).</source>
        <translation>Шағым %1 күні берілген. Соңғы күн %2 болды: шағымдану рәсімі аяқталған %4 күнінен кейінгі %3 жұмыс күні (%5).</translation>
    </message>
    <message>
        <source>Only the working body of the Commission opens a re-verification: give the number and the date of its decision, from the day of the complaint on, and the document itself (%1).</source>
        <translation>Қайта тексеруді тек Комиссияның жұмыс органы ашады: оның шешімінің нөмірін, күнін (шағым күнінен ерте емес) және құжаттың өзін көрсетіңіз (%1).</translation>
    </message>
    <message>
        <source>These results were re-verified already: No. %1.</source>
        <translation>Бұл нәтижелер қайта тексерілген: № %1.</translation>
    </message>
    <message>
        <source>Nobody can be selected: of no body is everything known that the selection rests on.</source>
        <translation>Ешкімді іріктеуге болмайды: іріктеуге қажетті деректердің бәрі белгілі бірде-бір орган жоқ.</translation>
    </message>
    <message>
        <source>The selection cannot be made, because something is not known of: %1. Take the missing figures in, or say why it is made without them.</source>
        <translation>Іріктеу жасалмайды, мына органдар бойынша деректер жетіспейді: %1. Жетіспейтін деректерді қабылдаңыз немесе іріктеу оларсыз неге жасалатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The methodology of the risk management system has no block “%1”.</source>
        <translation>Тәуекелдерді басқару жүйесінің әдістемесінде «%1» блогы жоқ.</translation>
    </message>
    <message>
        <source>The file %1 has no figures.</source>
        <translation>%1 файлында деректер жоқ.</translation>
    </message>
    <message>
        <source>Line %1: the selection by risk has no figure “%2”.</source>
        <translation>%1-жол: тәуекел бойынша іріктеуде «%2» көрсеткіші жоқ.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no value of this figure.</source>
        <translation>%1-жол: «%2» – бұл көрсеткіштің мәні емес.</translation>
    </message>
    <message>
        <source>Line %1: the same year, body and figure stand in line %2 already.</source>
        <translation>%1-жол: дәл осы жыл, орган және көрсеткіш %2-жолда бар.</translation>
    </message>
    <message>
        <source>In the store %1 nobody was selected to be checked again.</source>
        <translation>%1 қоймасында қайта тексеруге ешкім іріктелмеген.</translation>
    </message>
    <message>
        <source>The selection by risk does not need this figure: %1, %2, %3.</source>
        <translation>Тәуекел бойынша іріктеуге бұл көрсеткіш қажет емес: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Say which paper the figure is from: %1, %2.</source>
        <translation>Көрсеткіш қай құжаттан алынғанын жазыңыз: %1, %2.</translation>
    </message>
    <message>
        <source>Of no body is it known that its indicators fell (%1).</source>
        <translation>Көрсеткіштері төмендегені белгілі орган жоқ (%1).</translation>
    </message>
    <message>
        <source>The date of a stage can be moved, not removed; only a block's own date can be taken away.</source>
        <translation>Кезең күнін жылжытуға болады, алып тастауға болмайды; блоктың өз күнін ғана алып тастауға болады.</translation>
    </message>
    <message>
        <source>Stages follow each other in every block: in the block “%3” stage %1 has the date %2. Change that date too, or choose another.</source>
        <translation>Кезеңдер әр блокта бірінен соң бірі келеді: «%3» блогында %1-кезеңнің күні – %2. Сол күнді де өзгертіңіз немесе басқа күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>The schedule is approved (No. %1 of %2, %3): a change of it needs a reason.</source>
        <translation>Кесте бекітілген (%2 № %1, %3): оны өзгерту үшін себебін көрсету қажет.</translation>
    </message>
    <message>
        <source>An approval needs its number, its date and who approved.</source>
        <translation>Бекіту үшін нөмірін, күнін және кім бекіткенін көрсету қажет.</translation>
    </message>
    <message>
        <source>The schedule cannot have been approved on %1: that day has not come.</source>
        <translation>Кесте %1 күні бекітілген бола алмайды: бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>The schedule has %1 stages; these have no date yet: %2 (%3).</source>
        <translation>Кестеде %1 кезең бар; мына кезеңдердің күні әлі белгіленбеген: %2 (%3).</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Кім: %1</translation>
    </message>
    <message>
        <source>Provisional: the holidays of %1 are not known to the program.</source>
        <translation>Алдын ала: %1 жылғы мереке күндері бағдарламаға белгісіз.</translation>
    </message>
    <message>
        <source>Assessment for %1</source>
        <translation>%1 жылғы бағалау</translation>
    </message>
    <message>
        <source>Nothing has a date yet: set the dates of the stages first.</source>
        <translation>Әзірге ешбір күн белгіленбеген: алдымен кезеңдердің күндерін белгілеңіз.</translation>
    </message>
    <message>
        <source>Assessment schedule for the results of %1</source>
        <translation>%1 жылғы нәтижелерді бағалау кестесі</translation>
    </message>
    <message>
        <source>The order is dated %1, before the objection came (%2).</source>
        <translation>Бұйрықтың күні – %1, ал қарсылық %2 күні келіп түскен.</translation>
    </message>
    <message>
        <source>The special commission for objection No. %1 is formed already; another composition needs an order with its number and date.</source>
        <translation>№ %1 қарсылық бойынша арнайы комиссия құрылған; құрамды өзгерту үшін бұйрықтың нөмірі мен күні керек.</translation>
    </message>
    <message>
        <source>The commission sits by the order of %1; an older one does not change it.</source>
        <translation>Комиссия %1 күнгі бұйрықпен жұмыс істейді; одан бұрынғы бұйрық оны өзгертпейді.</translation>
    </message>
    <message>
        <source>%1 is not a member of this special commission.</source>
        <translation>%1 осы арнайы комиссияның мүшесі емес.</translation>
    </message>
    <message>
        <source>Say what the conflict is.</source>
        <translation>Мүдделер қақтығысы неде екенін жазыңыз.</translation>
    </message>
    <message>
        <source>The commission can sit from %1 on.</source>
        <translation>Комиссия отырысы %1 күнінен бастап өткізіледі.</translation>
    </message>
    <message>
        <source>The commission cannot sit so:
%1</source>
        <translation>Комиссия бұлай отыра алмайды:
%1</translation>
    </message>
    <message>
        <source>The store %1 is open for reading only; nothing was changed.</source>
        <translation>%1 қоймасы тек оқу үшін ашылған; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The answer is dated %1, before the letter of %2 by which an item was taken back.</source>
        <translation>Жауаптың күні – %1, бұл тармақ кері қайтарылып алынған хаттан (%2) бұрын.</translation>
    </message>
    <message>
        <source>Who sits in the special commission changed after sitting No. %1. Decide at a sitting held since (%2).</source>
        <translation>№ %1 отырыстан кейін арнайы комиссияның құрамы өзгерді. Шешім одан кейін өткізілген отырыста қабылданады (%2).</translation>
    </message>
<message>
        <source>The paper was signed by %1 on %2; only the day on which the assessed body was made acquainted with it can be added.</source>
        <translation>Құжатқа %1 қол қойған (%2); оған тек бағаланушы органның танысқан күнін қосуға болады.</translation>
    </message>
    <message>
        <source>Objection No. %1 of %2 is not answered yet. Give the answer first, also where the objection is not considered: conclusions are handed on after the appeal procedure (clause 7, stage 3).</source>
        <translation>№ %1 қарсылыққа әлі жауап берілмеген (орган: %2). Алдымен жауап беріңіз, қарсылық қаралмайтын болса да: қорытындылар шағымдану рәсімінен кейін жіберіледі (7-тармақ, 3-кезең).</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AboutDialog</name>
    <message>
        <source>About Bagalau</source>
        <translation>«Бағалау» бағдарламасы туралы</translation>
    </message>
    <message>
        <source>Annual assessment of the effectiveness of state bodies by the Decree of the President of the Republic of Kazakhstan No. 954 of 19 March 2010</source>
        <translation>Қазақстан Республикасы Президентінің 2010 жылғы 19 наурыздағы № 954 Жарлығына сәйкес мемлекеттік органдар қызметінің тиімділігін жыл сайынғы бағалау</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. No warranty: see the licence.</source>
        <translation>GNU General Public License лицензиясының 3 немесе одан кейінгі нұсқасы бойынша таратылатын еркін бағдарлама. Кепілдік берілмейді: лицензияны қараңыз.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program uses no network.</source>
        <translation>Барлық деректер осы компьютерде қалады: бағдарлама желіні пайдаланбайды.</translation>
    </message>
    <message>
        <source>Bagalau %1</source>
        <translation>Бағалау %1</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, OpenSSL, Boost, libzip, Expat and zlib.</source>
        <translation>Qt %1, SQLite, OpenSSL, Boost, libzip, Expat және zlib негізінде жасалған.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AccountabilityDialog</name>
    <message>
        <source>Fallen indicators (clause 65)</source>
        <translation>Көрсеткіштердің төмендеуі (65-тармақ)</translation>
    </message>
    <message>
        <source>Bodies and their indicators</source>
        <translation>Органдар және олардың көрсеткіштері</translation>
    </message>
    <message>
        <source>Finding on the state of the sector</source>
        <translation>Саладағы ахуал туралы тұжырым</translation>
    </message>
    <message>
        <source>The sector &amp;worsened</source>
        <translation>Саладағы ахуал &amp;нашарлады</translation>
    </message>
    <message>
        <source>The sector did &amp;not worsen</source>
        <translation>Саладағы ахуал нашарлаған &amp;жоқ</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Дерек&amp;көзі</translation>
    </message>
    <message>
        <source>Statistics, report, check: what it rests on</source>
        <translation>Статистика, есеп, тексеру: неге негізделген</translation>
    </message>
    <message>
        <source>In &amp;Kazakh</source>
        <translation>&amp;Қазақша</translation>
    </message>
    <message>
        <source>In &amp;Russian</source>
        <translation>&amp;Орысша</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>Құ&amp;жаттар</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Қ&amp;осу…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Алып тастау</translation>
    </message>
    <message>
        <source>Re&amp;cord the finding</source>
        <translation>Тұжырымды &amp;жазу</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Жұмыс орындалуда</translation>
    </message>
    <message>
        <source>Only those whose indicators &amp;fell</source>
        <translation>Тек көрсеткіштері &amp;төмендегендер</translation>
    </message>
    <message>
        <source>&amp;Preview and print the list</source>
        <translation>Тізбені қара&amp;у және басып шығару</translation>
    </message>
    <message>
        <source>Recorded on %1 by %2, journal entry No. %3; documents: %4.</source>
        <translation>%1 күні жазылды, жазған: %2, журналдағы № %3 жазба; құжаттар: %4.</translation>
    </message>
    <message>
        <source>Choose a body.</source>
        <translation>Органды таңдаңыз.</translation>
    </message>
    <message>
        <source>Say whether the sector worsened.</source>
        <translation>Саладағы ахуал нашарлады ма, көрсетіңіз.</translation>
    </message>
    <message>
        <source>The finding is needed in Kazakh and in Russian.</source>
        <translation>Тұжырым қазақ және орыс тілдерінде қажет.</translation>
    </message>
    <message>
        <source>Say what the finding rests on.</source>
        <translation>Тұжырымның негізін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Растайтын құжаттар</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>The finding is recorded.</source>
        <translation>Тұжырым жазылды.</translation>
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
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сала</translation>
    </message>
    <message>
        <source>To the Commission</source>
        <translation>Комиссияға</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ActGate</name>
    <message>
        <source>Open or create a store first.</source>
        <translation>Алдымен қойманы ашыңыз немесе құрыңыз.</translation>
    </message>
    <message>
        <source>Choose at the top of the window who works, then this can be done.</source>
        <translation>Терезенің жоғарғы жағында жұмыс істейтін қызметкерді таңдаңыз, содан кейін бұл әрекетті орындауға болады.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AnswerPanel</name>
    <message>
        <source>Before and after</source>
        <translation>Дейін және кейін</translation>
    </message>
    <message>
        <source>Answer sent on:</source>
        <translation>Жауап жіберілген күн:</translation>
    </message>
    <message>
        <source>Record the answer and close</source>
        <translation>Жауапты тіркеп, жабу</translation>
    </message>
    <message>
        <source>Show the conclusion</source>
        <translation>Қорытындыны көрсету</translation>
    </message>
    <message>
        <source>Conclusion No. %1 of %2 replaces No. %3.</source>
        <translation>№ %3 қорытындының орнына %2 күні № %1 қорытынды шығарылды.</translation>
    </message>
    <message>
        <source>Nothing was accepted: conclusion No. %1 stays in force.</source>
        <translation>Ешбір тармақ бойынша қарсылық қабылданған жоқ: № %1 қорытынды күшінде қалады.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Жауап %1 күні берілді.</translation>
    </message>
    <message>
        <source>⚠ After the last day, %1.</source>
        <translation>⚠ Соңғы күннен (%1) кейін.</translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ Барлығы дайын.</translation>
    </message>
    <message>
        <source>Record the answer as sent on %1 and close objection No. %2? This cannot be taken back.</source>
        <translation>Жауапты %1 күні жіберілген деп тіркеп, № %2 қарсылықты жабу керек пе? Бұл әрекетті қайтаруға болмайды.</translation>
    </message>
    <message>
        <source>The letters are being made…</source>
        <translation>Хаттар дайындалуда…</translation>
    </message>
    <message>
        <source>Papers of the appeal:</source>
        <translation>Шағымдану құжаттары:</translation>
    </message>
    <message>
        <source>Papers of the appeal</source>
        <translation>Шағымдану құжаттары</translation>
    </message>
    <message>
        <source>Note the chosen paper…</source>
        <translation>Таңдалған құжатты тіркеу…</translation>
    </message>
    <message>
        <source>Contested items: %1 (%2).</source>
        <translation>Дау айтылған тармақтар: %1 (%2).</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Acquainted on</source>
        <translation>Танысқан күні</translation>
    </message>
    <message>
        <source>Table of disagreements: %1</source>
        <translation>Келіспеушіліктер кестесі: %1</translation>
    </message>
    <message>
        <source>Answered on %1. The decision is final (%2); only the working body may re-verify it (%3).</source>
        <translation>%1 жауап берілді. Шешім түпкілікті (%2); оны тек жұмыс органы қайта тексере алады (%3).</translation>
    </message>
    <message>
        <source>⚠ Every contested item needs a decision first (%1).</source>
        <translation>⚠ Алдымен дау айтылған әрбір тармақ бойынша шешім қажет (%1).</translation>
    </message>
    <message>
        <source>What the decisions change:</source>
        <translation>Шешімдер нені өзгертеді:</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AssessmentModel</name>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Тиімділік дәрежесі</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Шегерім балдары</translation>
    </message>
    <message>
        <source>All values of the report</source>
        <translation>Есептің барлық мәндері</translation>
    </message>
    <message>
        <source>to be established: %1</source>
        <translation>белгіленуге тиіс: %1</translation>
    </message>
    <message>
        <source>%1 (reported: %2)</source>
        <translation>%1 (есепте: %2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Негізі</translation>
    </message>
    <message numerus="yes">
        <source>%n open points of the methodology</source>
        <translation>
            <numerusform>әдістеменің %n ашық мәселесі</numerusform>
            <numerusform>әдістеменің %n ашық мәселесі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::AttendanceModel</name>
    <message>
        <source>conflict: %1</source>
        <translation>мүдделер қақтығысы: %1</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>%1 орнына</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BackgroundJob</name>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BodyList</name>
    <message>
        <source>Filter of the assessed bodies</source>
        <translation>Бағаланушы органдар сүзгісі</translation>
    </message>
    <message>
        <source>Find an assessed body</source>
        <translation>Бағаланушы органды іздеу</translation>
    </message>
    <message>
        <source>Assessed bodies</source>
        <translation>Бағаланушы органдар</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::BodyListModel</name>
    <message>
        <source>assessed by others</source>
        <translation>басқа орган бағалайды</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Version of the report</source>
        <translation>Есептің нұсқасы</translation>
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
        <translation>әлі белгіленбеген</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to settle</source>
        <translation>
            <numerusform>шешілмеген %n мәселе</numerusform>
            <numerusform>шешілмеген %n мәселе</numerusform>
        </translation>
    </message>
    <message>
        <source>to be established</source>
        <translation>белгіленуге тиіс</translation>
    </message>
    <message>
        <source>established</source>
        <translation>белгіленген</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>әлі тексерілмеген</translation>
    </message>
    <message>
        <source>waits for a second official</source>
        <translation>екінші қызметкердің тексеруін күтуде</translation>
    </message>
    <message>
        <source>returned by the reviewer</source>
        <translation>тексеруші қайтарған</translation>
    </message>
    <message>
        <source>edited after the review</source>
        <translation>тексеруден кейін өзгертілген</translation>
    </message>
    <message>
        <source>the reviewer agrees</source>
        <translation>тексеруші келіскен</translation>
    </message>
    <message>
        <source>the time for objections runs</source>
        <translation>қарсылық білдіру мерзімі жүріп жатыр</translation>
    </message>
    <message>
        <source>an objection is being considered</source>
        <translation>қарсылық қаралуда</translation>
    </message>
    <message>
        <source>no objection is open</source>
        <translation>қаралып жатқан қарсылық жоқ</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>қарсылық жоқ</translation>
    </message>
    <message>
        <source>taken in, version %1</source>
        <translation>қабылданды, %1-нұсқа</translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation>есеп әлі жоқ</translation>
    </message>
    <message>
        <source>issued, No. %1</source>
        <translation>шығарылды, № %1</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>әлі шығарылмаған</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>тапсырылды, күні – %1</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>әлі тапсырылмаған</translation>
    </message>
    <message>
        <source>final</source>
        <translation>түпкілікті</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>әлі түпкілікті емес</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <translation>Балл: %1, %2</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Балл әлі жоқ</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Мәндер</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Қарсылық</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Түпкілікті</translation>
    </message>
    <message>
        <source>no conclusion: analysed only</source>
        <translation>қорытынды шығарылмайды: тек талданады</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CalendarDialog</name>
    <message>
        <source>Calendar of working days</source>
        <translation>Жұмыс күндерінің күнтізбесі</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>Жылдың күндері</translation>
    </message>
    <message>
        <source>Last day of rest</source>
        <translation>Жұмыс емес соңғы күн</translation>
    </message>
    <message>
        <source>What becomes of a time limit in calendar days that ends on a day of rest. The System does not say it; the office may choose the other rule, and the journal keeps the reason.</source>
        <translation>Күнтізбелік күндермен есептелетін мерзім жұмыс емес күні аяқталса, не болатыны. Жүйеде бұл жазылмаған; бөлімше басқа қағиданы таңдай алады, себебі журналда сақталады.</translation>
    </message>
    <message>
        <source>Rule for a last day of rest</source>
        <translation>Жұмыс емес соңғы күннің қағидасы</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>&amp;Use this rule</source>
        <translation>Осы қағиданы қол&amp;дану</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Күндерді санау</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Дереккөзі: %1</translation>
    </message>
    <message>
        <source>Not in use. It holds for every time limit of this store once it is chosen; a reason is needed.</source>
        <translation>Қолданылмайды. Таңдалса, осы қойманың барлық мерзіміне қолданылады; себебін жазу қажет.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>Қолданыста.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CalendarModel</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Апта күні</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Күннің түрі</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CalendarYearPanel</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Жыл</translation>
    </message>
    <message>
        <source>Days that are not those of a plain week</source>
        <translation>Әдеттегі аптадан өзгеше күндер</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күн</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Күннің түрі</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <source>Source of the day</source>
        <translation>Күннің дереккөзі</translation>
    </message>
    <message>
        <source>Source of the day; left empty, that of the year</source>
        <translation>Күннің дереккөзі; бос қалдырылса, жылдың дереккөзі</translation>
    </message>
    <message>
        <source>&amp;Set the day</source>
        <translation>Күнді &amp;белгілеу</translation>
    </message>
    <message>
        <source>&amp;Remove the day</source>
        <translation>Күнді &amp;алып тастау</translation>
    </message>
    <message>
        <source>S&amp;ource of the year</source>
        <translation>Жылдың дереккө&amp;зі</translation>
    </message>
    <message>
        <source>The act or the publication that says so</source>
        <translation>Осыны белгілеген акт немесе жарияланым</translation>
    </message>
    <message>
        <source>Sa&amp;ve the year</source>
        <translation>Жылды &amp;сақтау</translation>
    </message>
    <message>
        <source>&amp;Undo the changes</source>
        <translation>Өзгеріс&amp;терді болдырмау</translation>
    </message>
    <message>
        <source>&amp;Take in from a file…</source>
        <translation>&amp;Файлдан қабылдау…</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>Файлға са&amp;қтау…</translation>
    </message>
    <message>
        <source>What was found in the days</source>
        <translation>Күндерде не табылды</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved. Go on and lose them?</source>
        <translation>%1 жылдың өзгерістері сақталмаған. Оларды жоғалтып, жалғастырылсын ба?</translation>
    </message>
    <message>
        <source>The office's own calendar, taken in by %1 on %2: %3</source>
        <translation>Бөлімшенің өз күнтізбесі, қабылдаған %1, %2: %3</translation>
    </message>
    <message>
        <source>As it ships with the program.</source>
        <translation>Бағдарламамен бірге берілген күйінде.</translation>
    </message>
    <message>
        <source>Not covered: plain weeks from Monday to Friday are counted, and every time limit that touches this year is provisional.</source>
        <translation>Күнтізбеде жоқ: дүйсенбіден жұмаға дейінгі әдеттегі апта бойынша саналады, осы жылды қамтитын әр мерзім алдын ала есептелген болып саналады.</translation>
    </message>
    <message>
        <source>Working days: %1.</source>
        <translation>Жұмыс күндері: %1.</translation>
    </message>
    <message>
        <source>&amp;Back to the year as it ships</source>
        <translation>Бағдарламадағы күнтізбеге қа&amp;йту</translation>
    </message>
    <message>
        <source>&amp;Back to no calendar</source>
        <translation>Күнтізбесіз қа&amp;лдыру</translation>
    </message>
    <message>
        <source>Changed and not saved yet.</source>
        <translation>Өзгертілді, әлі сақталмаған.</translation>
    </message>
    <message>
        <source>The calendar of %1 was saved.</source>
        <translation>%1 жылғы күнтізбе сақталды.</translation>
    </message>
    <message>
        <source>The office's own calendar of %1 is no longer used.</source>
        <translation>Бөлімшенің %1 жылғы өз күнтізбесі енді қолданылмайды.</translation>
    </message>
    <message>
        <source>Calendar of a year</source>
        <translation>Жыл күнтізбесі</translation>
    </message>
    <message>
        <source>Tables of text (*.csv *.txt);;All files (*)</source>
        <translation>Мәтіндік кестелер (*.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:</source>
        <translation>%1 файлынан ештеңе қабылданған жоқ:</translation>
    </message>
    <message>
        <source>The calendar of %1 was taken in from %2.</source>
        <translation>%1 жылғы күнтізбе %2 файлынан қабылданды.</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>Мәтіндік кестелер (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CarryOverDialog</name>
    <message>
        <source>Carry over recommendations of conclusions</source>
        <translation>Қорытындылардың ұсынымдарын көшіру</translation>
    </message>
    <message>
        <source>These were recommended by conclusions and are not in the register yet. Tick what is to be registered; the texts, the number and the date of the paper can be changed in the table (F2).</source>
        <translation>Бұлар қорытындыларда ұсынылған, бірақ тізілімде әлі жоқ. Тіркелетіндерін белгілеңіз; мәтіндерді, құжаттың нөмірі мен күнін кестеде өзгертуге болады (F2).</translation>
    </message>
    <message>
        <source>Recommendations of conclusions</source>
        <translation>Қорытындылардың ұсынымдары</translation>
    </message>
    <message>
        <source>&amp;Date of the paper, where it is missing:</source>
        <translation>Құжат &amp;күні (көрсетілмегендер үшін):</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Барлығын белгілеу</translation>
    </message>
    <message>
        <source>Register those ticked</source>
        <translation>Белгіленгендерді тіркеу</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChangesModel</name>
    <message>
        <source>Input</source>
        <translation>Бастапқы мән</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Неге жатады</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Есептегі мән</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Қазір есепке алынады</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Жаңа мән</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChartsPanel</name>
    <message>
        <source>There is nothing to draw yet: the charts appear with the first points.</source>
        <translation>Әзірге көрсететін ештеңе жоқ: диаграммалар алғашқы балдармен бірге пайда болады.</translation>
    </message>
    <message>
        <source>Charts of the body</source>
        <translation>Органның диаграммалары</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Суретті көшіру</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Суретті сақтау</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Векторлық суреттер (*.svg);;Растрлық суреттер (*.png)</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CheckDialog</name>
    <message>
        <source>Check of the store</source>
        <translation>Қойманы тексеру</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>Тексеру жүріп жатыр</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Не тексерілді</translation>
    </message>
    <message>
        <source>C&amp;opy the protocol</source>
        <translation>Хаттаманы &amp;көшіру</translation>
    </message>
    <message>
        <source>The journal, the files, every issued score and every package are being verified …</source>
        <translation>Журнал, файлдар, әрбір шығарылған балл және әрбір пакет тексерілуде …</translation>
    </message>
    <message numerus="yes">
        <source>Everything holds: %n verification(s).</source>
        <translation>
            <numerusform>Барлығы дұрыс: %n тексеру жүргізілді.</numerusform>
            <numerusform>Барлығы дұрыс: %n тексеру жүргізілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verification(s) failed. Keep this store as it is, and restore the last backup that holds.</source>
        <translation>
            <numerusform>%n тексеру сәтсіз аяқталды. Бұл қойманы өзгеріссіз сақтап, соңғы жарамды сақтық көшірмені қалпына келтіріңіз.</numerusform>
            <numerusform>%n тексеру сәтсіз аяқталды. Бұл қойманы өзгеріссіз сақтап, соңғы жарамды сақтық көшірмені қалпына келтіріңіз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CheckModel</name>
    <message>
        <source>holds</source>
        <translation>сәйкес келеді</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>сәйкес келмейді</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Не тексерілді</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChecklistDialog</name>
    <message>
        <source>Marks by hand</source>
        <translation>Қолмен қойылатын бағалар</translation>
    </message>
    <message>
        <source>&amp;Working sheet:</source>
        <translation>&amp;Жұмыс парағы:</translation>
    </message>
    <message>
        <source>Criteria and marks</source>
        <translation>Өлшемшарттар мен бағалар</translation>
    </message>
    <message>
        <source>&amp;Ground for all lines without their own:</source>
        <translation>Өз &amp;негіздемесі жоқ барлық жолдарға ортақ негіздеме:</translation>
    </message>
    <message>
        <source>Record of the examination, with its date</source>
        <translation>Қарап тексеру хаттамасы, күнімен</translation>
    </message>
    <message>
        <source>Add to what is to be established</source>
        <translation>Белгіленетіндерге қосу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This methodology has no working sheets that are filled in by hand here. Sheets whose rows come from a report are offered once the report is taken in.</source>
        <translation>Бұл әдістемеде мұнда қолмен толтырылатын жұмыс парағы жоқ. Жолдары есептен алынатын парақтар есеп қабылданғаннан кейін ұсынылады.</translation>
    </message>
    <message>
        <source>Set the marks line by line. Every mark needs a ground: one for the line, or one for all lines below. The points are shown at once.</source>
        <translation>Бағаларды жол-жолымен қойыңыз. Әр бағаға негіздеме керек: жолдың өз негіздемесі немесе төмендегі барлық жолға ортақ негіздеме. Балл бірден көрсетіледі.</translation>
    </message>
    <message>
        <source>Filled in: %1 of %2</source>
        <translation>Толтырылғаны: %2 ішінен %1</translation>
    </message>
    <message>
        <source>set now: %1</source>
        <translation>қазір қойылғаны: %1</translation>
    </message>
    <message>
        <source>Add the marks of this sheet first: another sheet begins with what is established.</source>
        <translation>Алдымен осы парақтың бағаларын қосыңыз: келесі парақ белгіленген мәндерден басталады.</translation>
    </message>
    <message>
        <source>Without rows yet, to be loaded as a workbook: %1.</source>
        <translation>Әзірге жолдары жоқ, жұмыс кітабы ретінде жүктеледі: %1.</translation>
    </message>
    <message>
        <source>Throw away the marks that were not added?</source>
        <translation>Қосылмаған бағаларды тастап кетесіз бе?</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ChecklistModel</name>
    <message>
        <source>Ground</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Бағаны қойған</translation>
    </message>
    <message>
        <source>What is established</source>
        <translation>Не белгіленеді</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>being marked now</source>
        <translation>қазір қойылуда</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CommissionModel</name>
    <message>
        <source>Full name</source>
        <translation>Толық аты-жөні</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>– (a member)</source>
        <translation>– (мүше)</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Кімнің орнына</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Қақтығыс</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CommissionPanel</name>
    <message>
        <source>Members of the special commission</source>
        <translation>Арнайы комиссияның мүшелері</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Мүше қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Took part in the assessment and may not be members:</source>
        <translation>Бағалауға қатысқандар, мүше бола алмайды:</translation>
    </message>
    <message>
        <source>Still to be settled:</source>
        <translation>Әлі шешілмегені:</translation>
    </message>
    <message>
        <source>Form the commission</source>
        <translation>Комиссияны құру</translation>
    </message>
    <message>
        <source>At least %1 members, with a chair and a representative of the working body; nobody who took part in the assessment (%2).</source>
        <translation>Төраға мен жұмыс органының өкілін қоса алғанда, кемінде %1 мүше; бағалауға қатысқан қызметкерлер кірмейді (%2).</translation>
    </message>
    <message>
        <source>✓ The special commission is formed (%1).</source>
        <translation>✓ Арнайы комиссия құрылды (%1).</translation>
    </message>
    <message>
        <source>✓ Nothing forbids this commission.</source>
        <translation>✓ Комиссияның бұл құрамына кедергі жоқ.</translation>
    </message>
    <message>
        <source>Add an alternate</source>
        <translation>Қосалқы мүше қосу</translation>
    </message>
    <message>
        <source>Sits in the place of the chosen member when needed</source>
        <translation>Қажет болғанда таңдалған мүшенің орнына отырады</translation>
    </message>
    <message>
        <source>Declare a conflict…</source>
        <translation>Қақтығысты мәлімдеу…</translation>
    </message>
    <message>
        <source>The chosen member declares a conflict of interest; an alternate sits in the place</source>
        <translation>Таңдалған мүше мүдделер қақтығысын мәлімдейді; орнына қосалқы мүше отырады</translation>
    </message>
    <message>
        <source>As in objection</source>
        <translation>Мына қарсылықтағыдай</translation>
    </message>
    <message>
        <source>Takes the composition of another commission</source>
        <translation>Басқа комиссияның құрамын алады</translation>
    </message>
    <message>
        <source>Order No.:</source>
        <translation>Бұйрық №:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>Change by a new order…</source>
        <translation>Жаңа бұйрықпен өзгерту…</translation>
    </message>
    <message>
        <source>The objection is answered; nothing in it changes any more.</source>
        <translation>Қарсылыққа жауап берілген; онда енді ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Nothing of this objection is considered: no special commission is needed.</source>
        <translation>Бұл қарсылық қаралмайды: арнайы комиссия қажет емес.</translation>
    </message>
    <message>
        <source>Change the commission</source>
        <translation>Комиссияны өзгерту</translation>
    </message>
    <message>
        <source>Representatives of the working body and of the assessor take part (%1).</source>
        <translation>Жұмыс органының және бағалауға уәкілетті органның өкілдері қатысады (%1).</translation>
    </message>
    <message>
        <source>✓ The special commission is formed by order No. %1 of %2 (%3).</source>
        <translation>✓ Арнайы комиссия %2 № %1 бұйрықпен құрылды (%3).</translation>
    </message>
    <message>
        <source>Choose the member in whose place the alternate sits.</source>
        <translation>Қосалқы мүше кімнің орнына отыратынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the member who declares a conflict of interest.</source>
        <translation>Мүдделер қақтығысын мәлімдейтін мүшені таңдаңыз.</translation>
    </message>
    <message>
        <source>Declare a conflict</source>
        <translation>Қақтығысты мәлімдеу</translation>
    </message>
    <message>
        <source>What conflict does %1 declare?</source>
        <translation>%1 қандай қақтығысты мәлімдейді?</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ComparisonModel</name>
    <message>
        <source>stands out</source>
        <translation>ерекшеленеді</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Балл (ең көбі %1)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>From the median</source>
        <translation>Медианадан айырма</translation>
    </message>
    <message>
        <source>Values established by</source>
        <translation>Мәндерді кім белгіледі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Points and the median</source>
        <translation>Балл және медиана</translation>
    </message>
    <message>
        <source>Standing out</source>
        <translation>Ерекшелену</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ComparisonPage</name>
    <message>
        <source>Compare &amp;by:</source>
        <translation>Немен са&amp;лыстыру:</translation>
    </message>
    <message>
        <source>All bodies by this criterion, the most points first</source>
        <translation>Осы өлшемшарт бойынша барлық органдар, жоғары балдан бастап</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source> (mean of the rows)</source>
        <translation> (жолдардың орташасы)</translation>
    </message>
    <message>
        <source> (deduction)</source>
        <translation> (шегерім)</translation>
    </message>
    <message>
        <source>Without a value yet: %1</source>
        <translation>Әзірге мәні жоқ: %1</translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation>Қойма ашылмаған. Алдымен қойманы ашыңыз немесе құрыңыз.</translation>
    </message>
    <message>
        <source>This office assesses nobody in this block.</source>
        <translation>Бұл бөлімше осы блокта ешкімді бағаламайды.</translation>
    </message>
    <message>
        <source>No body has a value of this criterion yet.</source>
        <translation>Бұл өлшемшарт бойынша әзірге ешбір органның мәні жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n орган</numerusform>
            <numerusform>%n орган</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>медиана %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>орташа %1</translation>
    </message>
    <message>
        <source>values below %1 and above %2 stand out: one and a half spans between the quartiles beyond the quartiles</source>
        <translation>%1 мәнінен төмен және %2 мәнінен жоғары мәндер ерекшеленеді: квартильдерден квартильаралық қашықтықтың бір жарымынан әрі</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mean by assessor: %1</source>
        <translation>Бағалаушылар бойынша орташа: %1</translation>
    </message>
    <message>
        <source>too few bodies, or too few different values, to say which stand out</source>
        <translation>ерекшеленетіндерін айту үшін органдар немесе әртүрлі мәндер тым аз</translation>
    </message>
    <message>
        <source>Enter opens the score of the chosen body.</source>
        <translation>Enter таңдалған органның балын ашады.</translation>
    </message>
    <message>
        <source>All results as a &amp;workbook…</source>
        <translation>Барлық нәтижелер &amp;жұмыс кітабымен…</translation>
    </message>
    <message>
        <source>Every body of the block with its place, score, degree and the points of each criterion, as one table (XLSX).</source>
        <translation>Блоктың әрбір органы: орны, балы, тиімділік дәрежесі және әр өлшемшарт бойынша балдары бір кестеде (XLSX).</translation>
    </message>
    <message>
        <source>Save all results</source>
        <translation>Барлық нәтижелерді сақтау</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Жұмыс кітаптары (*.xlsx)</translation>
    </message>
    <message>
        <source>All results saved to %1</source>
        <translation>Барлық нәтижелер мына файлға сақталды: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ConclusionTexts</name>
    <message>
        <source>What you write is saved by itself.</source>
        <translation>Жазылған мәтін өздігінен сақталады.</translation>
    </message>
    <message>
        <source>The conclusion is issued; its text is frozen.</source>
        <translation>Қорытынды шығарылды; оның мәтіні өзгертілмейді.</translation>
    </message>
    <message>
        <source>Not saved yet…</source>
        <translation>Әлі сақталмады…</translation>
    </message>
    <message>
        <source>⚠ Not saved: %1</source>
        <translation>⚠ Сақталмады: %1</translation>
    </message>
    <message>
        <source>✓ Saved at %1</source>
        <translation>✓ Сақталған уақыты: %1</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Дайыны: %1 / %2</translation>
    </message>
    <message>
        <source>The spelling of the Kazakh text is not checked: the dictionary kk_KZ (hunspell-kk) is not installed.</source>
        <translation>Қазақша мәтіннің емлесі тексерілмейді: kk_KZ сөздігі (hunspell-kk) орнатылмаған.</translation>
    </message>
    <message>
        <source>The spelling of the Russian text is not checked: the dictionary ru_RU (hunspell-ru) is not installed.</source>
        <translation>Орысша мәтіннің емлесі тексерілмейді: ru_RU сөздігі (hunspell-ru) орнатылмаған.</translation>
    </message>
    <message>
        <source>The text of the conclusion could not be saved. Go on and lose what was written last?</source>
        <translation>Қорытындының мәтіні сақталмады. Соңғы жазылғанды жоғалтып, жалғастырылсын ба?</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ConclusionsPage</name>
    <message>
        <source>Summary of the assessment</source>
        <translation>Бағалаудың жиынтығы</translation>
    </message>
    <message>
        <source>Text of the conclusion</source>
        <translation>Қорытындының мәтіні</translation>
    </message>
    <message>
        <source>Documents and delivery</source>
        <translation>Құжаттар және тапсыру</translation>
    </message>
    <message>
        <source>Issue the conclusion</source>
        <translation>Қорытындыны шығару</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Қорытындылар</translation>
    </message>
    <message>
        <source>Open or create a store: then the conclusions of its bodies are written, issued and delivered here.</source>
        <translation>Қойманы ашыңыз немесе құрыңыз: содан кейін осы жерде оның органдары бойынша қорытындылар жазылады, шығарылады және тапсырылады.</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>балл әлі жоқ</translation>
    </message>
    <message>
        <source>The documents are made when the conclusion is issued.</source>
        <translation>Құжаттар қорытынды шығарылған кезде жасалады.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>replaces No. %1</source>
        <translation>№ %1 қорытындының орнына</translation>
    </message>
    <message>
        <source>replaced by No. %1</source>
        <translation>орнына № %1 қорытынды шығарылған</translation>
    </message>
    <message>
        <source>✓ Nothing is missing: the conclusion can be issued.</source>
        <translation>✓ Барлығы толық: қорытындыны шығаруға болады.</translation>
    </message>
    <message>
        <source>Issue the conclusion on “%1”? An issued conclusion is frozen: it is corrected only by a successor.</source>
        <translation>«%1» бойынша қорытынды шығарылсын ба? Шығарылған қорытынды өзгертілмейді: ол тек орнына жаңа қорытынды шығару арқылы түзетіледі.</translation>
    </message>
    <message>
        <source>The documents are being made…</source>
        <translation>Құжаттар жасалуда…</translation>
    </message>
    <message>
        <source>Choose an assessed body on the left.</source>
        <translation>Сол жақтан бағаланушы органды таңдаңыз.</translation>
    </message>
    <message>
        <source>No report of this body was taken in yet. It comes first: see Reports.</source>
        <translation>Бұл органның есебі әлі қабылданған жоқ. Алдымен есепті қабылдаңыз: «Есептер» бетін қараңыз.</translation>
    </message>
    <message>
        <source>Issue all…</source>
        <translation>Барлығын шығару…</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>Құ&amp;жаттар…</translation>
    </message>
    <message>
        <source>Transmittal letters, reconciliation act, overall conclusion</source>
        <translation>Жіберу туралы хаттар, салыстыру актісі, жалпы бағалау қорытындысы</translation>
    </message>
    <message>
        <source>What the successor changes</source>
        <translation>Түзетілген қорытынды нені өзгертеді</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>What stands against the issue</source>
        <translation>Шығаруға не кедергі</translation>
    </message>
    <message>
        <source>Both languages in one document too</source>
        <translation>Екі тілдегі мәтін бір құжатта да</translation>
    </message>
    <message>
        <source>Beside the document in each language one that holds both, Kazakh first, as PDF, DOCX and ODT. It is issued with the others.</source>
        <translation>Әр тілдегі құжаттан бөлек екеуін де қамтитын құжат (алдымен қазақшасы) PDF, DOCX және ODT түрінде жасалады. Ол басқаларымен бірге шығарылады.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Shows the pages as they would look now, marked as a draft.</source>
        <translation>Беттерді қазіргі күйінде, жоба деген белгімен көрсетеді.</translation>
    </message>
    <message numerus="yes">
        <source>Forbidding the issue: %n thing(s), see the list.</source>
        <translation>
            <numerusform>Шығаруға %n нәрсе кедергі, тізімді қараңыз.</numerusform>
            <numerusform>Шығаруға %n нәрсе кедергі, тізімді қараңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ The conclusion can be issued. To look at before: %n thing(s), see the list.</source>
        <translation>
            <numerusform>✓ Қорытындыны шығаруға болады. Алдымен қарап шығатын %n нәрсе бар, тізімді қараңыз.</numerusform>
            <numerusform>✓ Қорытындыны шығаруға болады. Алдымен қарап шығатын %n нәрсе бар, тізімді қараңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Беттер жасалуда…</translation>
    </message>
    <message>
        <source>Earlier &amp;recommendations…</source>
        <translation>Бұрынғы ұ&amp;сынымдар…</translation>
    </message>
    <message>
        <source>Earlier instructions and recommendations to this body, their measures and states</source>
        <translation>Осы органға бұрын берілген тапсырмалар мен ұсынымдар, олардың шаралары мен жай-күйі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ContestedItems</name>
    <message>
        <source>Contested items (mark at least one; type what is asked for and why):</source>
        <translation>Дау айтылған тармақтар (кемінде біреуін белгілеңіз; не сұралатынын және себебін жазыңыз):</translation>
    </message>
    <message>
        <source>Items of the conclusion</source>
        <translation>Қорытынды тармақтары</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Іздеу…</translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation>Көрсеткішті іздеу</translation>
    </message>
    <message>
        <source>Values that the assessed body wants</source>
        <translation>Бағаланушы орган сұрайтын мәндер</translation>
    </message>
    <message>
        <source>Which values are wanted for “%1” (last column; where the letter says so):</source>
        <translation>«%1» бойынша қандай мәндер сұралады (соңғы баған; хатта айтылса):</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ContestedItemsModel</name>
    <message>
        <source>Item</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Неге жатады</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Ең жоғары балл</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::CopyEditionDialog</name>
    <message>
        <source>New edition as a copy</source>
        <translation>Көшірме ретінде жаңа редакция</translation>
    </message>
    <message>
        <source>&amp;Id of the new edition</source>
        <translation>Жаңа редакцияның &amp;белгісі</translation>
    </message>
    <message>
        <source>Latin letters, digits, “-” and “_”: files and packages name the edition by it.</source>
        <translation>Латын әріптері, цифрлар, «-» және «_»: файлдар мен пакеттерде редакция осы белгімен аталады.</translation>
    </message>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>&amp;Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>The copy of “%1” is a draft of this store. It changes nothing until it is taken into use.</source>
        <translation>«%1» көшірмесі осы қойманың жобасы болады. Қолданысқа енгізілгенге дейін ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Write the name in both languages.</source>
        <translation>Атауын екі тілде жазыңыз.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DayCount</name>
    <message>
        <source>%1 working days from %2: last day %3 (%4).</source>
        <translation>%1 жұмыс күні, есептеу басы – %2; соңғы күн – %3 (%4).</translation>
    </message>
    <message>
        <source>%1 calendar days from %2: last day %3 (%4).</source>
        <translation>Күнтізбелік %1 күн, есептеу басы – %2; соңғы күн – %3 (%4).</translation>
    </message>
    <message>
        <source>The count ends on %1, a day of rest, so the next working day counts (%2).</source>
        <translation>Есеп %1 демалыс күніне келді, сондықтан келесі жұмыс күні есептеледі (%2).</translation>
    </message>
    <message>
        <source>⚠ Provisional: the work calendar has no holidays for this year yet.</source>
        <translation>⚠ Алдын ала: жұмыс күнтізбесінде бұл жылдың мерекелері әлі жоқ.</translation>
    </message>
    <message>
        <source>the last day is today</source>
        <translation>соңғы күн – бүгін</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>%n күнге кешіктірілді</numerusform>
            <numerusform>%n күнге кешіктірілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 working days from %2: last day %3.</source>
        <translation>%1 жұмыс күні, есептеу басы – %2; соңғы күн – %3.</translation>
    </message>
    <message>
        <source>%1 calendar days from %2: last day %3.</source>
        <translation>Күнтізбелік %1 күн, есептеу басы – %2; соңғы күн – %3.</translation>
    </message>
    <message>
        <source>The rule of this office: %1.</source>
        <translation>Осы бөлімшенің қағидасы: %1.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DayCountPanel</name>
    <message>
        <source>&amp;Day of the event</source>
        <translation>Оқиға &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Мерзім</translation>
    </message>
    <message>
        <source>How the days are counted</source>
        <translation>Күндер қалай саналады</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>О&amp;қиға</translation>
    </message>
    <message>
        <source>What happened on that day; stands on the paper</source>
        <translation>Сол күні не болғаны; құжатта жазылады</translation>
    </message>
    <message>
        <source>&amp;Look at and print the count…</source>
        <translation>Есепті көру және &amp;басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Save the count…</source>
        <translation>Есепті &amp;сақтау…</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>күнтізбелік күн</translation>
    </message>
    <message>
        <source>working days: %1 (%2)</source>
        <translation>жұмыс күндері: %1 (%2)</translation>
    </message>
    <message>
        <source>calendar days: %1 (%2)</source>
        <translation>күнтізбелік күндер: %1 (%2)</translation>
    </message>
    <message>
        <source>Known from a single source only: %1.</source>
        <translation>Тек бір дереккөзден белгілі күндер: %1.</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Құжат жасалуда…</translation>
    </message>
    <message>
        <source>Count of the days</source>
        <translation>Күндер есебі</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx *.odt)</source>
        <translation>Құжаттар (*.pdf *.docx *.odt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DayStrip</name>
    <message>
        <source>Counted days</source>
        <translation>Есептелетін күндер</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>day of rest</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>day of the event, not counted</source>
        <translation>оқиға болған күн, есептелмейді</translation>
    </message>
    <message>
        <source>counted, day %1</source>
        <translation>есептеледі, %1-күн</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>есептелмейді</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>соңғы күн</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DecisionPanel</name>
    <message>
        <source>Contested items and their decisions</source>
        <translation>Дау айтылған тармақтар және олар бойынша шешімдер</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Іздеу…</translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation>Бастапқы мәнді іздеу</translation>
    </message>
    <message>
        <source>Inputs on which the item depends</source>
        <translation>Тармақ тәуелді болатын бастапқы мәндер</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Шешімге дейін және одан кейін</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Шешімді тіркеу</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>Тармақты таңдаңыз.</translation>
    </message>
    <message>
        <source>The decision on this item is recorded.</source>
        <translation>Бұл тармақ бойынша шешім тіркелген.</translation>
    </message>
    <message>
        <source>Form the special commission first: it decides.</source>
        <translation>Алдымен арнайы комиссияны құрыңыз: шешімді ол қабылдайды.</translation>
    </message>
    <message>
        <source>Type at least one new value.</source>
        <translation>Кемінде бір жаңа мән енгізіңіз.</translation>
    </message>
    <message>
        <source>What the accepted objection changes:</source>
        <translation>Қабылданған қарсылық нені өзгертеді:</translation>
    </message>
    <message>
        <source>What the accepted objection changes (type new values in the last column):</source>
        <translation>Қабылданған қарсылық нені өзгертеді (соңғы бағанға жаңа мәндерді енгізіңіз):</translation>
    </message>
    <message>
        <source>Sitting:</source>
        <translation>Отырыс:</translation>
    </message>
    <message>
        <source>Established, in Kazakh:</source>
        <translation>Анықталды, қазақша:</translation>
    </message>
    <message>
        <source>Established, in Russian:</source>
        <translation>Анықталды, орысша:</translation>
    </message>
    <message>
        <source>Ground, in Kazakh:</source>
        <translation>Негіздеме, қазақша:</translation>
    </message>
    <message>
        <source>Ground, in Russian:</source>
        <translation>Негіздеме, орысша:</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Жаңа мәндер</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>%2 № %1</translation>
    </message>
    <message>
        <source>Give the ground of the decision in Kazakh and in Russian.</source>
        <translation>Шешімнің негіздемесін қазақша және орысша беріңіз.</translation>
    </message>
    <message>
        <source>Say what was established in both languages.</source>
        <translation>Не анықталғанын екі тілде де жазыңыз.</translation>
    </message>
    <message>
        <source>The objection is answered; nothing in it changes any more.</source>
        <translation>Қарсылыққа жауап берілген; онда енді ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Record the sitting first: who was there decides.</source>
        <translation>Алдымен отырысты тіркеңіз: шешімді қатысқандар қабылдайды.</translation>
    </message>
    <message>
        <source>Votes are counted at a sitting that was recorded.</source>
        <translation>Дауыстар тіркелген отырыста саналады.</translation>
    </message>
    <message>
        <source>Values and votes</source>
        <translation>Мәндер мен дауыстар</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DeliveryPanel</name>
    <message>
        <source>Conclusion No. %1, issued on %2 by %3. It is frozen; a correction is a successor.</source>
        <translation>№ %1 қорытынды, шығарылған күні – %2, шығарған қызметкер – %3. Қорытынды өзгертілмейді; түзету үшін орнына жаңа қорытынды шығарылады.</translation>
    </message>
    <message>
        <source>The delivery is recorded.</source>
        <translation>Тапсыру тіркелген.</translation>
    </message>
    <message>
        <source>A successor has replaced this conclusion.</source>
        <translation>Бұл қорытындының орнына жаңа қорытынды шығарылған.</translation>
    </message>
    <message>
        <source>Time for objections: %1</source>
        <translation>Қарсылық білдіру мерзімі: %1</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Мерзім өтті.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Қазір: %1.</translation>
    </message>
    <message>
        <source>Record the dispatch</source>
        <translation>Жіберілуін тіркеу</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Алынуын тіркеу</translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation>Хабарламаны тіркеу</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Жіберілді: %1</translation>
    </message>
    <message>
        <source>Received by the assessed body: %1</source>
        <translation>Бағаланушы орган алды: %1</translation>
    </message>
    <message>
        <source>How it was sent is not recorded.</source>
        <translation>Қалай жіберілгені тіркелмеген.</translation>
    </message>
    <message>
        <source>The assessed body does not object: %1</source>
        <translation>Бағаланушы орган қарсы емес: %1</translation>
    </message>
    <message>
        <source>How was it sent to the assessed body? The receipt is recorded after it.</source>
        <translation>Ол бағаланушы органға қалай жіберілді? Алынуы содан кейін тіркеледі.</translation>
    </message>
    <message>
        <source>When did the assessed body receive it? The time for objections starts on that day.</source>
        <translation>Бағаланушы орган оны қашан алды? Қарсылық білдіру мерзімі сол күннен басталады.</translation>
    </message>
    <message>
        <source>Notice of the assessed body that it does not object, if there is one (%1):</source>
        <translation>Бағаланушы органның қарсылығы жоқ екені туралы хабарламасы, егер болса (%1):</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DifferenceModel</name>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Тиімділік дәрежесі</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Қазір</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DraftPanel</name>
    <message>
        <source>&amp;Save the draft</source>
        <translation>Жобаны сақ&amp;тау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Жобаның күйі</translation>
    </message>
    <message>
        <source>What stands against using this edition:</source>
        <translation>Бұл редакцияны қолдануға не кедергі:</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Тексерілуде …</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); examples are calculated when they are mended</source>
        <translation>
            <numerusform>%n қате; мысалдар қателер түзетілгеннен кейін есептеледі</numerusform>
            <numerusform>%n қате; мысалдар қателер түзетілгеннен кейін есептеледі</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 worked examples hold</source>
        <translation>Сәйкес келетін бақылау мысалдары: %1 (барлығы %2)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>сақталмаған</translation>
    </message>
    <message>
        <source>%1, line %2 of the file</source>
        <translation>%1, файлдың %2-жолы</translation>
    </message>
    <message>
        <source>The draft “%1” could not be saved. Go on and lose what was changed in it?</source>
        <translation>«%1» жобасын сақтау мүмкін болмады. Жалғастырып, ондағы өзгерістерді жоғалтасыз ба?</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DraftView</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Себебі:</translation>
    </message>
    <message>
        <source>Why the warnings can be accepted</source>
        <translation>Ескертулерді қабылдауға болатын себеп</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Puts the files away that were read; nothing in the store changes</source>
        <translation>Оқылған файлдар алып тасталады; қоймада ештеңе өзгермейді</translation>
    </message>
    <message>
        <source>Accept the warnings and take in</source>
        <translation>Ескертулермен қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>✖ Nothing was taken in: the report has %n error(s). Ask the assessed body to correct them, or correct what went wrong in saving the file, then choose the files again.</source>
        <translation>
            <numerusform>✖ Ештеңе қабылданбады: есепте %n қате бар. Бағаланушы органнан қателерді түзетуді сұраңыз немесе файлды сақтау кезінде жіберілген қатені түзетіңіз, содан кейін файлдарды қайта таңдаңыз.</numerusform>
            <numerusform>✖ Ештеңе қабылданбады: есепте %n қате бар. Бағаланушы органнан қателерді түзетуді сұраңыз немесе файлды сақтау кезінде жіберілген қатені түзетіңіз, содан кейін файлдарды қайта таңдаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Read with %n warning(s), not taken in yet. Look at each of them; if the report can be accepted as it is, say why.</source>
        <translation>
            <numerusform>▲ Есеп оқылды, %n ескерту бар, әлі қабылданған жоқ. Әрбір ескертуді қараңыз; есепті осы күйінде қабылдауға болса, себебін көрсетіңіз.</numerusform>
            <numerusform>▲ Есеп оқылды, %n ескерту бар, әлі қабылданған жоқ. Әрбір ескертуді қараңыз; есепті осы күйінде қабылдауға болса, себебін көрсетіңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Read without a doubt, not taken in yet.</source>
        <translation>✔ Есеп күмәнсіз оқылды, әлі қабылданған жоқ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files: %1. Received on %2. %3</source>
        <translation>Файлдар: %1. Келіп түскен күні: %2. %3</translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation>Алдымен терезенің жоғарғы жағында қызметкерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Say first why the warnings are accepted.</source>
        <translation>Алдымен ескертулердің қабылдану себебін көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::DueModel</name>
    <message>
        <source>Provisional: the holidays of that year are not known to the program.</source>
        <translation>Алдын ала есептелген: бағдарламада бұл жылдың мереке күндері туралы мәлімет жоқ.</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Мерзімі өткен (%1)</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Бүгін (%1)</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <translation>Осы аптада (%1)</translation>
    </message>
    <message>
        <source>Later (%1)</source>
        <translation>Кейінірек (%1)</translation>
    </message>
    <message>
        <source>Without a date (%1)</source>
        <translation>Күні белгіленбеген (%1)</translation>
    </message>
    <message>
        <source>From: this office</source>
        <translation>Орындайтын: осы бөлімше</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Орындайтын: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EarlierDialog</name>
    <message>
        <source>Results of earlier years</source>
        <translation>Бұрынғы жылдардың нәтижелері</translation>
    </message>
    <message>
        <source>The suggested texts compare with these results, and list the recommendations that were given then. They are taken in from a store of an earlier year, which is not changed, or from a table of text (CSV) with the columns year, body, block, score, degree, kk, ru.</source>
        <translation>Ұсынылатын мәтіндер осы нәтижелермен салыстырады және сол кезде берілген ұсынымдарды атап өтеді. Нәтижелер бұрынғы жылдың қоймасынан (ол өзгертілмейді) немесе year, body, block, score, degree, kk, ru бағандары бар мәтіндік кестеден (CSV) қабылданады.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Дереккөз</translation>
    </message>
    <message>
        <source>Paper that says so; left empty, the file itself is named</source>
        <translation>Растайтын құжат; бос болса, файлдың өзі аталады</translation>
    </message>
    <message>
        <source>&amp;Take in from a file…</source>
        <translation>Файлдан қабы&amp;лдау…</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Жұмыс жүріп жатыр</translation>
    </message>
    <message>
        <source>Nothing is known of earlier years yet.</source>
        <translation>Бұрынғы жылдар туралы әзірге мәлімет жоқ.</translation>
    </message>
    <message>
        <source>Stores and tables (*.bagalau *.csv *.txt);;All files (*)</source>
        <translation>Қоймалар мен кестелер (*.bagalau *.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:</source>
        <translation>%1 файлынан ештеңе қабылданған жоқ:</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were taken in from %1.</source>
        <translation>
            <numerusform>%1 файлынан %n нәтиже қабылданды.</numerusform>
            <numerusform>%1 файлынан %n нәтиже қабылданды.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Файлда не қате</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EarlierModel</name>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
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
        <translation>Дәреже</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
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
        <translation>Қай жылдың нәтижелері үшін</translation>
    </message>
    <message>
        <source>no year: only to compare with</source>
        <translation>ешбір жыл үшін емес: салыстыру үшін ғана</translation>
    </message>
    <message>
        <source>Developed by</source>
        <translation>Әзірлейтін орган</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Бекітетін орган</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n айырмашылық</numerusform>
            <numerusform>%n айырмашылық</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula is drawn as an image and was read from its variables</source>
        <translation>Формула сурет түрінде берілген, айнымалылары бойынша қалпына келтірілген</translation>
    </message>
    <message>
        <source>The value is not known from the sources</source>
        <translation>Мәні дереккөздерден белгісіз</translation>
    </message>
    <message>
        <source>The texts contradict each other</source>
        <translation>Мәтіндер бір-біріне қайшы</translation>
    </message>
    <message>
        <source>The text is silent</source>
        <translation>Мәтінде реттелмеген</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>Неліктен ашық</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>Осы редакцияда</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Ways of reading</source>
        <translation>Оқу нұсқалары</translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation>ең жоғары балл</translation>
    </message>
    <message>
        <source>left out with its maximum</source>
        <translation>ең жоғары балымен бірге есептен шығарылады</translation>
    </message>
    <message>
        <source>its points go to the other parts</source>
        <translation>балдары басқа құрамдастарға бөлінеді</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>0 балл</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Ең жоғары балл</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Формулалардағы белгісі</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Measured only if</source>
        <translation>Мына жағдайда ғана өлшенеді</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Әйтпесе</translation>
    </message>
    <message>
        <source>How the text is read: %1</source>
        <translation>Мәтіннің оқылуы: %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Not less than</source>
        <translation>Кем емес</translation>
    </message>
    <message>
        <source>Not more than</source>
        <translation>Артық емес</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кім көрсетеді</translation>
    </message>
    <message>
        <source>the methodology itself</source>
        <translation>әдістеменің өзі</translation>
    </message>
    <message>
        <source>the assessing authority: %1</source>
        <translation>бағалауға уәкілетті орган: %1</translation>
    </message>
    <message>
        <source>the assessed body: %1</source>
        <translation>бағаланушы орган: %1</translation>
    </message>
    <message>
        <source>the assessor, in the window</source>
        <translation>бағалаушы, терезеде</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 бастап</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 дейін</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>қалғандары</translation>
    </message>
    <message>
        <source>Filled in by the assessing authority</source>
        <translation>Бағалауға уәкілетті орган толтырады</translation>
    </message>
    <message>
        <source>Filled in by the assessed body</source>
        <translation>Бағаланушы орган толтырады</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берілгені</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтілетін нәтиже</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EditionForm</name>
    <message>
        <source>What is wrong here</source>
        <translation>Мұнда не қате</translation>
    </message>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>&amp;Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Measured only if</source>
        <translation>Мына жағдайда ғана өлшенеді</translation>
    </message>
    <message>
        <source>Not less than</source>
        <translation>Кем емес</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>Weight, as shown</source>
        <translation>Көрсетілетін салмағы</translation>
    </message>
    <message>
        <source>Act, in Kazakh</source>
        <translation>Акт, қазақша</translation>
    </message>
    <message>
        <source>Act, in Russian</source>
        <translation>Акт, орысша</translation>
    </message>
    <message>
        <source>For the results of the years</source>
        <translation>Қай жылдардың қорытындылары бойынша</translation>
    </message>
    <message>
        <source>Steps, weights or degrees</source>
        <translation>Сатылар, салмақтар немесе дәрежелер</translation>
    </message>
    <message>
        <source>&amp;Add a step above</source>
        <translation>Жоғарысына саты қос&amp;у</translation>
    </message>
    <message>
        <source>Remo&amp;ve the step</source>
        <translation>Сатыны &amp;жою</translation>
    </message>
    <message>
        <source>Note in Kazakh</source>
        <translation>Ескертпе, қазақша</translation>
    </message>
    <message>
        <source>Note in Russian</source>
        <translation>Ескертпе, орысша</translation>
    </message>
    <message>
        <source>Source in Kazakh</source>
        <translation>Дереккөз, қазақша</translation>
    </message>
    <message>
        <source>Source in Russian</source>
        <translation>Дереккөз, орысша</translation>
    </message>
    <message>
        <source>What else the edition says of it</source>
        <translation>Редакцияда бұл туралы тағы не айтылған</translation>
    </message>
    <message>
        <source>The edition as a whole</source>
        <translation>Редакция тұтастай</translation>
    </message>
    <message>
        <source>Open point “%1”</source>
        <translation>«%1» ашық мәселесі</translation>
    </message>
    <message>
        <source>Result “%1”</source>
        <translation>«%1» нәтижесі</translation>
    </message>
    <message>
        <source>Input “%1”</source>
        <translation>«%1» бастапқы мәні</translation>
    </message>
    <message>
        <source>Table “%1”</source>
        <translation>«%1» кестесі</translation>
    </message>
    <message>
        <source>Scale “%1”</source>
        <translation>«%1» шкаласы</translation>
    </message>
    <message>
        <source>Report form “%1”</source>
        <translation>«%1» есеп нысаны</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Бақылау мысалы</translation>
    </message>
    <message>
        <source>Way of assessing “%1”</source>
        <translation>«%1» бағалау тәсілі</translation>
    </message>
    <message>
        <source>%1 (at sign %2)</source>
        <translation>%1 (%2-таңба)</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Тексерілуде …</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Оқылуы: %1</translation>
    </message>
    <message>
        <source>Not read: see above.</source>
        <translation>Оқылмады: жоғарыдан қараңыз.</translation>
    </message>
    <message>
        <source>The formula in words</source>
        <translation>Формула сөзбен</translation>
    </message>
    <message>
        <source>Years of the results</source>
        <translation>Нәтижелер жылдары</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EditionModel</name>
    <message>
        <source>Open points</source>
        <translation>Ашық мәселелер</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Шегерімдер</translation>
    </message>
    <message>
        <source>Values about the body as a whole</source>
        <translation>Орган туралы жалпы мәндер</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Шкалалар</translation>
    </message>
    <message>
        <source>Report forms</source>
        <translation>Есеп нысандары</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Бақылау мысалдары</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Maximum, weight</source>
        <translation>Ең жоғары балл, салмағы</translation>
    </message>
    <message>
        <source>Formula, value</source>
        <translation>Формула, мәні</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::EffectModel</name>
    <message>
        <source>no change</source>
        <translation>өзгеріссіз</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Тиімділік дәрежесі</translation>
    </message>
    <message>
        <source>another degree</source>
        <translation>басқа дәреже</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Әсері</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Тармақ: %1</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>Көрсеткіш: %1</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>Өлшемшарт: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Бағыт: %1</translation>
    </message>
    <message>
        <source>Score of the block: %1</source>
        <translation>Блок бағасы: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>өзгереді</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Explanation</name>
    <message>
        <source>Used for</source>
        <translation>Қайда пайдаланылады</translation>
    </message>
    <message>
        <source>The score does not use this value.</source>
        <translation>Бұл мән балды есептеуде пайдаланылмайды.</translation>
    </message>
    <message>
        <source>The other values of this row</source>
        <translation>Осы жолдың басқа мәндері</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Дәл мәні</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Ең жоғары мәні</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>Балдағы салмағы</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Неден есептелген</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>How the text is read: %1</source>
        <translation>Мәтіннің оқылуы: %1</translation>
    </message>
    <message>
        <source>Methodology: %1</source>
        <translation>Әдістеме: %1</translation>
    </message>
    <message>
        <source>Counts in the score</source>
        <translation>Есепке алынатын мән</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Неге негізделген</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылған мән</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Есептегі мән</translation>
    </message>
    <message>
        <source>Stood in the cell</source>
        <translation>Ұяшықтағы жазба</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Файлдың SHA-256</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Белгіленген мән</translation>
    </message>
    <message>
        <source>Established before</source>
        <translation>Бұрын белгіленген мән</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Журнал жазбасы</translation>
    </message>
    <message>
        <source>Leave this row out of the calculation…</source>
        <translation>Бұл жолды есептеуден шығару…</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Тиімділік дәрежесі</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 және одан жоғары</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>Сандармен</translation>
    </message>
    <message>
        <source>Open points of the methodology</source>
        <translation>Әдістеменің ашық мәселелері</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ExportPackageDialog</name>
    <message>
        <source>Export for the overall assessment</source>
        <translation>Тиімділікті жалпы бағалау үшін экспорттау</translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation>Алушы:</translation>
    </message>
    <message>
        <source>What goes in:</source>
        <translation>Пакетке енгізілетіні:</translation>
    </message>
    <message>
        <source>What goes into the package and what does not</source>
        <translation>Пакетке енгізілетін және енгізілмейтін деректер</translation>
    </message>
    <message>
        <source>Choose the file and export…</source>
        <translation>Файлды таңдау және экспорттау…</translation>
    </message>
    <message>
        <source>The whole block: %1</source>
        <translation>Бүкіл блок: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Тек мына орган: %1</translation>
    </message>
    <message>
        <source>Goes in: %1. Does not go in: %2.</source>
        <translation>Енгізіледі: %1. Енгізілмейді: %2.</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>Пакетті экспорттау</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Пакеттер (*.zip)</translation>
    </message>
    <message>
        <source>The package is being made…</source>
        <translation>Пакет жасалуда…</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FactsForm</name>
    <message>
        <source>Facts about the body as a whole</source>
        <translation>Жалпы орган бойынша мәліметтер</translation>
    </message>
    <message>
        <source>to be established</source>
        <translation>белгіленуге тиіс</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>сан емес</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FindingModel</name>
    <message>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Маңыздылығы</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не анықталды</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::FindingsView</name>
    <message>
        <source>No findings: every value was read without a doubt.</source>
        <translation>Қателер мен ескертулер жоқ: барлық мәндер күмәнсіз оқылды.</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Қай нәтижелер көрсетіледі</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Таңдалған жолдарды көшіру</translation>
    </message>
    <message>
        <source>Copies the selected findings, to be pasted into a letter or a table</source>
        <translation>Таңдалған нәтижелерді хатқа немесе кестеге қою үшін көшіреді</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Оқу нәтижелері</translation>
    </message>
    <message>
        <source>The cell in its sheet, as received</source>
        <translation>Ұяшық өз парағында, келіп түскен күйінде</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>Барлық нәтижелер (%1)</translation>
    </message>
    <message>
        <source>The finding is about the report as a whole.</source>
        <translation>Нәтиже тұтас есепке қатысты.</translation>
    </message>
    <message>
        <source>%1: the cell is in no row that was read; open the file to see it.</source>
        <translation>%1: ұяшық оқылған жолдардың ешқайсысында жоқ; оны көру үшін файлды ашыңыз.</translation>
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
        <translation>&amp;Қызметкер</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>%1 жылдың нәтижелері</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>Қойма ашылмаған</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose who works</source>
        <translation>Қызметкерді таңдаңыз</translation>
    </message>
    <message>
        <source>No officials yet</source>
        <translation>Қызметкерлер әлі жоқ</translation>
    </message>
    <message>
        <source>%1 – training, today is %2</source>
        <translation>%1 – оқу циклі, бүгін – %2</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::HelpDialog</name>
    <message>
        <source>Formula language</source>
        <translation>Формулалар тілі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::HistoryPanel</name>
    <message>
        <source>History of the objection</source>
        <translation>Қарсылық тарихы</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Таңдалған жазба</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Entries of the journal; refused acts stand there too, with the rule that refused them.</source>
        <translation>Журнал жазбалары; қағида бойынша бас тартылған әрекеттер де сонда тұрады.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ImpactDialog</name>
    <message>
        <source>Impact of the open objections</source>
        <translation>Ашық қарсылықтардың әсері</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Іздеу…</translation>
    </message>
    <message>
        <source>Find an objection</source>
        <translation>Қарсылықты іздеу</translation>
    </message>
    <message>
        <source>What granting the open objections could change</source>
        <translation>Ашық қарсылықтар қанағаттандырылса не өзгереді</translation>
    </message>
    <message>
        <source>What the score, the degree and the rank would be if the commission granted all that an open objection asks for, as far as it says which values it wants.</source>
        <translation>Комиссия ашық қарсылықта сұралғанның бәрін қанағаттандырса, баға, дәреже және орын қандай болар еді (қандай мәндер сұралатыны айтылған шамада).</translation>
    </message>
    <message>
        <source>%1 of %2 worked out…</source>
        <translation>%2 ішінен %1 есептелді…</translation>
    </message>
    <message numerus="yes">
        <source>%n open objection(s)</source>
        <translation>
            <numerusform>%n ашық қарсылық</numerusform>
            <numerusform>%n ашық қарсылық</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ImpactModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>өзгеріссіз</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n item(s)</source>
        <translation>
            <numerusform>⚠ %n тармақ</numerusform>
            <numerusform>⚠ %n тармақ</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>Қазіргі баға</translation>
    </message>
    <message>
        <source>If granted</source>
        <translation>Қабылданса</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>Degree now</source>
        <translation>Қазіргі дәреже</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>Қазіргі орны</translation>
    </message>
    <message>
        <source>Without values</source>
        <translation>Мәндерсіз</translation>
    </message>
    <message>
        <source>Open items that do not say which value they want: what they could change is not known</source>
        <translation>Қандай мән сұралатыны айтылмаған ашық тармақтар: олардың не өзгертетіні белгісіз</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::InputLines</name>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssueAllDialog</name>
    <message>
        <source>Issue the conclusions of the block</source>
        <translation>Блок бойынша қорытындыларды шығару</translation>
    </message>
    <message>
        <source>Each conclusion is issued by itself, with its own number and its own entry in the journal. You can stop after any of them: what was issued stays issued.</source>
        <translation>Әрбір қорытынды жеке, өз нөмірімен және журналдағы өз жазбасымен шығарылады. Кез келгенінен кейін тоқтатуға болады: шығарылғандары күшінде қалады.</translation>
    </message>
    <message>
        <source>Bodies without a conclusion</source>
        <translation>Қорытындысы жоқ органдар</translation>
    </message>
    <message>
        <source>Choose &amp;all that are ready</source>
        <translation>Дайындарының &amp;барлығын таңдау</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Таңдауды &amp;алып тастау</translation>
    </message>
    <message>
        <source>Both languages in one document &amp;too</source>
        <translation>Екі тілдегі мәтін &amp;бір құжатта да</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>&amp;Save all to a folder…</source>
        <translation>Барлығын қалтаға &amp;сақтау…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Тоқтату</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Шығару</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Ready: %1 of %2 · chosen: %3</source>
        <translation>Дайын: %1 / %2 · таңдалды: %3</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n conclusion(s)? An issued conclusion is frozen: it is corrected only by a successor.</source>
        <translation>
            <numerusform>%n қорытынды шығарылсын ба? Шығарылған қорытынды өзгертілмейді: ол тек орнына жаңа қорытынды шығару арқылы түзетіледі.</numerusform>
            <numerusform>%n қорытынды шығарылсын ба? Шығарылған қорытынды өзгертілмейді: ол тек орнына жаңа қорытынды шығару арқылы түзетіледі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Аяқталды.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n conclusion(s) issued</source>
        <translation>
            <numerusform>%n қорытынды шығарылды</numerusform>
            <numerusform>%n қорытынды шығарылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: see the list</source>
        <translation>
            <numerusform>%n қабылданбады: тізімді қараңыз</numerusform>
            <numerusform>%n қабылданбады: тізімді қараңыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n басталмады</numerusform>
            <numerusform>%n басталмады</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation>Барлығын қалтаға сақтау</translation>
    </message>
    <message>
        <source>The documents are being saved…</source>
        <translation>Құжаттар сақталуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved to %1</source>
        <translation>
            <numerusform>%n файл мына қалтаға сақталды: %1</numerusform>
            <numerusform>%n файл мына қалтаға сақталды: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssueListModel</name>
    <message>
        <source>✓ issued, No. %1</source>
        <translation>✓ шығарылды, № %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssuedFiles</name>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Save all to a folder…</source>
        <translation>Барлығын қалтаға сақтау…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Құжат әлі жоқ.</translation>
    </message>
    <message>
        <source>Save all to a folder</source>
        <translation>Барлығын қалтаға сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved to %1</source>
        <translation>
            <numerusform>%n файл мына қалтаға сақталды: %1</numerusform>
            <numerusform>%n файл мына қалтаға сақталды: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Қарау және басып шығару…</translation>
    </message>
    <message>
        <source>Choose a PDF document: it is shown and printed as it was issued.</source>
        <translation>PDF құжатын таңдаңыз: ол қалай шығарылса, солай көрсетіледі және басып шығарылады.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::IssuedFilesModel</name>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
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
        <translation>Қойма журналы</translation>
    </message>
    <message>
        <source>&amp;Show entries with</source>
        <translation>Жазбаларды &amp;іздеу</translation>
    </message>
    <message>
        <source>name, act, body …</source>
        <translation>аты-жөні, әрекет, орган …</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Журнал жазбалары</translation>
    </message>
    <message>
        <source>&amp;What was recorded</source>
        <translation>&amp;Не тіркелді</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>Жазбалар: %2 ішінен %1</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Не тіркелді</translation>
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
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
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
        <translation>Қызметкерлер…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation>&amp;Соңғы қоймалар</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Бөлімше</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Жаңа қойма…</translation>
    </message>
    <message>
        <source>Creates the store of an office</source>
        <translation>Бөлімшенің қоймасын құрады</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>Opens a store</source>
        <translation>Қойманы ашады</translation>
    </message>
    <message>
        <source>Open the &amp;training cycle</source>
        <translation>&amp;Оқу циклін ашу</translation>
    </message>
    <message>
        <source>Ten reports with invented people and dates, to try everything</source>
        <translation>Барлық мүмкіндікті байқап көруге арналған, адамдары мен күндері ойдан алынған он есеп</translation>
    </message>
    <message>
        <source>&amp;Backup now</source>
        <translation>Сақтық көшірмені қа&amp;зір жасау</translation>
    </message>
    <message>
        <source>Writes a dated, verified copy beside the store</source>
        <translation>Қойманың жанына күні көрсетілген, тексерілген көшірмені жазады</translation>
    </message>
    <message>
        <source>&amp;Close the store</source>
        <translation>Қойман&amp;ы жабу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Officials…</source>
        <translation>Қызметке&amp;рлер…</translation>
    </message>
    <message>
        <source>Who works in this store, and in which role</source>
        <translation>Осы қоймада кім және қандай рөлде жұмыс істейді</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>Ба&amp;ғалау кестесі…</translation>
    </message>
    <message>
        <source>The dates of the six stages</source>
        <translation>Алты кезеңнің мерзімдері</translation>
    </message>
    <message>
        <source>&amp;Check the store…</source>
        <translation>Қо&amp;йманы тексеру…</translation>
    </message>
    <message>
        <source>Verifies the journal, the files, every issued score and every package</source>
        <translation>Журналды, файлдарды, әрбір шығарылған балды және әрбір пакетті тексереді</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>Ж&amp;урнал…</translation>
    </message>
    <message>
        <source>Every act: who, when, what</source>
        <translation>Әрбір әрекет: кім, қашан, не істеді</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Ал&amp;дыңғы бет</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>К&amp;елесі бет</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Жа&amp;ңарту</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Пернелер тіркесімдері…</translation>
    </message>
    <message>
        <source>&amp;About Bagalau…</source>
        <translation>Бағдар&amp;лама туралы…</translation>
    </message>
    <message>
        <source>%1 – Bagalau</source>
        <translation>%1 – Бағалау</translation>
    </message>
    <message>
        <source>Refused: entry No. %1 of the journal</source>
        <translation>Бас тартылды: журналдың № %1 жазбасы</translation>
    </message>
    <message>
        <source>Done: entry No. %1 of the journal (%2)</source>
        <translation>Орындалды: журналдың № %1 жазбасы (%2)</translation>
    </message>
    <message>
        <source>This store has no officials yet. Add those who work in it: every act is entered into the journal under a name.</source>
        <translation>Бұл қоймада әлі қызметкерлер жоқ. Онда жұмыс істейтіндерді қосыңыз: әрбір әрекет журналға қызметкердің атымен енгізіледі.</translation>
    </message>
    <message>
        <source>Choose who works, at the top right: every act is entered into the journal under this name.</source>
        <translation>Жоғарғы оң жақта қызметкерді таңдаңыз: әрбір әрекет журналға осы атпен енгізіледі.</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Жұмыс орындалуда</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Қойманы ашу</translation>
    </message>
    <message>
        <source>Stores of Bagalau (*.bagalau);;All files (*)</source>
        <translation>Бағалау қоймалары (*.bagalau);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>&amp;Training day…</source>
        <translation>&amp;Оқу күні…</translation>
    </message>
    <message>
        <source>Goes on to another day of the training cycle</source>
        <translation>Оқу циклінің басқа күніне өту</translation>
    </message>
    <message>
        <source>&amp;Formula language…</source>
        <translation>&amp;Формулалар тілі…</translation>
    </message>
    <message>
        <source>How an edition of a methodology and its formulas are written</source>
        <translation>Әдістеме редакциясы мен оның формулалары қалай жазылады</translation>
    </message>
    <message>
        <source>&amp;Look of the papers…</source>
        <translation>Құжаттардың &amp;түрі…</translation>
    </message>
    <message>
        <source>Letterhead, margins, letters and numbers of the papers</source>
        <translation>Құжаттардың бланкі, жиектері, әріптері мен нөмірлері</translation>
    </message>
    <message>
        <source>Te&amp;mplates of papers…</source>
        <translation>Құжаттардың ү&amp;лгілері…</translation>
    </message>
    <message>
        <source>The words of each paper in both languages</source>
        <translation>Әр құжаттың екі тілдегі сөздері</translation>
    </message>
    <message>
        <source>&amp;Results of earlier years…</source>
        <translation>Бұрынғы жылдардың &amp;нәтижелері…</translation>
    </message>
    <message>
        <source>What the bodies came to before, for comparison</source>
        <translation>Органдардың салыстыруға арналған бұрынғы нәтижелері</translation>
    </message>
    <message>
        <source>Calendar of &amp;working days…</source>
        <translation>Ж&amp;ұмыс күндерінің күнтізбесі…</translation>
    </message>
    <message>
        <source>Holidays and moved days by year, the rule for a last day of rest, counting of days</source>
        <translation>Жылдар бойынша мереке және ауыстырылған күндер, жұмыс емес соңғы күннің қағидасы, күндерді санау</translation>
    </message>
    <message>
        <source>Re&amp;mind of what is due</source>
        <translation>Мерзімдерді &amp;еске салу</translation>
    </message>
    <message>
        <source>A line in the window and, once a day, a notification of the system</source>
        <translation>Терезедегі жол және күніне бір рет жүйе хабарламасы</translation>
    </message>
    <message>
        <source>&amp;Bodies to be checked again…</source>
        <translation>Қайта тексерілетін ор&amp;гандар…</translation>
    </message>
    <message>
        <source>The selection by risk, with every place explained</source>
        <translation>Тәуекел бойынша іріктеу, әр орынның түсіндірмесімен</translation>
    </message>
    <message>
        <source>&amp;Fallen indicators (clause 65)…</source>
        <translation>Көрсеткіштердің &amp;төмендеуі (65-тармақ)…</translation>
    </message>
    <message>
        <source>Whose indicators fell, and whether the sector worsened</source>
        <translation>Кімнің көрсеткіштері төмендеді және саладағы ахуал нашарлады ма</translation>
    </message>
    <message>
        <source>&amp;Earlier recommendations…</source>
        <translation>Бұрын берілген ұ&amp;сынымдар…</translation>
    </message>
    <message>
        <source>Earlier instructions and recommendations, how far they are carried out</source>
        <translation>Бұрын берілген тапсырмалар мен ұсынымдар және олардың орындалуы</translation>
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
        <translation>&amp;Бақылау мысалдарын есептеу</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Салыстыру:</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Әдістеме</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>салыстырмау</translation>
    </message>
    <message>
        <source>used by this store</source>
        <translation>осы қоймада қолданылады</translation>
    </message>
    <message numerus="yes">
        <source>All %n worked examples hold here.</source>
        <translation>
            <numerusform>Барлық %n бақылау мысалы осы компьютерде сәйкес келеді.</numerusform>
            <numerusform>Барлық %n бақылау мысалы осы компьютерде сәйкес келеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked examples do not hold here.</source>
        <translation>
            <numerusform>%n бақылау мысалы осы компьютерде сәйкес келмейді.</numerusform>
            <numerusform>%n бақылау мысалы осы компьютерде сәйкес келмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the edition</source>
        <translation>Редакцияның күйі</translation>
    </message>
    <message>
        <source>&amp;New edition as a copy…</source>
        <translation>Көшірмеден &amp;жаңа редакция…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорттау…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>Use in this s&amp;tore…</source>
        <translation>Осы қоймада қол&amp;дану…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Жобаны жою</translation>
    </message>
    <message>
        <source>Import an edition</source>
        <translation>Редакцияны импорттау</translation>
    </message>
    <message>
        <source>Editions (*.json);;All files (*)</source>
        <translation>Редакциялар (*.json);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Export the edition</source>
        <translation>Редакцияны экспорттау</translation>
    </message>
    <message>
        <source>Editions (*.json)</source>
        <translation>Редакциялар (*.json)</translation>
    </message>
    <message>
        <source>From now on the block “%1” of this store is assessed by the edition “%2”. Reviews that were given before do not count for it. Take it into use?</source>
        <translation>Енді осы қойманың «%1» блогы «%2» редакциясы бойынша бағаланады. Бұрын жүргізілген тексерулер оған есептелмейді. Қолданысқа енгізілсін бе?</translation>
    </message>
    <message>
        <source>The draft “%1” is taken out of the store. Its text is not kept. Discard it?</source>
        <translation>«%1» жобасы қоймадан алынып тасталады. Мәтіні сақталмайды. Жойылсын ба?</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>was in use</source>
        <translation>қолданыста болған</translation>
    </message>
    <message>
        <source>● In use: this store assesses the block by this edition.</source>
        <translation>● Қолданыста: осы қоймада блок осы редакция бойынша бағаланады.</translation>
    </message>
    <message numerus="yes">
        <source>✎ A draft of this store, saved with %n fault(s). It cannot be used like this.</source>
        <translation>
            <numerusform>✎ Осы қойманың жобасы, %n қатемен сақталған. Бұл күйінде қолдануға болмайды.</numerusform>
            <numerusform>✎ Осы қойманың жобасы, %n қатемен сақталған. Бұл күйінде қолдануға болмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>✎ A draft of this store. It changes nothing until it is taken into use.</source>
        <translation>✎ Осы қойманың жобасы. Қолданысқа енгізілгенге дейін ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>○ Was in use in this store before another edition took its place.</source>
        <translation>○ Орнына басқа редакция енгізілгенге дейін осы қоймада қолданыста болған.</translation>
    </message>
    <message>
        <source>Shipped with the program.</source>
        <translation>Бағдарламамен бірге беріледі.</translation>
    </message>
    <message>
        <source>The program ships another text under the id “%1”; shown is the one that the store keeps.</source>
        <translation>Бағдарламада «%1» белгісімен басқа мәтін беріледі; қоймада сақталған мәтін көрсетілген.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::NewStoreDialog</name>
    <message>
        <source>New store</source>
        <translation>Жаңа қойма</translation>
    </message>
    <message>
        <source>A store is one file with the work of one office on the results of one year.</source>
        <translation>Қойма – бір бөлімшенің бір жылдың нәтижелері бойынша жұмысы сақталатын бір файл.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Where the store is to lie</source>
        <translation>Қойма сақталатын орын</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Шолу…</translation>
    </message>
    <message>
        <source>Results of the &amp;year</source>
        <translation>Нәтижелері бағаланатын &amp;жыл</translation>
    </message>
    <message>
        <source>&amp;Authorities that the office serves</source>
        <translation>Бөлімше қызмет көрсететін &amp;уәкілетті органдар</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Құру</translation>
    </message>
    <message>
        <source>assessment-%1</source>
        <translation>бағалау-%1</translation>
    </message>
    <message>
        <source>Stores of Bagalau (*.bagalau)</source>
        <translation>Bagalau қоймалары (*.bagalau)</translation>
    </message>
    <message>
        <source>Choose where the store is to lie.</source>
        <translation>Қойма орналасатын жерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Tick at least one authority: an office assesses for an authority.</source>
        <translation>Кемінде бір уәкілетті органды белгілеңіз: бөлімше бағалауды уәкілетті орган үшін жүргізеді.</translation>
    </message>
    <message>
        <source>Authorities that the office serves</source>
        <translation>Бөлімше қызмет көрсететін уәкілетті органдар</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::NotePaperDialog</name>
    <message>
        <source>A paper of the appeal</source>
        <translation>Шағымдану құжаты</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Нөмірі:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Күні:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Қол қойған:</translation>
    </message>
    <message>
        <source>Assessed body acquainted on:</source>
        <translation>Бағаланушы орган танысқан күн:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Тіркеу</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ObjectionModel</name>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>%1 күні жауап берілді</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Last day of answer</source>
        <translation>Жауап берудің соңғы күні</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Қалған уақыт</translation>
    </message>
    <message>
        <source>re-verification</source>
        <translation>қайта тексеру</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тармақтар</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ObjectionsPage</name>
    <message>
        <source>Register an objection…</source>
        <translation>Қарсылықты тіркеу…</translation>
    </message>
    <message>
        <source>Objections and their time limits</source>
        <translation>Қарсылықтар және олардың мерзімдері</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Қарсылықтар</translation>
    </message>
    <message>
        <source>Open or create a store: then the objections of assessed bodies are registered and answered here.</source>
        <translation>Қойманы ашыңыз немесе құрыңыз: содан кейін бағаланушы органдардың қарсылықтары осында тіркеледі және оларға жауап беріледі.</translation>
    </message>
    <message>
        <source>There is no objection. When an assessed body sends one after it received its conclusion, register it here: the program counts the days.</source>
        <translation>Қарсылықтар жоқ. Бағаланушы орган қорытындыны алғаннан кейін қарсылық жіберсе, оны осында тіркеңіз: күндерді бағдарлама есептейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to be answered</source>
        <translation>
            <numerusform>%n қарсылыққа жауап берілуі тиіс</numerusform>
            <numerusform>%n қарсылыққа жауап берілуі тиіс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>оның ішінде мерзімі өткені: %n</numerusform>
            <numerusform>оның ішінде мерзімі өткені: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No conclusion has been delivered yet. An objection is made to a delivered conclusion.</source>
        <translation>Әзірге бірде-бір қорытынды тапсырылған жоқ. Қарсылық тапсырылған қорытындыға білдіріледі.</translation>
    </message>
    <message>
        <source>Objection No. %1 · %2</source>
        <translation>№ %1 қарсылық · %2</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>%1 күні жауап берілді.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Қазір: %1.</translation>
    </message>
    <message>
        <source>1. Received %1</source>
        <translation>1. Алынды %1</translation>
    </message>
    <message>
        <source>2. Special commission %1</source>
        <translation>2. Арнайы комиссия %1</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>Құ&amp;жаттар…</translation>
    </message>
    <message>
        <source>Order and minutes of the special commission, table of disagreements, answer letters</source>
        <translation>Арнайы комиссия туралы бұйрық пен хаттама, келіспеушіліктер кестесі, жауап хаттар</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>Impact…</source>
        <translation>Әсері…</translation>
    </message>
    <message>
        <source>What granting the open objections could change in score, degree and rank</source>
        <translation>Ашық қарсылықтар қанағаттандырылса, бағада, дәрежеде және орында не өзгереді</translation>
    </message>
    <message>
        <source>Open a re-verification…</source>
        <translation>Қайта тексеруді ашу…</translation>
    </message>
    <message>
        <source>Find by number, body, letter…</source>
        <translation>Нөмірі, органы, хаты бойынша іздеу…</translation>
    </message>
    <message>
        <source>Find an objection</source>
        <translation>Қарсылықты іздеу</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Тек мерзімі өткендер</translation>
    </message>
    <message>
        <source>‹ Back to the board</source>
        <translation>‹ Тақтаға оралу</translation>
    </message>
    <message>
        <source>Re-verification No. %1 · %2</source>
        <translation>№ %1 қайта тексеру · %2</translation>
    </message>
    <message>
        <source>Day %1 of %2, last day %3.</source>
        <translation>%2 күннің %1-күні, соңғы күні %3.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Жауап: %1</translation>
    </message>
    <message>
        <source>2. Who takes part %1</source>
        <translation>2. Қатысушылар %1</translation>
    </message>
    <message>
        <source>3. Sittings: %1</source>
        <translation>3. Отырыстар: %1</translation>
    </message>
    <message>
        <source>4. Decisions %1 of %2 %3</source>
        <translation>4. Шешімдер %1 / %2 %3</translation>
    </message>
    <message>
        <source>5. Answer %1</source>
        <translation>5. Жауап %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>A re-verification has no sittings: its act decides.</source>
        <translation>Қайта тексеруде отырыс болмайды: оның актісі шешеді.</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Барлық блоктар</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Кез келген жай-күй</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Opened by the working body of the Commission alone, on a complaint after the appeal (%1)</source>
        <translation>Шағымдану рәсімінен кейін, шағым бойынша тек Комиссияның жұмыс органы ашады (%1)</translation>
    </message>
    <message>
        <source>There is no objection.</source>
        <translation>Қарсылық жоқ.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OffersModel</name>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Қазақша мәтіні</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Орысша мәтіні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OfficialsDialog</name>
    <message>
        <source>Officials of the store</source>
        <translation>Қойманың қызметкерлері</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Қызметкерді қосу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты-жөні</translation>
    </message>
    <message>
        <source>As it is written in documents</source>
        <translation>Құжаттарда жазылатындай</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Рөлі</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Ұйымы</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>Nobody is chosen who works: the journal will name the user of this computer.</source>
        <translation>Жұмыс істейтін қызметкер таңдалмаған: журналда осы компьютердің пайдаланушысы көрсетіледі.</translation>
    </message>
    <message>
        <source>Additions are entered into the journal under the name %1.</source>
        <translation>Қосылған қызметкерлер журналға мына атпен енгізіледі: %1.</translation>
    </message>
    <message>
        <source>May see everything and change nothing.</source>
        <translation>Барлығын көре алады, ештеңені өзгерте алмайды.</translation>
    </message>
    <message>
        <source>In the journal: %1.</source>
        <translation>Журналда: %1.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OfficialsModel</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйымы</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::OverviewPage</name>
    <message>
        <source>Stages of the assessment</source>
        <translation>Бағалау кезеңдері</translation>
    </message>
    <message>
        <source>Set the dates…</source>
        <translation>Күндерді белгілеу…</translation>
    </message>
    <message>
        <source>&amp;Bodies</source>
        <translation>&amp;Органдар</translation>
    </message>
    <message>
        <source>&amp;Find a body</source>
        <translation>Орган &amp;іздеу</translation>
    </message>
    <message>
        <source>Only bodies that this office &amp;assesses</source>
        <translation>Тек осы бөлімше &amp;бағалайтын органдар</translation>
    </message>
    <message>
        <source>Bodies and the steps of their assessment</source>
        <translation>Органдар және оларды бағалау қадамдары</translation>
    </message>
    <message>
        <source>S&amp;cores</source>
        <translation>Ба&amp;лдар</translation>
    </message>
    <message>
        <source>Chart of scores</source>
        <translation>Балдар диаграммасы</translation>
    </message>
    <message>
        <source>There are no scores yet. A body has a score when its report is taken in and every input is settled.</source>
        <translation>Балдар әлі жоқ. Органның балы есебі қабылданып, барлық бастапқы мәндер нақтыланғаннан кейін шығады.</translation>
    </message>
    <message>
        <source>What is &amp;due</source>
        <translation>Жақын &amp;мерзімдер</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Жақын мерзімдер жоқ.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>next</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>назар аудару қажет</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>Bodies and scores</source>
        <translation>Органдар мен балдар</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Мерзімі жақындағандар</translation>
    </message>
    <message>
        <source>Set the dates of the stages: what is due will be listed here.</source>
        <translation>Кезеңдердің күндерін белгілеңіз: жақын мерзімдер осында көрсетіледі.</translation>
    </message>
    <message>
        <source>Reorganised bodies</source>
        <translation>Қайта ұйымдастырылған органдар</translation>
    </message>
    <message>
        <source>Dates of other blocks</source>
        <translation>Басқа блоктардың күндері</translation>
    </message>
    <message>
        <source>Only what this &amp;office has to do</source>
        <translation>Тек осы бөлімше &amp;орындайтындары</translation>
    </message>
    <message>
        <source>date of this block</source>
        <translation>осы блоктың өз күні</translation>
    </message>
    <message>
        <source>stage %1 – %2</source>
        <translation>%1-кезең – %2</translation>
    </message>
    <message>
        <source>Other dates in the block “%1”: %2</source>
        <translation>«%1» блогындағы өзге күндер: %2</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PackageContentsModel</name>
    <message>
        <source>%1: it has to be answered first</source>
        <translation>%1: алдымен жауап беру қажет</translation>
    </message>
    <message>
        <source>No conclusion yet: %1</source>
        <translation>Қорытынды әлі жоқ: %1</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ иә</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– жоқ</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Енгізіледі</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>Conclusion No.</source>
        <translation>Қорытынды №</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PackageModel</name>
    <message>
        <source>State planning authority, for the overall assessment</source>
        <translation>Мемлекеттік жоспарлау жөніндегі уәкілетті орган, тиімділікті жалпы бағалау үшін</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортталды</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Экспорттаған</translation>
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
        <translation>Тиімділікті жалпы бағалау үшін экспорттау…</translation>
    </message>
    <message>
        <source>Verify a package file…</source>
        <translation>Пакет файлын тексеру…</translation>
    </message>
    <message>
        <source>Exported packages</source>
        <translation>Экспортталған пакеттер</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Қайта сақтау…</translation>
    </message>
    <message>
        <source>Verify the stored package</source>
        <translation>Қоймадағы пакетті тексеру</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>No package was exported yet. When the conclusions of the block are final, export them for the overall assessment.</source>
        <translation>Әлі бірде-бір пакет экспортталған жоқ. Блок бойынша қорытындылар түпкілікті болғаннан кейін оларды тиімділікті жалпы бағалау үшін экспорттаңыз.</translation>
    </message>
    <message>
        <source>No store is open. A package file can be verified without one.</source>
        <translation>Қойма ашылмаған. Пакет файлын қоймасыз да тексеруге болады.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) exported</source>
        <translation>
            <numerusform>%n пакет экспортталды</numerusform>
            <numerusform>%n пакет экспортталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the package again</source>
        <translation>Пакетті қайта сақтау</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Пакеттер (*.zip)</translation>
    </message>
    <message>
        <source>Package No. %1 was saved, byte for byte, as %2</source>
        <translation>№ %1 пакет байтына дейін дәл сақталды: %2</translation>
    </message>
    <message>
        <source>Verify a package file</source>
        <translation>Пакет файлын тексеру</translation>
    </message>
    <message>
        <source>Packages (*.zip);;All files (*)</source>
        <translation>Пакеттер (*.zip);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>%1 is being verified…</source>
        <translation>%1 тексерілуде…</translation>
    </message>
    <message>
        <source>Package No. %1 is being verified…</source>
        <translation>№ %1 пакет тексерілуде…</translation>
    </message>
    <message>
        <source>Package No. %1 in the store</source>
        <translation>Қоймадағы № %1 пакет</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PaperSettingsDialog</name>
    <message>
        <source>Look of the papers</source>
        <translation>Құжаттардың түрі</translation>
    </message>
    <message>
        <source>How the papers of this office look and are numbered. Papers that were issued stay as they are.</source>
        <translation>Осы бөлімшенің құжаттары қандай болатыны және қалай нөмірленетіні. Шығарылған құжаттар сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Letterhead in &amp;Kazakh</source>
        <translation>Бланк &amp;қазақша</translation>
    </message>
    <message>
        <source>Letterhead in &amp;Russian</source>
        <translation>Бланк &amp;орысша</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Эмблема</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Сурет таңдау…</translation>
    </message>
    <message>
        <source>&amp;Without</source>
        <translation>&amp;Болмасын</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Биіктігі</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Жиектер</translation>
    </message>
    <message>
        <source>left </source>
        <translation>сол жақ </translation>
    </message>
    <message>
        <source>right </source>
        <translation>оң жақ </translation>
    </message>
    <message>
        <source>top </source>
        <translation>жоғары </translation>
    </message>
    <message>
        <source>bottom </source>
        <translation>төмен </translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Әріптер</translation>
    </message>
    <message>
        <source>with serifs</source>
        <translation>кертікті</translation>
    </message>
    <message>
        <source>without serifs</source>
        <translation>кертіксіз</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Numbers of conclusions</source>
        <translation>Қорытындылар &amp;нөмірі</translation>
    </message>
    <message>
        <source>Picture for the letterhead</source>
        <translation>Бланкке арналған сурет</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Суреттер (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>{block} is the place of the block, {###} the running number. Example: %1</source>
        <translation>{block} – блоктың реттік орны, {###} – реттік нөмір. Мысал: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PapersDialog</name>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Papers, and whether they can be made now</source>
        <translation>Құжаттар және оларды қазір жасауға бола ма</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Тілі:</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Пішімдері:</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Choose the folder and make…</source>
        <translation>Қалтаны таңдап, жасау…</translation>
    </message>
    <message>
        <source>Objection No. %1</source>
        <translation>№ %1 қарсылық</translation>
    </message>
    <message>
        <source>In Kazakh and Russian</source>
        <translation>Қазақ және орыс тілдерінде</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Tick the papers to be made.</source>
        <translation>Жасалатын құжаттарды белгілеңіз.</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>Кемінде бір пішімді белгілеңіз.</translation>
    </message>
    <message>
        <source>Where to put the papers</source>
        <translation>Құжаттарды қайда сақтау керек</translation>
    </message>
    <message>
        <source>The papers are being made…</source>
        <translation>Құжаттар жасалып жатыр…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved to %1</source>
        <translation>
            <numerusform>%n файл мына қалтаға сақталды: %1</numerusform>
            <numerusform>%n файл мына қалтаға сақталды: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PapersModel</name>
    <message>
        <source>can be made now</source>
        <translation>қазір жасауға болады</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Can it be made</source>
        <translation>Жасауға бола ма</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PassageForm</name>
    <message>
        <source>Date:</source>
        <translation>Күні:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Тәсілі:</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Нөмірі:</translation>
    </message>
    <message>
        <source>Documents of this step</source>
        <translation>Осы қадамның құжаттары</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Файлдарды осында сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файлдарды қосу…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Әзірге құжат жоқ.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n құжат</numerusform>
            <numerusform>%n құжат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PendingModel</name>
    <message>
        <source>? accepted as proposed</source>
        <translation>? ұсынылған күйінде қабылданады</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Жаңа мәні</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіздеме</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PendingPanel</name>
    <message>
        <source>Values to be established</source>
        <translation>Белгіленетін мәндер</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Establish</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>Nothing is collected. Choose a value in the tree, or a fact above, and say what it is.</source>
        <translation>Жинақталған мән жоқ. Ағаштан мәнді немесе жоғарыдан фактіні таңдап, оның мәнін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Score: %1 → %2</source>
        <translation>Балл: %1 → %2</translation>
    </message>
    <message>
        <source>There is nothing to establish.</source>
        <translation>Белгілейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation>Алдымен терезенің жоғарғы жағында жұмыс істейтін қызметкерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a collected value. A proposal is changed by saying another value for it.</source>
        <translation>Жинақталған мәнді таңдаңыз. Ұсынысты өзгерту үшін оның орнына басқа мән көрсетіңіз.</translation>
    </message>
    <message>
        <source>Documents:</source>
        <translation>Құжаттар:</translation>
    </message>
    <message>
        <source>Records, pictures and letters that show these values; drop files here</source>
        <translation>Осы мәндерді растайтын хаттамалар, суреттер мен хаттар; файлдарды осында сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>Documents that show the values to be established</source>
        <translation>Белгіленетін мәндерді растайтын құжаттар</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Құжатты алып тастау</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Тіркеу…</translation>
    </message>
    <message>
        <source>Documents that show these values</source>
        <translation>Осы мәндерді растайтын құжаттар</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PlacesModel</name>
    <message>
        <source>Part</source>
        <translation>Құрамдас бөлік</translation>
    </message>
    <message>
        <source>Weight of the part</source>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Degree, in Kazakh</source>
        <translation>Дәреже, қазақша</translation>
    </message>
    <message>
        <source>Degree, in Russian</source>
        <translation>Дәреже, орысша</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Баллдан бастап</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Бет</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Беттердің көлемі</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Құжаттан іздеу</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Келесі</translation>
    </message>
    <message>
        <source>Print &amp;all documents of the list</source>
        <translation>Тізімдегі &amp;барлық құжатты басып шығару</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Басып &amp;шығару…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF түрінде &amp;сақтау…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>%1 – preview</source>
        <translation>%1 – алдын ала қарау</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Бет ені бойынша</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бет тұтас</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жерде</numerusform>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF құжаттары (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басып шығарылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n бет басып шығарылды</numerusform>
            <numerusform>%n бет басып шығарылды</numerusform>
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
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толық мәлімет</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Толық мәлімет</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReceivedPanel</name>
    <message>
        <source>Contested items:</source>
        <translation>Дау айтылған тармақтар:</translation>
    </message>
    <message>
        <source>Contested items</source>
        <translation>Дау айтылған тармақтар</translation>
    </message>
    <message>
        <source>Ground of the objection</source>
        <translation>Қарсылық негіздемесі</translation>
    </message>
    <message>
        <source>Not considered…</source>
        <translation>Қаралмайды…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Кері қайтарылды…</translation>
    </message>
    <message>
        <source>Decision of the working body No. %1 of %2; complaint lodged on %3.</source>
        <translation>Жұмыс органының %2 № %1 шешімі; шағым %3 берілген.</translation>
    </message>
    <message>
        <source>Letter No. %1 of %2.</source>
        <translation>%2 № %1 хат.</translation>
    </message>
    <message>
        <source>Letter No. %1.</source>
        <translation>Хат № %1.</translation>
    </message>
    <message>
        <source>The number of the letter is not recorded.</source>
        <translation>Хаттың нөмірі тіркелмеген.</translation>
    </message>
    <message>
        <source>Received on %1, registered by %2; conclusion No. %3.</source>
        <translation>%1 келіп түсті, тіркеген: %2; № %3 қорытынды.</translation>
    </message>
    <message>
        <source>⚠ Late.</source>
        <translation>⚠ Кеш.</translation>
    </message>
    <message>
        <source>✓ In time.</source>
        <translation>✓ Мерзімінде.</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Сұралады: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Себебі: %1</translation>
    </message>
    <message>
        <source>Wanted values: %1</source>
        <translation>Сұралатын мәндер: %1</translation>
    </message>
    <message>
        <source>Not considered: %1</source>
        <translation>Қаралмайды: %1</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Негіздеме: %1</translation>
    </message>
    <message>
        <source>The objection is answered; nothing in it changes any more.</source>
        <translation>Қарсылыққа жауап берілген; онда енді ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Choose items that are not settled yet.</source>
        <translation>Әлі шешілмеген тармақтарды таңдаңыз.</translation>
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
        <translation>Құжат: %2 № %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Мерзімі: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>Дереккөзі: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation>Кері қайтарған: %1. Себебі: %2</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <source>None yet. Register what the body does to carry it out.</source>
        <translation>Әзірге жоқ. Органның оны орындау үшін не істейтінін тіркеңіз.</translation>
    </message>
    <message>
        <source>%1.%2 · %3 · due on %4</source>
        <translation>%1.%2 · %3 · мерзімі: %4</translation>
    </message>
    <message>
        <source>State and its history</source>
        <translation>Жай-күйі және оның тарихы</translation>
    </message>
    <message>
        <source>Not established yet. The conclusion says what became of it: record the state.</source>
        <translation>Әлі анықталмаған. Қорытындыда оның орындалуы көрсетіледі: жай-күйін тіркеңіз.</translation>
    </message>
    <message>
        <source>recorded by %1, journal entry No. %2</source>
        <translation>тіркеген: %1, журнал жазбасы № %2</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Растайтын құжаттар:</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RecommendationsDialog</name>
    <message>
        <source>Earlier instructions and recommendations</source>
        <translation>Бұрын берілген тапсырмалар мен ұсынымдар</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Сөздер бойынша сүзгі</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Сүзгі (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by assessed body</source>
        <translation>Бағаланушы орган бойынша сүзгі</translation>
    </message>
    <message>
        <source>Filter by block</source>
        <translation>Блок бойынша сүзгі</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Жай-күйі бойынша сүзгі</translation>
    </message>
    <message>
        <source>O&amp;verdue only</source>
        <translation>Тек &amp;мерзімі өткендер</translation>
    </message>
    <message>
        <source>Withdrawn t&amp;oo</source>
        <translation>Кері &amp;қайтарылғандар да</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Жаңа…</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>&amp;Кестеден…</translation>
    </message>
    <message>
        <source>Registers many at once from a workbook (.xlsx, .ods) or a table of text</source>
        <translation>Кітаптан (.xlsx, .ods) немесе мәтіндік кестеден бірден көбін тіркейді</translation>
    </message>
    <message>
        <source>&amp;Empty table…</source>
        <translation>&amp;Бос кесте…</translation>
    </message>
    <message>
        <source>Saves a workbook with the columns, to be filled in and taken in</source>
        <translation>Толтырып, қайта қабылдауға арналған бағандары бар кітапты сақтайды</translation>
    </message>
    <message>
        <source>&amp;Carry over…</source>
        <translation>Кө&amp;шіру…</translation>
    </message>
    <message>
        <source>&amp;Paper…</source>
        <translation>Құ&amp;жат…</translation>
    </message>
    <message>
        <source>The list of this body and block as PDF, DOCX or ODT</source>
        <translation>Осы орган мен блоктың тізбесі PDF, DOCX немесе ODT түрінде</translation>
    </message>
    <message>
        <source>The chosen recommendation with its measures and history</source>
        <translation>Таңдалған ұсыным, оның шаралары мен тарихы</translation>
    </message>
    <message>
        <source>&amp;Measure…</source>
        <translation>&amp;Шара…</translation>
    </message>
    <message>
        <source>&amp;State…</source>
        <translation>Жай-кү&amp;йі…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Ке&amp;рі қайтару…</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Файлда не дұрыс емес</translation>
    </message>
    <message>
        <source>All assessed bodies</source>
        <translation>Барлық бағаланушы органдар</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Барлық блоктар</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлық жай-күйлер</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Сүзгіге сай келетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>No earlier instruction or recommendation is registered here yet. Register one (New), take many in from a table, or carry over those of earlier conclusions: then their measures and states are kept here, and the next conclusion speaks of them.</source>
        <translation>Мұнда бұрын берілген тапсырмалар мен ұсынымдар әлі тіркелмеген. Біреуін тіркеңіз («Жаңа»), кестеден бірден көбін қабылдаңыз немесе бұрынғы қорытындылардың ұсынымдарын көшіріңіз: сонда олардың шаралары мен жай-күйі осында сақталады, ал келесі қорытындыда олар көрсетіледі.</translation>
    </message>
    <message>
        <source>Choose a recommendation in the list.</source>
        <translation>Тізімнен ұсынымды таңдаңыз.</translation>
    </message>
    <message>
        <source>This recommendation was withdrawn.</source>
        <translation>Бұл ұсыным кері қайтарылған.</translation>
    </message>
    <message>
        <source>No. %1 of the register was written.</source>
        <translation>Тізілімнің № %1 жазбасы жазылды.</translation>
    </message>
    <message>
        <source>There is nothing to carry over. Results of earlier years are taken in from their store or a table (Office, Results of earlier years).</source>
        <translation>Көшіретін ештеңе жоқ. Бұрынғы жылдардың нәтижелері олардың қоймасынан немесе кестеден қабылданады («Бөлімше» мәзірі, «Бұрынғы жылдардың нәтижелері»).</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) were registered.</source>
        <translation>
            <numerusform>%n ұсыным тіркелді.</numerusform>
            <numerusform>%n ұсыным тіркелді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of recommendations</source>
        <translation>Ұсынымдар кестесі</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.txt);;All files (*)</source>
        <translation>Кестелер (*.xlsx *.ods *.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Кесте оқылып жатыр…</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:</source>
        <translation>%1 файлынан ештеңе қабылданған жоқ:</translation>
    </message>
    <message>
        <source>Empty table of recommendations</source>
        <translation>Ұсынымдардың бос кестесі</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Кітаптар (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RecommendationsModel</name>
    <message>
        <source>No. %1, %2</source>
        <translation>%2 № %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кері қайтарылған</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Assessed body</source>
        <translation>Бағаланушы орган</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Instruction or recommendation</source>
        <translation>Тапсырма немесе ұсыным</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RefuseItemsDialog</name>
    <message>
        <source>Items that are not considered</source>
        <translation>Қаралмайтын тармақтар</translation>
    </message>
    <message>
        <source>By the rule:</source>
        <translation>Қағида бойынша:</translation>
    </message>
    <message>
        <source>Ground, in Kazakh:</source>
        <translation>Негіздеме, қазақша:</translation>
    </message>
    <message>
        <source>Ground, in Russian:</source>
        <translation>Негіздеме, орысша:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>In this block no rule lets an item go unconsidered after it was registered.</source>
        <translation>Бұл блокта тіркелген тармақты қараусыз қалдыруға мүмкіндік беретін қағида жоқ.</translation>
    </message>
    <message>
        <source>Give the ground in both languages.</source>
        <translation>Негіздемені екі тілде беріңіз.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RegisterEntryDialog</name>
    <message>
        <source>Assessed &amp;body</source>
        <translation>&amp;Бағаланушы орган</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>Б&amp;лок</translation>
    </message>
    <message>
        <source>Given b&amp;y</source>
        <translation>&amp;Кім берген</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>N&amp;umber of the paper</source>
        <translation>Құжат &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Date of the paper</source>
        <translation>Құжат &amp;күні</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Жай-күйі</translation>
    </message>
    <message>
        <source>As of the &amp;day</source>
        <translation>Қай &amp;күнгі жағдай</translation>
    </message>
    <message>
        <source>&amp;What is withdrawn</source>
        <translation>&amp;Не кері қайтарылады</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>С&amp;ебебі</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>&amp;Жауапты</translation>
    </message>
    <message>
        <source>Due &amp;on</source>
        <translation>&amp;Мерзімі</translation>
    </message>
    <message>
        <source>A day is &amp;set:</source>
        <translation>&amp;Күні белгіленген:</translation>
    </message>
    <message>
        <source>Text in &amp;Kazakh</source>
        <translation>&amp;Қазақша мәтіні</translation>
    </message>
    <message>
        <source>Text in &amp;Russian</source>
        <translation>&amp;Орысша мәтіні</translation>
    </message>
    <message>
        <source>Evidence (drop files here; they are kept in the store):</source>
        <translation>Растайтын құжаттар (файлдарды осында сүйреп әкеліңіз; олар қоймада сақталады):</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Растайтын құжаттар</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Файл &amp;қосу…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Алып тастау</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>New instruction or recommendation</source>
        <translation>Жаңа тапсырма немесе ұсыным</translation>
    </message>
    <message>
        <source>Measure to carry out No. %1</source>
        <translation>№ %1 орындау шарасы</translation>
    </message>
    <message>
        <source>State of carrying out No. %1</source>
        <translation>№ %1 орындалу жай-күйі</translation>
    </message>
    <message>
        <source>&amp;Finding in Kazakh</source>
        <translation>&amp;Қазақша тұжырым</translation>
    </message>
    <message>
        <source>Finding in &amp;Russian</source>
        <translation>&amp;Орысша тұжырым</translation>
    </message>
    <message>
        <source>Withdraw an entry of No. %1</source>
        <translation>№ %1 жазбасын кері қайтару</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>The recommendation itself, with everything of it</source>
        <translation>Ұсынымның өзі, барлық жазбаларымен</translation>
    </message>
    <message>
        <source>Measure No. %1: %2</source>
        <translation>№ %1 шара: %2</translation>
    </message>
    <message>
        <source>State of %1: %2</source>
        <translation>%1 күнгі жай-күйі: %2</translation>
    </message>
    <message>
        <source>The entry stays in the register with the reason and no longer counts.</source>
        <translation>Жазба себебімен бірге тізілімде қалады, бірақ бұдан былай ескерілмейді.</translation>
    </message>
    <message>
        <source>This state is established with a finding in both languages.</source>
        <translation>Бұл жай-күй екі тілдегі тұжырыммен белгіленеді.</translation>
    </message>
    <message>
        <source>This state may be recorded without a finding.</source>
        <translation>Бұл жай-күйді тұжырымсыз тіркеуге болады.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RegisterObjectionDialog</name>
    <message>
        <source>Register an objection</source>
        <translation>Қарсылықты тіркеу</translation>
    </message>
    <message>
        <source>Assessed body:</source>
        <translation>Бағаланушы орган:</translation>
    </message>
    <message>
        <source>Conclusion:</source>
        <translation>Қорытынды:</translation>
    </message>
    <message>
        <source>Objection received on:</source>
        <translation>Қарсылық алынған күн:</translation>
    </message>
    <message>
        <source>Ground, as the assessed body gives it:</source>
        <translation>Бағаланушы орган келтірген негіздеме:</translation>
    </message>
    <message>
        <source>Documents that confirm it (drop files here; without them an objection is not considered):</source>
        <translation>Растайтын құжаттар (файлдарды осында сүйреп әкеліңіз; оларсыз қарсылық қаралмайды):</translation>
    </message>
    <message>
        <source>Documents of the objection</source>
        <translation>Қарсылық құжаттары</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файлдарды қосу…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>No. %1 of %2, received by the body on %3</source>
        <translation>№ %1, шығарылған күні: %2, органға тапсырылған күні: %3</translation>
    </message>
    <message>
        <source>⚠ Late.</source>
        <translation>⚠ Мерзімі өтіп кеткен.</translation>
    </message>
    <message>
        <source>✓ In time.</source>
        <translation>✓ Мерзімінде.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>No conclusion has been delivered yet.</source>
        <translation>Әзірге бірде-бір қорытынды тапсырылған жоқ.</translation>
    </message>
    <message>
        <source>Mark at least one contested item.</source>
        <translation>Дау айтылған тармақтардың кемінде біреуін белгілеңіз.</translation>
    </message>
    <message>
        <source>Give the ground.</source>
        <translation>Негіздемені көрсетіңіз.</translation>
    </message>
    <message>
        <source>Letter No.:</source>
        <translation>Хат №:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>Register as not considered</source>
        <translation>Қаралмайтын қарсылық ретінде тіркеу</translation>
    </message>
    <message>
        <source>By the rule:</source>
        <translation>Қағида бойынша:</translation>
    </message>
    <message>
        <source>Ground, in Kazakh:</source>
        <translation>Негіздеме, қазақша:</translation>
    </message>
    <message>
        <source>Ground, in Russian:</source>
        <translation>Негіздеме, орысша:</translation>
    </message>
    <message>
        <source>⚠ It corrects an earlier one after an objection and is final (%1).</source>
        <translation>⚠ Ол қарсылықтан кейін бұрынғы қорытындыны түзетеді және түпкілікті (%1).</translation>
    </message>
    <message>
        <source>⚠ %1: it is not considered (%2).</source>
        <translation>⚠ %1: қаралмайды (%2).</translation>
    </message>
    <message>
        <source>Add what is missing, or register it as not considered.</source>
        <translation>Жетіспейтінін қосыңыз немесе қаралмайтын қарсылық ретінде тіркеңіз.</translation>
    </message>
    <message>
        <source>No rule lets this objection go unconsidered.</source>
        <translation>Бұл қарсылықты қараусыз қалдыруға негіз болатын қағида жоқ.</translation>
    </message>
    <message>
        <source>Say in both languages why it is not considered.</source>
        <translation>Неліктен қаралмайтынын екі тілде жазыңыз.</translation>
    </message>
    <message>
        <source>It is entered in the register and answered, but no commission considers it.</source>
        <translation>Ол тізілімге енгізіледі және оған жауап беріледі, бірақ комиссия оны қарамайды.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReminderBar</name>
    <message>
        <source>What is due</source>
        <translation>Мерзімі келгендер</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Reminders</name>
    <message>
        <source>What is due – %1</source>
        <translation>Мерзімі келгендер – %1</translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>Мерзімі өткені: %1.</translation>
    </message>
    <message>
        <source>Due today: %1.</source>
        <translation>Бүгінгі мерзім: %1.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReportView</name>
    <message>
        <source>No report of this body was taken in yet. Drop the files of the report here, or choose them below.</source>
        <translation>Бұл органның есебі әлі қабылданған жоқ. Есеп файлдарын осында сүйреп әкеліңіз немесе төменде таңдаңыз.</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Нұсқасы:</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>Алынған күні:</translation>
    </message>
    <message>
        <source>Taken in by:</source>
        <translation>Қабылдаған:</translation>
    </message>
    <message>
        <source>Why the warnings were accepted:</source>
        <translation>Ескертулерді қабылдау себебі:</translation>
    </message>
    <message>
        <source>Files as received:</source>
        <translation>Алынған күйіндегі файлдар:</translation>
    </message>
    <message>
        <source>Go to the scoring</source>
        <translation>Балдарды есептеуге өту</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>Файлдарды сақтау…</translation>
    </message>
    <message>
        <source>Saves the files byte for byte as they were received</source>
        <translation>Файлдарды алынған күйінде, байтына дейін дәл сақтайды</translation>
    </message>
    <message>
        <source>Findings of the reading</source>
        <translation>Есепті оқу кезінде анықталғандар</translation>
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
        <translation>Есеп файлдары сақталатын орын</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReportsPage</name>
    <message>
        <source>Progress of reading</source>
        <translation>Оқу барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Take in a report</source>
        <translation>Есепті қабылдау</translation>
    </message>
    <message>
        <source>Rece&amp;ived on:</source>
        <translation>&amp;Алынған күні:</translation>
    </message>
    <message>
        <source>When the office received the report: lateness is counted from it</source>
        <translation>Бөлімше есепті алған күн: кешігу осы күннен бастап есептеледі</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Файлдарды таңдау…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation>Қойма ашылмаған. Алдымен қойманы ашыңыз немесе құрыңыз.</translation>
    </message>
    <message>
        <source>Choose an assessed body at the left to see its report or to take one in.</source>
        <translation>Есепті көру немесе қабылдау үшін сол жақтан бағаланушы органды таңдаңыз.</translation>
    </message>
    <message>
        <source>or drop the files on this page (.xlsx, .ods)</source>
        <translation>немесе файлдарды осы бетке сүйреп әкеліңіз (.xlsx, .ods)</translation>
    </message>
    <message>
        <source>Choose the assessed body at the left first.</source>
        <translation>Алдымен сол жақтан бағаланушы органды таңдаңыз.</translation>
    </message>
    <message>
        <source>The conclusion was issued: its report can no longer be replaced.</source>
        <translation>Қорытынды шығарылған: оның есебін енді ауыстыруға болмайды.</translation>
    </message>
    <message>
        <source>Another report is being read; wait or cancel it.</source>
        <translation>Басқа есеп оқылуда; күтіңіз немесе оны тоқтатыңыз.</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Есеп файлдары</translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.ods);;All files (*)</source>
        <translation>Есептер (*.xlsx *.ods);;Барлық файлдар (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n файл оқылуда…</numerusform>
            <numerusform>%n файл оқылуда…</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading was cancelled; nothing was taken in.</source>
        <translation>Оқу тоқтатылды; ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>✔ The report was taken in (journal entry %1).</source>
        <translation>✔ Есеп қабылданды (журнал жазбасы: %1).</translation>
    </message>
    <message>
        <source>The files were put away; nothing was taken in.</source>
        <translation>Файлдар алып тасталды; ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>&amp;Blank forms…</source>
        <translation>&amp;Бос нысандар…</translation>
    </message>
    <message>
        <source>Writes the report forms of the methodology for this body, to be filled in and loaded here</source>
        <translation>Осы орган үшін әдістеменің есеп нысандарын жазады: оларды толтырып, осында жүктейді</translation>
    </message>
    <message>
        <source>Where to put the blank forms</source>
        <translation>Бос нысандарды қайда сақтау керек</translation>
    </message>
    <message>
        <source>Blank forms written to %1: %2</source>
        <translation>Бос нысандар %1 қалтасына жазылды: %2</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>Құ&amp;жаттар…</translation>
    </message>
    <message>
        <source>Query letter about the findings, reconciliation act</source>
        <translation>Ескертулер бойынша сұрау хат, салыстыру актісі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReverificationDialog</name>
    <message>
        <source>Open a re-verification</source>
        <translation>Қайта тексеруді ашу</translation>
    </message>
    <message>
        <source>Assessed body:</source>
        <translation>Бағаланушы орган:</translation>
    </message>
    <message>
        <source>Complaint lodged on:</source>
        <translation>Шағым берілген күні:</translation>
    </message>
    <message>
        <source>Decision of the working body No.:</source>
        <translation>Жұмыс органының шешімі №:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>Who takes part:</source>
        <translation>Қатысушылар:</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>What the complaint says:</source>
        <translation>Шағымның мазмұны:</translation>
    </message>
    <message>
        <source>The decision of the working body (drop the file here):</source>
        <translation>Жұмыс органының шешімі (файлды осында сүйреп әкеліңіз):</translation>
    </message>
    <message>
        <source>Documents of the re-verification</source>
        <translation>Қайта тексеру құжаттары</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файлдарды қосу…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Decision of the working body</source>
        <translation>Жұмыс органының шешімі</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Only the working body of the Commission opens a re-verification, on a complaint lodged in time after the appeal; representatives of the assessor take part (%1).</source>
        <translation>Қайта тексеруді шағымдану рәсімінен кейін мерзімінде берілген шағым бойынша тек Комиссияның жұмыс органы ашады; бағалауға уәкілетті органның өкілдері қатысады (%1).</translation>
    </message>
    <message>
        <source>⚠ The appeal on this conclusion has not ended.</source>
        <translation>⚠ Бұл қорытынды бойынша шағымдану рәсімі аяқталған жоқ.</translation>
    </message>
    <message>
        <source>⚠ Late.</source>
        <translation>⚠ Кеш.</translation>
    </message>
    <message>
        <source>✓ In time.</source>
        <translation>✓ Мерзімінде.</translation>
    </message>
    <message>
        <source>There is no conclusion yet.</source>
        <translation>Қорытынды әлі жоқ.</translation>
    </message>
    <message>
        <source>Mark at least one item.</source>
        <translation>Кемінде бір тармақты белгілеңіз.</translation>
    </message>
    <message>
        <source>Give the number of the working body's decision.</source>
        <translation>Жұмыс органы шешімінің нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Add the decision itself.</source>
        <translation>Шешімнің өзін қосыңыз.</translation>
    </message>
    <message>
        <source>Say what the complaint says.</source>
        <translation>Шағымның мазмұнын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ReviewPanel</name>
    <message>
        <source>State:</source>
        <translation>Күйі:</translation>
    </message>
    <message>
        <source>Last review:</source>
        <translation>Соңғы тексеру:</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Келісу</translation>
    </message>
    <message>
        <source>Return with a remark…</source>
        <translation>Ескертпемен қайтару…</translation>
    </message>
    <message>
        <source>A second official has agreed with exactly these values.</source>
        <translation>Екінші қызметкер дәл осы мәндермен келісті.</translation>
    </message>
    <message>
        <source>Nobody has reviewed this assessment yet. A second official does, one who entered nothing in it.</source>
        <translation>Бұл бағалауды әлі ешкім тексерген жоқ. Оны осы бағалауға ештеңе енгізбеген екінші қызметкер тексереді.</translation>
    </message>
    <message>
        <source>✔ %1 agreed on %2.</source>
        <translation>✔ Келісті: %1, %2.</translation>
    </message>
    <message>
        <source>✖ %1 returned it on %2: %3</source>
        <translation>✖ Қайтарды: %1, %2. Ескертпе: %3</translation>
    </message>
    <message>
        <source>✎ Edited after this review: it has to be reviewed again.</source>
        <translation>✎ Осы тексеруден кейін өзгертілді: қайтадан тексеру қажет.</translation>
    </message>
    <message>
        <source>There is nothing to review: no report was taken in.</source>
        <translation>Тексеретін ештеңе жоқ: есеп қабылданбаған.</translation>
    </message>
    <message>
        <source>The conclusion was issued: its values are frozen.</source>
        <translation>Қорытынды шығарылған: оның мәндері өзгертілмейді.</translation>
    </message>
    <message>
        <source>Choose who works at the top of the window first.</source>
        <translation>Алдымен терезенің жоғарғы жағында жұмыс істейтін қызметкерді таңдаңыз.</translation>
    </message>
    <message>
        <source>The role “%1” does not review.</source>
        <translation>«%1» рөліндегі қызметкер тексеру жүргізбейді.</translation>
    </message>
    <message>
        <source>Values are collected and not established: establish or remove them first.</source>
        <translation>Мәндер жинақталған, бірақ белгіленбеген: алдымен оларды белгілеңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>Return the assessment</source>
        <translation>Бағалауды қайтару</translation>
    </message>
    <message>
        <source>What has to be changed:</source>
        <translation>Нені өзгерту қажет:</translation>
    </message>
    <message>
        <source>There is no result to agree with yet.</source>
        <translation>Келісетін нәтиже әлі жоқ.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RichEdit</name>
    <message>
        <source>This number comes from the assessment; change it on Scoring. Delete takes the field out.</source>
        <translation>Бұл сан бағалаудан алынады; оны «Балдарды есептеу» бетінде өзгертіңіз. Delete пернесі өрісті алып тастайды.</translation>
    </message>
    <message>
        <source>What was copied is too long to be put into a text.</source>
        <translation>Көшірілген мәтін тым ұзақ, оны кірістіру мүмкін емес.</translation>
    </message>
    <message>
        <source>The assessment has no field “%1”: take it out or insert another one.</source>
        <translation>Бағалауда «%1» өрісі жоқ: оны алып тастаңыз немесе басқасын кірістіріңіз.</translation>
    </message>
    <message>
        <source>Now: %1. The value comes from the assessment and is changed on Scoring.</source>
        <translation>Қазір: %1. Мән бағалаудан алынады және «Балдарды есептеу» бетінде өзгертіледі.</translation>
    </message>
    <message>
        <source>This word is not in the dictionary.</source>
        <translation>Бұл сөз сөздікте жоқ.</translation>
    </message>
    <message>
        <source>Insert field…</source>
        <translation>Өріс кірістіру…</translation>
    </message>
    <message>
        <source>Insert text for reuse…</source>
        <translation>Дайын мәтінді кірістіру…</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>«%1» деп жазу</translation>
    </message>
    <message>
        <source>Looking for similar words…</source>
        <translation>Ұқсас сөздер ізделуде…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>«%1» сөзін менің сөздеріме қосу</translation>
    </message>
    <message>
        <source>The word is right until the program ends: the file of your words cannot be written.</source>
        <translation>Сөз бағдарлама жабылғанға дейін ғана дұрыс саналады: сөздеріңіздің файлына жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>No similar words</source>
        <translation>Ұқсас сөздер жоқ</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RiskDialog</name>
    <message>
        <source>Bodies to be checked again</source>
        <translation>Қайта тексерілетін органдар</translation>
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
        <translation>Тәуекел бойынша органдар</translation>
    </message>
    <message>
        <source>Why the body stands where it does</source>
        <translation>Органның орны қалай шыққаны</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Деректер</translation>
    </message>
    <message>
        <source>Taken from the results of earlier years. What is not known there can be typed, or taken in from a table of text (CSV) with the columns year, body, block, figure, value, source, or from a store of an earlier year.</source>
        <translation>Бұрынғы жылдардың нәтижелерінен алынады. Онда жоғын енгізуге немесе year, body, block, figure, value, source бағандары бар мәтіндік кестеден (CSV) не бұрынғы жылдың қоймасынан қабылдауға болады.</translation>
    </message>
    <message>
        <source>Only what is &amp;not known</source>
        <translation>Тек бе&amp;лгісіздері</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Із&amp;деу</translation>
    </message>
    <message>
        <source>Figures that the selection rests on</source>
        <translation>Іріктеу негізделген деректер</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Дерек&amp;көзі</translation>
    </message>
    <message>
        <source>Paper that says so</source>
        <translation>Растайтын құжат</translation>
    </message>
    <message>
        <source>Sa&amp;ve the typed figures</source>
        <translation>Енгізілгенді &amp;сақтау</translation>
    </message>
    <message>
        <source>&amp;Take in from a file…</source>
        <translation>&amp;Файлдан қабылдау…</translation>
    </message>
    <message>
        <source>&amp;Methodology</source>
        <translation>Ә&amp;дістеме</translation>
    </message>
    <message>
        <source>How the methodology is read</source>
        <translation>Әдістеме қалай оқылады</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Жұмыс орындалуда</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Файлда не дұрыс емес</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>С&amp;ебебі</translation>
    </message>
    <message>
        <source>Why it is made without the missing figures</source>
        <translation>Жетіспейтін деректерсіз неге жасалады</translation>
    </message>
    <message>
        <source>&amp;Preview the list</source>
        <translation>Тізбені а&amp;лдын ала қарау</translation>
    </message>
    <message>
        <source>Fi&amp;x the selection</source>
        <translation>Іріктеуді бекі&amp;ту</translation>
    </message>
    <message>
        <source>Fixed on %1 by %2, journal entry No. %3.</source>
        <translation>%1 күні бекітілді, бекіткен: %2, журналдағы № %3 жазба.</translation>
    </message>
    <message>
        <source>The selection is not fixed yet.</source>
        <translation>Іріктеу әлі бекітілген жоқ.</translation>
    </message>
    <message>
        <source>Since then something changed that it rests on: the table shows how it would come out now.</source>
        <translation>Содан бері негізге алынған деректер өзгерді: кестеде қазір қандай болатыны көрсетілген.</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) cannot be decided: open a row to see what is not known.</source>
        <translation>
            <numerusform>%n орган бойынша шешілмейді: не белгісіз екенін көру үшін жолды ашыңыз.</numerusform>
            <numerusform>%n орган бойынша шешілмейді: не белгісіз екенін көру үшін жолды ашыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure was typed.</source>
        <translation>Бірде-бір көрсеткіш енгізілген жоқ.</translation>
    </message>
    <message>
        <source>Name the paper that the figures are from.</source>
        <translation>Деректер алынған құжатты атаңыз.</translation>
    </message>
    <message>
        <source>Save the typed figures first.</source>
        <translation>Алдымен енгізілген деректерді сақтаңыз.</translation>
    </message>
    <message>
        <source>Say why the selection is made without the missing figures.</source>
        <translation>Іріктеу жетіспейтін деректерсіз неге жасалатынын көрсетіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were saved.</source>
        <translation>
            <numerusform>%n көрсеткіш сақталды.</numerusform>
            <numerusform>%n көрсеткіш сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures for the selection by risk</source>
        <translation>Тәуекел бойынша іріктеуге арналған деректер</translation>
    </message>
    <message>
        <source>Stores and tables (*.bagalau *.csv *.txt);;All files (*)</source>
        <translation>Қоймалар мен кестелер (*.bagalau *.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in from %1:</source>
        <translation>%1 файлынан ештеңе қабылданған жоқ:</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were taken in from %1.</source>
        <translation>
            <numerusform>%1 файлынан %n көрсеткіш қабылданды.</numerusform>
            <numerusform>%1 файлынан %n көрсеткіш қабылданды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RiskFiguresModel</name>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>әлі сақталмаған</translation>
    </message>
    <message>
        <source>“%1”: write yes or no.</source>
        <translation>«%1»: «иә» немесе «жоқ» деп жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 up, and not “does not apply”.</source>
        <translation>«%1» – 0-ден басталатын сан да, «қолданылмайды» да емес.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::RiskModel</name>
    <message>
        <source>%1: %2 of %3 are selected, at most %4</source>
        <translation>%1: іріктелгені – %2, барлығы – %3, көп дегенде %4</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Тәуекел</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ScheduleDialog</name>
    <message>
        <source>Schedule of the assessment</source>
        <translation>Бағалау кестесі</translation>
    </message>
    <message>
        <source>Six stages, each with its last day. Every change is entered into the journal.</source>
        <translation>Алты кезең, әрқайсысының соңғы күні бар. Әрбір өзгеріс журналға енгізіледі.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Last day of stage %1: %2</source>
        <translation>%1-кезеңнің соңғы күні: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Күндер</translation>
    </message>
    <message>
        <source>&amp;Blocks have dates of their own</source>
        <translation>Блоктардың &amp;өз күндері бар</translation>
    </message>
    <message>
        <source>&amp;Reason of the change</source>
        <translation>Өзгерту &amp;себебі</translation>
    </message>
    <message>
        <source>&amp;Approval and changes</source>
        <translation>&amp;Бекіту және өзгерістер</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Нөмірі</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Кү&amp;ні</translation>
    </message>
    <message>
        <source>By &amp;whom</source>
        <translation>К&amp;ім бекіткен</translation>
    </message>
    <message>
        <source>Note the a&amp;pproval</source>
        <translation>Бекітуді &amp;тіркеу</translation>
    </message>
    <message>
        <source>C&amp;hanges of the dates</source>
        <translation>Күндердің &amp;өзгерістері</translation>
    </message>
    <message>
        <source>Changes of the dates</source>
        <translation>Күндердің өзгерістері</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>Күнтізбе &amp;файлы…</translation>
    </message>
    <message>
        <source>Stages and what is due as a file for calendar programs (iCalendar)</source>
        <translation>Күнтізбе бағдарламаларына арналған кезеңдер мен мерзімдер файлы (iCalendar)</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Барлық блоктар</translation>
    </message>
    <message>
        <source>Last day of stage %1 in the block “%2”: %3</source>
        <translation>«%2» блогындағы %1-кезеңнің соңғы күні: %3</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>жалпы күн</translation>
    </message>
    <message>
        <source>As for all blocks</source>
        <translation>Барлық блоктардағыдай</translation>
    </message>
    <message>
        <source>Stage %1: as for all blocks</source>
        <translation>%1-кезең: барлық блоктардағыдай</translation>
    </message>
    <message>
        <source>Approved: No. %1 of %2, %3</source>
        <translation>Бекітілді: %2 № %1, %3</translation>
    </message>
    <message>
        <source>The schedule is not approved yet.</source>
        <translation>Кесте әлі бекітілмеген.</translation>
    </message>
    <message>
        <source>A change needs a reason.</source>
        <translation>Өзгерту үшін себебін көрсету қажет.</translation>
    </message>
    <message>
        <source>Some dates are changed and not saved. Save them first: what is approved is the schedule as it is stored.</source>
        <translation>Кейбір күндер өзгертілді, бірақ сақталмады. Алдымен оларды сақтаңыз: қоймадағы кесте бекітіледі.</translation>
    </message>
    <message>
        <source>schedule-%1.ics</source>
        <translation>keste-%1.ics</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Күнтізбе файлы</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Күнтізбелер (*.ics);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Жазылды: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ScoringPage</name>
    <message>
        <source>Go to the reports</source>
        <translation>Есептерге өту</translation>
    </message>
    <message>
        <source>Score and degree</source>
        <translation>Балл және тиімділік дәрежесі</translation>
    </message>
    <message>
        <source>Assessment down to the values of the report</source>
        <translation>Есептегі мәндерге дейін ашылатын бағалау</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Нақтылау қажет</translation>
    </message>
    <message>
        <source>What prevents a score; choosing a line leads to the value</source>
        <translation>Балл шығаруға не кедергі; жолды таңдағанда тиісті мән ашылады</translation>
    </message>
    <message>
        <source>To be established</source>
        <translation>Белгіленуге тиіс</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Explanation of the selected number</source>
        <translation>Таңдалған санның түсіндірмесі</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Балдарды есептеу</translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation>Қойма ашылмаған. Алдымен қойманы ашыңыз немесе құрыңыз.</translation>
    </message>
    <message>
        <source>Choose an assessed body at the left to see how it is scored.</source>
        <translation>Балдың қалай есептелетінін көру үшін сол жақтан бағаланушы органды таңдаңыз.</translation>
    </message>
    <message>
        <source>take the report in on the page “Reports”, or establish that it was not submitted</source>
        <translation>есепті «Есептер» бетінде қабылдаңыз немесе оның ұсынылмағанын белгілеңіз</translation>
    </message>
    <message numerus="yes">
        <source>no score yet: %n thing(s) to settle</source>
        <translation>
            <numerusform>балл әлі жоқ: %n мәселені нақтылау қажет</numerusform>
            <numerusform>балл әлі жоқ: %n мәселені нақтылау қажет</numerusform>
        </translation>
    </message>
    <message>
        <source>this office scores a part of the block; there is no overall score here</source>
        <translation>бұл бөлімше блоктың бір бөлігін бағалайды; мұнда жалпы балл шығарылмайды</translation>
    </message>
    <message>
        <source>before deduction %1</source>
        <translation>шегерімге дейін %1</translation>
    </message>
    <message>
        <source>deduction %1</source>
        <translation>шегерім %1</translation>
    </message>
    <message>
        <source>Choose a number in the tree: here stands what it is, by which rule, and from what it was made.</source>
        <translation>Ағаштан санды таңдаңыз: мұнда оның нені білдіретіні, қай қағида бойынша және неден есептелгені көрсетіледі.</translation>
    </message>
    <message>
        <source>Leave this row out of the calculation…</source>
        <translation>Бұл жолды есептеуден шығару…</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a score.</source>
        <translation>Балл шығаруға ештеңе кедергі емес.</translation>
    </message>
    <message>
        <source>To be settled (%1)</source>
        <translation>Нақтылау қажет (%1)</translation>
    </message>
    <message>
        <source>Conclusion No. %1 was issued; its values are frozen. They change only by a decision on an objection.</source>
        <translation>№ %1 қорытынды шығарылды; оның мәндері өзгертілмейді. Олар тек қарсылық бойынша шешіммен өзгереді.</translation>
    </message>
    <message>
        <source>To be established (%1)</source>
        <translation>Белгіленуге тиіс (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Marks by hand…</source>
        <translation>Қолмен баға қо&amp;ю…</translation>
    </message>
    <message>
        <source>&amp;Proof sheet…</source>
        <translation>&amp;Есептеу парағы…</translation>
    </message>
    <message>
        <source>Writes the calculation as it stands now, to be redone by anybody: PDF, DOCX and a workbook with live formulas, in Kazakh and Russian</source>
        <translation>Кез келген адам қайта тексере алатындай етіп, есептің қазіргі жай-күйін жазады: PDF, DOCX және формулалары жұмыс істейтін электрондық кесте, қазақ және орыс тілдерінде</translation>
    </message>
    <message>
        <source>Where to put the proof sheet</source>
        <translation>Есептеу парағын қайда сақтау керек</translation>
    </message>
    <message>
        <source>The proof sheet is being made…</source>
        <translation>Есептеу парағы дайындалуда…</translation>
    </message>
    <message>
        <source>proof sheet written to %1</source>
        <translation>есептеу парағы %1 қалтасына жазылды</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SearchPopup</name>
    <message>
        <source>Into both languages</source>
        <translation>Екі тілге де</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгерту…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SectionEditor</name>
    <message>
        <source>○ missing</source>
        <translation>○ жоқ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>The writer has finished this text. Editing makes it a draft again.</source>
        <translation>Мәтін жазылып бітті. Өзгертілсе, қайтадан жоба болады.</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ дайын</translation>
    </message>
    <message>
        <source>◐ draft</source>
        <translation>◐ жоба</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Әрекеті</translation>
    </message>
    <message>
        <source>underlined letter</source>
        <translation>асты сызылған әріп</translation>
    </message>
    <message>
        <source>Menu, button or field with this letter</source>
        <translation>Осы әрпі бар мәзір, түйме немесе өріс</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Келесі өріс</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Таңдалғанды ашу</translation>
    </message>
    <message>
        <source>Edit the selected cell</source>
        <translation>Таңдалған ұяшықты өңдеу</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Таңдалғанды көшіру</translation>
    </message>
    <message>
        <source>Close the dialog without changes</source>
        <translation>Диалогты өзгеріссіз жабу</translation>
    </message>
    <message>
        <source>Export the table in which you are</source>
        <translation>Ағымдағы кестені экспорттау</translation>
    </message>
    <message>
        <source>In the text of a conclusion: bold</source>
        <translation>Қорытынды мәтінінде: қою</translation>
    </message>
    <message>
        <source>In the text of a conclusion: italic</source>
        <translation>Қорытынды мәтінінде: көлбеу</translation>
    </message>
    <message>
        <source>In the text of a conclusion: bulleted list</source>
        <translation>Қорытынды мәтінінде: таңбаланған тізім</translation>
    </message>
    <message>
        <source>In the text of a conclusion: numbered list</source>
        <translation>Қорытынды мәтінінде: нөмірленген тізім</translation>
    </message>
    <message>
        <source>In the text of a conclusion: insert field</source>
        <translation>Қорытынды мәтінінде: өріс кірістіру</translation>
    </message>
    <message>
        <source>In the text of a conclusion: insert text for reuse</source>
        <translation>Қорытынды мәтінінде: дайын мәтінді кірістіру</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SittingPanel</name>
    <message>
        <source>Sittings held:</source>
        <translation>Өткізілген отырыстар:</translation>
    </message>
    <message>
        <source>Sittings held</source>
        <translation>Өткізілген отырыстар</translation>
    </message>
    <message>
        <source>Present at the new sitting:</source>
        <translation>Жаңа отырысқа қатысқандар:</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Күні:</translation>
    </message>
    <message>
        <source>Minutes No.:</source>
        <translation>Хаттама №:</translation>
    </message>
    <message>
        <source>Invited:</source>
        <translation>Шақырылғандар:</translation>
    </message>
    <message>
        <source>Heard, in Kazakh:</source>
        <translation>Тыңдалды, қазақша:</translation>
    </message>
    <message>
        <source>Heard, in Russian:</source>
        <translation>Тыңдалды, орысша:</translation>
    </message>
    <message>
        <source>Record the sitting</source>
        <translation>Отырысты тіркеу</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ иә</translation>
    </message>
    <message>
        <source>⚠ no</source>
        <translation>⚠ жоқ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысты</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Қатысты: %1</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Шақырылды: %1</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <translation>Тыңдалды: %1</translation>
    </message>
    <message>
        <source>No sitting was recorded yet.</source>
        <translation>Әзірге бірде-бір отырыс тіркелмеген.</translation>
    </message>
    <message>
        <source>The objection is answered; nothing in it changes any more.</source>
        <translation>Қарсылыққа жауап берілген; онда енді ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Form the special commission first.</source>
        <translation>Алдымен арнайы комиссияны құрыңыз.</translation>
    </message>
    <message>
        <source>✓ There is a quorum (%1).</source>
        <translation>✓ Кворум бар (%1).</translation>
    </message>
    <message>
        <source>⚠ Without a quorum a sitting is recorded but decides nothing.</source>
        <translation>⚠ Кворумсыз отырыс тіркеледі, бірақ ештеңе шешпейді.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::StageChangeModel</name>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>жалпы күн</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Енгізілді</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Қызметкер</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::StageWords</name>
    <message>
        <source>%1 of %2 bodies</source>
        <translation>%1 / %2 орган</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>the date has passed</source>
        <translation>күні өтіп кетті</translation>
    </message>
    <message>
        <source>date not set</source>
        <translation>күні белгіленбеген</translation>
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
        <translation>Қазақстан Республикасы Президентінің 2010 жылғы 19 наурыздағы № 954 Жарлығы бойынша мемлекеттік органдар қызметінің тиімділігін жыл сайынғы бағалау</translation>
    </message>
    <message>
        <source>Open the &amp;training cycle</source>
        <translation>&amp;Оқу циклін ашу</translation>
    </message>
    <message>
        <source>Ten reports with invented people and dates, to try everything</source>
        <translation>Бағдарламаның барлық мүмкіндігін байқап көруге арналған, адамдары мен күндері ойдан алынған он есеп</translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation>&amp;Қойманы ашу</translation>
    </message>
    <message>
        <source>The file of your office, with its reports, conclusions and journal</source>
        <translation>Бөлімшеңіздің файлы: есептері, қорытындылары және журналы</translation>
    </message>
    <message>
        <source>&amp;Create a store</source>
        <translation>&amp;Жаңа қойма құру</translation>
    </message>
    <message>
        <source>For an office that assesses the results of a year</source>
        <translation>Жыл нәтижелерін бағалайтын бөлімше үшін</translation>
    </message>
    <message>
        <source>&amp;Recent stores</source>
        <translation>&amp;Соңғы қоймалар</translation>
    </message>
    <message>
        <source>Stores that you open will be listed here.</source>
        <translation>Сіз ашқан қоймалар осында көрсетіледі.</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Жұмыс орындалуда</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Соңғы ашылған қоймалар</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Stores</name>
    <message>
        <source>The training cycle is being prepared: ten reports are read and taken in …</source>
        <translation>Оқу циклі дайындалуда: он есеп оқылып, қабылдануда …</translation>
    </message>
    <message>
        <source>The backup is being written …</source>
        <translation>Сақтық көшірме жазылуда …</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Сақтық көшірме жазылды және тексерілді: %1</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::SummaryModel</name>
    <message>
        <source>Before the deduction</source>
        <translation>Шегерімге дейін</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Шегерім</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Тиімділік дәрежесі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Неге қатысты</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Ең жоғары балл</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TableExporter</name>
    <message>
        <source>Export table…</source>
        <translation>Кестені экспорттау…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 жағдай бойынша</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>%1 жылдың нәтижелері</translation>
    </message>
    <message>
        <source>block “%1”</source>
        <translation>«%1» блогы</translation>
    </message>
    <message>
        <source>Filtered: %1 of %2 rows</source>
        <translation>Сүзілген: %2 жолдың %1 жолы</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Кестені экспорттау</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Жұмыс кітаптары (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1</source>
        <translation>
            <numerusform>%n жол мына файлға сақталды: %1</numerusform>
            <numerusform>%n жол мына файлға сақталды: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TemplateTextsModel</name>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TemplatesDialog</name>
    <message>
        <source>Templates of papers</source>
        <translation>Құжаттардың үлгілері</translation>
    </message>
    <message>
        <source>The words of each paper, in both languages. What stands in {braces} is filled in from the assessment. A changed template is used from now on; papers that were issued stay as they are. What stands where is changed in a file: write the template to a file, edit it, and take it in again.</source>
        <translation>Әр құжаттың екі тілдегі сөздері. {Жақшадағы} орындар бағалаудан толтырылады. Өзгертілген үлгі осы сәттен бастап қолданылады; шығарылған құжаттар сол күйінде қалады. Ненің қайда тұратыны файлда өзгертіледі: үлгіні файлға жазыңыз, өңдеңіз де, қайта қабылдаңыз.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Texts of the template</source>
        <translation>Үлгінің мәтіндері</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>Файлға &amp;жазу…</translation>
    </message>
    <message>
        <source>&amp;Take in from a file…</source>
        <translation>Файлдан қабы&amp;лдау…</translation>
    </message>
    <message>
        <source>&amp;Back to the one that ships</source>
        <translation>&amp;Бастапқы үлгіге қайту</translation>
    </message>
    <message>
        <source>&amp;Use the changed template</source>
        <translation>Өзгертілген үлгіні &amp;қолдану</translation>
    </message>
    <message>
        <source>%1 (the office's own)</source>
        <translation>%1 (бөлімшенің өз үлгісі)</translation>
    </message>
    <message>
        <source>Leave the changed template without using it?</source>
        <translation>Өзгертілген үлгі қолданылмай қалсын ба?</translation>
    </message>
    <message>
        <source>Fields of this paper: %1</source>
        <translation>Осы құжаттың өрістері: %1</translation>
    </message>
    <message>
        <source>Use the template that ships again? The office's own is given up.</source>
        <translation>Бағдарламамен бірге келген үлгі қайтадан қолданылсын ба? Бөлімшенің өз үлгісінен бас тартылады.</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>Үлгіні файлға жазу</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Үлгілер (*.json)</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>Үлгіні қабылдау</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TextInserts</name>
    <message>
        <source>Search fields by name or value</source>
        <translation>Өрісті атауы немесе мәні бойынша іздеу</translation>
    </message>
    <message>
        <source>Search texts for reuse</source>
        <translation>Дайын мәтіндерді іздеу</translation>
    </message>
    <message>
        <source>The office keeps no texts yet. Write one, select it, and choose “Keep this text for reuse”.</source>
        <translation>Мекеме әлі ешқандай дайын мәтін сақтамаған. Мәтінді жазып, белгілеңіз де, «Бұл мәтінді дайын мәтін ретінде сақтау» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Text for reuse</source>
        <translation>Дайын мәтін</translation>
    </message>
    <message>
        <source>Name under which the text is kept:</source>
        <translation>Мәтін сақталатын атау:</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>«%1» мәтінінің жаңа атауы:</translation>
    </message>
    <message>
        <source>Remove the text for reuse “%1”? Conclusions in which it was used stay as they are.</source>
        <translation>«%1» дайын мәтінін жою керек пе? Ол пайдаланылған қорытындылар өзгермейді.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TextToolbar</name>
    <message>
        <source>B</source>
        <translation>Қ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Қою (Ctrl+B)</translation>
    </message>
    <message>
        <source>I</source>
        <translation>К</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Көлбеу (Ctrl+I)</translation>
    </message>
    <message>
        <source>• List</source>
        <translation>• Тізім</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Таңбаланған тізім</translation>
    </message>
    <message>
        <source>Bulleted list (Ctrl+Shift+L)</source>
        <translation>Таңбаланған тізім (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>1. List</source>
        <translation>1. Тізім</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Numbered list (Ctrl+Shift+N)</source>
        <translation>Нөмірленген тізім (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Insert a table, add and remove its rows and columns</source>
        <translation>Кесте кірістіру, жолдары мен бағандарын қосу және жою</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Өріс…</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Өріс кірістіру</translation>
    </message>
    <message>
        <source>Insert a number or name that follows the assessment (Ctrl+Shift+F)</source>
        <translation>Бағалаумен бірге өзгеретін санды немесе атауды кірістіру (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Texts for reuse</source>
        <translation>Дайын мәтіндер</translation>
    </message>
    <message>
        <source>Insert a text that the office keeps, or keep this one (Ctrl+Shift+T)</source>
        <translation>Сақталған мәтінді кірістіру немесе осы мәтінді сақтау (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Болдырмау (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Қайталау (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Кесте кірістіру</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Баған қосу</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Жолды жою</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Бағанды жою</translation>
    </message>
    <message>
        <source>Insert text for reuse…</source>
        <translation>Дайын мәтінді кірістіру…</translation>
    </message>
    <message>
        <source>Keep this text for reuse…</source>
        <translation>Бұл мәтінді дайын мәтін ретінде сақтау…</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TimelineWidget</name>
    <message>
        <source>Stages of the assessment</source>
        <translation>Бағалау кезеңдері</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TrainingDayDialog</name>
    <message>
        <source>Training day</source>
        <translation>Оқу күні</translation>
    </message>
    <message>
        <source>A training store has a calendar of its own. Go on to a later day to see time limits run out; the day is not kept when the store is closed.</source>
        <translation>Оқу қоймасының өз күнтізбесі бар. Мерзімдердің өтуін көру үшін кейінгі күнге өтіңіз; қойма жабылғанда күн сақталмайды.</translation>
    </message>
    <message>
        <source>&amp;Today is</source>
        <translation>&amp;Бүгін</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TrialPage</name>
    <message>
        <source>Everything here is only tried: nothing of it is written, and the assessment stays as it is.</source>
        <translation>Мұндағының бәрі тек сыналады: ештеңе жазылмайды, бағалау сол күйінде қалады.</translation>
    </message>
    <message>
        <source>By the &amp;edition:</source>
        <translation>&amp;Редакция бойынша:</translation>
    </message>
    <message>
        <source>&amp;Take everything back</source>
        <translation>Бәрін &amp;қайтару</translation>
    </message>
    <message>
        <source>Score, degree and place as they stand and as tried</source>
        <translation>Балл, дәреже және орын: қазіргі және сынамадағы</translation>
    </message>
    <message>
        <source>The tried assessment down to the values of the report</source>
        <translation>Сыналатын бағалау есептің мәндеріне дейін</translation>
    </message>
    <message>
        <source>Try another value</source>
        <translation>Басқа мәнді сынап көру</translation>
    </message>
    <message>
        <source>The value to try</source>
        <translation>Сыналатын мән</translation>
    </message>
    <message>
        <source>T&amp;ry</source>
        <translation>Сы&amp;нау</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Сынама</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Не сыналады</translation>
    </message>
    <message>
        <source>Take this one &amp;back</source>
        <translation>Осыны қа&amp;йтару</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Ашық мәселелер</translation>
    </message>
    <message>
        <source>Open points of the methodology and how they are read</source>
        <translation>Әдістеменің ашық мәселелері және олардың қалай оқылатыны</translation>
    </message>
    <message>
        <source>What lifts the degree</source>
        <translation>Дәрежені не көтереді</translation>
    </message>
    <message>
        <source>Single changes that lift the degree</source>
        <translation>Дәрежені көтеретін жеке өзгерістер</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Іздеу</translation>
    </message>
    <message>
        <source>Trial calculation</source>
        <translation>Сынама есептеу</translation>
    </message>
    <message>
        <source>No store is open. Open or create one first.</source>
        <translation>Қойма ашылмаған. Алдымен қойманы ашыңыз немесе құрыңыз.</translation>
    </message>
    <message>
        <source>Choose an assessed body at the left to try what would change its score.</source>
        <translation>Балын не өзгертетінін сынап көру үшін сол жақтан бағаланушы органды таңдаңыз.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>қолданыстағы</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Қазіргі</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Tried (%1)</source>
        <translation>Сынама (%1)</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Ашық мәселе</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Қалай оқылады</translation>
    </message>
    <message>
        <source>Open points (%1)</source>
        <translation>Ашық мәселелер (%1)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Болар еді</translation>
    </message>
    <message>
        <source>There is no score yet, so nothing can lift it.</source>
        <translation>Әзірге балл жоқ, сондықтан оны көтеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The degree is the highest already.</source>
        <translation>Дәреже қазірдің өзінде ең жоғары.</translation>
    </message>
    <message>
        <source>Each of these changes alone gives a better degree; the smallest first. Enter tries one.</source>
        <translation>Осы өзгерістердің әрқайсысы жеке-дара жоғарырақ дәреже береді; ең азынан бастап. Enter біреуін сынайды.</translation>
    </message>
    <message>
        <source>Choose a value of the report or of the assessor in the tree, or an open point.</source>
        <translation>Ағаштан есептің не бағалаушының мәнін немесе ашық мәселені таңдаңыз.</translation>
    </message>
    <message>
        <source>Trying the values one by one…</source>
        <translation>Мәндер бір-бірлеп сыналуда…</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the data have no place in this edition</source>
        <translation>
            <numerusform>Деректердің %n мәніне бұл редакцияда орын жоқ</numerusform>
            <numerusform>Деректердің %n мәніне бұл редакцияда орын жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more to be settled</source>
        <translation>
            <numerusform>және тағы %n мәселені нақтылау керек</numerusform>
            <numerusform>және тағы %n мәселені нақтылау керек</numerusform>
        </translation>
    </message>
    <message>
        <source>This office scores a part of the block; there is no degree here that could be lifted.</source>
        <translation>Бұл бөлімше блоктың бір бөлігін бағалайды; мұнда көтеретін дәреже жоқ.</translation>
    </message>
    <message>
        <source>Tries all values one by one: which single change would give a better degree.</source>
        <translation>Барлық мәнді бір-бірлеп сынайды: қай жалғыз өзгеріс жоғарырақ дәреже берер еді.</translation>
    </message>
    <message>
        <source>No single value was found that raises the score.</source>
        <translation>Балды көтеретін жеке мән табылған жоқ.</translation>
    </message>
    <message>
        <source>No single value was found that lifts the degree; these raise the score most. Enter tries one.</source>
        <translation>Дәрежені көтеретін жеке мән табылған жоқ; балды ең көп көтеретіндері мыналар. Enter біреуін сынайды.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::TrialRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Degree of effectiveness</source>
        <translation>Тиімділік дәрежесі</translation>
    </message>
    <message>
        <source>Place among the scored bodies</source>
        <translation>Балы бар органдар арасындағы орын</translation>
    </message>
    <message>
        <source>Before deduction</source>
        <translation>Шегерімге дейін</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Шегерім</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ValueEditor</name>
    <message>
        <source>Establish this value</source>
        <translation>Осы мәнді белгілеу</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Мәні:</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Бағдарлама қалай түсінгені</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Негіздеме:</translation>
    </message>
    <message>
        <source>Document, act, letter that shows it</source>
        <translation>Осыны растайтын құжат, акт, хат</translation>
    </message>
    <message>
        <source>Add to what is to be established</source>
        <translation>Белгіленетін мәндерге қосу</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>сан емес</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::ValueText</name>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
    </message>
    <message>
        <source>established</source>
        <translation>белгіленген</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>есеп бойынша</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ұсынылған</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>көрсетілмеген</translation>
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
        <translation>Тұтастығы</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қолтаңбасы</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Толықтығы</translation>
    </message>
    <message>
        <source>Numbers reproduced</source>
        <translation>Сандардың қайта есептелуі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>расталды</translation>
    </message>
    <message>
        <source>no</source>
        <translation>расталмады</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>This could not be checked: see the details.</source>
        <translation>Мұны тексеру мүмкін болмады: толық мәліметті қараңыз.</translation>
    </message>
    <message>
        <source>Every file in it is exactly as it was written.</source>
        <translation>Пакеттегі әрбір файл дәл жазылған күйінде.</translation>
    </message>
    <message>
        <source>Something in it was changed, is missing or was added. Do not use it.</source>
        <translation>Пакетте бірдеңе өзгертілген, жоқ немесе қосылған. Оны пайдаланбаңыз.</translation>
    </message>
    <message>
        <source>The signature fits the package.</source>
        <translation>Қолтаңба пакетке сәйкес келеді.</translation>
    </message>
    <message>
        <source>Nobody has signed it: who sent it is known only from the way it came.</source>
        <translation>Пакетке қол қойылмаған: оны кім жібергені тек қандай жолмен келгенінен белгілі.</translation>
    </message>
    <message>
        <source>It is signed by a certificate that is not known here.</source>
        <translation>Пакетке мұнда белгісіз сертификатпен қол қойылған.</translation>
    </message>
    <message>
        <source>The signature does not fit the package. Do not use it.</source>
        <translation>Қолтаңба пакетке сәйкес келмейді. Оны пайдаланбаңыз.</translation>
    </message>
    <message>
        <source>All that belongs to each conclusion is in it.</source>
        <translation>Әрбір қорытындыға тиісті материалдардың бәрі пакетте бар.</translation>
    </message>
    <message>
        <source>Something that belongs in it is missing: see the details.</source>
        <translation>Пакетте болуға тиіс материалдардың бір бөлігі жоқ: толық мәліметті қараңыз.</translation>
    </message>
    <message>
        <source>Every score was calculated again from the data in it and is the same.</source>
        <translation>Әрбір балл пакеттегі деректер бойынша қайта есептелді және сәйкес келеді.</translation>
    </message>
    <message>
        <source>A score calculated again from the data in it is another one: see the details.</source>
        <translation>Пакеттегі деректер бойынша қайта есептелген балл сәйкес келмейді: толық мәліметті қараңыз.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::VerdictsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Толық мәлімет:</translation>
    </message>
    <message>
        <source>Drop a package file here, or choose one, to see the four verdicts on it: intact, signed, complete, numbers reproduced.</source>
        <translation>Пакетті тексерудің төрт нәтижесін – тұтастығын, қолтаңбасын, толықтығын, сандардың қайта есептелуін – көру үшін пакет файлын осында сүйреп әкеліңіз немесе таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::VotesModel</name>
    <message>
        <source>for</source>
        <translation>жақтап</translation>
    </message>
    <message>
        <source>against</source>
        <translation>қарсы</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>қалыс қалды</translation>
    </message>
    <message>
        <source>For: %1. Against: %2. Abstained: %3.</source>
        <translation>Жақтап: %1. Қарсы: %2. Қалыс қалды: %3.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Дауыс</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>Ерекше пікір</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::WithdrawItemsDialog</name>
    <message>
        <source>Items that are withdrawn</source>
        <translation>Кері қайтарылатын тармақтар</translation>
    </message>
    <message>
        <source>Letter of the assessed body:</source>
        <translation>Бағаланушы органның хаты:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Тіркеу</translation>
    </message>
</context>
<context>
    <name>bagalau::desktop::Words</name>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n күннен кейін</numerusform>
            <numerusform>%n күннен кейін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>%n күнге кешіктірілді</numerusform>
            <numerusform>%n күнге кешіктірілді</numerusform>
        </translation>
    </message>
</context>
</TS>