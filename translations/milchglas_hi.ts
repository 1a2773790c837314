<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>Desks</name>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>ऑडिट</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Make the vault</source>
        <translation>तिजोरी बनाना</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>तिजोरी खोलना</translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation>तिजोरी बंद करना</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करना</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करना</translation>
    </message>
    <message>
        <source>Refuse to unlock</source>
        <translation>अनलॉक से इनकार</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>सत्र शुरू करना</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>सत्र समाप्त करना</translation>
    </message>
    <message>
        <source>Enrol a person</source>
        <translation>व्यक्ति दर्ज करना</translation>
    </message>
    <message>
        <source>Disable a person</source>
        <translation>व्यक्ति निष्क्रिय करना</translation>
    </message>
    <message>
        <source>Enrol a device</source>
        <translation>उपकरण दर्ज करना</translation>
    </message>
    <message>
        <source>Revoke a device</source>
        <translation>उपकरण रद्द करना</translation>
    </message>
    <message>
        <source>Take a clip in</source>
        <translation>क्लिप लेना</translation>
    </message>
    <message>
        <source>Hand a clip out</source>
        <translation>क्लिप सौंपना</translation>
    </message>
    <message>
        <source>Prepare a clip</source>
        <translation>क्लिप तैयार करना</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>क्लिप खोलना</translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation>स्तर बदलना</translation>
    </message>
    <message>
        <source>Show a part of a clip</source>
        <translation>क्लिप का हिस्सा दिखाना</translation>
    </message>
    <message>
        <source>Close a clip</source>
        <translation>क्लिप बंद करना</translation>
    </message>
    <message>
        <source>Refuse a clip</source>
        <translation>क्लिप अस्वीकार करना</translation>
    </message>
    <message>
        <source>Finish a clip</source>
        <translation>क्लिप पूरी करना</translation>
    </message>
    <message>
        <source>Purge a clip</source>
        <translation>क्लिप पूरी तरह मिटाना</translation>
    </message>
    <message>
        <source>Enrol a key</source>
        <translation>कुंजी दर्ज करना</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>कुंजी रद्द करना</translation>
    </message>
    <message>
        <source>Grant a key</source>
        <translation>कुंजी देना</translation>
    </message>
    <message>
        <source>Shred a key</source>
        <translation>कुंजी नष्ट करना</translation>
    </message>
    <message>
        <source>Begin a key epoch</source>
        <translation>नया कुंजी-काल शुरू करना</translation>
    </message>
    <message>
        <source>Take a consent in</source>
        <translation>सहमति लेना</translation>
    </message>
    <message>
        <source>Check a consent</source>
        <translation>सहमति जाँचना</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>सहमति वापस लेना</translation>
    </message>
    <message>
        <source>Let a consent end</source>
        <translation>सहमति समाप्त होना</translation>
    </message>
    <message>
        <source>Make a label</source>
        <translation>लेबल बनाना</translation>
    </message>
    <message>
        <source>Change a label</source>
        <translation>लेबल बदलना</translation>
    </message>
    <message>
        <source>Delete a label</source>
        <translation>लेबल मिटाना</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>लेबल निर्यात करना</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>लॉग निर्यात करना</translation>
    </message>
    <message>
        <source>Begin the log</source>
        <translation>लॉग शुरू करना</translation>
    </message>
    <message>
        <source>Stop the log</source>
        <translation>लॉग रोकना</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>लॉग पढ़ना</translation>
    </message>
    <message>
        <source>Fail to log</source>
        <translation>लॉग में दर्ज न हो पाना</translation>
    </message>
    <message>
        <source>Sign a checkpoint</source>
        <translation>जाँच-बिंदु पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>See the clock jump</source>
        <translation>घड़ी में उछाल दिखना</translation>
    </message>
    <message>
        <source>Raise a flag</source>
        <translation>चेतावनी दर्ज करना</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>इरादा</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>मना किया गया</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>कार्यस्थान</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Lowered by</source>
        <translation>घटाने वाला</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>किस स्तर पर दिखा</translation>
    </message>
    <message>
        <source>Shown part</source>
        <translation>दिखाया हिस्सा</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 से॰ से %2 से॰</translation>
    </message>
    <message>
        <source>Share of the picture</source>
        <translation>चित्र का अंश</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>उजागर समय</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>%1, क्रमांक %2</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>नियमों का संस्करण</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>वॉटरमार्क</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Outcome of entry</source>
        <translation>इस प्रविष्टि का नतीजा</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation>घड़ी का अंतर</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
    </message>
    <message>
        <source>Start of the machine</source>
        <translation>मशीन कब चालू हुई</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
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
        <translation>Space</translation>
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
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Play backwards or pause</source>
        <translation>उल्टा चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>एक फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>एक फ़्रेम आगे</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>दस फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>दस फ़्रेम आगे</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>पहला फ़्रेम</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>आख़िरी फ़्रेम</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>और धीमा</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>और तेज़</translation>
    </message>
    <message>
        <source>Loop the selected segment, or the clip</source>
        <translation>चुना खंड या क्लिप दोहराएँ</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>चित्र बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>चित्र छोटा करें</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>पूरा चित्र</translation>
    </message>
    <message>
        <source>More contrast, or back to plain</source>
        <translation>ज़्यादा कंट्रास्ट या सामान्य</translation>
    </message>
    <message>
        <source>Show outlines only, or the frost again</source>
        <translation>सिर्फ़ रूपरेखा या फिर धुंधला</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>देखना</translation>
    </message>
    <message>
        <source>New segment from here</source>
        <translation>यहाँ से नया खंड</translation>
    </message>
    <message>
        <source>Segment ends here</source>
        <translation>खंड यहाँ ख़त्म</translation>
    </message>
    <message>
        <source>Start a frame earlier</source>
        <translation>शुरुआत एक फ़्रेम पहले</translation>
    </message>
    <message>
        <source>Start a frame later</source>
        <translation>शुरुआत एक फ़्रेम बाद</translation>
    </message>
    <message>
        <source>End a frame earlier</source>
        <translation>अंत एक फ़्रेम पहले</translation>
    </message>
    <message>
        <source>End a frame later</source>
        <translation>अंत एक फ़्रेम बाद</translation>
    </message>
    <message>
        <source>Join with the next of its kind</source>
        <translation>अगले वैसे ही से जोड़ें</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>अगला खंड</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation>पिछला खंड</translation>
    </message>
    <message>
        <source>Jump to the next mark</source>
        <translation>अगले निशान पर</translation>
    </message>
    <message>
        <source>Jump to the mark before</source>
        <translation>पिछले निशान पर</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>नया बॉक्स</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>अगला बॉक्स</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>पिछला बॉक्स</translation>
    </message>
    <message>
        <source>Leaves the picture here, or is back</source>
        <translation>यहाँ चित्र से बाहर, या वापस</translation>
    </message>
    <message>
        <source>Partly hidden from here, or not</source>
        <translation>यहाँ से आधा छिपा, या नहीं</translation>
    </message>
    <message>
        <source>Move box left</source>
        <translation>बॉक्स बाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Move box right</source>
        <translation>बॉक्स दाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Move box up</source>
        <translation>बॉक्स ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Move box down</source>
        <translation>बॉक्स नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Narrower box</source>
        <translation>बॉक्स सँकरा</translation>
    </message>
    <message>
        <source>Wider box</source>
        <translation>बॉक्स चौड़ा</translation>
    </message>
    <message>
        <source>Shorter box</source>
        <translation>बॉक्स नीचा</translation>
    </message>
    <message>
        <source>Taller box</source>
        <translation>बॉक्स ऊँचा</translation>
    </message>
    <message>
        <source>First kind for what is selected</source>
        <translation>चुने हुए के लिए पहला प्रकार</translation>
    </message>
    <message>
        <source>Second kind</source>
        <translation>दूसरा प्रकार</translation>
    </message>
    <message>
        <source>Third kind</source>
        <translation>तीसरा प्रकार</translation>
    </message>
    <message>
        <source>Fourth kind</source>
        <translation>चौथा प्रकार</translation>
    </message>
    <message>
        <source>Fifth kind</source>
        <translation>पाँचवाँ प्रकार</translation>
    </message>
    <message>
        <source>Sixth kind</source>
        <translation>छठा प्रकार</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>चुना हुआ हटाएँ</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>कुछ न चुनें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <translation>पूरा, अब अगली</translation>
    </message>
    <message>
        <source>Skip: back to the end of the queue</source>
        <translation>छोड़ें: कतार के अंत में</translation>
    </message>
    <message>
        <source>Intimate: stop, for everybody</source>
        <translation>निजी: सबके लिए रोकें</translation>
    </message>
    <message>
        <source>I know this person: give it to others</source>
        <translation>परिचित व्यक्ति: दूसरों को दें</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>चुना हुआ</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>What is there?</source>
        <translation>क्या दिख रहा है?</translation>
    </message>
    <message>
        <source>Alarm justified?</source>
        <translation>अलार्म सही था?</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>अलार्म किससे बजा?</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <source>Seen well enough?</source>
        <translation>काफ़ी साफ़ दिखा?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>पालतू</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>वाहन</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>बिल्ली</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>कुत्ता</translation>
    </message>
    <message>
        <source>Other animal</source>
        <translation>दूसरा जानवर</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>रोशनी</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>परछाईं</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>परदा</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>पौधा</translation>
    </message>
    <message>
        <source>Insect</source>
        <translation>कीड़ा</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>मौसम</translation>
    </message>
    <message>
        <source>Camera moved</source>
        <translation>कैमरा हिला</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>यहाँ छोड़ा</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>ले जाया गया</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Well enough</source>
        <translation>काफ़ी साफ़</translation>
    </message>
    <message>
        <source>Can&apos;t tell here</source>
        <translation>यहाँ कह नहीं सकते</translation>
    </message>
    <message>
        <source>Person present</source>
        <translation>व्यक्ति मौजूद</translation>
    </message>
    <message>
        <source>Pet present</source>
        <translation>पालतू मौजूद</translation>
    </message>
    <message>
        <source>Vehicle present</source>
        <translation>वाहन मौजूद</translation>
    </message>
    <message>
        <source>Package left</source>
        <translation>पैकेट छोड़ा गया</translation>
    </message>
    <message>
        <source>Package taken</source>
        <translation>पैकेट ले जाया गया</translation>
    </message>
    <message>
        <source>False trigger</source>
        <translation>ग़लत अलार्म</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This clip is in a form that can&apos;t be shown yet.</source>
        <translation>यह क्लिप ऐसे रूप में है जो अभी दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The consent for this clip can&apos;t be verified. Nothing more to do: next clip.</source>
        <translation>इस क्लिप की सहमति जाँची नहीं जा सकी। और कुछ नहीं करना: अगली क्लिप।</translation>
    </message>
    <message>
        <source>The consent for this clip doesn&apos;t cover this. Nothing more to do: next clip.</source>
        <translation>इस क्लिप की सहमति में यह शामिल नहीं है। और कुछ नहीं करना: अगली क्लिप।</translation>
    </message>
    <message>
        <source>This clip was withdrawn. Nothing more to do: next clip.</source>
        <translation>यह क्लिप वापस ले ली गई। और कुछ नहीं करना: अगली क्लिप।</translation>
    </message>
    <message>
        <source>This clip couldn&apos;t be made into a picture. It left the queue: next clip.</source>
        <translation>इस क्लिप का चित्र नहीं बन सका। यह कतार से हट गई: अगली क्लिप।</translation>
    </message>
    <message>
        <source>This window and its guard are of different versions. Install both from one package.</source>
        <translation>यह विंडो और इसका प्रहरी अलग-अलग संस्करण के हैं। दोनों को एक ही पैकेज से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The guard isn&apos;t installed beside this window.</source>
        <translation>प्रहरी इस विंडो के साथ इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>There is no vault here yet.</source>
        <translation>यहाँ अभी कोई तिजोरी नहीं है।</translation>
    </message>
    <message>
        <source>Another window or program has this vault open. Close it first.</source>
        <translation>यह तिजोरी किसी और विंडो या प्रोग्राम में खुली है। पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The vault&apos;s folder can&apos;t be read or written.</source>
        <translation>तिजोरी का फ़ोल्डर पढ़ा या लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This vault was never finished. Delete it and make it again.</source>
        <translation>यह तिजोरी कभी पूरी नहीं बनी। इसे हटाकर फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>The picture stopped. Everything you saved is kept.</source>
        <translation>चित्र रुक गया। आपका सहेजा हुआ सब कुछ सुरक्षित है।</translation>
    </message>
    <message>
        <source>This clip was closed. Nothing more to do: next clip.</source>
        <translation>यह क्लिप बंद कर दी गई। और कुछ नहीं करना: अगली क्लिप।</translation>
    </message>
    <message>
        <source>Locked, because nobody was here for a while. Everything is saved.</source>
        <translation>लॉक है, क्योंकि कुछ देर यहाँ कोई नहीं था। सब कुछ सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t include this.</source>
        <translation>आपकी भूमिका में यह शामिल नहीं है।</translation>
    </message>
    <message>
        <source>This setting couldn&apos;t be kept.</source>
        <translation>यह सेटिंग सहेजी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>A newer consent than this clip&apos;s is known. Nothing more to do: next clip.</source>
        <translation>इस क्लिप से नई सहमति मौजूद है। और कुछ नहीं करना: अगली क्लिप।</translation>
    </message>
    <message>
        <source>The consent for this clip has ended. Nothing more to do: next clip.</source>
        <translation>इस क्लिप की सहमति की अवधि समाप्त हो गई। और कुछ नहीं करना: अगली क्लिप।</translation>
    </message>
    <message>
        <source>The consent for this clip doesn&apos;t name your group. Nothing more to do: next clip.</source>
        <translation>इस क्लिप की सहमति में आपके समूह का नाम नहीं है। और कुछ नहीं करना: अगली क्लिप।</translation>
    </message>
    <message>
        <source>This clip was seen as often as its consent allows. Nothing more to do: next clip.</source>
        <translation>यह क्लिप उतनी बार देखी जा चुकी है जितनी सहमति देती है। और कुछ नहीं करना: अगली क्लिप।</translation>
    </message>
    <message>
        <source>Name or passphrase is wrong.</source>
        <translation>नाम या पासफ़्रेज़ ग़लत है।</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged. Restore its last backup.</source>
        <translation>तिजोरी का डेटाबेस ख़राब है। उसका आख़िरी बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The log is shorter than it once was. Call your auditor before anything else.</source>
        <translation>लॉग पहले से छोटा है। कुछ भी करने से पहले अपने ऑडिटर को बुलाएँ।</translation>
    </message>
    <message>
        <source>This clip is damaged and can&apos;t be shown.</source>
        <translation>यह क्लिप ख़राब है और दिखाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>This clip isn&apos;t signed by anybody known here.</source>
        <translation>इस क्लिप पर यहाँ किसी परिचित का हस्ताक्षर नहीं है।</translation>
    </message>
    <message>
        <source>This clip is sealed to somebody else.</source>
        <translation>यह क्लिप किसी और के लिए सीलबंद है।</translation>
    </message>
    <message>
        <source>This may not be shown to you. Nothing more to do here.</source>
        <translation>यह आपको नहीं दिखाया जा सकता। यहाँ और कुछ नहीं करना।</translation>
    </message>
    <message>
        <source>Unlock first.</source>
        <translation>पहले अनलॉक करें।</translation>
    </message>
    <message>
        <source>This isn&apos;t there any more.</source>
        <translation>यह अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>यह पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>The guard is busy. Try again in a moment.</source>
        <translation>प्रहरी व्यस्त है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is shown that can&apos;t be logged.</source>
        <translation>डिस्क भर गई है। जो लॉग में दर्ज न हो सके, वह दिखाया नहीं जाता।</translation>
    </message>
    <message>
        <source>The computer couldn&apos;t read or write. Nothing was lost.</source>
        <translation>कंप्यूटर पढ़ या लिख नहीं पाया। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>The guard has ended. Its keys are gone and everything saved is kept.</source>
        <translation>प्रहरी बंद हो गया। उसकी कुंजियाँ मिट गईं और सहेजा हुआ सब सुरक्षित है।</translation>
    </message>
    <message>
        <source>Something inside went wrong and nothing was done.</source>
        <translation>अंदर कुछ गड़बड़ हुई और कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>सीलबंद</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>रूपरेखा</translation>
    </message>
    <message>
        <source>frosted</source>
        <translation>धुंधला</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>आपकी भूमिका</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>यह स्क्रीन</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>डिटेक्टर</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>आपकी पसंद</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>प्रवेश द्वार</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>रसोई</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>गलियारा</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>बग़ीचा</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ड्राइववे</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>गैराज</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>शयनकक्ष</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>स्नानघर</translation>
    </message>
    <message>
        <source>Child&apos;s room</source>
        <translation>बच्चे का कमरा</translation>
    </message>
    <message>
        <source>Room not told</source>
        <translation>कमरा नहीं बताया गया</translation>
    </message>
    <message>
        <source>Motion alarm</source>
        <translation>हलचल का अलार्म</translation>
    </message>
    <message>
        <source>Sound alarm</source>
        <translation>आवाज़ का अलार्म</translation>
    </message>
    <message>
        <source>Reported false alarm</source>
        <translation>बताया गया ग़लत अलार्म</translation>
    </message>
    <message>
        <source>Regular sample</source>
        <translation>नियमित नमूना</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>सुरक्षित</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>प्रमुख</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>ऑडिटर</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Notice authority</source>
        <translation>सूचना प्राधिकारी</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>स्थिति सूची</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>गवाह</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>निर्यातक</translation>
    </message>
    <message>
        <source>Author of rules</source>
        <translation>नियम लेखक</translation>
    </message>
    <message>
        <source>Training of alarms</source>
        <translation>अलार्म का प्रशिक्षण</translation>
    </message>
    <message>
        <source>Review of false alarms</source>
        <translation>ग़लत अलार्म की समीक्षा</translation>
    </message>
    <message>
        <source>Safety of the product</source>
        <translation>उत्पाद की सुरक्षा</translation>
    </message>
    <message>
        <source>classify</source>
        <translation>वर्गीकरण</translation>
    </message>
    <message>
        <source>mark times</source>
        <translation>समय चिह्नित करना</translation>
    </message>
    <message>
        <source>follow things</source>
        <translation>चीज़ों पर नज़र</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Folder of the vault.</source>
        <translation>तिजोरी का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>light, dark, contrast, or system: as the desktop. For those who chose none.</source>
        <translation>light, dark, contrast या system: डेस्कटॉप जैसा। उनके लिए जिन्होंने कुछ नहीं चुना।</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::AuditDesk</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Newest first. That you read it is logged too. Exports and proofs are made on the command line for now.</source>
        <translation>सबसे नया पहले। आपका पढ़ना भी लॉग में दर्ज होता है। निर्यात और प्रमाण अभी कमांड लाइन पर बनते हैं।</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>लॉग ख़ाली है।</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::EntryDetails</name>
    <message>
        <source>The chosen entry</source>
        <translation>चुनी हुई प्रविष्टि</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>पूरी पढ़ने के लिए कोई प्रविष्टि चुनें।</translation>
    </message>
</context>
<context>
    <name>milchglas::audit_desk::LogModel</name>
    <message>
        <source>the guard</source>
        <translation>प्रहरी</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
</context>
<context>
    <name>milchglas::consent_desk::ClipList</name>
    <message>
        <source>waits</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>काम जारी</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>set aside for all</source>
        <translation>सबके लिए अलग रखी</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>रिकॉर्ड हुई</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>कब आई</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>What the vault holds, oldest first. Changes are made on the command line for now.</source>
        <translation>तिजोरी में जो है, सबसे पुराना पहले। बदलाव अभी कमांड लाइन पर होते हैं।</translation>
    </message>
    <message>
        <source>No clip was taken in yet.</source>
        <translation>अभी कोई क्लिप नहीं आई।</translation>
    </message>
</context>
<context>
    <name>milchglas::look::TablePage</name>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>सूची छाँटें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>अब तक %Ln पंक्ति</numerusform>
            <numerusform>अब तक %Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::player::Player</name>
    <message>
        <source>Frosted picture, blanked</source>
        <translation>धुंधला चित्र, छिपाया हुआ</translation>
    </message>
    <message>
        <source>Frosted picture, empty</source>
        <translation>धुंधला चित्र, ख़ाली</translation>
    </message>
    <message>
        <source>Frosted picture, playing</source>
        <translation>धुंधला चित्र, चल रहा है</translation>
    </message>
    <message>
        <source>Frosted picture, paused at frame %1 of %2</source>
        <translation>धुंधला चित्र, %2 में से फ़्रेम %1 पर रुका</translation>
    </message>
</context>
<context>
    <name>milchglas::player::Transport</name>
    <message>
        <source>%1 / %2 s</source>
        <translation>%1 / %2 से॰</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Frame %1 of %2, second %3</source>
        <translation>%2 में से फ़्रेम %1, सेकंड %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>उल्टा चलाएँ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
</context>
<context>
    <name>milchglas::review::KindPicker</name>
    <message>
        <source>Selected segment</source>
        <translation>चुना हुआ खंड</translation>
    </message>
    <message>
        <source>Selected box</source>
        <translation>चुना हुआ बॉक्स</translation>
    </message>
</context>
<context>
    <name>milchglas::review::LabelActions</name>
    <message>
        <source>Select a segment first, or begin one.</source>
        <translation>पहले कोई खंड चुनें या नया शुरू करें।</translation>
    </message>
    <message>
        <source>There is no later segment of that kind to join.</source>
        <translation>जोड़ने के लिए इस प्रकार का कोई बाद का खंड नहीं है।</translation>
    </message>
    <message>
        <source>Select a box first.</source>
        <translation>पहले कोई बॉक्स चुनें।</translation>
    </message>
    <message>
        <source>A box is there where it begins. Leave the picture on a later frame.</source>
        <translation>बॉक्स जहाँ शुरू होता है वहाँ मौजूद होता है। उसे बाद के फ़्रेम पर बाहर करें।</translation>
    </message>
    <message>
        <source>This removes the whole track. Press again to do it; Undo brings it back.</source>
        <translation>इससे पूरा ट्रैक हट जाएगा। करने के लिए फिर दबाएँ; “पहले जैसा” उसे वापस लाता है।</translation>
    </message>
</context>
<context>
    <name>milchglas::review::LabelTools</name>
    <message>
        <source>Segment</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>A mark you set while the clip plays is moved back by this much: hands are slower than eyes.</source>
        <translation>क्लिप चलते समय लगाया निशान इतना पीछे खिसकता है: हाथ आँखों से धीमे होते हैं।</translation>
    </message>
    <message>
        <source>Reaction: off</source>
        <translation>प्रतिक्रिया: बंद</translation>
    </message>
    <message>
        <source>Reaction: %1 ms</source>
        <translation>प्रतिक्रिया: %1 मि॰से॰</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेज रहे हैं</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
</context>
<context>
    <name>milchglas::review::ReviewDesk</name>
    <message>
        <source>Making the frosted picture.</source>
        <translation>धुंधला चित्र बन रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) so far</source>
        <translation>
            <numerusform>अब तक %n फ़्रेम</numerusform>
            <numerusform>अब तक %n फ़्रेम</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture was restarted. Nothing is lost.</source>
        <translation>चित्र फिर से शुरू किया गया। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>No clip waits.</source>
        <translation>कोई क्लिप इंतज़ार में नहीं है।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) wait for you.</source>
        <translation>
            <numerusform>%n क्लिप आपके इंतज़ार में है।</numerusform>
            <numerusform>%n क्लिप आपके इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>अगली क्लिप</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
</context>
<context>
    <name>milchglas::review::SidePanel</name>
    <message>
        <source>Intimate: stop</source>
        <translation>निजी: रोकें</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>परिचित व्यक्ति</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Finish &amp;&amp; next</source>
        <translation>पूरा, अगली</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set off at %1 s, alarm armed</source>
        <translation>%1 से॰ पर बजा, अलार्म चालू था</translation>
    </message>
    <message>
        <source>Set off at %1 s</source>
        <translation>%1 से॰ पर बजा</translation>
    </message>
    <message>
        <source>The household agreed to answers only.</source>
        <translation>परिवार ने केवल उत्तरों की सहमति दी है।</translation>
    </message>
    <message>
        <source>No segments: the household didn&apos;t agree to them.</source>
        <translation>खंड नहीं: परिवार ने इनकी सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>No boxes: the household didn&apos;t agree to them.</source>
        <translation>बॉक्स नहीं: परिवार ने इनकी सहमति नहीं दी।</translation>
    </message>
</context>
<context>
    <name>milchglas::review::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n खंड</numerusform>
            <numerusform>%n खंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n ट्रैक</numerusform>
            <numerusform>%n ट्रैक</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>हलचल</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>मशीन</translation>
    </message>
    <message>
        <source>No suggestions for this clip</source>
        <translation>इस क्लिप के लिए कोई सुझाव नहीं</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::BudgetRing</name>
    <message>
        <source>Seen today: %1 % of your budget</source>
        <translation>आज देखा: आपके बजट का %1 %</translation>
    </message>
    <message>
        <source>Seen today: all of your budget. Until tomorrow only outlines are shown.</source>
        <translation>आज देखा: आपका पूरा बजट। कल तक सिर्फ़ रूपरेखाएँ दिखेंगी।</translation>
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
        <translation>क्या करती है</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>मानक</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>कुंजी दबाएँ</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Overlay</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::QuietLine</name>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Rail</name>
    <message>
        <source>Desks</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::SettingsDesk</name>
    <message>
        <source>Back to standard</source>
        <translation>वापस मानक पर</translation>
    </message>
    <message>
        <source>All back to standard</source>
        <translation>सब वापस मानक पर</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>They belong to you and come back when you unlock, on any window of this vault.</source>
        <translation>ये आपकी हैं और अनलॉक करने पर लौट आती हैं, इस तिजोरी की किसी भी विंडो पर।</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>थीम: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>डेस्कटॉप जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>%1 “%2” की है। दूसरी कुंजी चुनें, या पहले उसे कोई और दें।</translation>
    </message>
    <message>
        <source>Press the key for “%1”, or Esc to leave it.</source>
        <translation>“%1” के लिए कुंजी दबाएँ, या रहने देने के लिए Esc।</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, then press the key you want.</source>
        <translation>किसी पंक्ति पर क्लिक करें या Enter दबाएँ, फिर मनचाही कुंजी दबाएँ।</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::StatusLine</name>
    <message>
        <source>Level: %1</source>
        <translation>स्तर: %1</translation>
    </message>
    <message>
        <source>Level: %1, capped by %2</source>
        <translation>स्तर: %1, सीमा: %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: ज़्यादा से ज़्यादा %2</translation>
    </message>
    <message>
        <source>The lowest of these decides. Nothing in this window can raise it.</source>
        <translation>इनमें सबसे नीचा तय करता है। इस विंडो में कुछ भी उसे बढ़ा नहीं सकता।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Screen: open</source>
        <translation>स्क्रीन: खुली</translation>
    </message>
    <message>
        <source>Other programs can photograph this screen, so nothing finer than frosted is shown.
A login session that runs Milchglas alone lifts that.</source>
        <translation>दूसरे प्रोग्राम इस स्क्रीन की तस्वीर ले सकते हैं, इसलिए धुंधले से साफ़ कुछ नहीं दिखाया जाता।
सिर्फ़ Milchglas चलाने वाला लॉगिन सत्र यह सीमा हटाता है।</translation>
    </message>
    <message>
        <source>Screen: blocked</source>
        <translation>स्क्रीन: सुरक्षित</translation>
    </message>
    <message>
        <source>Other programs can&apos;t photograph this screen.</source>
        <translation>दूसरे प्रोग्राम इस स्क्रीन की तस्वीर नहीं ले सकते।</translation>
    </message>
    <message>
        <source>Screen: sealed</source>
        <translation>स्क्रीन: सीलबंद</translation>
    </message>
    <message>
        <source>This session shows nothing but Milchglas.</source>
        <translation>यह सत्र Milchglas के सिवा कुछ नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Level: nothing shown</source>
        <translation>स्तर: कुछ नहीं दिख रहा</translation>
    </message>
    <message>
        <source>No clip is open. With the next one, this says what may be seen and why.</source>
        <translation>कोई क्लिप खुली नहीं है। अगली के साथ यहाँ लिखा होगा कि क्या दिख सकता है और क्यों।</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>कतार: %1</translation>
    </message>
    <message>
        <source>So many clips wait for somebody to label them.</source>
        <translation>इतनी क्लिप लेबल होने के इंतज़ार में हैं।</translation>
    </message>
    <message>
        <source>Log: %1 entries, not witnessed yet</source>
        <translation>लॉग: %1 प्रविष्टियाँ, अभी बिना गवाह</translation>
    </message>
    <message>
        <source>Every look at a clip is an entry. The newest signed checkpoint covers %1 of %2.
No witness outside has countersigned one yet.</source>
        <translation>क्लिप पर हर नज़र एक प्रविष्टि है। सबसे नया हस्ताक्षरित जाँच-बिंदु %2 में से %1 को समेटता है।
अभी किसी बाहरी गवाह ने प्रतिहस्ताक्षर नहीं किया है।</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::UnlockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the log, not witnessed yet</source>
        <translation>
            <numerusform>लॉग में %Ln प्रविष्टि, अभी बिना गवाह</numerusform>
            <numerusform>लॉग में %Ln प्रविष्टियाँ, अभी बिना गवाह</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>अनलॉक हो रहा है</translation>
    </message>
</context>
<context>
    <name>milchglas::shell::Window</name>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Pause: blank and lock at once</source>
        <translation>विराम: तुरंत छिपाएँ और लॉक करें</translation>
    </message>
    <message>
        <source>Pause, for keyboards without that key</source>
        <translation>विराम, बिना उस कुंजी वाले कीबोर्ड पर</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>कुंजियाँ दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Go to the next desk</source>
        <translation>अगले डेस्क पर जाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>You have worked for %n minute(s). A short break is good for your eyes.</source>
        <translation>
            <numerusform>आप %n मिनट से काम कर रहे हैं। थोड़ा विराम आँखों के लिए अच्छा है।</numerusform>
            <numerusform>आप %n मिनट से काम कर रहे हैं। थोड़ा विराम आँखों के लिए अच्छा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Starting the guard.</source>
        <translation>प्रहरी शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>On the command line, milchglas-cli vault init makes one.</source>
        <translation>कमांड लाइन पर milchglas-cli vault init से तिजोरी बनती है।</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Blank while another window is in front.</source>
        <translation>दूसरी विंडो आगे रहने तक छिपा है।</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>milchglas::team::DeviceList</name>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>किस रूप में हस्ताक्षर</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>किसकी ओर से</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Keys of cameras and households that this vault believes. Changes are made on the command line for now.</source>
        <translation>कैमरों और परिवारों की कुंजियाँ जिन पर यह तिजोरी भरोसा करती है। बदलाव अभी कमांड लाइन पर होते हैं।</translation>
    </message>
    <message>
        <source>No key is enrolled yet.</source>
        <translation>अभी कोई कुंजी दर्ज नहीं है।</translation>
    </message>
</context>
<context>
    <name>milchglas::team::PeopleList</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>In the log as</source>
        <translation>लॉग में नाम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Who may unlock this vault. Changes are made on the command line for now.</source>
        <translation>कौन इस तिजोरी को अनलॉक कर सकता है। बदलाव अभी कमांड लाइन पर होते हैं।</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>कोई दर्ज नहीं है।</translation>
    </message>
</context>
</TS>
