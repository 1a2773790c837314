<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>milchglas::shell::UnlockScreen</name>
    <message numerus="yes">
        <source>%n entries in the log</source>
        <translation>
            <numerusform>%n entry in the log</numerusform>
            <numerusform>%n entries in the log</numerusform>
        </translation>
    </message>
</context>
</TS>
