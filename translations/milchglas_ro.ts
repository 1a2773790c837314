<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en">
<context>
    <name>Camera</name>
    <message>
        <source>person</source>
        <translation>persoană</translation>
    </message>
    <message>
        <source>face</source>
        <translation>față</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>animal</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>vehicul</translation>
    </message>
    <message>
        <source>package</source>
        <translation>colet</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>mișcare</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>altceva</translation>
    </message>
    <message>
        <source>Zone: door</source>
        <translation>Zonă: ușă</translation>
    </message>
    <message>
        <source>Zone: window</source>
        <translation>Zonă: fereastră</translation>
    </message>
    <message>
        <source>Zone: drive</source>
        <translation>Zonă: alee</translation>
    </message>
    <message>
        <source>Zone: garden</source>
        <translation>Zonă: grădină</translation>
    </message>
    <message>
        <source>Zone: street</source>
        <translation>Zonă: stradă</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zonă</translation>
    </message>
    <message>
        <source>Camera: %1 %2 %</source>
        <translation>Cameră: %1 %2 %</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Low and wide</source>
        <translation>Jos și lat</translation>
    </message>
    <message>
        <source>About as wide as tall</source>
        <translation>Cam la fel de lat ca înalt</translation>
    </message>
    <message>
        <source>stays in place</source>
        <translation>rămâne pe loc</translation>
    </message>
    <message>
        <source>still most of the time</source>
        <translation>mai mult nemișcat</translation>
    </message>
    <message>
        <source>moves fast</source>
        <translation>se mișcă repede</translation>
    </message>
    <message>
        <source>moves slowly</source>
        <translation>se mișcă încet</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>se mișcă</translation>
    </message>
    <message>
        <source>in at the left</source>
        <translation>intră prin stânga</translation>
    </message>
    <message>
        <source>in at the right</source>
        <translation>intră prin dreapta</translation>
    </message>
    <message>
        <source>in at the top</source>
        <translation>intră pe sus</translation>
    </message>
    <message>
        <source>in at the bottom</source>
        <translation>intră pe jos</translation>
    </message>
    <message>
        <source>appears in the picture</source>
        <translation>apare în imagine</translation>
    </message>
    <message>
        <source>parts from another</source>
        <translation>se desprinde de altceva</translation>
    </message>
    <message>
        <source>there from the start</source>
        <translation>acolo de la început</translation>
    </message>
    <message>
        <source>out at the left</source>
        <translation>iese prin stânga</translation>
    </message>
    <message>
        <source>out at the right</source>
        <translation>iese prin dreapta</translation>
    </message>
    <message>
        <source>out at the top</source>
        <translation>iese pe sus</translation>
    </message>
    <message>
        <source>out at the bottom</source>
        <translation>iese pe jos</translation>
    </message>
    <message>
        <source>vanishes in the picture</source>
        <translation>dispare în imagine</translation>
    </message>
    <message>
        <source>meets another</source>
        <translation>se unește cu altceva</translation>
    </message>
    <message>
        <source>there to the end</source>
        <translation>acolo până la sfârșit</translation>
    </message>
    <message>
        <source>Light changes</source>
        <translation>Lumina se schimbă</translation>
    </message>
    <message>
        <source>Infrared on or off</source>
        <translation>Infraroșu pornit sau oprit</translation>
    </message>
    <message>
        <source>Camera moves</source>
        <translation>Camera se mișcă</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Lăsat aici</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Luat</translation>
    </message>
    <message>
        <source>Looks different</source>
        <translation>Arată altfel</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pași/s</translation>
    </message>
    <message>
        <source>%1 heights/s</source>
        <translation>%1 înălțimi/s</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 – %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 that move</source>
        <translation>%1 din %2 care se mișcă</translation>
    </message>
    <message>
        <source>height %1 % of the picture, area %2 %</source>
        <translation>înălțime %1 % din imagine, suprafață %2 %</translation>
    </message>
    <message>
        <source>%1 times as tall as wide</source>
        <translation>de %1 ori mai înalt decât lat</translation>
    </message>
    <message>
        <source>usually %1, at most %2 of its own heights a second</source>
        <translation>de obicei %1, cel mult %2 înălțimi proprii pe secundă</translation>
    </message>
    <message>
        <source>usually %1 %, at most %2 % of the picture&apos;s width a second</source>
        <translation>de obicei %1 %, cel mult %2 % din lățimea imaginii pe secundă</translation>
    </message>
    <message>
        <source>in place for %1 % of its time</source>
        <translation>pe loc %1 % din timpul său</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>%1 pași pe secundă</translation>
    </message>
    <message>
        <source>no clear rhythm of steps</source>
        <translation>niciun ritm clar al pașilor</translation>
    </message>
    <message>
        <source>Empty until %1 s</source>
        <translation>Gol până la %1 s</translation>
    </message>
    <message>
        <source>Lies here until %1 s</source>
        <translation>E aici până la %1 s</translation>
    </message>
    <message>
        <source>Taken at %1 s</source>
        <translation>Luat la %1 s</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Review</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipuri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparate</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Make the vault</source>
        <translation>Crearea seifului</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Deschiderea seifului</translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation>Închiderea seifului</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblocare</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocare</translation>
    </message>
    <message>
        <source>Refuse to unlock</source>
        <translation>Refuzul deblocării</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Începutul sesiunii</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Sfârșitul sesiunii</translation>
    </message>
    <message>
        <source>Enrol a person</source>
        <translation>Înscrierea unei persoane</translation>
    </message>
    <message>
        <source>Disable a person</source>
        <translation>Dezactivarea unei persoane</translation>
    </message>
    <message>
        <source>Enrol a device</source>
        <translation>Înscrierea unui aparat</translation>
    </message>
    <message>
        <source>Revoke a device</source>
        <translation>Revocarea unui aparat</translation>
    </message>
    <message>
        <source>Take a clip in</source>
        <translation>Primirea unui clip</translation>
    </message>
    <message>
        <source>Hand a clip out</source>
        <translation>Înmânarea unui clip</translation>
    </message>
    <message>
        <source>Prepare a clip</source>
        <translation>Pregătirea unui clip</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Deschiderea unui clip</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Schimbarea nivelului</translation>
    </message>
    <message>
        <source>Show a part of a clip</source>
        <translation>Afișarea unei părți de clip</translation>
    </message>
    <message>
        <source>Close a clip</source>
        <translation>Închiderea unui clip</translation>
    </message>
    <message>
        <source>Refuse a clip</source>
        <translation>Refuzul unui clip</translation>
    </message>
    <message>
        <source>Finish a clip</source>
        <translation>Încheierea unui clip</translation>
    </message>
    <message>
        <source>Purge a clip</source>
        <translation>Ștergerea definitivă a unui clip</translation>
    </message>
    <message>
        <source>Enrol a key</source>
        <translation>Înscrierea unei chei</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Revocarea unei chei</translation>
    </message>
    <message>
        <source>Grant a key</source>
        <translation>Acordarea unei chei</translation>
    </message>
    <message>
        <source>Shred a key</source>
        <translation>Distrugerea unei chei</translation>
    </message>
    <message>
        <source>Begin a key epoch</source>
        <translation>Începutul unei epoci de chei</translation>
    </message>
    <message>
        <source>Take a consent in</source>
        <translation>Primirea unui acord</translation>
    </message>
    <message>
        <source>Check a consent</source>
        <translation>Verificarea unui acord</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Retragerea unui acord</translation>
    </message>
    <message>
        <source>Let a consent end</source>
        <translation>Expirarea unui acord</translation>
    </message>
    <message>
        <source>Make a label</source>
        <translation>Crearea unei etichete</translation>
    </message>
    <message>
        <source>Change a label</source>
        <translation>Schimbarea unei etichete</translation>
    </message>
    <message>
        <source>Delete a label</source>
        <translation>Ștergerea unei etichete</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exportul etichetelor</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportul jurnalului</translation>
    </message>
    <message>
        <source>Begin the log</source>
        <translation>Începutul jurnalului</translation>
    </message>
    <message>
        <source>Stop the log</source>
        <translation>Oprirea jurnalului</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Citirea jurnalului</translation>
    </message>
    <message>
        <source>Fail to log</source>
        <translation>Eșecul înregistrării în jurnal</translation>
    </message>
    <message>
        <source>Sign a checkpoint</source>
        <translation>Semnarea unui punct de control</translation>
    </message>
    <message>
        <source>See the clock jump</source>
        <translation>Salt al ceasului observat</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Semnalarea unei nereguli</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>intenționat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>făcut</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>eșuat</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>neterminat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>A doua persoană</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Stație de lucru</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ecran</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Cerut</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Acordat</translation>
    </message>
    <message>
        <source>Lowered by</source>
        <translation>Redus de</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>Afișat ca</translation>
    </message>
    <message>
        <source>Shown part</source>
        <translation>Partea afișată</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>de la %1 s la %2 s</translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation>Parte din imagine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sunet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Expunere</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodărie</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>%1, numărul %2</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Versiunea regulilor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Filigran</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Outcome of entry</source>
        <translation>Rezultatul înregistrării</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Din cauza</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ceas</translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation>Abaterea ceasului</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Start of the machine</source>
        <translation>Pornirea calculatorului</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Back the vault up</source>
        <translation>Salvează o copie a seifului</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>Restaurează seiful</translation>
    </message>
    <message>
        <source>Let a person back in</source>
        <translation>Primește din nou o persoană</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Schimbă o frază secretă</translation>
    </message>
    <message>
        <source>Print recovery shares</source>
        <translation>Tipărește părțile de recuperare</translation>
    </message>
    <message>
        <source>Use recovery shares</source>
        <translation>Folosește părțile de recuperare</translation>
    </message>
    <message>
        <source>Can&apos;t tell what a clip shows</source>
        <translation>Nu se poate spune ce arată un clip</translation>
    </message>
    <message>
        <source>Follow a box</source>
        <translation>Urmărirea unui chenar</translation>
    </message>
    <message>
        <source>Set a rule</source>
        <translation>Stabilirea unei reguli</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Eliminarea unei reguli</translation>
    </message>
    <message>
        <source>Prepare a clip without the detector</source>
        <translation>Pregătirea unui clip fără detector</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Chenar</translation>
    </message>
    <message>
        <source>Any part of a human that comes into the picture. A hand is enough.</source>
        <translation>Orice parte a unui om care intră în imagine. O mână e de ajuns.</translation>
    </message>
    <message>
        <source>A tall, narrow shape walks through. Dashed: where it was before.</source>
        <translation>O siluetă înaltă și îngustă trece prin imagine. Punctat: unde era înainte.</translation>
    </message>
    <message>
        <source>Tall too, but it sways in its place and never leaves it. That is a curtain.</source>
        <translation>Tot înaltă, dar se leagănă pe loc și nu pleacă de acolo. Aceea e o perdea.</translation>
    </message>
    <message>
        <source>Upright, but no steps to see? Look at its way through the picture.</source>
        <translation>Stă drept, dar nu se văd pași? Urmărește-i drumul prin imagine.</translation>
    </message>
    <message>
        <source>An animal, tame or wild. A part of one is enough.</source>
        <translation>Un animal, domestic sau sălbatic. O parte din el e de ajuns.</translation>
    </message>
    <message>
        <source>A low, long shape on four legs, near the floor.</source>
        <translation>O siluetă joasă și lungă, pe patru picioare, aproape de podea.</translation>
    </message>
    <message>
        <source>Low too, but flat and without legs. That is a cleaning robot.</source>
        <translation>Tot joasă, dar plată și fără picioare. Acela e un robot de curățenie.</translation>
    </message>
    <message>
        <source>A crawling child is a person: larger than a cat, and often at rest.</source>
        <translation>Un copil care merge de-a bușilea e o persoană: mai mare decât o pisică și adesea nemișcat.</translation>
    </message>
    <message>
        <source>A car, a van, a bicycle or a motorcycle that moves.</source>
        <translation>O mașină, o dubă, o bicicletă sau o motocicletă care se mișcă.</translation>
    </message>
    <message>
        <source>A wide shape slides through the picture and takes no steps.</source>
        <translation>O formă lată alunecă prin imagine și nu face pași.</translation>
    </message>
    <message>
        <source>A car that is parked all the time belongs to the ground and has no shape.</source>
        <translation>O mașină parcată tot timpul ține de fundal și nu are siluetă.</translation>
    </message>
    <message>
        <source>Whoever rides a bicycle is a person as well: give both.</source>
        <translation>Cine merge pe bicicletă e și persoană: dă-le pe amândouă.</translation>
    </message>
    <message>
        <source>No person, no animal and no vehicle, from the first frame to the last.</source>
        <translation>Nicio persoană, niciun animal și niciun vehicul, de la primul cadru la ultimul.</translation>
    </message>
    <message>
        <source>Only the coarse ground is there.</source>
        <translation>Nu e decât fundalul grosier.</translation>
    </message>
    <message>
        <source>An arm comes in at the edge, if only for a moment. That is a person.</source>
        <translation>La margine intră un braț, chiar dacă numai o clipă. Aceea e o persoană.</translation>
    </message>
    <message>
        <source>Short visits are easily missed. Look at the motion line below the picture.</source>
        <translation>Vizitele scurte scapă ușor. Uită-te la linia mișcării de sub imagine.</translation>
    </message>
    <message>
        <source>Somebody or something came that an alarm is for: a person, a vehicle, a package.</source>
        <translation>A venit cineva sau ceva pentru care există alarma: o persoană, un vehicul, un colet.</translation>
    </message>
    <message>
        <source>A person comes in through the door.</source>
        <translation>O persoană intră pe ușă.</translation>
    </message>
    <message>
        <source>A cat crosses the room, and nobody else is there. The answer is No.</source>
        <translation>O pisică trece prin cameră și nu mai e nimeni. Răspunsul e „Nu”.</translation>
    </message>
    <message>
        <source>Whether the person may be there isn&apos;t yours to judge, and can&apos;t be seen here.</source>
        <translation>Dacă persoana are voie să fie acolo nu judeci tu și nici nu se vede aici.</translation>
    </message>
    <message>
        <source>Nothing came that an alarm is for. Say what set it off where you see it.</source>
        <translation>N-a venit nimic pentru care există alarma. Spune ce a declanșat-o, dacă vezi.</translation>
    </message>
    <message>
        <source>A curtain moves in the wind, and nobody is there.</source>
        <translation>O perdea se mișcă în vânt și nu e nimeni.</translation>
    </message>
    <message>
        <source>A dog, and a person with it. The person counts: the answer is Yes.</source>
        <translation>Un câine și o persoană cu el. Persoana contează: răspunsul e „Da”.</translation>
    </message>
    <message>
        <source>You don&apos;t see the cause? Leave it open. No is an answer by itself.</source>
        <translation>Nu vezi cauza? Las-o deschisă. „Nu” e un răspuns și singur.</translation>
    </message>
    <message>
        <source>You saw the whole clip and could say Yes as well as No.</source>
        <translation>Ai văzut tot clipul și ai putea spune la fel de bine „Da” sau „Nu”.</translation>
    </message>
    <message>
        <source>Something moves, too short and too shapeless to follow.</source>
        <translation>Ceva se mișcă, prea scurt și prea fără formă ca să fie urmărit.</translation>
    </message>
    <message>
        <source>Nothing moves in the whole clip. The answer is No.</source>
        <translation>În tot clipul nu se mișcă nimic. Răspunsul e „Nu”.</translation>
    </message>
    <message>
        <source>An honest Unsure is worth more than a guess.</source>
        <translation>Un „Nesigur” sincer valorează mai mult decât o ghicire.</translation>
    </message>
    <message>
        <source>A package comes into the picture and stays when its bearer has gone.</source>
        <translation>Un colet intră în imagine și rămâne după ce a plecat cel care l-a adus.</translation>
    </message>
    <message>
        <source>First somebody brings it. Then it lies there alone.</source>
        <translation>Mai întâi îl aduce cineva. Apoi stă acolo singur.</translation>
    </message>
    <message>
        <source>Brought and carried off again. That is no answer here.</source>
        <translation>Adus și dus înapoi. Aici nu e un răspuns.</translation>
    </message>
    <message>
        <source>Hidden behind its bearer? It counts if it lies there afterwards.</source>
        <translation>Ascuns de cel care îl aduce? Contează dacă după aceea se află acolo.</translation>
    </message>
    <message>
        <source>A package lay there and is carried out of the picture.</source>
        <translation>Era acolo un colet și cineva îl scoate din imagine.</translation>
    </message>
    <message>
        <source>First it lies there alone. Then somebody carries it off.</source>
        <translation>Mai întâi stă acolo singur. Apoi îl duce cineva.</translation>
    </message>
    <message>
        <source>It only lies in another place. That is no answer here.</source>
        <translation>Doar stă în alt loc. Aici nu e un răspuns.</translation>
    </message>
    <message>
        <source>Somebody bends down, but you never see a package? Then there is no answer.</source>
        <translation>Cineva se apleacă, dar nu vezi niciun colet? Atunci nu e niciun răspuns.</translation>
    </message>
    <message>
        <source>One package is brought and another one is carried off, in any order.</source>
        <translation>Un colet e adus și altul e luat, în orice ordine.</translation>
    </message>
    <message>
        <source>The small one is carried off, a larger one stays.</source>
        <translation>Cel mic e luat, unul mai mare rămâne.</translation>
    </message>
    <message>
        <source>It is the same package that comes and goes. That is no answer here.</source>
        <translation>Același colet vine și pleacă. Aici nu e un răspuns.</translation>
    </message>
    <message>
        <source>You see only one of the two? Give that one.</source>
        <translation>Vezi doar una dintre cele două? Dă-o pe aceea.</translation>
    </message>
    <message>
        <source>Something is there, and nobody could say what it is in so coarse a picture.</source>
        <translation>E ceva acolo, dar într-o imagine atât de grosieră nimeni n-ar putea spune ce.</translation>
    </message>
    <message>
        <source>A spot that moves and changes its shape.</source>
        <translation>O pată care se mișcă și își schimbă forma.</translation>
    </message>
    <message>
        <source>Small and far away, but it walks upright. That is a person.</source>
        <translation>Mică și departe, dar merge drept. Aceea e o persoană.</translation>
    </message>
    <message>
        <source>You may give another answer beside it. That one is then your best guess.</source>
        <translation>Poți da alături și alt răspuns. Acela e atunci bănuiala ta.</translation>
    </message>
    <message>
        <source>A cat, clear enough to tell it from a dog.</source>
        <translation>O pisică, destul de clară ca s-o deosebești de un câine.</translation>
    </message>
    <message>
        <source>The tail stands up, and the head is hardly above the back.</source>
        <translation>Coada e ridicată, iar capul abia trece de spinare.</translation>
    </message>
    <message>
        <source>The head is well above the back, and the nose is long. That is a dog.</source>
        <translation>Capul e mult deasupra spinării, iar botul e lung. Acela e un câine.</translation>
    </message>
    <message>
        <source>Can&apos;t tell the two apart? Then it is Other animal.</source>
        <translation>Nu le poți deosebi? Atunci e „Alt animal”.</translation>
    </message>
    <message>
        <source>A dog, clear enough to tell it from a cat.</source>
        <translation>Un câine, destul de clar ca să-l deosebești de o pisică.</translation>
    </message>
    <message>
        <source>The head is well above the back, the legs are long.</source>
        <translation>Capul e mult deasupra spinării, picioarele sunt lungi.</translation>
    </message>
    <message>
        <source>Smaller, with the tail up and the head low. That is a cat.</source>
        <translation>Mai mic, cu coada ridicată și capul jos. Aceea e o pisică.</translation>
    </message>
    <message>
        <source>A dog on a lead has a person at the other end: then the alarm was right.</source>
        <translation>Un câine în lesă are la celălalt capăt o persoană: atunci alarma era justificată.</translation>
    </message>
    <message>
        <source>An animal that is neither cat nor dog, or you can&apos;t tell which.</source>
        <translation>Un animal care nu e nici pisică, nici câine, sau nu poți spune care.</translation>
    </message>
    <message>
        <source>Two wings, and a way through the air.</source>
        <translation>Două aripi și un drum prin aer.</translation>
    </message>
    <message>
        <source>Huge and blurred, with thin legs around it. That is an insect near the camera.</source>
        <translation>Uriașă și neclară, cu picioare subțiri în jur. Aceea e o insectă aproape de cameră.</translation>
    </message>
    <message>
        <source>A fox or a marten walks like a cat. In doubt, it is Other animal.</source>
        <translation>O vulpe sau un jder merge ca o pisică. Dacă ai îndoieli, e „Alt animal”.</translation>
    </message>
    <message>
        <source>The brightness changes, and no thing moves.</source>
        <translation>Luminozitatea se schimbă și nu se mișcă nimic.</translation>
    </message>
    <message>
        <source>First dark, then bright nearly everywhere. No shape is there.</source>
        <translation>Mai întâi întuneric, apoi lumină aproape peste tot. Nu e nicio siluetă.</translation>
    </message>
    <message>
        <source>A dark shape moves over the ground. That is a shadow.</source>
        <translation>O formă întunecată se mișcă pe jos. Aceea e o umbră.</translation>
    </message>
    <message>
        <source>Somebody switches the lamp on and is seen? Then the alarm was right.</source>
        <translation>Cineva aprinde lampa și se vede? Atunci alarma era justificată.</translation>
    </message>
    <message>
        <source>The shadow of something that stays outside the picture itself.</source>
        <translation>Umbra a ceva care rămâne în afara imaginii.</translation>
    </message>
    <message>
        <source>Long and flat on the ground, and nobody stands at its end.</source>
        <translation>Lungă și întinsă pe jos, iar la capătul ei nu stă nimeni.</translation>
    </message>
    <message>
        <source>Feet stand at its end. That is a person.</source>
        <translation>La capătul ei sunt picioare. Aceea e o persoană.</translation>
    </message>
    <message>
        <source>A cloud that darkens everything at once is Light.</source>
        <translation>Un nor care întunecă totul deodată e „Lumină”.</translation>
    </message>
    <message>
        <source>Cloth that moves in the air: a curtain, a blind, washing on a line.</source>
        <translation>Pânză care se mișcă în aer: o perdea, un stor, rufe pe sârmă.</translation>
    </message>
    <message>
        <source>It hangs from above and sways in its place.</source>
        <translation>Atârnă de sus și se leagănă pe loc.</translation>
    </message>
    <message>
        <source>It leaves its place, and it has feet. That is a person.</source>
        <translation>Pleacă din locul ei și are picioare. Aceea e o persoană.</translation>
    </message>
    <message>
        <source>Does somebody push it aside? Then it is a person, also if only a hand shows.</source>
        <translation>O dă cineva la o parte? Atunci e o persoană, chiar dacă se vede numai o mână.</translation>
    </message>
    <message>
        <source>Branches, leaves or grass that move in their place.</source>
        <translation>Ramuri, frunze sau iarbă care se mișcă pe loc.</translation>
    </message>
    <message>
        <source>It has many ends, nods, and comes back to where it was.</source>
        <translation>Are multe capete, se apleacă și revine unde era.</translation>
    </message>
    <message>
        <source>It flies off and doesn&apos;t come back. That is an animal.</source>
        <translation>Zboară și nu se mai întoarce. Acela e un animal.</translation>
    </message>
    <message>
        <source>Loose leaves that blow through the picture are Weather.</source>
        <translation>Frunzele desprinse duse de vânt prin imagine sunt „Vreme”.</translation>
    </message>
    <message>
        <source>An insect or a spider near the camera.</source>
        <translation>O insectă sau un păianjen aproape de cameră.</translation>
    </message>
    <message>
        <source>Huge and blurred, with thin legs around it, gone after a few frames.</source>
        <translation>Uriașă și neclară, cu picioare subțiri în jur, dispare după câteva cadre.</translation>
    </message>
    <message>
        <source>Many small marks, all with the same slope. That is Weather.</source>
        <translation>Multe urme mici, toate la fel de înclinate. Asta e „Vreme”.</translation>
    </message>
    <message>
        <source>A spider&apos;s thread that swings before the camera is Insect too.</source>
        <translation>Și un fir de păianjen care se leagănă în fața camerei e „Insectă”.</translation>
    </message>
    <message>
        <source>Rain, snow, fog, or what the wind carries.</source>
        <translation>Ploaie, ninsoare, ceață sau ce poartă vântul.</translation>
    </message>
    <message>
        <source>Many small marks, all with the same slope.</source>
        <translation>Multe urme mici, toate la fel de înclinate.</translation>
    </message>
    <message>
        <source>It sways in its place. That is a plant.</source>
        <translation>Se leagănă pe loc. Aceea e o plantă.</translation>
    </message>
    <message>
        <source>Drops that run down in front of the camera are Weather too.</source>
        <translation>Și picăturile care se scurg în fața camerei sunt „Vreme”.</translation>
    </message>
    <message>
        <source>The camera was pushed, turned or shaken.</source>
        <translation>Camera a fost împinsă, rotită sau zguduită.</translation>
    </message>
    <message>
        <source>Edges appear everywhere at the same moment.</source>
        <translation>Apar margini peste tot în aceeași clipă.</translation>
    </message>
    <message>
        <source>Brighter everywhere, but all of it stays in its place. That is Light.</source>
        <translation>Mai luminos peste tot, dar totul rămâne la locul lui. Asta e „Lumină”.</translation>
    </message>
    <message>
        <source>Is somebody seen who turns it? Then the alarm was right.</source>
        <translation>Se vede cineva care o rotește? Atunci alarma era justificată.</translation>
    </message>
    <message>
        <source>You see what it was, and no other word fits.</source>
        <translation>Vezi ce a fost și niciun alt cuvânt nu se potrivește.</translation>
    </message>
    <message>
        <source>A cleaning robot: flat, steady, always on the floor.</source>
        <translation>Un robot de curățenie: plat, constant, mereu pe podea.</translation>
    </message>
    <message>
        <source>It moves, and you can&apos;t say what it is. Leave the cause open.</source>
        <translation>Se mișcă și nu poți spune ce e. Lasă cauza deschisă.</translation>
    </message>
    <message>
        <source>A balloon, a screen, a toy train: all of them are Other.</source>
        <translation>Un balon, un ecran, un trenuleț: toate sunt „Altceva”.</translation>
    </message>
    <message>
        <source>From the first frame with any part of a person to the last one.</source>
        <translation>De la primul cadru cu orice parte a unei persoane până la ultimul.</translation>
    </message>
    <message>
        <source>It begins with the arm at the edge.</source>
        <translation>Începe cu brațul de la margine.</translation>
    </message>
    <message>
        <source>Too late: the arm was there before.</source>
        <translation>Prea târziu: brațul era acolo dinainte.</translation>
    </message>
    <message>
        <source>Hidden for a moment and back again? Keep it one segment.</source>
        <translation>Ascuns o clipă și iar la vedere? Lasă un singur segment.</translation>
    </message>
    <message>
        <source>From the first frame with any part of an animal to the last one.</source>
        <translation>De la primul cadru cu orice parte a unui animal până la ultimul.</translation>
    </message>
    <message>
        <source>It begins with the head at the edge.</source>
        <translation>Începe cu capul de la margine.</translation>
    </message>
    <message>
        <source>Two animals need no two segments: one, while any of them is there.</source>
        <translation>Două animale nu cer două segmente: unul, cât timp e vreunul acolo.</translation>
    </message>
    <message>
        <source>Asleep and still? It is present as long as you can see it.</source>
        <translation>Doarme și stă nemișcat? E prezent cât timp îl poți vedea.</translation>
    </message>
    <message>
        <source>From the first frame with a moving vehicle until it has left, or is parked.</source>
        <translation>De la primul cadru cu un vehicul în mișcare până a plecat sau e parcat.</translation>
    </message>
    <message>
        <source>It begins with the bonnet at the edge.</source>
        <translation>Începe cu capota de la margine.</translation>
    </message>
    <message>
        <source>Parked all the time. That needs no segment.</source>
        <translation>Parcat tot timpul. Nu cere niciun segment.</translation>
    </message>
    <message>
        <source>It stops and drives on? Keep it one segment.</source>
        <translation>Oprește și merge mai departe? Lasă un singur segment.</translation>
    </message>
    <message>
        <source>From the frame where the package comes in to the one where it lies there alone.</source>
        <translation>De la cadrul în care intră coletul până la cel în care stă acolo singur.</translation>
    </message>
    <message>
        <source>It ends when the hands let go.</source>
        <translation>Se termină când mâinile îi dau drumul.</translation>
    </message>
    <message>
        <source>Too long: that it still lies there isn&apos;t part of it.</source>
        <translation>Prea lung: faptul că încă stă acolo nu face parte.</translation>
    </message>
    <message>
        <source>The moment itself is hidden? Take the last frame before and the first one after.</source>
        <translation>Momentul însuși e ascuns? Ia ultimul cadru dinainte și primul de după.</translation>
    </message>
    <message>
        <source>From the first touch to the frame where the package has left the picture.</source>
        <translation>De la prima atingere până la cadrul în care coletul a ieșit din imagine.</translation>
    </message>
    <message>
        <source>It begins when somebody takes hold of it.</source>
        <translation>Începe când cineva pune mâna pe el.</translation>
    </message>
    <message>
        <source>It lies in another place, but it is still there. That needs no segment.</source>
        <translation>Stă în alt loc, dar e tot acolo. Nu cere niciun segment.</translation>
    </message>
    <message>
        <source>You don&apos;t see the first touch? Begin where it moves.</source>
        <translation>Nu vezi prima atingere? Începe de unde se mișcă.</translation>
    </message>
    <message>
        <source>What set the alarm off though nobody came: from its first move to its last.</source>
        <translation>Ce a declanșat alarma deși n-a venit nimeni: de la prima mișcare la ultima.</translation>
    </message>
    <message>
        <source>It begins when the curtain begins to move.</source>
        <translation>Începe când perdeaua începe să se miște.</translation>
    </message>
    <message>
        <source>Somebody came. That is Person present.</source>
        <translation>A venit cineva. Asta e „Persoană prezentă”.</translation>
    </message>
    <message>
        <source>It moves through the whole clip? Then the segment is the whole clip.</source>
        <translation>Se mișcă în tot clipul? Atunci segmentul e tot clipul.</translation>
    </message>
    <message>
        <source>One box for one person: all of what you see, and little else.</source>
        <translation>Un chenar pentru o persoană: tot ce vezi din ea și aproape nimic altceva.</translation>
    </message>
    <message>
        <source>From head to feet, tight on each side.</source>
        <translation>Din cap până în picioare, strâns pe fiecare parte.</translation>
    </message>
    <message>
        <source>The shadow and much of the ground are in it: too large.</source>
        <translation>Cuprinde umbra și mult din fundal: prea mare.</translation>
    </message>
    <message>
        <source>Half of the person is behind something? Box what you see, and say that it is partly hidden.</source>
        <translation>Jumătate din persoană e după ceva? Încadrează ce vezi și spune că e ascunsă parțial.</translation>
    </message>
    <message>
        <source>One box for one animal, with its tail.</source>
        <translation>Un chenar pentru un animal, cu tot cu coadă.</translation>
    </message>
    <message>
        <source>From the nose to the tail, tight on each side.</source>
        <translation>De la bot până la coadă, strâns pe fiecare parte.</translation>
    </message>
    <message>
        <source>One box around two animals. Make two.</source>
        <translation>Un chenar în jurul a două animale. Fă două.</translation>
    </message>
    <message>
        <source>An animal on somebody&apos;s arm gets a box of its own.</source>
        <translation>Un animal ținut în brațe primește chenarul lui.</translation>
    </message>
    <message>
        <source>The whole vehicle with its wheels, without its light.</source>
        <translation>Tot vehiculul cu roțile lui, fără lumina farurilor.</translation>
    </message>
    <message>
        <source>From bumper to bumper, down to the ground.</source>
        <translation>De la o bară la alta, până la sol.</translation>
    </message>
    <message>
        <source>The rider is in the box of the bicycle. Make two; they may overlap.</source>
        <translation>Biciclistul e în chenarul bicicletei. Fă două; se pot suprapune.</translation>
    </message>
    <message>
        <source>Only a part is in the picture? Box that part.</source>
        <translation>Doar o parte e în imagine? Încadrează partea aceea.</translation>
    </message>
    <message>
        <source>The package alone, for as long as you see it.</source>
        <translation>Doar coletul, cât timp îl vezi.</translation>
    </message>
    <message>
        <source>Only the package, also while it is carried.</source>
        <translation>Numai coletul, și cât timp e dus.</translation>
    </message>
    <message>
        <source>Whoever carries it is in the box: too large.</source>
        <translation>Cel care îl duce e în chenar: prea mare.</translation>
    </message>
    <message>
        <source>Does its bearer hide it for a while? Say that it is partly hidden.</source>
        <translation>Îl ascunde o vreme cel care îl duce? Spune că e ascuns parțial.</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
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
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Play or pause</source>
        <translation>Redare sau pauză</translation>
    </message>
    <message>
        <source>Play backwards or pause</source>
        <translation>Redare înapoi sau pauză</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un cadru înapoi</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Un cadru înainte</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zece cadre înapoi</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>Zece cadre înainte</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primul cadru</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Ultimul cadru</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mai încet</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mai repede</translation>
    </message>
    <message>
        <source>Loop the selected segment, or the clip</source>
        <translation>Repetă segmentul ales sau clipul</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>Imagine mai mare</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Imagine mai mică</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imaginea întreagă</translation>
    </message>
    <message>
        <source>More contrast, or back to plain</source>
        <translation>Mai mult contrast sau normal</translation>
    </message>
    <message>
        <source>Show outlines only, or the frost again</source>
        <translation>Doar contururi sau din nou mat</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vizionare</translation>
    </message>
    <message>
        <source>New segment from here</source>
        <translation>Segment nou de aici</translation>
    </message>
    <message>
        <source>Segment ends here</source>
        <translation>Segmentul se termină aici</translation>
    </message>
    <message>
        <source>Start a frame earlier</source>
        <translation>Începe cu un cadru mai devreme</translation>
    </message>
    <message>
        <source>Start a frame later</source>
        <translation>Începe cu un cadru mai târziu</translation>
    </message>
    <message>
        <source>End a frame earlier</source>
        <translation>Se termină cu un cadru mai devreme</translation>
    </message>
    <message>
        <source>End a frame later</source>
        <translation>Se termină cu un cadru mai târziu</translation>
    </message>
    <message>
        <source>Join with the next of its kind</source>
        <translation>Unește cu următorul de același fel</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Segmentul următor</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation>Segmentul anterior</translation>
    </message>
    <message>
        <source>Jump to the next mark</source>
        <translation>La marcajul următor</translation>
    </message>
    <message>
        <source>Jump to the mark before</source>
        <translation>La marcajul anterior</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Chenar nou</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Chenarul următor</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Chenarul anterior</translation>
    </message>
    <message>
        <source>Leaves the picture here, or is back</source>
        <translation>Iese aici din imagine sau a revenit</translation>
    </message>
    <message>
        <source>Partly hidden from here, or not</source>
        <translation>De aici ascuns parțial sau nu</translation>
    </message>
    <message>
        <source>Move box left</source>
        <translation>Mută chenarul la stânga</translation>
    </message>
    <message>
        <source>Move box right</source>
        <translation>Mută chenarul la dreapta</translation>
    </message>
    <message>
        <source>Move box up</source>
        <translation>Mută chenarul în sus</translation>
    </message>
    <message>
        <source>Move box down</source>
        <translation>Mută chenarul în jos</translation>
    </message>
    <message>
        <source>Narrower box</source>
        <translation>Chenar mai îngust</translation>
    </message>
    <message>
        <source>Wider box</source>
        <translation>Chenar mai lat</translation>
    </message>
    <message>
        <source>Shorter box</source>
        <translation>Chenar mai scund</translation>
    </message>
    <message>
        <source>Taller box</source>
        <translation>Chenar mai înalt</translation>
    </message>
    <message>
        <source>First kind for what is selected</source>
        <translation>Primul fel pentru ce e ales</translation>
    </message>
    <message>
        <source>Second kind</source>
        <translation>Al doilea fel</translation>
    </message>
    <message>
        <source>Third kind</source>
        <translation>Al treilea fel</translation>
    </message>
    <message>
        <source>Fourth kind</source>
        <translation>Al patrulea fel</translation>
    </message>
    <message>
        <source>Fifth kind</source>
        <translation>Al cincilea fel</translation>
    </message>
    <message>
        <source>Sixth kind</source>
        <translation>Al șaselea fel</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Elimină ce e ales</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nu alege nimic</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation>Gata și mai departe</translation>
    </message>
    <message>
        <source>Skip: back to the end of the queue</source>
        <translation>Sari: înapoi la coada listei</translation>
    </message>
    <message>
        <source>Intimate: stop, for everybody</source>
        <translation>Intim: oprește, pentru toți</translation>
    </message>
    <message>
        <source>I know this person: give it to others</source>
        <translation>Cunosc persoana: dă-l altora</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Clipul</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Chenare</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Ce e ales</translation>
    </message>
    <message>
        <source>Show or hide the guideline</source>
        <translation>Arată sau ascunde ghidul</translation>
    </message>
    <message>
        <source>Go on in the guideline</source>
        <translation>Mai departe în ghid</translation>
    </message>
    <message>
        <source>Go back in the guideline</source>
        <translation>Înapoi în ghid</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Fișa următoare</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>Fișa dinainte</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evenimentul următor</translation>
    </message>
    <message>
        <source>The event before</source>
        <translation>Evenimentul dinainte</translation>
    </message>
    <message>
        <source>Show or hide cards</source>
        <translation>Arată sau ascunde fișele</translation>
    </message>
    <message>
        <source>Show or hide paths</source>
        <translation>Arată sau ascunde traseele</translation>
    </message>
    <message>
        <source>Cards and events</source>
        <translation>Fișe și evenimente</translation>
    </message>
    <message>
        <source>A softer still, or the frost again</source>
        <translation>O imagine mai clară, sau din nou mată</translation>
    </message>
    <message>
        <source>Lens, while the key is held</source>
        <translation>Lupă, cât timp tasta e ținută</translation>
    </message>
    <message>
        <source>Can&apos;t tell: give it to somebody else</source>
        <translation>Nu se poate spune: dă-l altcuiva</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Privire mai atentă</translation>
    </message>
    <message>
        <source>Show or hide what the camera told</source>
        <translation>Arată sau ascunde ce a spus camera video</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Sugestia următoare</translation>
    </message>
    <message>
        <source>The suggestion before</source>
        <translation>Sugestia dinainte</translation>
    </message>
    <message>
        <source>Make the suggestion a box</source>
        <translation>Fă din sugestie un chenar</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>Dă sugestia la o parte</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestii</translation>
    </message>
    <message>
        <source>Follow the box through the clip, then keep what was found</source>
        <translation>Urmărește chenarul prin clip, apoi păstrează ce s-a găsit</translation>
    </message>
    <message>
        <source>Can&apos;t tell here: look closer, or give the clip on</source>
        <translation>Nu se poate spune: privește mai de aproape sau dă clipul mai departe</translation>
    </message>
    <message>
        <source>The whole picture, with a second person</source>
        <translation>Toată imaginea, cu o a doua persoană</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>What is there?</source>
        <translation>Ce se vede?</translation>
    </message>
    <message>
        <source>Alarm justified?</source>
        <translation>Alarmă justificată?</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>Ce a declanșat-o?</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Colet</translation>
    </message>
    <message>
        <source>Seen well enough?</source>
        <translation>Se vede destul?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicul</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nimic</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Nesigur</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Pisică</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Câine</translation>
    </message>
    <message>
        <source>Other animal</source>
        <translation>Alt animal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumină</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Umbră</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Perdea</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plantă</translation>
    </message>
    <message>
        <source>Insect</source>
        <translation>Insectă</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>Camera moved</source>
        <translation>Cameră mișcată</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Lăsat aici</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Luat</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambele</translation>
    </message>
    <message>
        <source>Well enough</source>
        <translation>Destul de bine</translation>
    </message>
    <message>
        <source>Can&apos;t tell here</source>
        <translation>Nu se poate spune</translation>
    </message>
    <message>
        <source>Person present</source>
        <translation>Persoană prezentă</translation>
    </message>
    <message>
        <source>Pet present</source>
        <translation>Animal prezent</translation>
    </message>
    <message>
        <source>Vehicle present</source>
        <translation>Vehicul prezent</translation>
    </message>
    <message>
        <source>Package left</source>
        <translation>Colet lăsat</translation>
    </message>
    <message>
        <source>Package taken</source>
        <translation>Colet luat</translation>
    </message>
    <message>
        <source>False trigger</source>
        <translation>Declanșare falsă</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Moves, %1 % steady</source>
        <translation>Se mișcă, %1 % constant</translation>
    </message>
    <message>
        <source>Detector: %1 %2 %</source>
        <translation>Detector: %1 %2 %</translation>
    </message>
    <message>
        <source>Face finder: %1 %2 %</source>
        <translation>Căutare de fețe: %1 %2 %</translation>
    </message>
    <message>
        <source>Face finder: %1</source>
        <translation>Căutare de fețe: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This clip is in a form that can&apos;t be shown yet.</source>
        <translation>Clipul are o formă care nu poate fi afișată încă.</translation>
    </message>
    <message>
        <source>The consent for this clip can&apos;t be verified. Nothing more to do: next clip.</source>
        <translation>Acordul pentru acest clip nu poate fi verificat. Nu mai e nimic de făcut: clipul următor.</translation>
    </message>
    <message>
        <source>The consent for this clip doesn&apos;t cover this. Nothing more to do: next clip.</source>
        <translation>Acordul pentru acest clip nu acoperă asta. Nu mai e nimic de făcut: clipul următor.</translation>
    </message>
    <message>
        <source>This clip was withdrawn. Nothing more to do: next clip.</source>
        <translation>Clipul a fost retras. Nu mai e nimic de făcut: clipul următor.</translation>
    </message>
    <message>
        <source>This clip couldn&apos;t be made into a picture. It left the queue: next clip.</source>
        <translation>Din acest clip nu s-a putut face o imagine. A ieșit din coadă: clipul următor.</translation>
    </message>
    <message>
        <source>This window and its guard are of different versions. Install both from one package.</source>
        <translation>Fereastra și gardianul ei au versiuni diferite. Instalează-le pe amândouă din același pachet.</translation>
    </message>
    <message>
        <source>The guard isn&apos;t installed beside this window.</source>
        <translation>Gardianul nu este instalat lângă această fereastră.</translation>
    </message>
    <message>
        <source>There is no vault here yet.</source>
        <translation>Aici nu există încă un seif.</translation>
    </message>
    <message>
        <source>Another window or program has this vault open. Close it first.</source>
        <translation>Altă fereastră sau alt program ține deschis acest seif. Închide-l mai întâi.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder can&apos;t be read or written.</source>
        <translation>Dosarul seifului nu poate fi citit sau scris.</translation>
    </message>
    <message>
        <source>This vault was never finished. Delete it and make it again.</source>
        <translation>Acest seif nu a fost terminat niciodată. Șterge-l și creează-l din nou.</translation>
    </message>
    <message>
        <source>The picture stopped. Everything you saved is kept.</source>
        <translation>Imaginea s-a oprit. Tot ce ai salvat rămâne.</translation>
    </message>
    <message>
        <source>This clip was closed. Nothing more to do: next clip.</source>
        <translation>Clipul a fost închis. Nu mai e nimic de făcut: clipul următor.</translation>
    </message>
    <message>
        <source>Locked, because nobody was here for a while. Everything is saved.</source>
        <translation>Blocat, fiindcă o vreme n-a fost nimeni aici. Totul este salvat.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t include this.</source>
        <translation>Rolul tău nu include asta.</translation>
    </message>
    <message>
        <source>This setting couldn&apos;t be kept.</source>
        <translation>Această setare nu a putut fi păstrată.</translation>
    </message>
    <message>
        <source>A newer consent than this clip&apos;s is known. Nothing more to do: next clip.</source>
        <translation>Există un acord mai nou decât cel al clipului. Nu mai e nimic de făcut: clipul următor.</translation>
    </message>
    <message>
        <source>The consent for this clip has ended. Nothing more to do: next clip.</source>
        <translation>Acordul pentru acest clip a expirat. Nu mai e nimic de făcut: clipul următor.</translation>
    </message>
    <message>
        <source>The consent for this clip doesn&apos;t name your group. Nothing more to do: next clip.</source>
        <translation>Acordul pentru acest clip nu numește grupul tău. Nu mai e nimic de făcut: clipul următor.</translation>
    </message>
    <message>
        <source>This clip was seen as often as its consent allows. Nothing more to do: next clip.</source>
        <translation>Clipul a fost văzut de câte ori permite acordul său. Nu mai e nimic de făcut: clipul următor.</translation>
    </message>
    <message>
        <source>Name or passphrase is wrong.</source>
        <translation>Numele sau fraza secretă nu e corectă.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged. Restore its last backup.</source>
        <translation>Baza de date a seifului e deteriorată. Restaurează ultima ei copie de rezervă.</translation>
    </message>
    <message>
        <source>The log is shorter than it once was. Call your auditor before anything else.</source>
        <translation>Jurnalul e mai scurt decât era. Înainte de orice, cheamă auditorul.</translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be shown.</source>
        <translation>Clipul este deteriorat și nu poate fi afișat.</translation>
    </message>
    <message>
        <source>This clip isn&apos;t signed by anybody known here.</source>
        <translation>Clipul nu e semnat de cineva cunoscut aici.</translation>
    </message>
    <message>
        <source>This clip is sealed to somebody else.</source>
        <translation>Clipul este sigilat pentru altcineva.</translation>
    </message>
    <message>
        <source>This may not be shown to you. Nothing more to do here.</source>
        <translation>Acest lucru nu ți se poate arăta. Aici nu mai e nimic de făcut.</translation>
    </message>
    <message>
        <source>Unlock first.</source>
        <translation>Mai întâi deblochează.</translation>
    </message>
    <message>
        <source>This isn&apos;t there any more.</source>
        <translation>Nu mai există.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Există deja.</translation>
    </message>
    <message>
        <source>The guard is busy. Try again in a moment.</source>
        <translation>Gardianul este ocupat. Încearcă din nou imediat.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is shown that can&apos;t be logged.</source>
        <translation>Discul este plin. Ce nu poate fi trecut în jurnal nu se arată.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t read or write. Nothing was lost.</source>
        <translation>Calculatorul nu a putut citi sau scrie. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>The guard has ended. Its keys are gone and everything saved is kept.</source>
        <translation>Gardianul s-a oprit. Cheile lui au dispărut, iar tot ce e salvat rămâne.</translation>
    </message>
    <message>
        <source>Something inside went wrong and nothing was done.</source>
        <translation>Ceva n-a mers în interior și nu s-a făcut nimic.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sigilat</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contur</translation>
    </message>
    <message>
        <source>frosted</source>
        <translation>mat</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>acord</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reguli</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>rolul tău</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>acest ecran</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>detectorul</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>buget</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>alegerea ta</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Intrare</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Sufragerie</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Bucătărie</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Hol</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Grădină</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Alee</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garaj</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Dormitor</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Child&apos;s room</source>
        <translation>Camera copilului</translation>
    </message>
    <message>
        <source>Room not told</source>
        <translation>Cameră nespecificată</translation>
    </message>
    <message>
        <source>Motion alarm</source>
        <translation>Alarmă de mișcare</translation>
    </message>
    <message>
        <source>Sound alarm</source>
        <translation>Alarmă de sunet</translation>
    </message>
    <message>
        <source>Reported false alarm</source>
        <translation>Alarmă falsă raportată</translation>
    </message>
    <message>
        <source>Regular sample</source>
        <translation>Probă obișnuită</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>protejat</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Coordonator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cameră</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodărie</translation>
    </message>
    <message>
        <source>Notice authority</source>
        <translation>Autoritate pentru informări</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Listă de stare</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Martor</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportator</translation>
    </message>
    <message>
        <source>Author of rules</source>
        <translation>Autor de reguli</translation>
    </message>
    <message>
        <source>Training of alarms</source>
        <translation>Antrenarea alarmelor</translation>
    </message>
    <message>
        <source>Review of false alarms</source>
        <translation>Verificarea alarmelor false</translation>
    </message>
    <message>
        <source>Safety of the product</source>
        <translation>Siguranța produsului</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>clasificare</translation>
    </message>
    <message>
        <source>mark times</source>
        <translation>marcarea timpilor</translation>
    </message>
    <message>
        <source>follow things</source>
        <translation>urmărirea obiectelor</translation>
    </message>
    <message>
        <source>Locked, because your passphrase was changed elsewhere. Everything is saved.</source>
        <translation>Blocat, fiindcă fraza ta secretă a fost schimbată în altă parte. Totul este salvat.</translation>
    </message>
    <message>
        <source>Locked: an admin has closed your account. Everything is saved.</source>
        <translation>Blocat: un administrator ți-a închis contul. Totul este salvat.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little, then try again.</source>
        <translation>Prea multe încercări greșite. Așteaptă puțin, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>This clip holds no picture. It left the queue: next clip.</source>
        <translation>Acest clip nu conține nicio imagine. A ieșit din coadă: clipul următor.</translation>
    </message>
    <message>
        <source>No closer look: the household didn&apos;t agree to one.</source>
        <translation>Fără o privire mai atentă: gospodăria nu a fost de acord.</translation>
    </message>
    <message>
        <source>No closer look: not in private rooms, not of children, not of people nobody asked.</source>
        <translation>Fără o privire mai atentă: nu în camere private, nu la copii, nu la persoane pe care nu le-a întrebat nimeni.</translation>
    </message>
    <message>
        <source>No closer look: your role doesn&apos;t include it.</source>
        <translation>Fără o privire mai atentă: nu ține de rolul tău.</translation>
    </message>
    <message>
        <source>No closer look on this screen: other programs could photograph it.</source>
        <translation>Fără o privire mai atentă pe acest ecran: alte programe l-ar putea fotografia.</translation>
    </message>
    <message>
        <source>No closer look: nothing on this machine looks for faces. Whoever looks after it can install a face detector.</source>
        <translation>Fără o privire mai atentă: nimic de pe acest calculator nu caută fețe. Cine are grijă de el poate instala un detector de fețe.</translation>
    </message>
    <message>
        <source>No closer look: your budget for today is spent.</source>
        <translation>Fără o privire mai atentă: bugetul tău de azi s-a terminat.</translation>
    </message>
    <message>
        <source>No closer look: you asked to see less of this clip when it was opened.</source>
        <translation>Fără o privire mai atentă: la deschidere ai cerut să vezi mai puțin din acest clip.</translation>
    </message>
    <message>
        <source>A closer look is open already. Close it first.</source>
        <translation>O privire mai atentă e deja deschisă. Închide-o mai întâi.</translation>
    </message>
    <message>
        <source>The closer look was closed already.</source>
        <translation>Privirea mai atentă era deja închisă.</translation>
    </message>
    <message>
        <source>The lens closed: the key wasn&apos;t held.</source>
        <translation>Lupa s-a închis: tasta nu a fost ținută.</translation>
    </message>
    <message>
        <source>The closer look closed: its time is up.</source>
        <translation>Privirea mai atentă s-a închis: timpul ei a trecut.</translation>
    </message>
    <message>
        <source>The closer look broke off. The frost is as it was.</source>
        <translation>Privirea mai atentă s-a întrerupt. Imaginea mată e ca înainte.</translation>
    </message>
    <message>
        <source>Say in a few words why: at most 500 characters.</source>
        <translation>Spune în câteva cuvinte de ce: cel mult 500 de caractere.</translation>
    </message>
    <message>
        <source>A second person has to agree, with name and passphrase.</source>
        <translation>O a doua persoană trebuie să fie de acord, cu nume și parolă.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation>A doua persoană trebuie să fie altcineva.</translation>
    </message>
    <message>
        <source>Only a lead or an admin can be the second person.</source>
        <translation>Doar un coordonator sau un administrator poate fi a doua persoană.</translation>
    </message>
    <message>
        <source>All softer stills there are of this clip were seen.</source>
        <translation>Toate imaginile mai clare ale acestui clip au fost văzute.</translation>
    </message>
    <message>
        <source>A softer still less than two seconds from here was seen. Choose another moment.</source>
        <translation>La mai puțin de două secunde de aici a fost văzută o imagine mai clară. Alege alt moment.</translation>
    </message>
    <message>
        <source>Softer stills are seen two seconds apart. Try again now.</source>
        <translation>Între imaginile mai clare trec două secunde. Încearcă din nou acum.</translation>
    </message>
    <message>
        <source>Your seconds with the lens are used up for this clip.</source>
        <translation>Secundele tale cu lupa s-au terminat pentru acest clip.</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>lupă</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clar</translation>
    </message>
    <message>
        <source>Who or what is it?</source>
        <translation>Cine sau ce este?</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>Ce se întâmplă aici?</translation>
    </message>
    <message>
        <source>Was something left or taken?</source>
        <translation>A fost lăsat sau luat ceva?</translation>
    </message>
    <message>
        <source>Somebody may be in danger</source>
        <translation>Cineva ar putea fi în pericol</translation>
    </message>
    <message>
        <source>The picture is faulty</source>
        <translation>Imaginea are un defect</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>The box couldn&apos;t be followed. It stays as it was: draw on, or try once more.</source>
        <translation>Chenarul nu a putut fi urmărit. Rămâne cum era: continuă desenul sau încearcă din nou.</translation>
    </message>
    <message>
        <source>A box is being followed already. Esc stops it.</source>
        <translation>Se urmărește deja un chenar. Esc oprește urmărirea.</translation>
    </message>
    <message>
        <source>Stopped. The box stays as it was.</source>
        <translation>Oprit. Chenarul rămâne cum era.</translation>
    </message>
    <message>
        <source>No more boxes are followed for you in this clip. Draw the rest by hand.</source>
        <translation>În acest clip nu se mai urmăresc chenare pentru tine. Desenează restul cu mâna.</translation>
    </message>
    <message>
        <source>There is no closer look than the one you had.</source>
        <translation>O privire mai apropiată decât cea de acum nu există.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Folder of the vault.</source>
        <translation>Dosarul seifului.</translation>
    </message>
    <message>
        <source>light, dark, contrast, or system: as the desktop. For those who chose none.</source>
        <translation>light, dark, contrast sau system: ca desktopul. Pentru cine n-a ales nimic.</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::AuditDesk</name>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Newest first. That you read it is logged too. Exports and proofs are made on the command line for now.</source>
        <translation>Cele mai noi întâi. Și faptul că îl citești intră în jurnal. Exporturile și dovezile se fac deocamdată din linia de comandă.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Jurnalul e gol.</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::EntryDetails</name>
    <message>
        <source>The chosen entry</source>
        <translation>Înregistrarea aleasă</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>Alege o înregistrare ca s-o citești întreagă.</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::LogModel</name>
    <message>
        <source>the guard</source>
        <translation>gardianul</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nu poate fi citit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>milchglas::consent_desk::ClipList</name>
    <message>
        <source>waits</source>
        <translation>așteaptă</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>în lucru</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gata</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>set aside for all</source>
        <translation>pus deoparte pentru toți</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Cameră</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Înregistrat</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipuri</translation>
    </message>
    <message>
        <source>What the vault holds, oldest first. Changes are made on the command line for now.</source>
        <translation>Ce se află în seif, cele mai vechi întâi. Modificările se fac deocamdată din linia de comandă.</translation>
    </message>
    <message>
        <source>No clip was taken in yet.</source>
        <translation>Încă n-a fost primit niciun clip.</translation>
    </message>
    <message>
        <source>nobody could tell</source>
        <translation>nimeni nu a putut spune</translation>
    </message>
</context>
<context>
    <name>milchglas::look::TablePage</name>
    <message>
        <source>Look again</source>
        <translation>Verifică din nou</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restrânge lista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rând</numerusform>
            <numerusform>%Ln rânduri</numerusform>
            <numerusform>%Ln de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln rând până acum</numerusform>
            <numerusform>%Ln rânduri până acum</numerusform>
            <numerusform>%Ln de rânduri până acum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::player::Player</name>
    <message>
        <source>Frosted picture, blanked</source>
        <translation>Imagine mată, ascunsă</translation>
    </message>
    <message>
        <source>Frosted picture, empty</source>
        <translation>Imagine mată, goală</translation>
    </message>
    <message>
        <source>Frosted picture, playing</source>
        <translation>Imagine mată, în redare</translation>
    </message>
    <message>
        <source>Frosted picture, paused at frame %1 of %2</source>
        <translation>Imagine mată, oprită la cadrul %1 din %2</translation>
    </message>
</context>
<context>
    <name>milchglas::player::Transport</name>
    <message>
        <source>%1 / %2 s</source>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Frame %1 of %2, second %3</source>
        <translation>Cadrul %1 din %2, secunda %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Redă</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Redă înapoi</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>milchglas::review::BatchBar</name>
    <message>
        <source>This batch: %1 of %2</source>
        <translation>Runda aceasta: %1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished today: %1. Watched: %n minute(s).</source>
        <translation>
            <numerusform>Gata azi: %1. Privit: %n minut.</numerusform>
            <numerusform>Gata azi: %1. Privit: %n minute.</numerusform>
            <numerusform>Gata azi: %1. Privit: %n de minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::CardColumn</name>
    <message>
        <source>Paths</source>
        <translation>Trasee</translation>
    </message>
    <message>
        <source>Nothing moves in this clip.</source>
        <translation>În acest clip nu se mișcă nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) move</source>
        <translation>
            <numerusform>%n lucru se mișcă</numerusform>
            <numerusform>%n lucruri se mișcă</numerusform>
            <numerusform>%n de lucruri se mișcă</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed boxes are what the camera took something for. It may be wrong: say what you see.</source>
        <translation>Chenarele întrerupte arată drept ce a luat camera video ceva. Poate greși: spune ce vezi.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera video</translation>
    </message>
</context>
<context>
    <name>milchglas::review::CloserLook</name>
    <message>
        <source>Softer still</source>
        <translation>Imagine mai clară</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>Dă-l altcuiva</translation>
    </message>
    <message>
        <source>Why you need to look closer</source>
        <translation>De ce trebuie să privești mai atent</translation>
    </message>
    <message>
        <source>Lens: hold %1</source>
        <translation>Lupă: ține %1</translation>
    </message>
    <message>
        <source>Can&apos;t tell here</source>
        <translation>Nu se poate spune</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Toată imaginea</translation>
    </message>
    <message>
        <source>The clip stays with you.</source>
        <translation>Clipul rămâne la tine.</translation>
    </message>
    <message>
        <source>Still not enough? %1 asks for the next level.</source>
        <translation>Tot nu ajunge? %1 cere nivelul următor.</translation>
    </message>
    <message numerus="yes">
        <source>Noted. You may look closer: %n softer still(s) of this clip are left.</source>
        <translation>
            <numerusform>Notat. Poți privi mai de aproape: a mai rămas %n imagine mai clară din acest clip.</numerusform>
            <numerusform>Notat. Poți privi mai de aproape: au mai rămas %n imagini mai clare din acest clip.</numerusform>
            <numerusform>Notat. Poți privi mai de aproape: au mai rămas %n de imagini mai clare din acest clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted. You may look closer: the lens has %n second(s) left.</source>
        <translation>
            <numerusform>Notat. Poți privi mai de aproape: lupa mai are %n secundă.</numerusform>
            <numerusform>Notat. Poți privi mai de aproape: lupa mai are %n secunde.</numerusform>
            <numerusform>Notat. Poți privi mai de aproape: lupa mai are %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted. With a second person beside you, you may see the whole picture.</source>
        <translation>Notat. Cu o a doua persoană lângă tine poți vedea toată imaginea.</translation>
    </message>
    <message>
        <source>Noted. %1</source>
        <translation>Notat. %1</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Arată toată imaginea</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>încă %n secundă</numerusform>
            <numerusform>încă %n secunde</numerusform>
            <numerusform>încă %n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation>Lupă: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3 closes it.</source>
        <translation>%1: %2. %3 închide.</translation>
    </message>
    <message numerus="yes">
        <source>So the clip goes to somebody else in %n second(s). %1 keeps it here, %2 gives it on now.</source>
        <translation>
            <numerusform>De aceea clipul merge la altcineva în %n secundă. %1 îl păstrează aici, %2 îl dă acum mai departe.</numerusform>
            <numerusform>De aceea clipul merge la altcineva în %n secunde. %1 îl păstrează aici, %2 îl dă acum mai departe.</numerusform>
            <numerusform>De aceea clipul merge la altcineva în %n de secunde. %1 îl păstrează aici, %2 îl dă acum mai departe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::CueLayer</name>
    <message>
        <source>The camera was triggered here</source>
        <translation>Aici s-a declanșat camera</translation>
    </message>
</context>
<context>
    <name>milchglas::review::FollowWork</name>
    <message>
        <source>Following the box on hidden pixels. Esc stops it.</source>
        <translation>Chenarul este urmărit pe pixeli ascunși. Esc oprește urmărirea.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) so far</source>
        <translation>
            <numerusform>%n cadru până acum</numerusform>
            <numerusform>%n cadre până acum</numerusform>
            <numerusform>%n de cadre până acum</numerusform>
        </translation>
    </message>
    <message>
        <source>It couldn&apos;t be followed from here. Draw the box closer, or on another frame.</source>
        <translation>De aici nu a putut fi urmărit. Desenează chenarul mai strâns sau pe alt cadru.</translation>
    </message>
    <message numerus="yes">
        <source>Followed on %n frame(s).</source>
        <translation>
            <numerusform>Urmărit pe %n cadru.</numerusform>
            <numerusform>Urmărit pe %n cadre.</numerusform>
            <numerusform>Urmărit pe %n de cadre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost after that.</source>
        <translation>Pierdut după aceea.</translation>
    </message>
    <message>
        <source>Then it leaves the picture.</source>
        <translation>Apoi iese din imagine.</translation>
    </message>
    <message>
        <source>Keep it, or drop it with Esc.</source>
        <translation>Păstrează-l sau renunță cu Esc.</translation>
    </message>
</context>
<context>
    <name>milchglas::review::GuidelinePage</name>
    <message>
        <source>Close the guideline</source>
        <translation>Închide ghidul</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Asta e</translation>
    </message>
    <message>
        <source>This is not</source>
        <translation>Asta nu e</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Dacă ai îndoieli</translation>
    </message>
    <message>
        <source>This label has no guideline yet. Ask whoever asked for it what counts.</source>
        <translation>Această etichetă nu are încă un ghid. Întreabă-l pe cel care a cerut-o ce contează.</translation>
    </message>
    <message>
        <source>Guideline: %1</source>
        <translation>Ghid: %1</translation>
    </message>
    <message>
        <source>Drawing of an example. %1</source>
        <translation>Desenul unui exemplu. %1</translation>
    </message>
    <message>
        <source>Drawing of what doesn&apos;t count. %1</source>
        <translation>Desenul a ceva ce nu contează. %1</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>De la camera video</translation>
    </message>
    <message>
        <source>Dashed boxes are what the camera took something for. It may be wrong, and so may a suggestion: say what you see.</source>
        <translation>Chenarele întrerupte arată drept ce a luat camera video ceva. Poate greși, la fel și o sugestie: spune ce vezi.</translation>
    </message>
</context>
<context>
    <name>milchglas::review::KindPicker</name>
    <message>
        <source>Selected segment</source>
        <translation>Segmentul ales</translation>
    </message>
    <message>
        <source>Selected box</source>
        <translation>Chenarul ales</translation>
    </message>
</context>
<context>
    <name>milchglas::review::LabelActions</name>
    <message>
        <source>Select a segment first, or begin one.</source>
        <translation>Alege mai întâi un segment sau începe unul.</translation>
    </message>
    <message>
        <source>There is no later segment of that kind to join.</source>
        <translation>Nu există un segment ulterior de acest fel cu care să fie unit.</translation>
    </message>
    <message>
        <source>Select a box first.</source>
        <translation>Alege mai întâi un chenar.</translation>
    </message>
    <message>
        <source>A box is there where it begins. Leave the picture on a later frame.</source>
        <translation>Un chenar e prezent acolo unde începe. Scoate-l din imagine la un cadru ulterior.</translation>
    </message>
    <message>
        <source>This removes the whole track. Press again to do it; Undo brings it back.</source>
        <translation>Asta elimină tot traseul. Apasă din nou ca să confirmi; „Anulează” îl aduce înapoi.</translation>
    </message>
</context>
<context>
    <name>milchglas::review::LabelTools</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Sfârșit</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Chenar</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Iese</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>A mark you set while the clip plays is moved back by this much: hands are slower than eyes.</source>
        <translation>Un marcaj pus în timpul redării e mutat înapoi cu atât: mâinile sunt mai lente decât ochii.</translation>
    </message>
    <message>
        <source>Reaction: off</source>
        <translation>Reacție: nu</translation>
    </message>
    <message>
        <source>Reaction: %1 ms</source>
        <translation>Reacție: %1 ms</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Se salvează</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvat</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Urmărește</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Keep what was found</source>
        <translation>Păstrează ce s-a găsit</translation>
    </message>
    <message>
        <source>Follow the box through the clip</source>
        <translation>Urmărește chenarul prin clip</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>milchglas::review::ProposalDesk</name>
    <message>
        <source>Next</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Dinainte</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptă</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>La o parte</translation>
    </message>
    <message>
        <source>No suggestion is left.</source>
        <translation>Nu a mai rămas nicio sugestie.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n suggestion(s) left</source>
        <translation>
            <numerusform>%1; a rămas %n sugestie</numerusform>
            <numerusform>%1; au rămas %n sugestii</numerusform>
            <numerusform>%1; au rămas %n de sugestii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) for boxes</source>
        <translation>
            <numerusform>%n sugestie de chenar</numerusform>
            <numerusform>%n sugestii de chenare</numerusform>
            <numerusform>%n de sugestii de chenare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::ReviewDesk</name>
    <message>
        <source>Making the frosted picture.</source>
        <translation>Se face imaginea mată.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) so far</source>
        <translation>
            <numerusform>%n cadru până acum</numerusform>
            <numerusform>%n cadre până acum</numerusform>
            <numerusform>%n de cadre până acum</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture was restarted. Nothing is lost.</source>
        <translation>Imaginea a fost repornită. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>No clip waits.</source>
        <translation>Nu așteaptă niciun clip.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verifică din nou</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) wait for you.</source>
        <translation>
            <numerusform>%n clip te așteaptă.</numerusform>
            <numerusform>%n clipuri te așteaptă.</numerusform>
            <numerusform>%n de clipuri te așteaptă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clipul următor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sari</translation>
    </message>
    <message numerus="yes">
        <source>That was a batch of %n clip(s).</source>
        <translation>
            <numerusform>A fost o rundă de %n clip.</numerusform>
            <numerusform>A fost o rundă de %n clipuri.</numerusform>
            <numerusform>A fost o rundă de %n de clipuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the next batch</source>
        <translation>Începe runda următoare</translation>
    </message>
</context>
<context>
    <name>milchglas::review::SecondPersonForm</name>
    <message>
        <source>Show the whole picture</source>
        <translation>Arată toată imaginea</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Fraza secretă a persoanei a doua</translation>
    </message>
    <message>
        <source>Why, in a few words: %1</source>
        <translation>De ce, pe scurt: %1</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>De ce, pe scurt</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Numele persoanei a doua</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Fraza ei secretă</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Se verifică</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Nothing of this frame is hidden then, for at most 30 seconds. A second person, a lead or an admin, agrees to it and is in the log as well.</source>
        <translation>Atunci nimic din acest cadru nu mai e ascuns, cel mult 30 de secunde. O a doua persoană, coordonator sau administrator, își dă acordul și apare și ea în jurnal.</translation>
    </message>
</context>
<context>
    <name>milchglas::review::SidePanel</name>
    <message>
        <source>Intimate: stop</source>
        <translation>Intim: oprește</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>Cunosc persoana</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sari</translation>
    </message>
    <message>
        <source>Finish &amp;&amp; next</source>
        <translation>Gata, următorul</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set off at %1 s, alarm armed</source>
        <translation>Declanșată la %1 s, alarmă armată</translation>
    </message>
    <message>
        <source>Set off at %1 s</source>
        <translation>Declanșată la %1 s</translation>
    </message>
    <message>
        <source>The household agreed to answers only.</source>
        <translation>Gospodăria a acceptat doar răspunsuri.</translation>
    </message>
    <message>
        <source>No segments: the household didn&apos;t agree to them.</source>
        <translation>Fără segmente: gospodăria nu le-a acceptat.</translation>
    </message>
    <message>
        <source>No boxes: the household didn&apos;t agree to them.</source>
        <translation>Fără chenare: gospodăria nu le-a acceptat.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Ghid</translation>
    </message>
</context>
<context>
    <name>milchglas::review::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Linia timpului</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segmente</numerusform>
            <numerusform>%n de segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n traseu</numerusform>
            <numerusform>%n trasee</numerusform>
            <numerusform>%n de trasee</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mișcare</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Chenare</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n eveniment</numerusform>
            <numerusform>%n evenimente</numerusform>
            <numerusform>%n de evenimente</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in this clip</source>
        <translation>Niciun eveniment în acest clip</translation>
    </message>
    <message numerus="yes">
        <source>%n detection(s) of the camera</source>
        <translation>
            <numerusform>%n detecție a camerei video</numerusform>
            <numerusform>%n detecții ale camerei video</numerusform>
            <numerusform>%n de detecții ale camerei video</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::shell::BudgetRing</name>
    <message>
        <source>Seen today: %1 % of your budget</source>
        <translation>Văzut azi: %1 % din bugetul tău</translation>
    </message>
    <message>
        <source>Seen today: all of your budget. Until tomorrow only outlines are shown.</source>
        <translation>Văzut azi: tot bugetul tău. Până mâine se arată doar contururi.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::KeyTable</name>
    <message>
        <source>What it does</source>
        <translation>Ce face</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tastă</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Apasă o tastă</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Overlay</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::QuietLine</name>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Rail</name>
    <message>
        <source>Desks</source>
        <translation>Zone de lucru</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::SettingsDesk</name>
    <message>
        <source>Back to standard</source>
        <translation>Înapoi la standard</translation>
    </message>
    <message>
        <source>All back to standard</source>
        <translation>Toate înapoi la standard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>They belong to you and come back when you unlock, on any window of this vault.</source>
        <translation>Sunt ale tale și revin când deblochezi, în orice fereastră a acestui seif.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Temă: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ca desktopul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminoasă</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecată</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast mare</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>%1 aparține de „%2”. Alege altă tastă sau dă-i mai întâi acesteia alta.</translation>
    </message>
    <message>
        <source>Press the key for “%1”, or Esc to leave it.</source>
        <translation>Apasă tasta pentru „%1” sau Esc ca s-o lași așa.</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, then press the key you want.</source>
        <translation>Fă clic pe un rând sau apasă Enter pe el, apoi apasă tasta dorită.</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Odihnă după</translation>
    </message>
    <message>
        <source>No batches</source>
        <translation>Fără runde</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clipuri</numerusform>
            <numerusform>%n de clipuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest after: %1</source>
        <translation>Odihnă după: %1</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::StatusLine</name>
    <message>
        <source>Level: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message>
        <source>Level: %1, capped by %2</source>
        <translation>Nivel: %1, limitat de: %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: cel mult %2</translation>
    </message>
    <message>
        <source>The lowest of these decides. Nothing in this window can raise it.</source>
        <translation>Cel mai mic dintre ele decide. Nimic din această fereastră nu-l poate ridica.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Screen: open</source>
        <translation>Ecran: deschis</translation>
    </message>
    <message>
        <source>Other programs can photograph this screen, so nothing finer than frosted is shown.
A login session that runs Milchglas alone lifts that.</source>
        <translation>Alte programe pot fotografia acest ecran, așa că nu se arată nimic mai fin decât mat.
O sesiune de lucru doar cu Milchglas ridică limita.</translation>
    </message>
    <message>
        <source>Screen: blocked</source>
        <translation>Ecran: protejat</translation>
    </message>
    <message>
        <source>Other programs can&apos;t photograph this screen.</source>
        <translation>Alte programe nu pot fotografia acest ecran.</translation>
    </message>
    <message>
        <source>Screen: sealed</source>
        <translation>Ecran: sigilat</translation>
    </message>
    <message>
        <source>This session shows nothing but Milchglas.</source>
        <translation>Sesiunea aceasta arată doar Milchglas.</translation>
    </message>
    <message>
        <source>Level: nothing shown</source>
        <translation>Nivel: nu se arată nimic</translation>
    </message>
    <message>
        <source>No clip is open. With the next one, this says what may be seen and why.</source>
        <translation>Nu e deschis niciun clip. La următorul, aici scrie ce se poate vedea și de ce.</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>În așteptare: %1</translation>
    </message>
    <message>
        <source>So many clips wait for somebody to label them.</source>
        <translation>Atâtea clipuri așteaptă să fie etichetate.</translation>
    </message>
    <message>
        <source>Log: %1 entries, not witnessed yet</source>
        <translation>Jurnal: %1 înregistrări, fără martor încă</translation>
    </message>
    <message>
        <source>Every look at a clip is an entry. The newest signed checkpoint covers %1 of %2.
No witness outside has countersigned one yet.</source>
        <translation>Fiecare privire asupra unui clip e o înregistrare. Cel mai nou punct de control semnat acoperă %1 din %2.
Niciun martor din afară n-a contrasemnat încă.</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Jurnal: %1</translation>
    </message>
    <message>
        <source>Keys can get to the swap. Ask whoever runs this machine to raise the limit of locked memory.</source>
        <translation>Cheile pot ajunge în spațiul de swap. Roagă-l pe cel care administrează calculatorul să ridice limita memoriei blocate.</translation>
    </message>
    <message>
        <source>This machine swaps to a disk that isn&apos;t encrypted, and pictures could get there. Encrypt the swap or switch it off.</source>
        <translation>Acest calculator are swap pe un disc necriptat și acolo ar putea ajunge imagini. Criptează swapul sau oprește-l.</translation>
    </message>
    <message>
        <source>Memory: not safe</source>
        <translation>Memorie: nesigură</translation>
    </message>
    <message>
        <source>Cells of this clip: 1/%1 of the picture&apos;s height.</source>
        <translation>Celulele acestui clip: 1/%1 din înălțimea imaginii.</translation>
    </message>
    <message>
        <source>No face detector: coarser frost</source>
        <translation>Fără detector de fețe: imagine mai mată</translation>
    </message>
    <message>
        <source>Coarser frost</source>
        <translation>Mai mată</translation>
    </message>
    <message>
        <source>Nothing on this machine looks for faces, so nobody knows how large they are. Whoever looks after it can install a face detector.</source>
        <translation>Pe acest calculator nimic nu caută fețe, așa că nimeni nu știe cât de mari sunt. Cine îl îngrijește poate instala un detector de fețe.</translation>
    </message>
    <message>
        <source>Weak face detector: coarser frost</source>
        <translation>Detector de fețe slab: imagine mai mată</translation>
    </message>
    <message>
        <source>The face detector here misses small and turned faces, so the frost stays coarser. Whoever looks after this machine can install a better one.</source>
        <translation>Detectorul de fețe de aici scapă fețele mici și întoarse, de aceea imaginea rămâne mai mată. Cine îngrijește acest calculator poate instala unul mai bun.</translation>
    </message>
    <message>
        <source>For a moment, by a decision of its own. It ends by itself.</source>
        <translation>Pentru o clipă, printr-o decizie proprie. Se încheie de la sine.</translation>
    </message>
    <message>
        <source>Detector: off</source>
        <translation>Detector: oprit</translation>
    </message>
    <message>
        <source>Clips are prepared without it and there are fewer suggestions. An admin can set it again.</source>
        <translation>Clipurile sunt pregătite fără el și sunt mai puține propuneri. Un administrator îl poate seta din nou.</translation>
    </message>
    <message>
        <source>The detector&apos;s file is gone.</source>
        <translation>Fișierul detectorului a dispărut.</translation>
    </message>
    <message>
        <source>The detector&apos;s file isn&apos;t the one an admin chose.</source>
        <translation>Fișierul detectorului nu este cel ales de un administrator.</translation>
    </message>
    <message>
        <source>The detector failed at several clips in a row.</source>
        <translation>Detectorul a eșuat la mai multe clipuri la rând.</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::UnlockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>Deblochează</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază secretă</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the log, not witnessed yet</source>
        <translation>
            <numerusform>%Ln înregistrare în jurnal, fără martor încă</numerusform>
            <numerusform>%Ln înregistrări în jurnal, fără martor încă</numerusform>
            <numerusform>%Ln de înregistrări în jurnal, fără martor încă</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Se deblochează</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one counts in %Ln seconds.</source>
        <translation>
            <numerusform>Prea multe încercări greșite. Următoarea contează peste %Ln secundă.</numerusform>
            <numerusform>Prea multe încercări greșite. Următoarea contează peste %Ln secunde.</numerusform>
            <numerusform>Prea multe încercări greșite. Următoarea contează peste %Ln de secunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one counts in %Ln minutes.</source>
        <translation>
            <numerusform>Prea multe încercări greșite. Următoarea contează peste %Ln minut.</numerusform>
            <numerusform>Prea multe încercări greșite. Următoarea contează peste %Ln minute.</numerusform>
            <numerusform>Prea multe încercări greșite. Următoarea contează peste %Ln de minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Window</name>
    <message>
        <source>Window</source>
        <translation>Fereastră</translation>
    </message>
    <message>
        <source>Pause: blank and lock at once</source>
        <translation>Pauză: ascunde și blochează imediat</translation>
    </message>
    <message>
        <source>Pause, for keyboards without that key</source>
        <translation>Pauză, pentru tastaturi fără această tastă</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>Arată sau ascunde tastele</translation>
    </message>
    <message>
        <source>Go to the next desk</source>
        <translation>La zona următoare</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message numerus="yes">
        <source>You have worked for %n minute(s). A short break is good for your eyes.</source>
        <translation>
            <numerusform>Lucrezi de %n minut. O pauză scurtă face bine ochilor.</numerusform>
            <numerusform>Lucrezi de %n minute. O pauză scurtă face bine ochilor.</numerusform>
            <numerusform>Lucrezi de %n de minute. O pauză scurtă face bine ochilor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Starting the guard.</source>
        <translation>Pornește gardianul.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verifică din nou</translation>
    </message>
    <message>
        <source>On the command line, milchglas-cli vault init makes one.</source>
        <translation>În linia de comandă, milchglas-cli vault init creează unul.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Pornește din nou</translation>
    </message>
    <message>
        <source>Blank while another window is in front.</source>
        <translation>Ascuns cât timp altă fereastră e în față.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>milchglas::team::DeviceList</name>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Semnează ca</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Vorbește pentru</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocată</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>înscrisă</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparate</translation>
    </message>
    <message>
        <source>Keys of cameras and households that this vault believes. Changes are made on the command line for now.</source>
        <translation>Cheile camerelor și gospodăriilor în care seiful are încredere. Modificările se fac deocamdată din linia de comandă.</translation>
    </message>
    <message>
        <source>No key is enrolled yet.</source>
        <translation>Încă nu e înscrisă nicio cheie.</translation>
    </message>
</context>
<context>
    <name>milchglas::team::PeopleList</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>In the log as</source>
        <translation>În jurnal ca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>dezactivat</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Who may unlock this vault. Changes are made on the command line for now.</source>
        <translation>Cine poate debloca acest seif. Modificările se fac deocamdată din linia de comandă.</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>Nimeni nu e înscris.</translation>
    </message>
</context>
</TS>
