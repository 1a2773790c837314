<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en">
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
        <source>No suggestions for this clip</source>
        <translation>Nicio sugestie pentru acest clip</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
