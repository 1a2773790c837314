<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Camera</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>Haustier</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Zone: door</source>
        <translation>Zone: Tür</translation>
    </message>
    <message>
        <source>Zone: window</source>
        <translation>Zone: Fenster</translation>
    </message>
    <message>
        <source>Zone: drive</source>
        <translation>Zone: Einfahrt</translation>
    </message>
    <message>
        <source>Zone: garden</source>
        <translation>Zone: Garten</translation>
    </message>
    <message>
        <source>Zone: street</source>
        <translation>Zone: Straße</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Camera: %1 %2 %</source>
        <translation>Kamera: %1 %2 %</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Upright</source>
        <translation>Aufrecht</translation>
    </message>
    <message>
        <source>Low and wide</source>
        <translation>Flach und breit</translation>
    </message>
    <message>
        <source>About as wide as tall</source>
        <translation>Etwa so breit wie hoch</translation>
    </message>
    <message>
        <source>stays in place</source>
        <translation>bleibt am Ort</translation>
    </message>
    <message>
        <source>still most of the time</source>
        <translation>meist still</translation>
    </message>
    <message>
        <source>moves fast</source>
        <translation>bewegt sich schnell</translation>
    </message>
    <message>
        <source>moves slowly</source>
        <translation>bewegt sich langsam</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>bewegt sich</translation>
    </message>
    <message>
        <source>in at the left</source>
        <translation>von links herein</translation>
    </message>
    <message>
        <source>in at the right</source>
        <translation>von rechts herein</translation>
    </message>
    <message>
        <source>in at the top</source>
        <translation>von oben herein</translation>
    </message>
    <message>
        <source>in at the bottom</source>
        <translation>von unten herein</translation>
    </message>
    <message>
        <source>appears in the picture</source>
        <translation>erscheint im Bild</translation>
    </message>
    <message>
        <source>parts from another</source>
        <translation>löst sich von anderem</translation>
    </message>
    <message>
        <source>there from the start</source>
        <translation>von Anfang an da</translation>
    </message>
    <message>
        <source>out at the left</source>
        <translation>nach links hinaus</translation>
    </message>
    <message>
        <source>out at the right</source>
        <translation>nach rechts hinaus</translation>
    </message>
    <message>
        <source>out at the top</source>
        <translation>nach oben hinaus</translation>
    </message>
    <message>
        <source>out at the bottom</source>
        <translation>nach unten hinaus</translation>
    </message>
    <message>
        <source>vanishes in the picture</source>
        <translation>verschwindet im Bild</translation>
    </message>
    <message>
        <source>meets another</source>
        <translation>trifft auf anderes</translation>
    </message>
    <message>
        <source>there to the end</source>
        <translation>bis zum Ende da</translation>
    </message>
    <message>
        <source>Light changes</source>
        <translation>Licht ändert sich</translation>
    </message>
    <message>
        <source>Infrared on or off</source>
        <translation>Infrarot an oder aus</translation>
    </message>
    <message>
        <source>Camera moves</source>
        <translation>Kamera bewegt sich</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Hier abgelegt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>Looks different</source>
        <translation>Sieht anders aus</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>%1 heights/s</source>
        <translation>%1 Höhen/s</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 bis %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 that move</source>
        <translation>%1 von %2, die sich bewegen</translation>
    </message>
    <message>
        <source>height %1 % of the picture, area %2 %</source>
        <translation>Höhe %1 % des Bilds, Fläche %2 %</translation>
    </message>
    <message>
        <source>%1 times as tall as wide</source>
        <translation>%1-mal so hoch wie breit</translation>
    </message>
    <message>
        <source>usually %1, at most %2 of its own heights a second</source>
        <translation>meist %1, höchstens %2 eigene Höhen pro Sekunde</translation>
    </message>
    <message>
        <source>usually %1 %, at most %2 % of the picture&apos;s width a second</source>
        <translation>meist %1 %, höchstens %2 % der Bildbreite pro Sekunde</translation>
    </message>
    <message>
        <source>in place for %1 % of its time</source>
        <translation>%1 % seiner Zeit am Ort</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>%1 Schritte pro Sekunde</translation>
    </message>
    <message>
        <source>no clear rhythm of steps</source>
        <translation>kein klarer Schrittrhythmus</translation>
    </message>
    <message>
        <source>Empty until %1 s</source>
        <translation>Leer bis %1 s</translation>
    </message>
    <message>
        <source>Lies here until %1 s</source>
        <translation>Liegt hier bis %1 s</translation>
    </message>
    <message>
        <source>Taken at %1 s</source>
        <translation>Mitgenommen bei %1 s</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Review</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation>Tresor schließen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Refuse to unlock</source>
        <translation>Entsperren verweigern</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Enrol a person</source>
        <translation>Person eintragen</translation>
    </message>
    <message>
        <source>Disable a person</source>
        <translation>Person sperren</translation>
    </message>
    <message>
        <source>Enrol a device</source>
        <translation>Gerät eintragen</translation>
    </message>
    <message>
        <source>Revoke a device</source>
        <translation>Gerät widerrufen</translation>
    </message>
    <message>
        <source>Take a clip in</source>
        <translation>Clip annehmen</translation>
    </message>
    <message>
        <source>Hand a clip out</source>
        <translation>Clip ausgeben</translation>
    </message>
    <message>
        <source>Prepare a clip</source>
        <translation>Clip vorbereiten</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Clip öffnen</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>Stufe ändern</translation>
    </message>
    <message>
        <source>Show a part of a clip</source>
        <translation>Teil eines Clips zeigen</translation>
    </message>
    <message>
        <source>Close a clip</source>
        <translation>Clip schließen</translation>
    </message>
    <message>
        <source>Refuse a clip</source>
        <translation>Clip ablehnen</translation>
    </message>
    <message>
        <source>Finish a clip</source>
        <translation>Clip abschließen</translation>
    </message>
    <message>
        <source>Purge a clip</source>
        <translation>Clip restlos löschen</translation>
    </message>
    <message>
        <source>Enrol a key</source>
        <translation>Schlüssel eintragen</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Grant a key</source>
        <translation>Schlüssel erteilen</translation>
    </message>
    <message>
        <source>Shred a key</source>
        <translation>Schlüssel vernichten</translation>
    </message>
    <message>
        <source>Begin a key epoch</source>
        <translation>Schlüsselepoche beginnen</translation>
    </message>
    <message>
        <source>Take a consent in</source>
        <translation>Einwilligung annehmen</translation>
    </message>
    <message>
        <source>Check a consent</source>
        <translation>Einwilligung prüfen</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>Einwilligung zurückziehen</translation>
    </message>
    <message>
        <source>Let a consent end</source>
        <translation>Einwilligung enden lassen</translation>
    </message>
    <message>
        <source>Make a label</source>
        <translation>Label anlegen</translation>
    </message>
    <message>
        <source>Change a label</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>Delete a label</source>
        <translation>Label löschen</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Begin the log</source>
        <translation>Protokoll beginnen</translation>
    </message>
    <message>
        <source>Stop the log</source>
        <translation>Protokoll anhalten</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Protokoll lesen</translation>
    </message>
    <message>
        <source>Fail to log</source>
        <translation>Protokollieren misslingt</translation>
    </message>
    <message>
        <source>Sign a checkpoint</source>
        <translation>Prüfpunkt signieren</translation>
    </message>
    <message>
        <source>See the clock jump</source>
        <translation>Uhrsprung bemerken</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>Auffälligkeit melden</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>beabsichtigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Lowered by</source>
        <translation>Gesenkt durch</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Shown part</source>
        <translation>Gezeigter Teil</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 s bis %2 s</translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation>Anteil am Bild</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Preisgabe</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Fassung der Regeln</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome of entry</source>
        <translation>Ergebnis zu Eintrag</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation>Uhr weicht ab um</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Start of the machine</source>
        <translation>Rechnerstart</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Back the vault up</source>
        <translation>Tresor sichern</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>Tresor wiederherstellen</translation>
    </message>
    <message>
        <source>Let a person back in</source>
        <translation>Person wieder zulassen</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Print recovery shares</source>
        <translation>Wiederherstellungsteile drucken</translation>
    </message>
    <message>
        <source>Use recovery shares</source>
        <translation>Wiederherstellungsteile benutzen</translation>
    </message>
    <message>
        <source>Can&apos;t tell what a clip shows</source>
        <translation>Nicht erkennen, was ein Clip zeigt</translation>
    </message>
    <message>
        <source>Follow a box</source>
        <translation>Einen Rahmen verfolgen</translation>
    </message>
    <message>
        <source>Set a rule</source>
        <translation>Regel setzen</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Prepare a clip without the detector</source>
        <translation>Clip ohne den Detektor vorbereiten</translation>
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
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Any part of a human that comes into the picture. A hand is enough.</source>
        <translation>Alles, was von einem Menschen ins Bild kommt. Eine Hand genügt.</translation>
    </message>
    <message>
        <source>A tall, narrow shape walks through. Dashed: where it was before.</source>
        <translation>Eine hohe, schmale Gestalt geht durchs Bild. Gestrichelt: wo sie vorher war.</translation>
    </message>
    <message>
        <source>Tall too, but it sways in its place and never leaves it. That is a curtain.</source>
        <translation>Auch hoch, aber es schwingt auf der Stelle und bleibt dort. Das ist ein Vorhang.</translation>
    </message>
    <message>
        <source>Upright, but no steps to see? Look at its way through the picture.</source>
        <translation>Aufrecht, aber keine Schritte zu sehen? Achte auf den Weg durchs Bild.</translation>
    </message>
    <message>
        <source>An animal, tame or wild. A part of one is enough.</source>
        <translation>Ein Tier, zahm oder wild. Ein Teil davon genügt.</translation>
    </message>
    <message>
        <source>A low, long shape on four legs, near the floor.</source>
        <translation>Eine niedrige, lange Gestalt auf vier Beinen, nah am Boden.</translation>
    </message>
    <message>
        <source>Low too, but flat and without legs. That is a cleaning robot.</source>
        <translation>Auch niedrig, aber flach und ohne Beine. Das ist ein Saugroboter.</translation>
    </message>
    <message>
        <source>A crawling child is a person: larger than a cat, and often at rest.</source>
        <translation>Ein krabbelndes Kind ist eine Person: größer als eine Katze und oft in Ruhe.</translation>
    </message>
    <message>
        <source>A car, a van, a bicycle or a motorcycle that moves.</source>
        <translation>Ein Auto, Lieferwagen, Fahrrad oder Motorrad, das sich bewegt.</translation>
    </message>
    <message>
        <source>A wide shape slides through the picture and takes no steps.</source>
        <translation>Eine breite Form gleitet durchs Bild und macht keine Schritte.</translation>
    </message>
    <message>
        <source>A car that is parked all the time belongs to the ground and has no shape.</source>
        <translation>Ein Auto, das immer parkt, gehört zum Hintergrund und hat keine Gestalt.</translation>
    </message>
    <message>
        <source>Whoever rides a bicycle is a person as well: give both.</source>
        <translation>Wer Fahrrad fährt, ist auch eine Person: Gib beides an.</translation>
    </message>
    <message>
        <source>No person, no animal and no vehicle, from the first frame to the last.</source>
        <translation>Keine Person, kein Tier, kein Fahrzeug, vom ersten bis zum letzten Bild.</translation>
    </message>
    <message>
        <source>Only the coarse ground is there.</source>
        <translation>Nur der grobe Hintergrund ist da.</translation>
    </message>
    <message>
        <source>An arm comes in at the edge, if only for a moment. That is a person.</source>
        <translation>Am Rand kommt ein Arm herein, wenn auch nur kurz. Das ist eine Person.</translation>
    </message>
    <message>
        <source>Short visits are easily missed. Look at the motion line below the picture.</source>
        <translation>Kurze Besuche übersieht man leicht. Sieh auf die Bewegungslinie unter dem Bild.</translation>
    </message>
    <message>
        <source>Somebody or something came that an alarm is for: a person, a vehicle, a package.</source>
        <translation>Es kam, wofür ein Alarm da ist: eine Person, ein Fahrzeug, ein Paket.</translation>
    </message>
    <message>
        <source>A person comes in through the door.</source>
        <translation>Eine Person kommt durch die Tür herein.</translation>
    </message>
    <message>
        <source>A cat crosses the room, and nobody else is there. The answer is No.</source>
        <translation>Eine Katze läuft durchs Zimmer, sonst ist niemand da. Die Antwort ist „Nein“.</translation>
    </message>
    <message>
        <source>Whether the person may be there isn&apos;t yours to judge, and can&apos;t be seen here.</source>
        <translation>Ob die Person da sein darf, entscheidest nicht du, und man sieht es hier nicht.</translation>
    </message>
    <message>
        <source>Nothing came that an alarm is for. Say what set it off where you see it.</source>
        <translation>Es kam nichts, wofür ein Alarm da ist. Gib den Auslöser an, wenn du ihn siehst.</translation>
    </message>
    <message>
        <source>A curtain moves in the wind, and nobody is there.</source>
        <translation>Ein Vorhang bewegt sich im Wind, und niemand ist da.</translation>
    </message>
    <message>
        <source>A dog, and a person with it. The person counts: the answer is Yes.</source>
        <translation>Ein Hund und eine Person dabei. Die Person zählt: Die Antwort ist „Ja“.</translation>
    </message>
    <message>
        <source>You don&apos;t see the cause? Leave it open. No is an answer by itself.</source>
        <translation>Du siehst den Auslöser nicht? Lass ihn offen. „Nein“ ist für sich eine Antwort.</translation>
    </message>
    <message>
        <source>You saw the whole clip and could say Yes as well as No.</source>
        <translation>Du hast den ganzen Clip gesehen und könntest „Ja“ wie „Nein“ sagen.</translation>
    </message>
    <message>
        <source>Something moves, too short and too shapeless to follow.</source>
        <translation>Etwas bewegt sich, zu kurz und zu formlos, um ihm zu folgen.</translation>
    </message>
    <message>
        <source>Nothing moves in the whole clip. The answer is No.</source>
        <translation>Im ganzen Clip bewegt sich nichts. Die Antwort ist „Nein“.</translation>
    </message>
    <message>
        <source>An honest Unsure is worth more than a guess.</source>
        <translation>Ein ehrliches „Unklar“ ist mehr wert als geraten.</translation>
    </message>
    <message>
        <source>A package comes into the picture and stays when its bearer has gone.</source>
        <translation>Ein Paket kommt ins Bild und bleibt, wenn der Bote gegangen ist.</translation>
    </message>
    <message>
        <source>First somebody brings it. Then it lies there alone.</source>
        <translation>Zuerst bringt es jemand. Dann liegt es allein da.</translation>
    </message>
    <message>
        <source>Brought and carried off again. That is no answer here.</source>
        <translation>Gebracht und wieder mitgenommen. Das ist hier keine Antwort.</translation>
    </message>
    <message>
        <source>Hidden behind its bearer? It counts if it lies there afterwards.</source>
        <translation>Vom Boten verdeckt? Es zählt, wenn es danach dort liegt.</translation>
    </message>
    <message>
        <source>A package lay there and is carried out of the picture.</source>
        <translation>Ein Paket lag da und wird aus dem Bild getragen.</translation>
    </message>
    <message>
        <source>First it lies there alone. Then somebody carries it off.</source>
        <translation>Zuerst liegt es allein da. Dann trägt es jemand weg.</translation>
    </message>
    <message>
        <source>It only lies in another place. That is no answer here.</source>
        <translation>Es liegt nur an einer anderen Stelle. Das ist hier keine Antwort.</translation>
    </message>
    <message>
        <source>Somebody bends down, but you never see a package? Then there is no answer.</source>
        <translation>Jemand bückt sich, aber du siehst nie ein Paket? Dann gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>One package is brought and another one is carried off, in any order.</source>
        <translation>Ein Paket wird gebracht und ein anderes mitgenommen, egal in welcher Folge.</translation>
    </message>
    <message>
        <source>The small one is carried off, a larger one stays.</source>
        <translation>Das kleine wird mitgenommen, ein größeres bleibt.</translation>
    </message>
    <message>
        <source>It is the same package that comes and goes. That is no answer here.</source>
        <translation>Es ist dasselbe Paket, das kommt und geht. Das ist hier keine Antwort.</translation>
    </message>
    <message>
        <source>You see only one of the two? Give that one.</source>
        <translation>Du siehst nur eins von beiden? Gib dieses an.</translation>
    </message>
    <message>
        <source>Something is there, and nobody could say what it is in so coarse a picture.</source>
        <translation>Etwas ist da, aber in einem so groben Bild könnte niemand sagen, was.</translation>
    </message>
    <message>
        <source>A spot that moves and changes its shape.</source>
        <translation>Ein Fleck, der sich bewegt und die Form ändert.</translation>
    </message>
    <message>
        <source>Small and far away, but it walks upright. That is a person.</source>
        <translation>Klein und weit weg, aber es geht aufrecht. Das ist eine Person.</translation>
    </message>
    <message>
        <source>You may give another answer beside it. That one is then your best guess.</source>
        <translation>Du darfst daneben noch eine Antwort geben. Sie gilt dann als deine Vermutung.</translation>
    </message>
    <message>
        <source>A cat, clear enough to tell it from a dog.</source>
        <translation>Eine Katze, klar genug, um sie vom Hund zu unterscheiden.</translation>
    </message>
    <message>
        <source>The tail stands up, and the head is hardly above the back.</source>
        <translation>Der Schwanz steht hoch, der Kopf ist kaum über dem Rücken.</translation>
    </message>
    <message>
        <source>The head is well above the back, and the nose is long. That is a dog.</source>
        <translation>Der Kopf ist weit über dem Rücken, die Schnauze lang. Das ist ein Hund.</translation>
    </message>
    <message>
        <source>Can&apos;t tell the two apart? Then it is Other animal.</source>
        <translation>Nicht zu unterscheiden? Dann ist es „Anderes Tier“.</translation>
    </message>
    <message>
        <source>A dog, clear enough to tell it from a cat.</source>
        <translation>Ein Hund, klar genug, um ihn von der Katze zu unterscheiden.</translation>
    </message>
    <message>
        <source>The head is well above the back, the legs are long.</source>
        <translation>Der Kopf ist weit über dem Rücken, die Beine sind lang.</translation>
    </message>
    <message>
        <source>Smaller, with the tail up and the head low. That is a cat.</source>
        <translation>Kleiner, mit erhobenem Schwanz und tiefem Kopf. Das ist eine Katze.</translation>
    </message>
    <message>
        <source>A dog on a lead has a person at the other end: then the alarm was right.</source>
        <translation>An der Leine ist am anderen Ende eine Person: Dann war der Alarm richtig.</translation>
    </message>
    <message>
        <source>An animal that is neither cat nor dog, or you can&apos;t tell which.</source>
        <translation>Ein Tier, das weder Katze noch Hund ist, oder du kannst es nicht sagen.</translation>
    </message>
    <message>
        <source>Two wings, and a way through the air.</source>
        <translation>Zwei Flügel und ein Weg durch die Luft.</translation>
    </message>
    <message>
        <source>Huge and blurred, with thin legs around it. That is an insect near the camera.</source>
        <translation>Riesig und verschwommen, ringsum dünne Beine. Das ist ein Insekt nah an der Kamera.</translation>
    </message>
    <message>
        <source>A fox or a marten walks like a cat. In doubt, it is Other animal.</source>
        <translation>Ein Fuchs oder Marder geht wie eine Katze. Im Zweifel ist es „Anderes Tier“.</translation>
    </message>
    <message>
        <source>The brightness changes, and no thing moves.</source>
        <translation>Die Helligkeit ändert sich, und nichts bewegt sich.</translation>
    </message>
    <message>
        <source>First dark, then bright nearly everywhere. No shape is there.</source>
        <translation>Zuerst dunkel, dann fast überall hell. Es ist keine Gestalt da.</translation>
    </message>
    <message>
        <source>A dark shape moves over the ground. That is a shadow.</source>
        <translation>Eine dunkle Form wandert über den Boden. Das ist ein Schatten.</translation>
    </message>
    <message>
        <source>Somebody switches the lamp on and is seen? Then the alarm was right.</source>
        <translation>Jemand schaltet die Lampe ein und ist zu sehen? Dann war der Alarm richtig.</translation>
    </message>
    <message>
        <source>The shadow of something that stays outside the picture itself.</source>
        <translation>Der Schatten von etwas, das selbst außerhalb des Bildes bleibt.</translation>
    </message>
    <message>
        <source>Long and flat on the ground, and nobody stands at its end.</source>
        <translation>Lang und flach am Boden, und an seinem Ende steht niemand.</translation>
    </message>
    <message>
        <source>Feet stand at its end. That is a person.</source>
        <translation>An seinem Ende stehen Füße. Das ist eine Person.</translation>
    </message>
    <message>
        <source>A cloud that darkens everything at once is Light.</source>
        <translation>Eine Wolke, die alles auf einmal verdunkelt, ist „Licht“.</translation>
    </message>
    <message>
        <source>Cloth that moves in the air: a curtain, a blind, washing on a line.</source>
        <translation>Stoff, der sich in der Luft bewegt: ein Vorhang, ein Rollo, Wäsche auf der Leine.</translation>
    </message>
    <message>
        <source>It hangs from above and sways in its place.</source>
        <translation>Es hängt von oben und schwingt auf der Stelle.</translation>
    </message>
    <message>
        <source>It leaves its place, and it has feet. That is a person.</source>
        <translation>Es verlässt seinen Platz, und es hat Füße. Das ist eine Person.</translation>
    </message>
    <message>
        <source>Does somebody push it aside? Then it is a person, also if only a hand shows.</source>
        <translation>Schiebt ihn jemand zur Seite? Dann ist es eine Person, auch wenn man nur eine Hand sieht.</translation>
    </message>
    <message>
        <source>Branches, leaves or grass that move in their place.</source>
        <translation>Zweige, Blätter oder Gras, die sich auf der Stelle bewegen.</translation>
    </message>
    <message>
        <source>It has many ends, nods, and comes back to where it was.</source>
        <translation>Es hat viele Enden, nickt und kehrt dorthin zurück, wo es war.</translation>
    </message>
    <message>
        <source>It flies off and doesn&apos;t come back. That is an animal.</source>
        <translation>Es fliegt weg und kommt nicht zurück. Das ist ein Tier.</translation>
    </message>
    <message>
        <source>Loose leaves that blow through the picture are Weather.</source>
        <translation>Lose Blätter, die durchs Bild wehen, sind „Wetter“.</translation>
    </message>
    <message>
        <source>An insect or a spider near the camera.</source>
        <translation>Ein Insekt oder eine Spinne nah an der Kamera.</translation>
    </message>
    <message>
        <source>Huge and blurred, with thin legs around it, gone after a few frames.</source>
        <translation>Riesig und verschwommen, ringsum dünne Beine, nach wenigen Bildern weg.</translation>
    </message>
    <message>
        <source>Many small marks, all with the same slope. That is Weather.</source>
        <translation>Viele kleine Striche, alle gleich schräg. Das ist „Wetter“.</translation>
    </message>
    <message>
        <source>A spider&apos;s thread that swings before the camera is Insect too.</source>
        <translation>Auch ein Spinnfaden, der vor der Kamera schwingt, ist „Insekt“.</translation>
    </message>
    <message>
        <source>Rain, snow, fog, or what the wind carries.</source>
        <translation>Regen, Schnee, Nebel oder was der Wind trägt.</translation>
    </message>
    <message>
        <source>Many small marks, all with the same slope.</source>
        <translation>Viele kleine Striche, alle gleich schräg.</translation>
    </message>
    <message>
        <source>It sways in its place. That is a plant.</source>
        <translation>Es schwingt auf der Stelle. Das ist eine Pflanze.</translation>
    </message>
    <message>
        <source>Drops that run down in front of the camera are Weather too.</source>
        <translation>Auch Tropfen, die vor der Kamera herunterlaufen, sind „Wetter“.</translation>
    </message>
    <message>
        <source>The camera was pushed, turned or shaken.</source>
        <translation>Die Kamera wurde gestoßen, gedreht oder gerüttelt.</translation>
    </message>
    <message>
        <source>Edges appear everywhere at the same moment.</source>
        <translation>Überall erscheinen im selben Moment Kanten.</translation>
    </message>
    <message>
        <source>Brighter everywhere, but all of it stays in its place. That is Light.</source>
        <translation>Überall heller, aber alles bleibt an seinem Platz. Das ist „Licht“.</translation>
    </message>
    <message>
        <source>Is somebody seen who turns it? Then the alarm was right.</source>
        <translation>Sieht man, wer sie dreht? Dann war der Alarm richtig.</translation>
    </message>
    <message>
        <source>You see what it was, and no other word fits.</source>
        <translation>Du siehst, was es war, und kein anderes Wort passt.</translation>
    </message>
    <message>
        <source>A cleaning robot: flat, steady, always on the floor.</source>
        <translation>Ein Saugroboter: flach, gleichmäßig, immer am Boden.</translation>
    </message>
    <message>
        <source>It moves, and you can&apos;t say what it is. Leave the cause open.</source>
        <translation>Es bewegt sich, und du kannst nicht sagen, was es ist. Lass den Auslöser offen.</translation>
    </message>
    <message>
        <source>A balloon, a screen, a toy train: all of them are Other.</source>
        <translation>Ein Luftballon, ein Bildschirm, eine Spielzeugbahn: alles „Anderes“.</translation>
    </message>
    <message>
        <source>From the first frame with any part of a person to the last one.</source>
        <translation>Vom ersten bis zum letzten Bild, auf dem etwas von einer Person zu sehen ist.</translation>
    </message>
    <message>
        <source>It begins with the arm at the edge.</source>
        <translation>Es beginnt mit dem Arm am Rand.</translation>
    </message>
    <message>
        <source>Too late: the arm was there before.</source>
        <translation>Zu spät: Der Arm war vorher schon da.</translation>
    </message>
    <message>
        <source>Hidden for a moment and back again? Keep it one segment.</source>
        <translation>Kurz verdeckt und wieder da? Lass es ein Segment sein.</translation>
    </message>
    <message>
        <source>From the first frame with any part of an animal to the last one.</source>
        <translation>Vom ersten bis zum letzten Bild, auf dem etwas von einem Tier zu sehen ist.</translation>
    </message>
    <message>
        <source>It begins with the head at the edge.</source>
        <translation>Es beginnt mit dem Kopf am Rand.</translation>
    </message>
    <message>
        <source>Two animals need no two segments: one, while any of them is there.</source>
        <translation>Zwei Tiere brauchen keine zwei Segmente: eins, solange eines da ist.</translation>
    </message>
    <message>
        <source>Asleep and still? It is present as long as you can see it.</source>
        <translation>Es schläft und liegt still? Es ist da, solange du es siehst.</translation>
    </message>
    <message>
        <source>From the first frame with a moving vehicle until it has left, or is parked.</source>
        <translation>Vom ersten Bild mit fahrendem Fahrzeug, bis es weg ist oder parkt.</translation>
    </message>
    <message>
        <source>It begins with the bonnet at the edge.</source>
        <translation>Es beginnt mit der Motorhaube am Rand.</translation>
    </message>
    <message>
        <source>Parked all the time. That needs no segment.</source>
        <translation>Immer geparkt. Das braucht kein Segment.</translation>
    </message>
    <message>
        <source>It stops and drives on? Keep it one segment.</source>
        <translation>Es hält und fährt weiter? Lass es ein Segment sein.</translation>
    </message>
    <message>
        <source>From the frame where the package comes in to the one where it lies there alone.</source>
        <translation>Von dem Bild, auf dem das Paket hereinkommt, bis zu dem, auf dem es allein daliegt.</translation>
    </message>
    <message>
        <source>It ends when the hands let go.</source>
        <translation>Es endet, wenn die Hände loslassen.</translation>
    </message>
    <message>
        <source>Too long: that it still lies there isn&apos;t part of it.</source>
        <translation>Zu lang: Dass es noch daliegt, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The moment itself is hidden? Take the last frame before and the first one after.</source>
        <translation>Der Moment selbst ist verdeckt? Nimm das letzte Bild davor und das erste danach.</translation>
    </message>
    <message>
        <source>From the first touch to the frame where the package has left the picture.</source>
        <translation>Von der ersten Berührung bis zu dem Bild, auf dem das Paket weg ist.</translation>
    </message>
    <message>
        <source>It begins when somebody takes hold of it.</source>
        <translation>Es beginnt, wenn jemand danach greift.</translation>
    </message>
    <message>
        <source>It lies in another place, but it is still there. That needs no segment.</source>
        <translation>Es liegt an einer anderen Stelle, aber es ist noch da. Das braucht kein Segment.</translation>
    </message>
    <message>
        <source>You don&apos;t see the first touch? Begin where it moves.</source>
        <translation>Du siehst die erste Berührung nicht? Beginne, wo es sich bewegt.</translation>
    </message>
    <message>
        <source>What set the alarm off though nobody came: from its first move to its last.</source>
        <translation>Was den Alarm auslöste, obwohl niemand kam: von der ersten Bewegung bis zur letzten.</translation>
    </message>
    <message>
        <source>It begins when the curtain begins to move.</source>
        <translation>Es beginnt, wenn der Vorhang sich zu bewegen beginnt.</translation>
    </message>
    <message>
        <source>Somebody came. That is Person present.</source>
        <translation>Jemand kam. Das ist „Person da“.</translation>
    </message>
    <message>
        <source>It moves through the whole clip? Then the segment is the whole clip.</source>
        <translation>Es bewegt sich im ganzen Clip? Dann ist das Segment der ganze Clip.</translation>
    </message>
    <message>
        <source>One box for one person: all of what you see, and little else.</source>
        <translation>Ein Rahmen für eine Person: alles, was du von ihr siehst, und kaum mehr.</translation>
    </message>
    <message>
        <source>From head to feet, tight on each side.</source>
        <translation>Von Kopf bis Fuß, an jeder Seite knapp.</translation>
    </message>
    <message>
        <source>The shadow and much of the ground are in it: too large.</source>
        <translation>Der Schatten und viel Boden sind darin: zu groß.</translation>
    </message>
    <message>
        <source>Half of the person is behind something? Box what you see, and say that it is partly hidden.</source>
        <translation>Die halbe Person ist verdeckt? Rahme ein, was du siehst, und gib an, dass sie teils verdeckt ist.</translation>
    </message>
    <message>
        <source>One box for one animal, with its tail.</source>
        <translation>Ein Rahmen für ein Tier, mit Schwanz.</translation>
    </message>
    <message>
        <source>From the nose to the tail, tight on each side.</source>
        <translation>Von der Nase bis zum Schwanz, an jeder Seite knapp.</translation>
    </message>
    <message>
        <source>One box around two animals. Make two.</source>
        <translation>Ein Rahmen um zwei Tiere. Mach zwei.</translation>
    </message>
    <message>
        <source>An animal on somebody&apos;s arm gets a box of its own.</source>
        <translation>Ein Tier auf dem Arm bekommt einen eigenen Rahmen.</translation>
    </message>
    <message>
        <source>The whole vehicle with its wheels, without its light.</source>
        <translation>Das ganze Fahrzeug mit Rädern, ohne sein Licht.</translation>
    </message>
    <message>
        <source>From bumper to bumper, down to the ground.</source>
        <translation>Von Stoßstange zu Stoßstange, bis zum Boden.</translation>
    </message>
    <message>
        <source>The rider is in the box of the bicycle. Make two; they may overlap.</source>
        <translation>Wer fährt, ist im Rahmen des Fahrrads. Mach zwei; sie dürfen sich überlappen.</translation>
    </message>
    <message>
        <source>Only a part is in the picture? Box that part.</source>
        <translation>Nur ein Teil ist im Bild? Rahme diesen Teil ein.</translation>
    </message>
    <message>
        <source>The package alone, for as long as you see it.</source>
        <translation>Das Paket allein, solange du es siehst.</translation>
    </message>
    <message>
        <source>Only the package, also while it is carried.</source>
        <translation>Nur das Paket, auch während es getragen wird.</translation>
    </message>
    <message>
        <source>Whoever carries it is in the box: too large.</source>
        <translation>Wer es trägt, ist mit im Rahmen: zu groß.</translation>
    </message>
    <message>
        <source>Does its bearer hide it for a while? Say that it is partly hidden.</source>
        <translation>Wird es beim Tragen eine Weile verdeckt? Gib an, dass es teils verdeckt ist.</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umsch</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild↓</translation>
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
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play backwards or pause</source>
        <translation>Rückwärts oder anhalten</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>Zehn Bilder vor</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Loop the selected segment, or the clip</source>
        <translation>Segment oder Clip wiederholen</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Bild verkleinern</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>More contrast, or back to plain</source>
        <translation>Mehr Kontrast oder normal</translation>
    </message>
    <message>
        <source>Show outlines only, or the frost again</source>
        <translation>Nur Umrisse oder mattiert</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>New segment from here</source>
        <translation>Neues Segment ab hier</translation>
    </message>
    <message>
        <source>Segment ends here</source>
        <translation>Segment endet hier</translation>
    </message>
    <message>
        <source>Start a frame earlier</source>
        <translation>Anfang ein Bild früher</translation>
    </message>
    <message>
        <source>Start a frame later</source>
        <translation>Anfang ein Bild später</translation>
    </message>
    <message>
        <source>End a frame earlier</source>
        <translation>Ende ein Bild früher</translation>
    </message>
    <message>
        <source>End a frame later</source>
        <translation>Ende ein Bild später</translation>
    </message>
    <message>
        <source>Join with the next of its kind</source>
        <translation>Mit gleichem danach verbinden</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Nächstes Segment</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation>Voriges Segment</translation>
    </message>
    <message>
        <source>Jump to the next mark</source>
        <translation>Zur nächsten Marke</translation>
    </message>
    <message>
        <source>Jump to the mark before</source>
        <translation>Zur vorigen Marke</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Neuer Rahmen</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Nächster Rahmen</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Voriger Rahmen</translation>
    </message>
    <message>
        <source>Leaves the picture here, or is back</source>
        <translation>Ab hier weg oder wieder da</translation>
    </message>
    <message>
        <source>Partly hidden from here, or not</source>
        <translation>Ab hier verdeckt oder frei</translation>
    </message>
    <message>
        <source>Move box left</source>
        <translation>Rahmen nach links</translation>
    </message>
    <message>
        <source>Move box right</source>
        <translation>Rahmen nach rechts</translation>
    </message>
    <message>
        <source>Move box up</source>
        <translation>Rahmen nach oben</translation>
    </message>
    <message>
        <source>Move box down</source>
        <translation>Rahmen nach unten</translation>
    </message>
    <message>
        <source>Narrower box</source>
        <translation>Rahmen schmaler</translation>
    </message>
    <message>
        <source>Wider box</source>
        <translation>Rahmen breiter</translation>
    </message>
    <message>
        <source>Shorter box</source>
        <translation>Rahmen niedriger</translation>
    </message>
    <message>
        <source>Taller box</source>
        <translation>Rahmen höher</translation>
    </message>
    <message>
        <source>First kind for what is selected</source>
        <translation>Erste Art für das Gewählte</translation>
    </message>
    <message>
        <source>Second kind</source>
        <translation>Zweite Art</translation>
    </message>
    <message>
        <source>Third kind</source>
        <translation>Dritte Art</translation>
    </message>
    <message>
        <source>Fourth kind</source>
        <translation>Vierte Art</translation>
    </message>
    <message>
        <source>Fifth kind</source>
        <translation>Fünfte Art</translation>
    </message>
    <message>
        <source>Sixth kind</source>
        <translation>Sechste Art</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Das Gewählte entfernen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation>Fertig und weiter</translation>
    </message>
    <message>
        <source>Skip: back to the end of the queue</source>
        <translation>Überspringen: hinten anstellen</translation>
    </message>
    <message>
        <source>Intimate: stop, for everybody</source>
        <translation>Intim: Stopp, für alle</translation>
    </message>
    <message>
        <source>I know this person: give it to others</source>
        <translation>Person bekannt: für andere</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Der Clip</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Das Gewählte</translation>
    </message>
    <message>
        <source>Show or hide the guideline</source>
        <translation>Leitfaden zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Go on in the guideline</source>
        <translation>Im Leitfaden weiter</translation>
    </message>
    <message>
        <source>Go back in the guideline</source>
        <translation>Im Leitfaden zurück</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>Karte davor</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>The event before</source>
        <translation>Ereignis davor</translation>
    </message>
    <message>
        <source>Show or hide cards</source>
        <translation>Karten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide paths</source>
        <translation>Wege zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Cards and events</source>
        <translation>Karten und Ereignisse</translation>
    </message>
    <message>
        <source>A softer still, or the frost again</source>
        <translation>Ein weicheres Standbild, oder wieder matt</translation>
    </message>
    <message>
        <source>Lens, while the key is held</source>
        <translation>Lupe, solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Can&apos;t tell: give it to somebody else</source>
        <translation>Nicht zu erkennen: an jemand anderen geben</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Genauer hinsehen</translation>
    </message>
    <message>
        <source>Show or hide what the camera told</source>
        <translation>Angaben der Kamera zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>The suggestion before</source>
        <translation>Vorschlag davor</translation>
    </message>
    <message>
        <source>Make the suggestion a box</source>
        <translation>Vorschlag als Rahmen übernehmen</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>Vorschlag weglegen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Follow the box through the clip, then keep what was found</source>
        <translation>Rahmen durch den Clip verfolgen, dann das Gefundene behalten</translation>
    </message>
    <message>
        <source>Can&apos;t tell here: look closer, or give the clip on</source>
        <translation>Hier nicht erkennbar: näher hinsehen oder den Clip weitergeben</translation>
    </message>
    <message>
        <source>The whole picture, with a second person</source>
        <translation>Das ganze Bild, mit einer zweiten Person</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>What is there?</source>
        <translation>Was ist da?</translation>
    </message>
    <message>
        <source>Alarm justified?</source>
        <translation>Alarm berechtigt?</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>Auslöser?</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Seen well enough?</source>
        <translation>Erkennbar?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Haustier</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Other animal</source>
        <translation>Anderes Tier</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Vorhang</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>Insect</source>
        <translation>Insekt</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Camera moved</source>
        <translation>Kamera bewegt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Dagelassen</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Mitgenommen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Well enough</source>
        <translation>Gut genug</translation>
    </message>
    <message>
        <source>Can&apos;t tell here</source>
        <translation>Hier nicht erkennbar</translation>
    </message>
    <message>
        <source>Person present</source>
        <translation>Person da</translation>
    </message>
    <message>
        <source>Pet present</source>
        <translation>Haustier da</translation>
    </message>
    <message>
        <source>Vehicle present</source>
        <translation>Fahrzeug da</translation>
    </message>
    <message>
        <source>Package left</source>
        <translation>Paket dagelassen</translation>
    </message>
    <message>
        <source>Package taken</source>
        <translation>Paket mitgenommen</translation>
    </message>
    <message>
        <source>False trigger</source>
        <translation>Fehlauslösung</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Moves, %1 % steady</source>
        <translation>Bewegt sich, zu %1 % stetig</translation>
    </message>
    <message>
        <source>Detector: %1 %2 %</source>
        <translation>Detektor: %1 %2 %</translation>
    </message>
    <message>
        <source>Face finder: %1 %2 %</source>
        <translation>Gesichtssuche: %1 %2 %</translation>
    </message>
    <message>
        <source>Face finder: %1</source>
        <translation>Gesichtssuche: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This window and its guard are of different versions. Install both from one package.</source>
        <translation>Dieses Fenster und sein Wächter haben verschiedene Versionen. Installiere beide aus einem Paket.</translation>
    </message>
    <message>
        <source>The guard isn&apos;t installed beside this window.</source>
        <translation>Der Wächter ist nicht neben diesem Fenster installiert.</translation>
    </message>
    <message>
        <source>There is no vault here yet.</source>
        <translation>Hier gibt es noch keinen Tresor.</translation>
    </message>
    <message>
        <source>The picture stopped. Everything you saved is kept.</source>
        <translation>Das Bild ist stehen geblieben. Alles Gespeicherte bleibt erhalten.</translation>
    </message>
    <message>
        <source>This clip was closed. Nothing more to do: next clip.</source>
        <translation>Dieser Clip wurde geschlossen. Nichts weiter zu tun: nächster Clip.</translation>
    </message>
    <message>
        <source>Name or passphrase is wrong.</source>
        <translation>Name oder Passphrase stimmt nicht.</translation>
    </message>
    <message>
        <source>This clip is in a form that can&apos;t be shown yet.</source>
        <translation>Dieser Clip hat eine Form, die sich noch nicht zeigen lässt.</translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be shown.</source>
        <translation>Dieser Clip ist beschädigt und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This clip isn&apos;t signed by anybody known here.</source>
        <translation>Diesen Clip hat niemand signiert, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>This clip is sealed to somebody else.</source>
        <translation>Dieser Clip ist für jemand anderen versiegelt.</translation>
    </message>
    <message>
        <source>This may not be shown to you. Nothing more to do here.</source>
        <translation>Das darf dir nicht gezeigt werden. Hier ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Unlock first.</source>
        <translation>Zuerst entsperren.</translation>
    </message>
    <message>
        <source>This isn&apos;t there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>The guard is busy. Try again in a moment.</source>
        <translation>Der Wächter ist beschäftigt. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is shown that can&apos;t be logged.</source>
        <translation>Die Festplatte ist voll. Was nicht protokolliert werden kann, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t read or write. Nothing was lost.</source>
        <translation>Der Rechner konnte nicht lesen oder schreiben. Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>The guard has ended. Its keys are gone and everything saved is kept.</source>
        <translation>Der Wächter ist beendet. Seine Schlüssel sind gelöscht, alles Gespeicherte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Something inside went wrong and nothing was done.</source>
        <translation>Im Inneren ging etwas schief; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>frosted</source>
        <translation>mattiert</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>deine Rolle</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>dieser Bildschirm</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>der Detektor</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>deine Wahl</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Flur</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Garten</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Einfahrt</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Child&apos;s room</source>
        <translation>Kinderzimmer</translation>
    </message>
    <message>
        <source>Room not told</source>
        <translation>Raum nicht genannt</translation>
    </message>
    <message>
        <source>Motion alarm</source>
        <translation>Bewegungsalarm</translation>
    </message>
    <message>
        <source>Sound alarm</source>
        <translation>Geräuschalarm</translation>
    </message>
    <message>
        <source>Reported false alarm</source>
        <translation>Gemeldeter Fehlalarm</translation>
    </message>
    <message>
        <source>Regular sample</source>
        <translation>Regelmäßige Stichprobe</translation>
    </message>
    <message>
        <source>The consent for this clip can&apos;t be verified. Nothing more to do: next clip.</source>
        <translation>Die Einwilligung zu diesem Clip lässt sich nicht prüfen. Nichts weiter zu tun: nächster Clip.</translation>
    </message>
    <message>
        <source>The consent for this clip doesn&apos;t cover this. Nothing more to do: next clip.</source>
        <translation>Die Einwilligung zu diesem Clip deckt das nicht ab. Nichts weiter zu tun: nächster Clip.</translation>
    </message>
    <message>
        <source>This clip was withdrawn. Nothing more to do: next clip.</source>
        <translation>Dieser Clip wurde zurückgezogen. Nichts weiter zu tun: nächster Clip.</translation>
    </message>
    <message>
        <source>This clip couldn&apos;t be made into a picture. It left the queue: next clip.</source>
        <translation>Aus diesem Clip ließ sich kein Bild machen. Er ist aus der Warteschlange: nächster Clip.</translation>
    </message>
    <message>
        <source>Another window or program has this vault open. Close it first.</source>
        <translation>Ein anderes Fenster oder Programm hat diesen Tresor geöffnet. Schließe es zuerst.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder can&apos;t be read or written.</source>
        <translation>Der Ordner des Tresors lässt sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>This vault was never finished. Delete it and make it again.</source>
        <translation>Dieser Tresor wurde nie fertig. Lösche ihn und lege ihn neu an.</translation>
    </message>
    <message>
        <source>Locked, because nobody was here for a while. Everything is saved.</source>
        <translation>Gesperrt, weil eine Weile niemand da war. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t include this.</source>
        <translation>Deine Rolle umfasst das nicht.</translation>
    </message>
    <message>
        <source>This setting couldn&apos;t be kept.</source>
        <translation>Diese Einstellung ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>A newer consent than this clip&apos;s is known. Nothing more to do: next clip.</source>
        <translation>Es gibt eine neuere Einwilligung als die dieses Clips. Nichts weiter zu tun: nächster Clip.</translation>
    </message>
    <message>
        <source>The consent for this clip has ended. Nothing more to do: next clip.</source>
        <translation>Die Einwilligung zu diesem Clip ist abgelaufen. Nichts weiter zu tun: nächster Clip.</translation>
    </message>
    <message>
        <source>The consent for this clip doesn&apos;t name your group. Nothing more to do: next clip.</source>
        <translation>Die Einwilligung zu diesem Clip nennt deine Gruppe nicht. Nichts weiter zu tun: nächster Clip.</translation>
    </message>
    <message>
        <source>This clip was seen as often as its consent allows. Nothing more to do: next clip.</source>
        <translation>Dieser Clip wurde so oft gesehen, wie seine Einwilligung erlaubt. Nichts weiter zu tun: nächster Clip.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged. Restore its last backup.</source>
        <translation>Die Datenbank des Tresors ist beschädigt. Spiele ihre letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The log is shorter than it once was. Call your auditor before anything else.</source>
        <translation>Das Protokoll ist kürzer, als es einmal war. Hol vor allem anderen die Revision.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Notice authority</source>
        <translation>Stelle für Hinweise</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Statusliste</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Author of rules</source>
        <translation>Regelautor</translation>
    </message>
    <message>
        <source>Training of alarms</source>
        <translation>Training von Alarmen</translation>
    </message>
    <message>
        <source>Review of false alarms</source>
        <translation>Prüfung von Fehlalarmen</translation>
    </message>
    <message>
        <source>Safety of the product</source>
        <translation>Produktsicherheit</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>einordnen</translation>
    </message>
    <message>
        <source>mark times</source>
        <translation>Zeiten markieren</translation>
    </message>
    <message>
        <source>follow things</source>
        <translation>Dinge verfolgen</translation>
    </message>
    <message>
        <source>Locked, because your passphrase was changed elsewhere. Everything is saved.</source>
        <translation>Gesperrt, weil deine Passphrase anderswo geändert wurde. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Locked: an admin has closed your account. Everything is saved.</source>
        <translation>Gesperrt: Die Verwaltung hat dein Konto geschlossen. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little, then try again.</source>
        <translation>Zu viele Fehlversuche. Warte ein wenig und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This clip holds no picture. It left the queue: next clip.</source>
        <translation>Dieser Clip enthält kein Bild. Er ist aus der Warteschlange: nächster Clip.</translation>
    </message>
    <message>
        <source>No closer look: the household didn&apos;t agree to one.</source>
        <translation>Kein genauerer Blick: Der Haushalt hat keinem zugestimmt.</translation>
    </message>
    <message>
        <source>No closer look: not in private rooms, not of children, not of people nobody asked.</source>
        <translation>Kein genauerer Blick: nicht in privaten Räumen, nicht auf Kinder, nicht auf Leute, die niemand gefragt hat.</translation>
    </message>
    <message>
        <source>No closer look: your role doesn&apos;t include it.</source>
        <translation>Kein genauerer Blick: Er gehört nicht zu deiner Rolle.</translation>
    </message>
    <message>
        <source>No closer look on this screen: other programs could photograph it.</source>
        <translation>Kein genauerer Blick an diesem Bildschirm: Andere Programme könnten ihn fotografieren.</translation>
    </message>
    <message>
        <source>No closer look: nothing on this machine looks for faces. Whoever looks after it can install a face detector.</source>
        <translation>Kein genauerer Blick: Auf diesem Rechner sucht nichts nach Gesichtern. Wer ihn betreut, kann eine Gesichtserkennung einrichten.</translation>
    </message>
    <message>
        <source>No closer look: your budget for today is spent.</source>
        <translation>Kein genauerer Blick: Dein Budget für heute ist aufgebraucht.</translation>
    </message>
    <message>
        <source>No closer look: you asked to see less of this clip when it was opened.</source>
        <translation>Kein genauerer Blick: Du wolltest beim Öffnen weniger von diesem Clip sehen.</translation>
    </message>
    <message>
        <source>A closer look is open already. Close it first.</source>
        <translation>Ein genauerer Blick ist schon offen. Schließe ihn zuerst.</translation>
    </message>
    <message>
        <source>The closer look was closed already.</source>
        <translation>Der genauere Blick war schon geschlossen.</translation>
    </message>
    <message>
        <source>The lens closed: the key wasn&apos;t held.</source>
        <translation>Die Lupe ist zu: Die Taste wurde nicht gehalten.</translation>
    </message>
    <message>
        <source>The closer look closed: its time is up.</source>
        <translation>Der genauere Blick ist zu: Seine Zeit ist um.</translation>
    </message>
    <message>
        <source>The closer look broke off. The frost is as it was.</source>
        <translation>Der genauere Blick brach ab. Die Mattierung ist wie zuvor.</translation>
    </message>
    <message>
        <source>Say in a few words why: at most 500 characters.</source>
        <translation>Sag in ein paar Worten, warum: höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>A second person has to agree, with name and passphrase.</source>
        <translation>Eine zweite Person muss zustimmen, mit Name und Passphrase.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation>Die zweite Person muss jemand anders sein.</translation>
    </message>
    <message>
        <source>Only a lead or an admin can be the second person.</source>
        <translation>Nur wer leitet oder verwaltet, kann die zweite Person sein.</translation>
    </message>
    <message>
        <source>All softer stills there are of this clip were seen.</source>
        <translation>Alle weicheren Standbilder, die es von diesem Clip gibt, wurden gesehen.</translation>
    </message>
    <message>
        <source>A softer still less than two seconds from here was seen. Choose another moment.</source>
        <translation>Weniger als zwei Sekunden von hier wurde ein weicheres Standbild gesehen. Wähle einen anderen Moment.</translation>
    </message>
    <message>
        <source>Softer stills are seen two seconds apart. Try again now.</source>
        <translation>Zwischen weicheren Standbildern liegen zwei Sekunden. Versuch es jetzt noch einmal.</translation>
    </message>
    <message>
        <source>Your seconds with the lens are used up for this clip.</source>
        <translation>Deine Sekunden mit der Lupe sind für diesen Clip verbraucht.</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>Who or what is it?</source>
        <translation>Wer oder was ist das?</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>Was geschieht hier?</translation>
    </message>
    <message>
        <source>Was something left or taken?</source>
        <translation>Wurde etwas abgelegt oder weggenommen?</translation>
    </message>
    <message>
        <source>Somebody may be in danger</source>
        <translation>Jemand könnte in Gefahr sein</translation>
    </message>
    <message>
        <source>The picture is faulty</source>
        <translation>Das Bild ist gestört</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>The box couldn&apos;t be followed. It stays as it was: draw on, or try once more.</source>
        <translation>Der Rahmen konnte nicht verfolgt werden. Er bleibt, wie er war: weiter zeichnen oder noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A box is being followed already. Esc stops it.</source>
        <translation>Es wird schon ein Rahmen verfolgt. Esc hält das an.</translation>
    </message>
    <message>
        <source>Stopped. The box stays as it was.</source>
        <translation>Angehalten. Der Rahmen bleibt, wie er war.</translation>
    </message>
    <message>
        <source>No more boxes are followed for you in this clip. Draw the rest by hand.</source>
        <translation>In diesem Clip wird für dich kein weiterer Rahmen verfolgt. Zeichne die übrigen von Hand.</translation>
    </message>
    <message>
        <source>There is no closer look than the one you had.</source>
        <translation>Näher als eben kann man nicht hinsehen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Folder of the vault.</source>
        <translation>Ordner des Tresors.</translation>
    </message>
    <message>
        <source>light, dark, contrast, or system: as the desktop. For those who chose none.</source>
        <translation>light, dark, contrast oder system: wie der Desktop. Für alle, die nichts gewählt haben.</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::AuditDesk</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Newest first. That you read it is logged too. Exports and proofs are made on the command line for now.</source>
        <translation>Neueste zuerst. Auch dass du es liest, wird protokolliert. Exporte und Nachweise gibt es vorerst auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::EntryDetails</name>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>Wähle einen Eintrag, um ihn ganz zu lesen.</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::LogModel</name>
    <message>
        <source>the guard</source>
        <translation>der Wächter</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>milchglas::consent_desk::ClipList</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>set aside for all</source>
        <translation>für alle beiseitegelegt</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>What the vault holds, oldest first. Changes are made on the command line for now.</source>
        <translation>Was im Tresor liegt, Ältestes zuerst. Geändert wird vorerst auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>No clip was taken in yet.</source>
        <translation>Es ist noch kein Clip eingegangen.</translation>
    </message>
    <message>
        <source>nobody could tell</source>
        <translation>niemand konnte es erkennen</translation>
    </message>
</context>
<context>
    <name>milchglas::look::TablePage</name>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Zeile</numerusform>
            <numerusform>Bisher %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::player::Player</name>
    <message>
        <source>Frosted picture, empty</source>
        <translation>Mattiertes Bild, leer</translation>
    </message>
    <message>
        <source>Frosted picture, playing</source>
        <translation>Mattiertes Bild, läuft</translation>
    </message>
    <message>
        <source>Frosted picture, paused at frame %1 of %2</source>
        <translation>Mattiertes Bild, angehalten bei Bild %1 von %2</translation>
    </message>
    <message>
        <source>Frosted picture, blanked</source>
        <translation>Mattiertes Bild, abgedunkelt</translation>
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
        <translation>Bild %1 von %2, Sekunde %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Rückwärts abspielen</translation>
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
        <translation>Diese Runde: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished today: %1. Watched: %n minute(s).</source>
        <translation>
            <numerusform>Heute fertig: %1. Angesehen: %n Minute.</numerusform>
            <numerusform>Heute fertig: %1. Angesehen: %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::CardColumn</name>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Nothing moves in this clip.</source>
        <translation>In diesem Clip bewegt sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) move</source>
        <translation>
            <numerusform>%n Ding bewegt sich</numerusform>
            <numerusform>%n Dinge bewegen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed boxes are what the camera took something for. It may be wrong: say what you see.</source>
        <translation>Gestrichelte Rahmen zeigen, wofür die Kamera etwas hielt. Sie kann irren: Sag, was du siehst.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>milchglas::review::CloserLook</name>
    <message>
        <source>Softer still</source>
        <translation>Weicheres Standbild</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>An jemand anderen geben</translation>
    </message>
    <message>
        <source>Why you need to look closer</source>
        <translation>Warum du genauer hinsehen musst</translation>
    </message>
    <message>
        <source>Lens: hold %1</source>
        <translation>Lupe: %1 halten</translation>
    </message>
    <message>
        <source>Can&apos;t tell here</source>
        <translation>Hier nicht erkennbar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>The clip stays with you.</source>
        <translation>Der Clip bleibt bei dir.</translation>
    </message>
    <message>
        <source>Still not enough? %1 asks for the next level.</source>
        <translation>Reicht das noch nicht? %1 fragt nach der nächsten Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>Noted. You may look closer: %n softer still(s) of this clip are left.</source>
        <translation>
            <numerusform>Notiert. Du darfst näher hinsehen: Von diesem Clip ist noch %n weicheres Standbild da.</numerusform>
            <numerusform>Notiert. Du darfst näher hinsehen: Von diesem Clip sind noch %n weichere Standbilder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted. You may look closer: the lens has %n second(s) left.</source>
        <translation>
            <numerusform>Notiert. Du darfst näher hinsehen: Die Lupe hat noch %n Sekunde.</numerusform>
            <numerusform>Notiert. Du darfst näher hinsehen: Die Lupe hat noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted. With a second person beside you, you may see the whole picture.</source>
        <translation>Notiert. Mit einer zweiten Person neben dir darfst du das ganze Bild sehen.</translation>
    </message>
    <message>
        <source>Noted. %1</source>
        <translation>Notiert. %1</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation>Lupe: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3 closes it.</source>
        <translation>%1: %2. %3 schließt es.</translation>
    </message>
    <message numerus="yes">
        <source>So the clip goes to somebody else in %n second(s). %1 keeps it here, %2 gives it on now.</source>
        <translation>
            <numerusform>Darum geht der Clip in %n Sekunde an jemand anderen. %1 behält ihn hier, %2 gibt ihn gleich weiter.</numerusform>
            <numerusform>Darum geht der Clip in %n Sekunden an jemand anderen. %1 behält ihn hier, %2 gibt ihn gleich weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::CueLayer</name>
    <message>
        <source>The camera was triggered here</source>
        <translation>Hier wurde die Kamera ausgelöst</translation>
    </message>
</context>
<context>
    <name>milchglas::review::FollowWork</name>
    <message>
        <source>Following the box on hidden pixels. Esc stops it.</source>
        <translation>Der Rahmen wird auf verborgenen Pixeln verfolgt. Esc hält das an.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) so far</source>
        <translation>
            <numerusform>Bisher %n Bild</numerusform>
            <numerusform>Bisher %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>It couldn&apos;t be followed from here. Draw the box closer, or on another frame.</source>
        <translation>Von hier aus ließ er sich nicht verfolgen. Den Rahmen enger oder auf einem anderen Bild zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>Followed on %n frame(s).</source>
        <translation>
            <numerusform>Auf %n Bild verfolgt.</numerusform>
            <numerusform>Auf %n Bildern verfolgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost after that.</source>
        <translation>Danach verloren.</translation>
    </message>
    <message>
        <source>Then it leaves the picture.</source>
        <translation>Dann verlässt es das Bild.</translation>
    </message>
    <message>
        <source>Keep it, or drop it with Esc.</source>
        <translation>Behalten, oder mit Esc verwerfen.</translation>
    </message>
</context>
<context>
    <name>milchglas::review::GuidelinePage</name>
    <message>
        <source>Close the guideline</source>
        <translation>Leitfaden schließen</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>This is not</source>
        <translation>Das ist es nicht</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Im Zweifel</translation>
    </message>
    <message>
        <source>This label has no guideline yet. Ask whoever asked for it what counts.</source>
        <translation>Für dieses Label gibt es noch keinen Leitfaden. Frag dort, wo man es haben will, was zählt.</translation>
    </message>
    <message>
        <source>Guideline: %1</source>
        <translation>Leitfaden: %1</translation>
    </message>
    <message>
        <source>Drawing of an example. %1</source>
        <translation>Zeichnung eines Beispiels. %1</translation>
    </message>
    <message>
        <source>Drawing of what doesn&apos;t count. %1</source>
        <translation>Zeichnung dessen, was nicht zählt. %1</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Von der Kamera</translation>
    </message>
    <message>
        <source>Dashed boxes are what the camera took something for. It may be wrong, and so may a suggestion: say what you see.</source>
        <translation>Gestrichelte Rahmen zeigen, wofür die Kamera etwas hielt. Sie kann irren, und ein Vorschlag auch: Sag, was du siehst.</translation>
    </message>
</context>
<context>
    <name>milchglas::review::KindPicker</name>
    <message>
        <source>Selected segment</source>
        <translation>Gewähltes Segment</translation>
    </message>
    <message>
        <source>Selected box</source>
        <translation>Gewählter Rahmen</translation>
    </message>
</context>
<context>
    <name>milchglas::review::LabelActions</name>
    <message>
        <source>Select a segment first, or begin one.</source>
        <translation>Wähle zuerst ein Segment oder beginne eins.</translation>
    </message>
    <message>
        <source>There is no later segment of that kind to join.</source>
        <translation>Es gibt kein späteres Segment dieser Art zum Verbinden.</translation>
    </message>
    <message>
        <source>Select a box first.</source>
        <translation>Wähle zuerst einen Rahmen.</translation>
    </message>
    <message>
        <source>A box is there where it begins. Leave the picture on a later frame.</source>
        <translation>Wo ein Rahmen beginnt, ist er da. Lass ihn auf einem späteren Bild gehen.</translation>
    </message>
    <message>
        <source>This removes the whole track. Press again to do it; Undo brings it back.</source>
        <translation>Das entfernt die ganze Spur. Drücke noch einmal; „Rückgängig“ holt sie zurück.</translation>
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
        <translation>Endet</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>A mark you set while the clip plays is moved back by this much: hands are slower than eyes.</source>
        <translation>Eine Marke, die du beim Abspielen setzt, rückt um so viel zurück: Hände sind langsamer als Augen.</translation>
    </message>
    <message>
        <source>Reaction: off</source>
        <translation>Reaktion: aus</translation>
    </message>
    <message>
        <source>Reaction: %1 ms</source>
        <translation>Reaktion: %1 ms</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep what was found</source>
        <translation>Das Gefundene behalten</translation>
    </message>
    <message>
        <source>Follow the box through the clip</source>
        <translation>Den Rahmen durch den Clip verfolgen</translation>
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
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>No suggestion is left.</source>
        <translation>Kein Vorschlag ist übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n suggestion(s) left</source>
        <translation>
            <numerusform>%1; noch %n Vorschlag</numerusform>
            <numerusform>%1; noch %n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) for boxes</source>
        <translation>
            <numerusform>%n Vorschlag für einen Rahmen</numerusform>
            <numerusform>%n Vorschläge für Rahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::ReviewDesk</name>
    <message numerus="yes">
        <source>%n frame(s) so far</source>
        <translation>
            <numerusform>Bisher %n Bild</numerusform>
            <numerusform>Bisher %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No clip waits.</source>
        <translation>Es wartet kein Clip.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) wait for you.</source>
        <translation>
            <numerusform>%n Clip wartet auf dich.</numerusform>
            <numerusform>%n Clips warten auf dich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Nächster Clip</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Making the frosted picture.</source>
        <translation>Das mattierte Bild entsteht.</translation>
    </message>
    <message>
        <source>The picture was restarted. Nothing is lost.</source>
        <translation>Das Bild wurde neu gestartet. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message numerus="yes">
        <source>That was a batch of %n clip(s).</source>
        <translation>
            <numerusform>Das war eine Runde von %n Clip.</numerusform>
            <numerusform>Das war eine Runde von %n Clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the next batch</source>
        <translation>Nächste Runde beginnen</translation>
    </message>
</context>
<context>
    <name>milchglas::review::SecondPersonForm</name>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Passphrase der zweiten Person</translation>
    </message>
    <message>
        <source>Why, in a few words: %1</source>
        <translation>Warum, in wenigen Worten: %1</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name der zweiten Person</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Deren Passphrase</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing of this frame is hidden then, for at most 30 seconds. A second person, a lead or an admin, agrees to it and is in the log as well.</source>
        <translation>Dann ist von diesem Bild nichts verdeckt, höchstens 30 Sekunden. Eine zweite Person, die leitet oder verwaltet, stimmt zu und steht mit im Protokoll.</translation>
    </message>
</context>
<context>
    <name>milchglas::review::SidePanel</name>
    <message>
        <source>Intimate: stop</source>
        <translation>Intim: Stopp</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>Ich kenne die Person</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Finish &amp;&amp; next</source>
        <translation>Fertig &amp;&amp; weiter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set off at %1 s, alarm armed</source>
        <translation>Ausgelöst bei %1 s, Alarm scharf</translation>
    </message>
    <message>
        <source>Set off at %1 s</source>
        <translation>Ausgelöst bei %1 s</translation>
    </message>
    <message>
        <source>The household agreed to answers only.</source>
        <translation>Der Haushalt erlaubt nur Antworten.</translation>
    </message>
    <message>
        <source>No segments: the household didn&apos;t agree to them.</source>
        <translation>Keine Segmente: Der Haushalt hat sie nicht erlaubt.</translation>
    </message>
    <message>
        <source>No boxes: the household didn&apos;t agree to them.</source>
        <translation>Keine Rahmen: Der Haushalt hat sie nicht erlaubt.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitfaden</translation>
    </message>
</context>
<context>
    <name>milchglas::review::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Spur</numerusform>
            <numerusform>%n Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in this clip</source>
        <translation>Keine Ereignisse in diesem Clip</translation>
    </message>
    <message numerus="yes">
        <source>%n detection(s) of the camera</source>
        <translation>
            <numerusform>%n Fund der Kamera</numerusform>
            <numerusform>%n Funde der Kamera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::shell::BudgetRing</name>
    <message>
        <source>Seen today: %1 % of your budget</source>
        <translation>Heute gesehen: %1 % deines Budgets</translation>
    </message>
    <message>
        <source>Seen today: all of your budget. Until tomorrow only outlines are shown.</source>
        <translation>Heute gesehen: dein ganzes Budget. Bis morgen sind nur Umrisse zu sehen.</translation>
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
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Overlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::QuietLine</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Rail</name>
    <message>
        <source>Desks</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::SettingsDesk</name>
    <message>
        <source>Back to standard</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>All back to standard</source>
        <translation>Alle zurück zum Standard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They belong to you and come back when you unlock, on any window of this vault.</source>
        <translation>Sie gehören dir und sind wieder da, wenn du entsperrst, in jedem Fenster dieses Tresors.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>%1 gehört zu „%2“. Wähle eine andere Taste oder gib zuerst dort eine andere.</translation>
    </message>
    <message>
        <source>Press the key for “%1”, or Esc to leave it.</source>
        <translation>Drücke die Taste für „%1“ oder Esc, um sie zu lassen.</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, then press the key you want.</source>
        <translation>Klicke auf eine Zeile oder drücke dort die Eingabetaste, dann die gewünschte Taste.</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Pause nach</translation>
    </message>
    <message>
        <source>No batches</source>
        <translation>Keine Runden</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest after: %1</source>
        <translation>Pause nach: %1</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::StatusLine</name>
    <message>
        <source>Screen: open</source>
        <translation>Bildschirm: offen</translation>
    </message>
    <message>
        <source>Screen: blocked</source>
        <translation>Bildschirm: geschützt</translation>
    </message>
    <message>
        <source>Other programs can&apos;t photograph this screen.</source>
        <translation>Andere Programme können diesen Bildschirm nicht abfotografieren.</translation>
    </message>
    <message>
        <source>Screen: sealed</source>
        <translation>Bildschirm: versiegelt</translation>
    </message>
    <message>
        <source>This session shows nothing but Milchglas.</source>
        <translation>Diese Sitzung zeigt nichts als Milchglas.</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: höchstens %2</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Level: %1, capped by %2</source>
        <translation>Stufe: %1, begrenzt durch: %2</translation>
    </message>
    <message>
        <source>Level: nothing shown</source>
        <translation>Stufe: nichts zu sehen</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>The lowest of these decides. Nothing in this window can raise it.</source>
        <translation>Das Niedrigste davon entscheidet. Nichts in diesem Fenster kann es anheben.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Other programs can photograph this screen, so nothing finer than frosted is shown.
A login session that runs Milchglas alone lifts that.</source>
        <translation>Andere Programme können diesen Bildschirm abfotografieren; darum ist nichts Feineres als mattiert zu sehen.
Eine Anmeldesitzung nur für Milchglas hebt das auf.</translation>
    </message>
    <message>
        <source>No clip is open. With the next one, this says what may be seen and why.</source>
        <translation>Es ist kein Clip offen. Beim nächsten steht hier, was zu sehen sein darf und warum.</translation>
    </message>
    <message>
        <source>So many clips wait for somebody to label them.</source>
        <translation>So viele Clips warten darauf, eingeordnet zu werden.</translation>
    </message>
    <message>
        <source>Log: %1 entries, not witnessed yet</source>
        <translation>Protokoll: %1 Einträge, noch nicht bezeugt</translation>
    </message>
    <message>
        <source>Every look at a clip is an entry. The newest signed checkpoint covers %1 of %2.
No witness outside has countersigned one yet.</source>
        <translation>Jeder Blick auf einen Clip ist ein Eintrag. Der neueste signierte Prüfpunkt deckt %1 von %2 ab.
Gegengezeichnet hat noch kein Zeuge von außen.</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Keys can get to the swap. Ask whoever runs this machine to raise the limit of locked memory.</source>
        <translation>Schlüssel können in den Auslagerungsspeicher geraten. Bitte die Systemverwaltung, die Grenze für gesperrten Speicher anzuheben.</translation>
    </message>
    <message>
        <source>This machine swaps to a disk that isn&apos;t encrypted, and pictures could get there. Encrypt the swap or switch it off.</source>
        <translation>Dieser Rechner lagert auf eine unverschlüsselte Platte aus; dorthin könnten Bilder geraten. Verschlüssle die Auslagerung oder schalte sie ab.</translation>
    </message>
    <message>
        <source>Memory: not safe</source>
        <translation>Speicher: unsicher</translation>
    </message>
    <message>
        <source>Cells of this clip: 1/%1 of the picture&apos;s height.</source>
        <translation>Zellen dieses Clips: 1/%1 der Bildhöhe.</translation>
    </message>
    <message>
        <source>No face detector: coarser frost</source>
        <translation>Kein Gesichtserkenner: gröber gefrostet</translation>
    </message>
    <message>
        <source>Coarser frost</source>
        <translation>Gröber gefrostet</translation>
    </message>
    <message>
        <source>Nothing on this machine looks for faces, so nobody knows how large they are. Whoever looks after it can install a face detector.</source>
        <translation>Auf diesem Rechner sucht nichts nach Gesichtern, also weiß niemand, wie groß sie sind. Wer ihn betreut, kann einen Gesichtserkenner einrichten.</translation>
    </message>
    <message>
        <source>Weak face detector: coarser frost</source>
        <translation>Schwacher Gesichtserkenner: gröber gefrostet</translation>
    </message>
    <message>
        <source>The face detector here misses small and turned faces, so the frost stays coarser. Whoever looks after this machine can install a better one.</source>
        <translation>Der Gesichtserkenner hier übersieht kleine und abgewandte Gesichter, darum bleibt das Bild gröber gefrostet. Wer diesen Rechner betreut, kann einen besseren einrichten.</translation>
    </message>
    <message>
        <source>For a moment, by a decision of its own. It ends by itself.</source>
        <translation>Für einen Moment, durch eine eigene Entscheidung. Das endet von selbst.</translation>
    </message>
    <message>
        <source>Detector: off</source>
        <translation>Detektor: aus</translation>
    </message>
    <message>
        <source>Clips are prepared without it and there are fewer suggestions. An admin can set it again.</source>
        <translation>Clips werden ohne ihn vorbereitet, und es gibt weniger Vorschläge. Ein Admin kann ihn neu setzen.</translation>
    </message>
    <message>
        <source>The detector&apos;s file is gone.</source>
        <translation>Die Datei des Detektors ist weg.</translation>
    </message>
    <message>
        <source>The detector&apos;s file isn&apos;t the one an admin chose.</source>
        <translation>Die Datei des Detektors ist nicht die, die ein Admin gewählt hat.</translation>
    </message>
    <message>
        <source>The detector failed at several clips in a row.</source>
        <translation>Der Detektor ist an mehreren Clips hintereinander gescheitert.</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::UnlockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the log, not witnessed yet</source>
        <translation>
            <numerusform>%Ln Eintrag im Protokoll, noch nicht bezeugt</numerusform>
            <numerusform>%Ln Einträge im Protokoll, noch nicht bezeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one counts in %Ln seconds.</source>
        <translation>
            <numerusform>Zu viele Fehlversuche. Der nächste zählt in %Ln Sekunde.</numerusform>
            <numerusform>Zu viele Fehlversuche. Der nächste zählt in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one counts in %Ln minutes.</source>
        <translation>
            <numerusform>Zu viele Fehlversuche. Der nächste zählt in %Ln Minute.</numerusform>
            <numerusform>Zu viele Fehlversuche. Der nächste zählt in %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Window</name>
    <message>
        <source>Starting the guard.</source>
        <translation>Der Wächter startet.</translation>
    </message>
    <message>
        <source>On the command line, milchglas-cli vault init makes one.</source>
        <translation>Auf der Befehlszeile legt milchglas-cli vault init einen an.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Pause: blank and lock at once</source>
        <translation>Pause: sofort dunkel, gesperrt</translation>
    </message>
    <message>
        <source>Pause, for keyboards without that key</source>
        <translation>Pause, wo diese Taste fehlt</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>Tasten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Go to the next desk</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>You have worked for %n minute(s). A short break is good for your eyes.</source>
        <translation>
            <numerusform>Du arbeitest seit %n Minute. Eine kurze Pause tut deinen Augen gut.</numerusform>
            <numerusform>Du arbeitest seit %n Minuten. Eine kurze Pause tut deinen Augen gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Blank while another window is in front.</source>
        <translation>Dunkel, solange ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>milchglas::team::DeviceList</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signiert als</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Keys of cameras and households that this vault believes. Changes are made on the command line for now.</source>
        <translation>Schlüssel von Kameras und Haushalten, denen dieser Tresor glaubt. Geändert wird vorerst auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>No key is enrolled yet.</source>
        <translation>Noch ist kein Schlüssel eingetragen.</translation>
    </message>
</context>
<context>
    <name>milchglas::team::PeopleList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In the log as</source>
        <translation>Im Protokoll als</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who may unlock this vault. Changes are made on the command line for now.</source>
        <translation>Wer diesen Tresor entsperren darf. Geändert wird vorerst auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>Niemand ist eingetragen.</translation>
    </message>
</context>
</TS>
