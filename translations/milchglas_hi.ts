<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>Camera</name>
    <message>
        <source>person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>face</source>
        <translation>चेहरा</translation>
    </message>
    <message>
        <source>pet</source>
        <translation>पालतू जानवर</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>वाहन</translation>
    </message>
    <message>
        <source>package</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>हलचल</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Zone: door</source>
        <translation>क्षेत्र: दरवाज़ा</translation>
    </message>
    <message>
        <source>Zone: window</source>
        <translation>क्षेत्र: खिड़की</translation>
    </message>
    <message>
        <source>Zone: drive</source>
        <translation>क्षेत्र: गाड़ी का रास्ता</translation>
    </message>
    <message>
        <source>Zone: garden</source>
        <translation>क्षेत्र: बग़ीचा</translation>
    </message>
    <message>
        <source>Zone: street</source>
        <translation>क्षेत्र: सड़क</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Camera: %1 %2 %</source>
        <translation>कैमरा: %1 %2 %</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Upright</source>
        <translation>सीधा खड़ा</translation>
    </message>
    <message>
        <source>Low and wide</source>
        <translation>नीचा और चौड़ा</translation>
    </message>
    <message>
        <source>About as wide as tall</source>
        <translation>लगभग जितना ऊँचा उतना चौड़ा</translation>
    </message>
    <message>
        <source>stays in place</source>
        <translation>एक जगह रहता है</translation>
    </message>
    <message>
        <source>still most of the time</source>
        <translation>ज़्यादातर स्थिर</translation>
    </message>
    <message>
        <source>moves fast</source>
        <translation>तेज़ चलता है</translation>
    </message>
    <message>
        <source>moves slowly</source>
        <translation>धीरे चलता है</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>चलता है</translation>
    </message>
    <message>
        <source>in at the left</source>
        <translation>बाएँ से अंदर</translation>
    </message>
    <message>
        <source>in at the right</source>
        <translation>दाएँ से अंदर</translation>
    </message>
    <message>
        <source>in at the top</source>
        <translation>ऊपर से अंदर</translation>
    </message>
    <message>
        <source>in at the bottom</source>
        <translation>नीचे से अंदर</translation>
    </message>
    <message>
        <source>appears in the picture</source>
        <translation>तस्वीर में प्रकट होता है</translation>
    </message>
    <message>
        <source>parts from another</source>
        <translation>दूसरे से अलग होता है</translation>
    </message>
    <message>
        <source>there from the start</source>
        <translation>शुरू से मौजूद</translation>
    </message>
    <message>
        <source>out at the left</source>
        <translation>बाएँ से बाहर</translation>
    </message>
    <message>
        <source>out at the right</source>
        <translation>दाएँ से बाहर</translation>
    </message>
    <message>
        <source>out at the top</source>
        <translation>ऊपर से बाहर</translation>
    </message>
    <message>
        <source>out at the bottom</source>
        <translation>नीचे से बाहर</translation>
    </message>
    <message>
        <source>vanishes in the picture</source>
        <translation>तस्वीर में गायब होता है</translation>
    </message>
    <message>
        <source>meets another</source>
        <translation>दूसरे से मिलता है</translation>
    </message>
    <message>
        <source>there to the end</source>
        <translation>अंत तक मौजूद</translation>
    </message>
    <message>
        <source>Light changes</source>
        <translation>रोशनी बदलती है</translation>
    </message>
    <message>
        <source>Infrared on or off</source>
        <translation>इन्फ्रारेड चालू या बंद</translation>
    </message>
    <message>
        <source>Camera moves</source>
        <translation>कैमरा हिलता है</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>यहाँ छोड़ा गया</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>ले जाया गया</translation>
    </message>
    <message>
        <source>Looks different</source>
        <translation>अलग दिखता है</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 कदम/से॰</translation>
    </message>
    <message>
        <source>%1 heights/s</source>
        <translation>%1 ऊँचाई/से॰</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 – %2 से॰</translation>
    </message>
    <message>
        <source>%1 of %2 that move</source>
        <translation>चलने वाले %2 में से %1</translation>
    </message>
    <message>
        <source>height %1 % of the picture, area %2 %</source>
        <translation>ऊँचाई तस्वीर की %1 %, क्षेत्रफल %2 %</translation>
    </message>
    <message>
        <source>%1 times as tall as wide</source>
        <translation>चौड़ाई से %1 गुना ऊँचा</translation>
    </message>
    <message>
        <source>usually %1, at most %2 of its own heights a second</source>
        <translation>आम तौर पर %1, अधिकतम %2 अपनी ऊँचाई प्रति सेकंड</translation>
    </message>
    <message>
        <source>usually %1 %, at most %2 % of the picture&apos;s width a second</source>
        <translation>आम तौर पर %1 %, अधिकतम %2 % तस्वीर की चौड़ाई प्रति सेकंड</translation>
    </message>
    <message>
        <source>in place for %1 % of its time</source>
        <translation>अपने समय का %1 % एक जगह</translation>
    </message>
    <message>
        <source>%1 steps a second</source>
        <translation>%1 कदम प्रति सेकंड</translation>
    </message>
    <message>
        <source>no clear rhythm of steps</source>
        <translation>कदमों की कोई साफ़ लय नहीं</translation>
    </message>
    <message>
        <source>Empty until %1 s</source>
        <translation>%1 से. तक ख़ाली</translation>
    </message>
    <message>
        <source>Lies here until %1 s</source>
        <translation>%1 से. तक यहाँ रखा है</translation>
    </message>
    <message>
        <source>Taken at %1 s</source>
        <translation>%1 से. पर ले जाया गया</translation>
    </message>
</context>
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
    <message>
        <source>Back the vault up</source>
        <translation>तिजोरी का बैकअप लें</translation>
    </message>
    <message>
        <source>Restore the vault</source>
        <translation>तिजोरी वापस लाएँ</translation>
    </message>
    <message>
        <source>Let a person back in</source>
        <translation>व्यक्ति को वापस आने दें</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>Print recovery shares</source>
        <translation>पुनर्प्राप्ति के हिस्से छापें</translation>
    </message>
    <message>
        <source>Use recovery shares</source>
        <translation>पुनर्प्राप्ति के हिस्से इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Can&apos;t tell what a clip shows</source>
        <translation>क्लिप में क्या है, बताया नहीं जा सका</translation>
    </message>
    <message>
        <source>Follow a box</source>
        <translation>बॉक्स का पीछा करना</translation>
    </message>
    <message>
        <source>Set a rule</source>
        <translation>नियम तय करना</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>नियम हटाना</translation>
    </message>
    <message>
        <source>Prepare a clip without the detector</source>
        <translation>डिटेक्टर के बिना क्लिप तैयार करना</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Segment</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>Any part of a human that comes into the picture. A hand is enough.</source>
        <translation>इंसान का कोई भी हिस्सा जो चित्र में आए। एक हाथ भी काफ़ी है।</translation>
    </message>
    <message>
        <source>A tall, narrow shape walks through. Dashed: where it was before.</source>
        <translation>एक लंबी, पतली आकृति चलकर गुज़रती है। टूटी रेखा: पहले वह कहाँ थी।</translation>
    </message>
    <message>
        <source>Tall too, but it sways in its place and never leaves it. That is a curtain.</source>
        <translation>यह भी लंबी है, पर अपनी जगह पर झूलती है और वहीं रहती है। यह परदा है।</translation>
    </message>
    <message>
        <source>Upright, but no steps to see? Look at its way through the picture.</source>
        <translation>सीधी खड़ी है, पर क़दम नहीं दिखते? देखें कि वह चित्र में किस रास्ते जाती है।</translation>
    </message>
    <message>
        <source>An animal, tame or wild. A part of one is enough.</source>
        <translation>कोई जानवर, पालतू या जंगली। उसका एक हिस्सा भी काफ़ी है।</translation>
    </message>
    <message>
        <source>A low, long shape on four legs, near the floor.</source>
        <translation>चार पैरों पर नीची, लंबी आकृति, फ़र्श के पास।</translation>
    </message>
    <message>
        <source>Low too, but flat and without legs. That is a cleaning robot.</source>
        <translation>यह भी नीची है, पर चपटी और बिना पैरों की। यह सफ़ाई रोबोट है।</translation>
    </message>
    <message>
        <source>A crawling child is a person: larger than a cat, and often at rest.</source>
        <translation>घुटनों चलता बच्चा व्यक्ति है: बिल्ली से बड़ा, और अक्सर रुका हुआ।</translation>
    </message>
    <message>
        <source>A car, a van, a bicycle or a motorcycle that moves.</source>
        <translation>चलती हुई कार, वैन, साइकिल या मोटरसाइकिल।</translation>
    </message>
    <message>
        <source>A wide shape slides through the picture and takes no steps.</source>
        <translation>एक चौड़ी आकृति चित्र में सरकती है और क़दम नहीं भरती।</translation>
    </message>
    <message>
        <source>A car that is parked all the time belongs to the ground and has no shape.</source>
        <translation>जो कार पूरे समय खड़ी रहे, वह पृष्ठभूमि का हिस्सा है और उसकी कोई आकृति नहीं।</translation>
    </message>
    <message>
        <source>Whoever rides a bicycle is a person as well: give both.</source>
        <translation>साइकिल चलाने वाला व्यक्ति भी है: दोनों जवाब दें।</translation>
    </message>
    <message>
        <source>No person, no animal and no vehicle, from the first frame to the last.</source>
        <translation>पहले फ़्रेम से आख़िरी तक न कोई व्यक्ति, न जानवर, न वाहन।</translation>
    </message>
    <message>
        <source>Only the coarse ground is there.</source>
        <translation>सिर्फ़ मोटी पृष्ठभूमि दिखती है।</translation>
    </message>
    <message>
        <source>An arm comes in at the edge, if only for a moment. That is a person.</source>
        <translation>किनारे से एक बाँह आती है, चाहे पल भर के लिए। यह व्यक्ति है।</translation>
    </message>
    <message>
        <source>Short visits are easily missed. Look at the motion line below the picture.</source>
        <translation>छोटी आवाजाही आसानी से छूट जाती है। चित्र के नीचे हलचल की रेखा देखें।</translation>
    </message>
    <message>
        <source>Somebody or something came that an alarm is for: a person, a vehicle, a package.</source>
        <translation>कोई या कुछ ऐसा आया जिसके लिए अलार्म होता है: व्यक्ति, वाहन, पैकेट।</translation>
    </message>
    <message>
        <source>A person comes in through the door.</source>
        <translation>एक व्यक्ति दरवाज़े से अंदर आता है।</translation>
    </message>
    <message>
        <source>A cat crosses the room, and nobody else is there. The answer is No.</source>
        <translation>एक बिल्ली कमरे से गुज़रती है, और कोई नहीं है। जवाब है “नहीं”।</translation>
    </message>
    <message>
        <source>Whether the person may be there isn&apos;t yours to judge, and can&apos;t be seen here.</source>
        <translation>उस व्यक्ति को वहाँ होने का हक़ है या नहीं, यह आपको तय नहीं करना, और यहाँ दिखता भी नहीं।</translation>
    </message>
    <message>
        <source>Nothing came that an alarm is for. Say what set it off where you see it.</source>
        <translation>ऐसा कुछ नहीं आया जिसके लिए अलार्म होता है। दिखे तो बताएँ कि वह किससे बजा।</translation>
    </message>
    <message>
        <source>A curtain moves in the wind, and nobody is there.</source>
        <translation>हवा में परदा हिलता है, और कोई नहीं है।</translation>
    </message>
    <message>
        <source>A dog, and a person with it. The person counts: the answer is Yes.</source>
        <translation>एक कुत्ता, और साथ में व्यक्ति। व्यक्ति मायने रखता है: जवाब है “हाँ”।</translation>
    </message>
    <message>
        <source>You don&apos;t see the cause? Leave it open. No is an answer by itself.</source>
        <translation>कारण नहीं दिखता? उसे खाली छोड़ दें। “नहीं” अपने आप में जवाब है।</translation>
    </message>
    <message>
        <source>You saw the whole clip and could say Yes as well as No.</source>
        <translation>आपने पूरी क्लिप देखी और “हाँ” भी कह सकते हैं, “नहीं” भी।</translation>
    </message>
    <message>
        <source>Something moves, too short and too shapeless to follow.</source>
        <translation>कुछ हिलता है, पर इतना थोड़ा और बेडौल कि पहचान न हो।</translation>
    </message>
    <message>
        <source>Nothing moves in the whole clip. The answer is No.</source>
        <translation>पूरी क्लिप में कुछ नहीं हिलता। जवाब है “नहीं”।</translation>
    </message>
    <message>
        <source>An honest Unsure is worth more than a guess.</source>
        <translation>ईमानदार “पता नहीं” अंदाज़े से बेहतर है।</translation>
    </message>
    <message>
        <source>A package comes into the picture and stays when its bearer has gone.</source>
        <translation>एक पैकेट चित्र में आता है और लाने वाले के जाने पर भी रहता है।</translation>
    </message>
    <message>
        <source>First somebody brings it. Then it lies there alone.</source>
        <translation>पहले कोई उसे लाता है। फिर वह अकेला पड़ा रहता है।</translation>
    </message>
    <message>
        <source>Brought and carried off again. That is no answer here.</source>
        <translation>लाया गया और वापस ले जाया गया। यहाँ इसका कोई जवाब नहीं।</translation>
    </message>
    <message>
        <source>Hidden behind its bearer? It counts if it lies there afterwards.</source>
        <translation>लाने वाले के पीछे छिपा? बाद में वहाँ पड़ा दिखे तो गिना जाएगा।</translation>
    </message>
    <message>
        <source>A package lay there and is carried out of the picture.</source>
        <translation>वहाँ एक पैकेट था और उसे चित्र से बाहर ले जाया जाता है।</translation>
    </message>
    <message>
        <source>First it lies there alone. Then somebody carries it off.</source>
        <translation>पहले वह अकेला पड़ा है। फिर कोई उसे ले जाता है।</translation>
    </message>
    <message>
        <source>It only lies in another place. That is no answer here.</source>
        <translation>वह बस दूसरी जगह पड़ा है। यहाँ इसका कोई जवाब नहीं।</translation>
    </message>
    <message>
        <source>Somebody bends down, but you never see a package? Then there is no answer.</source>
        <translation>कोई झुकता है, पर पैकेट कभी नहीं दिखता? तब कोई जवाब नहीं।</translation>
    </message>
    <message>
        <source>One package is brought and another one is carried off, in any order.</source>
        <translation>एक पैकेट लाया जाता है और दूसरा ले जाया जाता है, क्रम जो भी हो।</translation>
    </message>
    <message>
        <source>The small one is carried off, a larger one stays.</source>
        <translation>छोटा ले जाया जाता है, एक बड़ा रह जाता है।</translation>
    </message>
    <message>
        <source>It is the same package that comes and goes. That is no answer here.</source>
        <translation>वही पैकेट आता और जाता है। यहाँ इसका कोई जवाब नहीं।</translation>
    </message>
    <message>
        <source>You see only one of the two? Give that one.</source>
        <translation>दोनों में से एक ही दिखता है? वही जवाब दें।</translation>
    </message>
    <message>
        <source>Something is there, and nobody could say what it is in so coarse a picture.</source>
        <translation>कुछ है, पर इतने मोटे चित्र में कोई नहीं कह सकता कि क्या है।</translation>
    </message>
    <message>
        <source>A spot that moves and changes its shape.</source>
        <translation>एक धब्बा जो हिलता है और आकार बदलता है।</translation>
    </message>
    <message>
        <source>Small and far away, but it walks upright. That is a person.</source>
        <translation>छोटा और दूर है, पर सीधा चलता है। यह व्यक्ति है।</translation>
    </message>
    <message>
        <source>You may give another answer beside it. That one is then your best guess.</source>
        <translation>इसके साथ दूसरा जवाब भी दे सकते हैं। तब वह आपका अनुमान माना जाएगा।</translation>
    </message>
    <message>
        <source>A cat, clear enough to tell it from a dog.</source>
        <translation>बिल्ली, इतनी साफ़ कि कुत्ते से अलग पहचानी जाए।</translation>
    </message>
    <message>
        <source>The tail stands up, and the head is hardly above the back.</source>
        <translation>पूँछ खड़ी है, और सिर पीठ से ज़रा ही ऊपर है।</translation>
    </message>
    <message>
        <source>The head is well above the back, and the nose is long. That is a dog.</source>
        <translation>सिर पीठ से काफ़ी ऊपर है और थूथन लंबी। यह कुत्ता है।</translation>
    </message>
    <message>
        <source>Can&apos;t tell the two apart? Then it is Other animal.</source>
        <translation>दोनों में फ़र्क़ नहीं कर पाते? तब “दूसरा जानवर”।</translation>
    </message>
    <message>
        <source>A dog, clear enough to tell it from a cat.</source>
        <translation>कुत्ता, इतना साफ़ कि बिल्ली से अलग पहचाना जाए।</translation>
    </message>
    <message>
        <source>The head is well above the back, the legs are long.</source>
        <translation>सिर पीठ से काफ़ी ऊपर है, टाँगें लंबी हैं।</translation>
    </message>
    <message>
        <source>Smaller, with the tail up and the head low. That is a cat.</source>
        <translation>छोटी, पूँछ ऊपर और सिर नीचे। यह बिल्ली है।</translation>
    </message>
    <message>
        <source>A dog on a lead has a person at the other end: then the alarm was right.</source>
        <translation>पट्टे वाले कुत्ते के दूसरे सिरे पर व्यक्ति है: तब अलार्म सही था।</translation>
    </message>
    <message>
        <source>An animal that is neither cat nor dog, or you can&apos;t tell which.</source>
        <translation>ऐसा जानवर जो न बिल्ली है न कुत्ता, या कहा नहीं जा सकता कि कौन-सा।</translation>
    </message>
    <message>
        <source>Two wings, and a way through the air.</source>
        <translation>दो पंख, और हवा में रास्ता।</translation>
    </message>
    <message>
        <source>Huge and blurred, with thin legs around it. That is an insect near the camera.</source>
        <translation>बहुत बड़ा और धुंधला, चारों ओर पतली टाँगें। यह कैमरे के पास का कीड़ा है।</translation>
    </message>
    <message>
        <source>A fox or a marten walks like a cat. In doubt, it is Other animal.</source>
        <translation>लोमड़ी या नेवला बिल्ली जैसे चलते हैं। शक हो तो “दूसरा जानवर”।</translation>
    </message>
    <message>
        <source>The brightness changes, and no thing moves.</source>
        <translation>उजाला बदलता है, पर कोई चीज़ नहीं हिलती।</translation>
    </message>
    <message>
        <source>First dark, then bright nearly everywhere. No shape is there.</source>
        <translation>पहले अँधेरा, फिर लगभग हर जगह उजाला। कोई आकृति नहीं है।</translation>
    </message>
    <message>
        <source>A dark shape moves over the ground. That is a shadow.</source>
        <translation>एक गहरी आकृति ज़मीन पर चलती है। यह परछाईं है।</translation>
    </message>
    <message>
        <source>Somebody switches the lamp on and is seen? Then the alarm was right.</source>
        <translation>कोई बत्ती जलाता है और दिखता है? तब अलार्म सही था।</translation>
    </message>
    <message>
        <source>The shadow of something that stays outside the picture itself.</source>
        <translation>ऐसी चीज़ की परछाईं जो ख़ुद चित्र से बाहर रहती है।</translation>
    </message>
    <message>
        <source>Long and flat on the ground, and nobody stands at its end.</source>
        <translation>ज़मीन पर लंबी और चपटी, और उसके सिरे पर कोई नहीं खड़ा।</translation>
    </message>
    <message>
        <source>Feet stand at its end. That is a person.</source>
        <translation>उसके सिरे पर पैर हैं। यह व्यक्ति है।</translation>
    </message>
    <message>
        <source>A cloud that darkens everything at once is Light.</source>
        <translation>जो बादल सब कुछ एक साथ अँधेरा करे, वह “रोशनी” है।</translation>
    </message>
    <message>
        <source>Cloth that moves in the air: a curtain, a blind, washing on a line.</source>
        <translation>हवा में हिलता कपड़ा: परदा, चिक, रस्सी पर टँगे कपड़े।</translation>
    </message>
    <message>
        <source>It hangs from above and sways in its place.</source>
        <translation>ऊपर से लटकता है और अपनी जगह पर झूलता है।</translation>
    </message>
    <message>
        <source>It leaves its place, and it has feet. That is a person.</source>
        <translation>अपनी जगह छोड़ता है, और उसके पैर हैं। यह व्यक्ति है।</translation>
    </message>
    <message>
        <source>Does somebody push it aside? Then it is a person, also if only a hand shows.</source>
        <translation>कोई उसे हटाता है? तब वह व्यक्ति है, चाहे सिर्फ़ हाथ दिखे।</translation>
    </message>
    <message>
        <source>Branches, leaves or grass that move in their place.</source>
        <translation>टहनियाँ, पत्ते या घास जो अपनी जगह पर हिलें।</translation>
    </message>
    <message>
        <source>It has many ends, nods, and comes back to where it was.</source>
        <translation>इसके कई सिरे हैं, यह झुकता है और अपनी जगह लौट आता है।</translation>
    </message>
    <message>
        <source>It flies off and doesn&apos;t come back. That is an animal.</source>
        <translation>यह उड़ जाता है और लौटता नहीं। यह जानवर है।</translation>
    </message>
    <message>
        <source>Loose leaves that blow through the picture are Weather.</source>
        <translation>चित्र में उड़ते टूटे पत्ते “मौसम” हैं।</translation>
    </message>
    <message>
        <source>An insect or a spider near the camera.</source>
        <translation>कैमरे के पास कीड़ा या मकड़ी।</translation>
    </message>
    <message>
        <source>Huge and blurred, with thin legs around it, gone after a few frames.</source>
        <translation>बहुत बड़ा और धुंधला, चारों ओर पतली टाँगें, कुछ फ़्रेम में ग़ायब।</translation>
    </message>
    <message>
        <source>Many small marks, all with the same slope. That is Weather.</source>
        <translation>बहुत से छोटे निशान, सब एक ही ढलान पर। यह “मौसम” है।</translation>
    </message>
    <message>
        <source>A spider&apos;s thread that swings before the camera is Insect too.</source>
        <translation>कैमरे के सामने झूलता मकड़ी का तार भी “कीड़ा” है।</translation>
    </message>
    <message>
        <source>Rain, snow, fog, or what the wind carries.</source>
        <translation>बारिश, बर्फ़, कोहरा, या जो हवा उड़ा लाए।</translation>
    </message>
    <message>
        <source>Many small marks, all with the same slope.</source>
        <translation>बहुत से छोटे निशान, सब एक ही ढलान पर।</translation>
    </message>
    <message>
        <source>It sways in its place. That is a plant.</source>
        <translation>यह अपनी जगह पर झूलता है। यह पौधा है।</translation>
    </message>
    <message>
        <source>Drops that run down in front of the camera are Weather too.</source>
        <translation>कैमरे के सामने बहती बूँदें भी “मौसम” हैं।</translation>
    </message>
    <message>
        <source>The camera was pushed, turned or shaken.</source>
        <translation>कैमरे को धक्का लगा, घुमाया या हिलाया गया।</translation>
    </message>
    <message>
        <source>Edges appear everywhere at the same moment.</source>
        <translation>एक ही पल में हर जगह किनारे उभर आते हैं।</translation>
    </message>
    <message>
        <source>Brighter everywhere, but all of it stays in its place. That is Light.</source>
        <translation>हर जगह ज़्यादा उजाला, पर सब अपनी जगह पर है। यह “रोशनी” है।</translation>
    </message>
    <message>
        <source>Is somebody seen who turns it? Then the alarm was right.</source>
        <translation>उसे घुमाने वाला दिखता है? तब अलार्म सही था।</translation>
    </message>
    <message>
        <source>You see what it was, and no other word fits.</source>
        <translation>आप देख रहे हैं कि वह क्या था, और कोई दूसरा शब्द ठीक नहीं बैठता।</translation>
    </message>
    <message>
        <source>A cleaning robot: flat, steady, always on the floor.</source>
        <translation>सफ़ाई रोबोट: चपटा, एक चाल, हमेशा फ़र्श पर।</translation>
    </message>
    <message>
        <source>It moves, and you can&apos;t say what it is. Leave the cause open.</source>
        <translation>यह हिलता है, पर आप नहीं कह सकते कि क्या है। कारण खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>A balloon, a screen, a toy train: all of them are Other.</source>
        <translation>ग़ुब्बारा, स्क्रीन, खिलौना रेलगाड़ी: ये सब “कुछ और” हैं।</translation>
    </message>
    <message>
        <source>From the first frame with any part of a person to the last one.</source>
        <translation>व्यक्ति का कोई भी हिस्सा दिखने वाले पहले फ़्रेम से आख़िरी तक।</translation>
    </message>
    <message>
        <source>It begins with the arm at the edge.</source>
        <translation>यह किनारे पर बाँह से शुरू होता है।</translation>
    </message>
    <message>
        <source>Too late: the arm was there before.</source>
        <translation>देर हो गई: बाँह पहले से थी।</translation>
    </message>
    <message>
        <source>Hidden for a moment and back again? Keep it one segment.</source>
        <translation>पल भर छिपा और फिर दिखा? एक ही खंड रखें।</translation>
    </message>
    <message>
        <source>From the first frame with any part of an animal to the last one.</source>
        <translation>जानवर का कोई भी हिस्सा दिखने वाले पहले फ़्रेम से आख़िरी तक।</translation>
    </message>
    <message>
        <source>It begins with the head at the edge.</source>
        <translation>यह किनारे पर सिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Two animals need no two segments: one, while any of them is there.</source>
        <translation>दो जानवरों के लिए दो खंड नहीं चाहिए: एक, जब तक कोई भी वहाँ है।</translation>
    </message>
    <message>
        <source>Asleep and still? It is present as long as you can see it.</source>
        <translation>सोया और स्थिर है? जब तक दिखे, वह मौजूद है।</translation>
    </message>
    <message>
        <source>From the first frame with a moving vehicle until it has left, or is parked.</source>
        <translation>चलते वाहन के पहले फ़्रेम से उसके चले जाने या खड़े होने तक।</translation>
    </message>
    <message>
        <source>It begins with the bonnet at the edge.</source>
        <translation>यह किनारे पर बोनट से शुरू होता है।</translation>
    </message>
    <message>
        <source>Parked all the time. That needs no segment.</source>
        <translation>पूरे समय खड़ा। इसे खंड नहीं चाहिए।</translation>
    </message>
    <message>
        <source>It stops and drives on? Keep it one segment.</source>
        <translation>रुककर फिर चलता है? एक ही खंड रखें।</translation>
    </message>
    <message>
        <source>From the frame where the package comes in to the one where it lies there alone.</source>
        <translation>पैकेट के आने वाले फ़्रेम से उस फ़्रेम तक जहाँ वह अकेला पड़ा है।</translation>
    </message>
    <message>
        <source>It ends when the hands let go.</source>
        <translation>जब हाथ छोड़ दें, तब यह ख़त्म होता है।</translation>
    </message>
    <message>
        <source>Too long: that it still lies there isn&apos;t part of it.</source>
        <translation>बहुत लंबा: उसका पड़े रहना इसका हिस्सा नहीं।</translation>
    </message>
    <message>
        <source>The moment itself is hidden? Take the last frame before and the first one after.</source>
        <translation>वह पल ही छिपा है? उससे पहले का आख़िरी और बाद का पहला फ़्रेम लें।</translation>
    </message>
    <message>
        <source>From the first touch to the frame where the package has left the picture.</source>
        <translation>पहली बार छूने से उस फ़्रेम तक जहाँ पैकेट चित्र से जा चुका है।</translation>
    </message>
    <message>
        <source>It begins when somebody takes hold of it.</source>
        <translation>जब कोई उसे पकड़े, तब यह शुरू होता है।</translation>
    </message>
    <message>
        <source>It lies in another place, but it is still there. That needs no segment.</source>
        <translation>वह दूसरी जगह है, पर अब भी वहीं है। इसे खंड नहीं चाहिए।</translation>
    </message>
    <message>
        <source>You don&apos;t see the first touch? Begin where it moves.</source>
        <translation>पहला स्पर्श नहीं दिखता? जहाँ वह हिले, वहाँ से शुरू करें।</translation>
    </message>
    <message>
        <source>What set the alarm off though nobody came: from its first move to its last.</source>
        <translation>जिससे अलार्म बजा हालाँकि कोई नहीं आया: उसकी पहली हलचल से आख़िरी तक।</translation>
    </message>
    <message>
        <source>It begins when the curtain begins to move.</source>
        <translation>जब परदा हिलने लगे, तब यह शुरू होता है।</translation>
    </message>
    <message>
        <source>Somebody came. That is Person present.</source>
        <translation>कोई आया। यह “व्यक्ति मौजूद” है।</translation>
    </message>
    <message>
        <source>It moves through the whole clip? Then the segment is the whole clip.</source>
        <translation>पूरी क्लिप में हिलता है? तब खंड पूरी क्लिप है।</translation>
    </message>
    <message>
        <source>One box for one person: all of what you see, and little else.</source>
        <translation>एक व्यक्ति के लिए एक बॉक्स: जितना दिखे वह सब, और ज़्यादा कुछ नहीं।</translation>
    </message>
    <message>
        <source>From head to feet, tight on each side.</source>
        <translation>सिर से पैर तक, हर ओर से सटा हुआ।</translation>
    </message>
    <message>
        <source>The shadow and much of the ground are in it: too large.</source>
        <translation>इसमें परछाईं और बहुत-सी ज़मीन आ गई: बहुत बड़ा।</translation>
    </message>
    <message>
        <source>Half of the person is behind something? Box what you see, and say that it is partly hidden.</source>
        <translation>आधा व्यक्ति किसी चीज़ के पीछे है? जितना दिखे उस पर बॉक्स बनाएँ और बताएँ कि आधा छिपा है।</translation>
    </message>
    <message>
        <source>One box for one animal, with its tail.</source>
        <translation>एक जानवर के लिए एक बॉक्स, पूँछ समेत।</translation>
    </message>
    <message>
        <source>From the nose to the tail, tight on each side.</source>
        <translation>नाक से पूँछ तक, हर ओर से सटा हुआ।</translation>
    </message>
    <message>
        <source>One box around two animals. Make two.</source>
        <translation>दो जानवरों पर एक बॉक्स। दो बनाएँ।</translation>
    </message>
    <message>
        <source>An animal on somebody&apos;s arm gets a box of its own.</source>
        <translation>किसी की गोद के जानवर को अपना अलग बॉक्स मिलता है।</translation>
    </message>
    <message>
        <source>The whole vehicle with its wheels, without its light.</source>
        <translation>पहियों समेत पूरा वाहन, उसकी रोशनी के बिना।</translation>
    </message>
    <message>
        <source>From bumper to bumper, down to the ground.</source>
        <translation>एक बंपर से दूसरे तक, ज़मीन तक।</translation>
    </message>
    <message>
        <source>The rider is in the box of the bicycle. Make two; they may overlap.</source>
        <translation>सवार साइकिल के बॉक्स में है। दो बनाएँ; वे एक-दूसरे पर आ सकते हैं।</translation>
    </message>
    <message>
        <source>Only a part is in the picture? Box that part.</source>
        <translation>सिर्फ़ एक हिस्सा चित्र में है? उसी पर बॉक्स बनाएँ।</translation>
    </message>
    <message>
        <source>The package alone, for as long as you see it.</source>
        <translation>सिर्फ़ पैकेट, जब तक वह दिखे।</translation>
    </message>
    <message>
        <source>Only the package, also while it is carried.</source>
        <translation>सिर्फ़ पैकेट, उठाकर ले जाते समय भी।</translation>
    </message>
    <message>
        <source>Whoever carries it is in the box: too large.</source>
        <translation>उठाने वाला भी बॉक्स में है: बहुत बड़ा।</translation>
    </message>
    <message>
        <source>Does its bearer hide it for a while? Say that it is partly hidden.</source>
        <translation>उठाने वाला उसे कुछ देर छिपा लेता है? बताएँ कि आधा छिपा है।</translation>
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
    <message>
        <source>Show or hide the guideline</source>
        <translation>मार्गदर्शिका दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Go on in the guideline</source>
        <translation>मार्गदर्शिका में आगे</translation>
    </message>
    <message>
        <source>Go back in the guideline</source>
        <translation>मार्गदर्शिका में पीछे</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>अगला कार्ड</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>पिछला कार्ड</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>अगली घटना</translation>
    </message>
    <message>
        <source>The event before</source>
        <translation>पिछली घटना</translation>
    </message>
    <message>
        <source>Show or hide cards</source>
        <translation>कार्ड दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Show or hide paths</source>
        <translation>रास्ते दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Cards and events</source>
        <translation>कार्ड और घटनाएँ</translation>
    </message>
    <message>
        <source>A softer still, or the frost again</source>
        <translation>हल्का धुंधला चित्र, या फिर से धुंधला</translation>
    </message>
    <message>
        <source>Lens, while the key is held</source>
        <translation>लेंस, जब तक कुंजी दबी है</translation>
    </message>
    <message>
        <source>Can&apos;t tell: give it to somebody else</source>
        <translation>बताया नहीं जा सकता: किसी और को दें</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>पास से देखना</translation>
    </message>
    <message>
        <source>Show or hide what the camera told</source>
        <translation>कैमरे की बताई बातें दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>अगला सुझाव</translation>
    </message>
    <message>
        <source>The suggestion before</source>
        <translation>पिछला सुझाव</translation>
    </message>
    <message>
        <source>Make the suggestion a box</source>
        <translation>सुझाव को बॉक्स बनाएँ</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>सुझाव हटाएँ</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Follow the box through the clip, then keep what was found</source>
        <translation>क्लिप में बॉक्स का पीछा करें, फिर जो मिला उसे रखें</translation>
    </message>
    <message>
        <source>Can&apos;t tell here: look closer, or give the clip on</source>
        <translation>यहाँ कह नहीं सकते: पास से देखें या क्लिप आगे दें</translation>
    </message>
    <message>
        <source>The whole picture, with a second person</source>
        <translation>पूरा चित्र, दूसरे व्यक्ति के साथ</translation>
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
    <name>Proposals</name>
    <message>
        <source>Moves, %1 % steady</source>
        <translation>हिलता है, %1 % एक-सा</translation>
    </message>
    <message>
        <source>Detector: %1 %2 %</source>
        <translation>डिटेक्टर: %1 %2 %</translation>
    </message>
    <message>
        <source>Face finder: %1 %2 %</source>
        <translation>चेहरा खोज: %1 %2 %</translation>
    </message>
    <message>
        <source>Face finder: %1</source>
        <translation>चेहरा खोज: %1</translation>
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
    <message>
        <source>Locked, because your passphrase was changed elsewhere. Everything is saved.</source>
        <translation>लॉक है, क्योंकि आपका पासफ़्रेज़ कहीं और बदला गया। सब कुछ सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Locked: an admin has closed your account. Everything is saved.</source>
        <translation>लॉक है: किसी प्रशासक ने आपका खाता बंद किया। सब कुछ सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little, then try again.</source>
        <translation>बहुत बार ग़लत कोशिश हुई। थोड़ा रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This clip holds no picture. It left the queue: next clip.</source>
        <translation>इस क्लिप में कोई चित्र नहीं है। यह कतार से हट गई: अगली क्लिप।</translation>
    </message>
    <message>
        <source>No closer look: the household didn&apos;t agree to one.</source>
        <translation>और पास से नहीं देख सकते: परिवार इसके लिए सहमत नहीं है।</translation>
    </message>
    <message>
        <source>No closer look: not in private rooms, not of children, not of people nobody asked.</source>
        <translation>और पास से नहीं देख सकते: निजी कमरों में नहीं, बच्चों को नहीं, और उन लोगों को नहीं जिनसे पूछा नहीं गया।</translation>
    </message>
    <message>
        <source>No closer look: your role doesn&apos;t include it.</source>
        <translation>और पास से नहीं देख सकते: यह आपकी भूमिका में नहीं है।</translation>
    </message>
    <message>
        <source>No closer look on this screen: other programs could photograph it.</source>
        <translation>इस स्क्रीन पर और पास से नहीं देख सकते: दूसरे प्रोग्राम इसकी तस्वीर ले सकते हैं।</translation>
    </message>
    <message>
        <source>No closer look: nothing on this machine looks for faces. Whoever looks after it can install a face detector.</source>
        <translation>और पास से नहीं देख सकते: इस मशीन पर कुछ भी चेहरे नहीं खोजता। इसकी देखभाल करने वाला चेहरा-खोजक लगा सकता है।</translation>
    </message>
    <message>
        <source>No closer look: your budget for today is spent.</source>
        <translation>और पास से नहीं देख सकते: आज का आपका बजट खत्म हो गया।</translation>
    </message>
    <message>
        <source>No closer look: you asked to see less of this clip when it was opened.</source>
        <translation>और पास से नहीं देख सकते: खोलते समय आपने इस क्लिप का कम दिखाने को कहा था।</translation>
    </message>
    <message>
        <source>A closer look is open already. Close it first.</source>
        <translation>पास का दृश्य पहले से खुला है। पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The closer look was closed already.</source>
        <translation>पास का दृश्य पहले ही बंद हो चुका था।</translation>
    </message>
    <message>
        <source>The lens closed: the key wasn&apos;t held.</source>
        <translation>लेंस बंद हो गया: कुंजी दबी नहीं रही।</translation>
    </message>
    <message>
        <source>The closer look closed: its time is up.</source>
        <translation>पास का दृश्य बंद हो गया: उसका समय पूरा हुआ।</translation>
    </message>
    <message>
        <source>The closer look broke off. The frost is as it was.</source>
        <translation>पास का दृश्य टूट गया। धुंधला चित्र पहले जैसा है।</translation>
    </message>
    <message>
        <source>Say in a few words why: at most 500 characters.</source>
        <translation>कुछ शब्दों में बताएँ क्यों: अधिक से अधिक 500 अक्षर।</translation>
    </message>
    <message>
        <source>A second person has to agree, with name and passphrase.</source>
        <translation>एक दूसरे व्यक्ति को नाम और पासफ़्रेज़ के साथ सहमत होना होगा।</translation>
    </message>
    <message>
        <source>The second person has to be somebody else.</source>
        <translation>दूसरा व्यक्ति कोई और होना चाहिए।</translation>
    </message>
    <message>
        <source>Only a lead or an admin can be the second person.</source>
        <translation>केवल लीड या एडमिन दूसरा व्यक्ति हो सकता है।</translation>
    </message>
    <message>
        <source>All softer stills there are of this clip were seen.</source>
        <translation>इस क्लिप के सभी हल्के धुंधले चित्र देखे जा चुके हैं।</translation>
    </message>
    <message>
        <source>A softer still less than two seconds from here was seen. Choose another moment.</source>
        <translation>यहाँ से दो सेकंड के भीतर एक हल्का धुंधला चित्र देखा जा चुका है। कोई और क्षण चुनें।</translation>
    </message>
    <message>
        <source>Softer stills are seen two seconds apart. Try again now.</source>
        <translation>हल्के धुंधले चित्रों के बीच दो सेकंड होते हैं। अब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Your seconds with the lens are used up for this clip.</source>
        <translation>इस क्लिप के लिए लेंस के आपके सेकंड पूरे हो गए।</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>लेंस</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>साफ़</translation>
    </message>
    <message>
        <source>Who or what is it?</source>
        <translation>यह कौन या क्या है?</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>यहाँ क्या हो रहा है?</translation>
    </message>
    <message>
        <source>Was something left or taken?</source>
        <translation>क्या कुछ छोड़ा या ले जाया गया?</translation>
    </message>
    <message>
        <source>Somebody may be in danger</source>
        <translation>शायद कोई ख़तरे में है</translation>
    </message>
    <message>
        <source>The picture is faulty</source>
        <translation>चित्र ख़राब है</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>The box couldn&apos;t be followed. It stays as it was: draw on, or try once more.</source>
        <translation>बॉक्स का पीछा नहीं हो सका। वह जैसा था वैसा ही है: आगे बनाएँ या फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>A box is being followed already. Esc stops it.</source>
        <translation>एक बॉक्स का पीछा पहले से हो रहा है। Esc उसे रोकता है।</translation>
    </message>
    <message>
        <source>Stopped. The box stays as it was.</source>
        <translation>रोक दिया गया। बॉक्स जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>No more boxes are followed for you in this clip. Draw the rest by hand.</source>
        <translation>इस क्लिप में आपके लिए अब और बॉक्स का पीछा नहीं होगा। बाकी हाथ से बनाइए।</translation>
    </message>
    <message>
        <source>There is no closer look than the one you had.</source>
        <translation>जितना पास से आपने देखा, उससे पास कुछ नहीं है।</translation>
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
    <message>
        <source>nobody could tell</source>
        <translation>कोई नहीं बता सका</translation>
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
    <name>milchglas::review::BatchBar</name>
    <message>
        <source>This batch: %1 of %2</source>
        <translation>यह दौर: %2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished today: %1. Watched: %n minute(s).</source>
        <translation>
            <numerusform>आज पूरी: %1। देखा: %n मिनट।</numerusform>
            <numerusform>आज पूरी: %1। देखा: %n मिनट।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::CardColumn</name>
    <message>
        <source>Paths</source>
        <translation>रास्ते</translation>
    </message>
    <message>
        <source>Nothing moves in this clip.</source>
        <translation>इस क्लिप में कुछ नहीं हिलता।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) move</source>
        <translation>
            <numerusform>%n चीज़ चलती है</numerusform>
            <numerusform>%n चीज़ें चलती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed boxes are what the camera took something for. It may be wrong: say what you see.</source>
        <translation>कटी रेखा वाले बॉक्स बताते हैं कि कैमरे ने किसी चीज़ को क्या समझा। वह ग़लत हो सकता है: जो आप देखें वही बताएँ।</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
</context>
<context>
    <name>milchglas::review::CloserLook</name>
    <message>
        <source>Softer still</source>
        <translation>हल्का धुंधला चित्र</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>किसी और को दें</translation>
    </message>
    <message>
        <source>Why you need to look closer</source>
        <translation>आपको पास से क्यों देखना है</translation>
    </message>
    <message>
        <source>Lens: hold %1</source>
        <translation>लेंस: %1 दबाए रखें</translation>
    </message>
    <message>
        <source>Can&apos;t tell here</source>
        <translation>यहाँ कह नहीं सकते</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>पूरा चित्र</translation>
    </message>
    <message>
        <source>The clip stays with you.</source>
        <translation>क्लिप आपके पास ही रहेगी।</translation>
    </message>
    <message>
        <source>Still not enough? %1 asks for the next level.</source>
        <translation>अब भी काफ़ी नहीं? %1 अगला स्तर माँगता है।</translation>
    </message>
    <message numerus="yes">
        <source>Noted. You may look closer: %n softer still(s) of this clip are left.</source>
        <translation>
            <numerusform>दर्ज हुआ। आप पास से देख सकते हैं: इस क्लिप का %n हल्का धुंधला चित्र बाकी है।</numerusform>
            <numerusform>दर्ज हुआ। आप पास से देख सकते हैं: इस क्लिप के %n हल्के धुंधले चित्र बाकी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted. You may look closer: the lens has %n second(s) left.</source>
        <translation>
            <numerusform>दर्ज हुआ। आप पास से देख सकते हैं: लेंस में %n सेकंड बाकी है।</numerusform>
            <numerusform>दर्ज हुआ। आप पास से देख सकते हैं: लेंस में %n सेकंड बाकी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted. With a second person beside you, you may see the whole picture.</source>
        <translation>दर्ज हुआ। दूसरा व्यक्ति साथ हो तो आप पूरा चित्र देख सकते हैं।</translation>
    </message>
    <message>
        <source>Noted. %1</source>
        <translation>दर्ज हुआ। %1</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>पूरा चित्र दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n सेकंड बाकी</numerusform>
            <numerusform>%n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation>लेंस: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3 closes it.</source>
        <translation>%1: %2। %3 बंद करता है।</translation>
    </message>
    <message numerus="yes">
        <source>So the clip goes to somebody else in %n second(s). %1 keeps it here, %2 gives it on now.</source>
        <translation>
            <numerusform>इसलिए क्लिप %n सेकंड में किसी और के पास जाएगी। %1 उसे यहीं रखता है, %2 अभी आगे देता है।</numerusform>
            <numerusform>इसलिए क्लिप %n सेकंड में किसी और के पास जाएगी। %1 उसे यहीं रखता है, %2 अभी आगे देता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milchglas::review::CueLayer</name>
    <message>
        <source>The camera was triggered here</source>
        <translation>यहाँ कैमरा सक्रिय हुआ</translation>
    </message>
</context>
<context>
    <name>milchglas::review::FollowWork</name>
    <message>
        <source>Following the box on hidden pixels. Esc stops it.</source>
        <translation>छिपे पिक्सेल पर बॉक्स का पीछा हो रहा है। Esc रोकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) so far</source>
        <translation>
            <numerusform>अब तक %n फ़्रेम</numerusform>
            <numerusform>अब तक %n फ़्रेम</numerusform>
        </translation>
    </message>
    <message>
        <source>It couldn&apos;t be followed from here. Draw the box closer, or on another frame.</source>
        <translation>यहाँ से पीछा नहीं हो सका। बॉक्स को और सटीक या किसी दूसरे फ़्रेम पर बनाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Followed on %n frame(s).</source>
        <translation>
            <numerusform>%n फ़्रेम पर पीछा किया गया।</numerusform>
            <numerusform>%n फ़्रेम पर पीछा किया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost after that.</source>
        <translation>उसके बाद खो गया।</translation>
    </message>
    <message>
        <source>Then it leaves the picture.</source>
        <translation>फिर वह चित्र से बाहर चला जाता है।</translation>
    </message>
    <message>
        <source>Keep it, or drop it with Esc.</source>
        <translation>इसे रखें, या Esc से छोड़ दें।</translation>
    </message>
</context>
<context>
    <name>milchglas::review::GuidelinePage</name>
    <message>
        <source>Close the guideline</source>
        <translation>मार्गदर्शिका बंद करें</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>यही है</translation>
    </message>
    <message>
        <source>This is not</source>
        <translation>यह नहीं है</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>शक हो तो</translation>
    </message>
    <message>
        <source>This label has no guideline yet. Ask whoever asked for it what counts.</source>
        <translation>इस लेबल की अभी कोई मार्गदर्शिका नहीं है। जिसने इसे माँगा है, उससे पूछें कि क्या गिना जाए।</translation>
    </message>
    <message>
        <source>Guideline: %1</source>
        <translation>मार्गदर्शिका: %1</translation>
    </message>
    <message>
        <source>Drawing of an example. %1</source>
        <translation>उदाहरण का चित्र। %1</translation>
    </message>
    <message>
        <source>Drawing of what doesn&apos;t count. %1</source>
        <translation>जो नहीं गिना जाता, उसका चित्र। %1</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>कैमरे से</translation>
    </message>
    <message>
        <source>Dashed boxes are what the camera took something for. It may be wrong, and so may a suggestion: say what you see.</source>
        <translation>कटी रेखा वाले बॉक्स बताते हैं कि कैमरे ने किसी चीज़ को क्या समझा। वह ग़लत हो सकता है, सुझाव भी: जो आप देखें वही बताएँ।</translation>
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
    <message>
        <source>Follow</source>
        <translation>पीछा</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep what was found</source>
        <translation>जो मिला उसे रखें</translation>
    </message>
    <message>
        <source>Follow the box through the clip</source>
        <translation>क्लिप में बॉक्स का पीछा करें</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
    </message>
</context>
<context>
    <name>milchglas::review::ProposalDesk</name>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकारें</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>No suggestion is left.</source>
        <translation>कोई सुझाव बाक़ी नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n suggestion(s) left</source>
        <translation>
            <numerusform>%1; %n सुझाव बाक़ी</numerusform>
            <numerusform>%1; %n सुझाव बाक़ी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) for boxes</source>
        <translation>
            <numerusform>बॉक्स के लिए %n सुझाव</numerusform>
            <numerusform>बॉक्सों के लिए %n सुझाव</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>That was a batch of %n clip(s).</source>
        <translation>
            <numerusform>यह %n क्लिप का दौर था।</numerusform>
            <numerusform>यह %n क्लिप का दौर था।</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the next batch</source>
        <translation>अगला दौर शुरू करें</translation>
    </message>
</context>
<context>
    <name>milchglas::review::SecondPersonForm</name>
    <message>
        <source>Show the whole picture</source>
        <translation>पूरा चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>दूसरे व्यक्ति का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Why, in a few words: %1</source>
        <translation>क्यों, थोड़े शब्दों में: %1</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>क्यों, थोड़े शब्दों में</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>दूसरे व्यक्ति का नाम</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>उनका पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Nothing of this frame is hidden then, for at most 30 seconds. A second person, a lead or an admin, agrees to it and is in the log as well.</source>
        <translation>तब इस चित्र का कुछ भी छिपा नहीं रहता, ज़्यादा से ज़्यादा 30 सेकंड। दूसरा व्यक्ति, कोई लीड या एडमिन, हामी भरता है और लॉग में भी दर्ज होता है।</translation>
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
    <message>
        <source>Guideline</source>
        <translation>मार्गदर्शिका</translation>
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
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n घटना</numerusform>
            <numerusform>%n घटनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in this clip</source>
        <translation>इस क्लिप में कोई घटना नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n detection(s) of the camera</source>
        <translation>
            <numerusform>कैमरे की %n पहचान</numerusform>
            <numerusform>कैमरे की %n पहचानें</numerusform>
        </translation>
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
    <message>
        <source>Rest after</source>
        <translation>विराम इसके बाद</translation>
    </message>
    <message>
        <source>No batches</source>
        <translation>कोई दौर नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n क्लिप</numerusform>
            <numerusform>%n क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest after: %1</source>
        <translation>विराम इसके बाद: %1</translation>
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
    <message>
        <source>Log: %1</source>
        <translation>लॉग: %1</translation>
    </message>
    <message>
        <source>Keys can get to the swap. Ask whoever runs this machine to raise the limit of locked memory.</source>
        <translation>कुंजियाँ स्वैप में जा सकती हैं। इस मशीन के व्यवस्थापक से कहें कि लॉक की गई मेमोरी की सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>This machine swaps to a disk that isn&apos;t encrypted, and pictures could get there. Encrypt the swap or switch it off.</source>
        <translation>यह मशीन बिना एन्क्रिप्शन वाली डिस्क पर स्वैप करती है, और चित्र वहाँ जा सकते हैं। स्वैप को एन्क्रिप्ट करें या बंद करें।</translation>
    </message>
    <message>
        <source>Memory: not safe</source>
        <translation>मेमोरी: असुरक्षित</translation>
    </message>
    <message>
        <source>Cells of this clip: 1/%1 of the picture&apos;s height.</source>
        <translation>इस क्लिप के खाने: चित्र की ऊँचाई का 1/%1।</translation>
    </message>
    <message>
        <source>No face detector: coarser frost</source>
        <translation>चेहरा-खोजक नहीं: ज़्यादा धुंधला</translation>
    </message>
    <message>
        <source>Coarser frost</source>
        <translation>ज़्यादा धुंधला</translation>
    </message>
    <message>
        <source>Nothing on this machine looks for faces, so nobody knows how large they are. Whoever looks after it can install a face detector.</source>
        <translation>इस मशीन पर कुछ भी चेहरे नहीं खोजता, इसलिए कोई नहीं जानता कि वे कितने बड़े हैं। जो इसकी देखभाल करता है, वह चेहरा-खोजक लगा सकता है।</translation>
    </message>
    <message>
        <source>Weak face detector: coarser frost</source>
        <translation>कमज़ोर चेहरा-खोजक: ज़्यादा धुंधला</translation>
    </message>
    <message>
        <source>The face detector here misses small and turned faces, so the frost stays coarser. Whoever looks after this machine can install a better one.</source>
        <translation>यहाँ का चेहरा-खोजक छोटे और मुड़े हुए चेहरे चूक जाता है, इसलिए चित्र ज़्यादा धुंधला रहता है। जो इस मशीन की देखभाल करता है, वह बेहतर खोजक लगा सकता है।</translation>
    </message>
    <message>
        <source>For a moment, by a decision of its own. It ends by itself.</source>
        <translation>थोड़ी देर के लिए, एक अलग निर्णय से। यह अपने आप समाप्त होता है।</translation>
    </message>
    <message>
        <source>Detector: off</source>
        <translation>डिटेक्टर: बंद</translation>
    </message>
    <message>
        <source>Clips are prepared without it and there are fewer suggestions. An admin can set it again.</source>
        <translation>क्लिप इसके बिना तैयार होती हैं और सुझाव कम होते हैं। एडमिन इसे फिर से सेट कर सकते हैं।</translation>
    </message>
    <message>
        <source>The detector&apos;s file is gone.</source>
        <translation>डिटेक्टर की फ़ाइल अब नहीं है।</translation>
    </message>
    <message>
        <source>The detector&apos;s file isn&apos;t the one an admin chose.</source>
        <translation>डिटेक्टर की फ़ाइल वह नहीं है जिसे एडमिन ने चुना था।</translation>
    </message>
    <message>
        <source>The detector failed at several clips in a row.</source>
        <translation>डिटेक्टर लगातार कई क्लिप पर विफल रहा।</translation>
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
    <message numerus="yes">
        <source>Too many wrong tries. The next one counts in %Ln seconds.</source>
        <translation>
            <numerusform>बहुत बार ग़लत कोशिश हुई। अगली %Ln सेकंड बाद गिनी जाएगी।</numerusform>
            <numerusform>बहुत बार ग़लत कोशिश हुई। अगली %Ln सेकंड बाद गिनी जाएगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one counts in %Ln minutes.</source>
        <translation>
            <numerusform>बहुत बार ग़लत कोशिश हुई। अगली %Ln मिनट बाद गिनी जाएगी।</numerusform>
            <numerusform>बहुत बार ग़लत कोशिश हुई। अगली %Ln मिनट बाद गिनी जाएगी।</numerusform>
        </translation>
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
