<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Desks</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Sperren</translation>
    </message>
    <message>
        <source>Refuse to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a clip in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand a clip out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a part of a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shred a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a key epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a consent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a consent end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the clock jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Leertaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished">Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation type="unfinished">Ein Bild vor</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the selected segment, or the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast, or back to plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show outlines only, or the frost again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the next of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the mark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the picture here, or is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly hidden from here, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move box left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move box right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move box up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move box down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taller box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First kind for what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation type="unfinished">Fertig, nächster Clip</translation>
    </message>
    <message>
        <source>Skip: back to the end of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intimate: stop, for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this person: give it to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>What is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm justified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen well enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t tell here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pet present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False trigger</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent for this clip doesn&apos;t cover this. Nothing more to do: next clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip was withdrawn. Nothing more to do: next clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip couldn&apos;t be made into a picture. It left the queue: next clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program has this vault open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s folder can&apos;t be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was never finished. Delete it and make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, because nobody was here for a while. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting couldn&apos;t be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer consent than this clip&apos;s is known. Nothing more to do: next clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent for this clip has ended. Nothing more to do: next clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent for this clip doesn&apos;t name your group. Nothing more to do: next clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip was seen as often as its consent allows. Nothing more to do: next clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged. Restore its last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is shorter than it once was. Call your auditor before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow things</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::AuditDesk</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first. That you read it is logged too. Exports and proofs are made on the command line for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::EntryDetails</name>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::LogModel</name>
    <message>
        <source>the guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::consent_desk::ClipList</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vault holds, oldest first. Changes are made on the command line for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip was taken in yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::look::TablePage</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::player::Transport</name>
    <message>
        <source>%1 / %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 of %2, second %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Abspielen</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::review::BoxLayer</name>
    <message numerus="yes">
        <source>%n box(es) on this frame</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::KindPicker</name>
    <message>
        <source>Selected segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::review::LabelActions</name>
    <message>
        <source>Select a segment first, or begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no later segment of that kind to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a box first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box is there where it begins. Leave the picture on a later frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes the whole track. Press again to do it; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::review::LabelTools</name>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark you set while the clip plays is moved back by this much: hands are slower than eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction: %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::review::SidePanel</name>
    <message>
        <source>Intimate: stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish &amp;&amp; next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Set off at %1 s, alarm armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set off at %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::review::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions for this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::shell::BudgetRing</name>
    <message>
        <source>Seen today: %1 % of your budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen today: all of your budget. Until tomorrow only outlines are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::shell::KeyTable</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Overlay</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::shell::QuietLine</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Rail</name>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::SettingsDesk</name>
    <message>
        <source>Back to standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All back to standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to you and come back when you unlock, on any window of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key for “%1”, or Esc to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, then press the key you want.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs can photograph this screen, so nothing finer than frosted is shown.
A login session that runs Milchglas alone lifts that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip is open. With the next one, this says what may be seen and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many clips wait for somebody to label them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: %1 entries, not witnessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every look at a clip is an entry. The newest signed checkpoint covers %1 of %2.
No witness outside has countersigned one yet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: blank and lock at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, for keyboards without that key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>You have worked for %n minute(s). A short break is good for your eyes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>Blank while another window is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::team::DeviceList</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of cameras and households that this vault believes. Changes are made on the command line for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is enrolled yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milchglas::team::PeopleList</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may unlock this vault. Changes are made on the command line for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
