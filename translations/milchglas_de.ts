<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Another program has this vault open. Close it first.</source>
        <translation>Ein anderes Programm hat diesen Tresor offen. Schließe es zuerst.</translation>
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
</context>
<context>
    <name>main</name>
    <message>
        <source>Folder of the vault.</source>
        <translation>Ordner des Tresors.</translation>
    </message>
</context>
<context>
    <name>milchglas::player::Player</name>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Frame %1 of %2   %3 s</source>
        <translation>Bild %1 von %2   %3 s</translation>
    </message>
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
        <source>Pause</source>
        <translation>Anhalten</translation>
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
</context>
<context>
    <name>milchglas::review::ViewingPage</name>
    <message>
        <source>Finish &amp;&amp; next   Enter</source>
        <translation>Fertig, nächster   Enter</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation>Fertig, nächster Clip</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::StatusLine</name>
    <message>
        <source>Screen: open</source>
        <translation>Bildschirm: offen</translation>
    </message>
    <message>
        <source>This screen can be photographed by other programs, so nothing finer than frosted is shown. A sealed session of its own lifts that.</source>
        <translation>Andere Programme können diesen Bildschirm abfotografieren; deshalb wird nichts Feineres als mattiert gezeigt. Eine eigene versiegelte Sitzung hebt das auf.</translation>
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
    <message numerus="yes">
        <source>%n entries in the log</source>
        <translation>
            <numerusform>%n Eintrag im Protokoll</numerusform>
            <numerusform>%n Einträge im Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
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
        <source>This name doesn&apos;t watch clips.</source>
        <translation>Unter diesem Namen werden keine Clips angesehen.</translation>
    </message>
    <message>
        <source>Its desk isn&apos;t built yet; the command line serves it.</source>
        <translation>Sein Arbeitsplatz ist noch nicht gebaut; die Befehlszeile dient ihm.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
</TS>
