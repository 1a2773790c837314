<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>milchglas::look::TablePage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::BatchBar</name>
    <message numerus="yes">
        <source>Finished today: %1. Watched: %n minute(s).</source>
        <translation>
            <numerusform>Finished today: %1. Watched: %n minute.</numerusform>
            <numerusform>Finished today: %1. Watched: %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::CardColumn</name>
    <message numerus="yes">
        <source>%n thing(s) move</source>
        <translation>
            <numerusform>%n thing moves</numerusform>
            <numerusform>%n things move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::CloserLook</name>
    <message numerus="yes">
        <source>Noted. You may look closer: %n softer still(s) of this clip are left.</source>
        <translation>
            <numerusform>Noted. You may look closer: %n softer still of this clip is left.</numerusform>
            <numerusform>Noted. You may look closer: %n softer stills of this clip are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted. You may look closer: the lens has %n second(s) left.</source>
        <translation>
            <numerusform>Noted. You may look closer: the lens has %n second left.</numerusform>
            <numerusform>Noted. You may look closer: the lens has %n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So the clip goes to somebody else in %n second(s). %1 keeps it here, %2 gives it on now.</source>
        <translation>
            <numerusform>So the clip goes to somebody else in %n second. %1 keeps it here, %2 gives it on now.</numerusform>
            <numerusform>So the clip goes to somebody else in %n seconds. %1 keeps it here, %2 gives it on now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::FollowWork</name>
    <message numerus="yes">
        <source>%n frame(s) so far</source>
        <translation>
            <numerusform>%n frame so far</numerusform>
            <numerusform>%n frames so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed on %n frame(s).</source>
        <translation>
            <numerusform>Followed on %n frame.</numerusform>
            <numerusform>Followed on %n frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::ProposalDesk</name>
    <message numerus="yes">
        <source>%1; %n suggestion(s) left</source>
        <translation>
            <numerusform>%1; %n suggestion left</numerusform>
            <numerusform>%1; %n suggestions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) for boxes</source>
        <translation>
            <numerusform>%n suggestion for boxes</numerusform>
            <numerusform>%n suggestions for boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::ReviewDesk</name>
    <message numerus="yes">
        <source>%n frame(s) so far</source>
        <translation>
            <numerusform>%n frame so far</numerusform>
            <numerusform>%n frames so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) wait for you.</source>
        <translation>
            <numerusform>%n clip waits for you.</numerusform>
            <numerusform>%n clips wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a batch of %n clip(s).</source>
        <translation>
            <numerusform>That was a batch of %n clip.</numerusform>
            <numerusform>That was a batch of %n clips.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::Timeline</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detection(s) of the camera</source>
        <translation>
            <numerusform>%n detection of the camera</numerusform>
            <numerusform>%n detections of the camera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::shell::SettingsDesk</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::shell::UnlockScreen</name>
    <message numerus="yes">
        <source>%Ln entries in the log, not witnessed yet</source>
        <translation>
            <numerusform>%Ln entry in the log, not witnessed yet</numerusform>
            <numerusform>%Ln entries in the log, not witnessed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one counts in %Ln seconds.</source>
        <translation>
            <numerusform>Too many wrong tries. The next one counts in %Ln second.</numerusform>
            <numerusform>Too many wrong tries. The next one counts in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one counts in %Ln minutes.</source>
        <translation>
            <numerusform>Too many wrong tries. The next one counts in %Ln minute.</numerusform>
            <numerusform>Too many wrong tries. The next one counts in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Window</name>
    <message numerus="yes">
        <source>You have worked for %n minute(s). A short break is good for your eyes.</source>
        <translation>
            <numerusform>You have worked for %n minute. A short break is good for your eyes.</numerusform>
            <numerusform>You have worked for %n minutes. A short break is good for your eyes.</numerusform>
        </translation>
    </message>
</context>
</TS>
