<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutRow</name>
    <message>
        <source>About this page</source>
        <translation>Über diese Seite</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Diese Seite kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Please choose another page, or ask our staff.</source>
        <translation>Bitte wählen Sie eine andere Seite oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>Andere Seite wählen</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Bitte den Bildschirm berühren</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>How visits begin</source>
        <translation>So beginnt jeder Besuch</translation>
    </message>
    <message>
        <source>Every visit goes back to this language and these colours.</source>
        <translation>Jeder Besuch beginnt wieder in dieser Sprache und diesen Farben.</translation>
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
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Always here</source>
        <translation>Immer da</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Fragen (%1)</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation>Meine Fragen (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>no voice in this language</source>
        <translation>keine Stimme in dieser Sprache</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Hilfen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Raise screen</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Immediate action required:</source>
        <translation>Sofort handeln:</translation>
    </message>
    <message>
        <source>Urgent advice:</source>
        <translation>Dringend:</translation>
    </message>
    <message>
        <source>Non-urgent advice:</source>
        <translation>Nicht dringend:</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>No pages can be shown at the moment.</source>
        <translation>Zurzeit können keine Seiten angezeigt werden.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Bitte fragen Sie unser Personal.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>What would make it easier?</source>
        <translation>Was macht es Ihnen leichter?</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Raise screen</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Tiefer</translation>
    </message>
</context>
<context>
    <name>ConsultationBar</name>
    <message numerus="yes">
        <source>Consultation: %n minute(s) left</source>
        <translation>
            <numerusform>Gespräch: noch %n Minute</numerusform>
            <numerusform>Gespräch: noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
</context>
<context>
    <name>DetailsRow</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Find a department</source>
        <translation>Abteilung finden</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, number of departments</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) found</source>
        <translation>
            <numerusform>%n Abteilung gefunden</numerusform>
            <numerusform>%n Abteilungen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Restart or leave</source>
        <translation>Neu starten oder verlassen</translation>
    </message>
    <message>
        <source>A restart takes a few seconds. After leaving, the computer behind the kiosk shows.</source>
        <translation>Ein Neustart dauert einige Sekunden. Nach dem Verlassen erscheint der Computer hinter dem Kiosk.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>Restart the kiosk now?</source>
        <translation>Den Kiosk jetzt neu starten?</translation>
    </message>
    <message>
        <source>Leave the kiosk now?</source>
        <translation>Den Kiosk jetzt verlassen?</translation>
    </message>
    <message>
        <source>A restart takes a few seconds.</source>
        <translation>Ein Neustart dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The computer behind the kiosk shows then. Somebody has to start the kiosk again.</source>
        <translation>Dann erscheint der Computer hinter dem Kiosk. Jemand muss den Kiosk wieder starten.</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Ja, neu starten</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Ja, verlassen</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>The pages cannot be read. Please call IT.</source>
        <translation>Die Seiten können nicht gelesen werden. Bitte rufen Sie die IT an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
</context>
<context>
    <name>GlossaryCard</name>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Tell IT.</source>
        <translation>Bitte die IT informieren.</translation>
    </message>
    <message>
        <source>Restart the kiosk. If it stays like this, tell IT.</source>
        <translation>Den Kiosk neu starten. Wenn es so bleibt, bitte die IT informieren.</translation>
    </message>
    <message>
        <source>The kiosk runs in safe mode, see above.</source>
        <translation>Der Kiosk läuft im sicheren Modus, siehe oben.</translation>
    </message>
    <message>
        <source>The library that IT has chosen</source>
        <translation>Die Bibliothek, die die IT gewählt hat</translation>
    </message>
    <message>
        <source>The kiosk’s own copy of the last library that was good</source>
        <translation>Die eigene Kopie der letzten Bibliothek, die in Ordnung war</translation>
    </message>
    <message>
        <source>The library that came with the program</source>
        <translation>Die Bibliothek, die mit dem Programm kam</translation>
    </message>
    <message>
        <source>The pages cannot be read.</source>
        <translation>Die Seiten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The buttons are in English where the pages are in a language of which the program knows no words.</source>
        <translation>Wo die Seiten in einer Sprache sind, die das Programm nicht kennt, sind die Tasten englisch.</translation>
    </message>
    <message>
        <source>The kiosk’s own letters are missing, so others are shown.</source>
        <translation>Die eigenen Schriften des Kiosks fehlen, deshalb werden andere gezeigt.</translation>
    </message>
    <message>
        <source>The library that IT has chosen cannot be shown, so another one stands in. Its pages may be older.</source>
        <translation>Die Bibliothek, die die IT gewählt hat, kann nicht gezeigt werden; eine andere vertritt sie. Ihre Seiten können älter sein.</translation>
    </message>
    <message>
        <source>No voice answers, so “Listen” cannot read any page.</source>
        <translation>Keine Stimme antwortet; „Vorlesen“ kann deshalb keine Seite lesen.</translation>
    </message>
    <message>
        <source>The voice has not said yet which languages it speaks.</source>
        <translation>Die Stimme hat noch nicht gesagt, welche Sprachen sie spricht.</translation>
    </message>
    <message>
        <source>There is no voice for %1, and “Listen” says so.</source>
        <translation>Es gibt keine Stimme für %1; „Vorlesen“ sagt das auch.</translation>
    </message>
    <message>
        <source>How the kiosk is doing</source>
        <translation>Wie es dem Kiosk geht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>switched off in the settings</source>
        <translation>in den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>off in safe mode</source>
        <translation>im sicheren Modus ausgeschaltet</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>there is no voice</source>
        <translation>keine Stimme vorhanden</translation>
    </message>
    <message>
        <source>Wait a few seconds. If it stays like this, tell IT.</source>
        <translation>Einige Sekunden warten. Wenn es so bleibt, bitte die IT informieren.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>The screen is too small, or not the one that the settings name.</source>
        <translation>Der Bildschirm ist zu klein oder nicht der, den die Einstellungen nennen.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>The log cannot be written, so that faults cannot be looked up later.</source>
        <translation>Das Protokoll kann nicht geschrieben werden; Fehler lassen sich später nicht nachlesen.</translation>
    </message>
    <message>
        <source>There is little room left.</source>
        <translation>Es ist nur noch wenig Platz.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>This date cannot be right. The pages are shown all the same.</source>
        <translation>Dieses Datum kann nicht stimmen. Die Seiten werden trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>none, so every setting has its default</source>
        <translation>keine Datei: alles hat seinen Standardwert</translation>
    </message>
    <message>
        <source>In safe mode only screen, languages and log are as it says there.</source>
        <translation>Im sicheren Modus gelten daraus nur Bildschirm, Sprachen und Protokoll.</translation>
    </message>
    <message>
        <source>Something in it is wrong and does not count.</source>
        <translation>Etwas darin ist falsch und gilt nicht.</translation>
    </message>
    <message>
        <source>Warnings since the start</source>
        <translation>Warnungen seit dem Start</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Something out of the ordinary has happened. Below is the latest of it.</source>
        <translation>Etwas Ungewöhnliches ist vorgefallen. Das Letzte davon steht darunter.</translation>
    </message>
    <message>
        <source>If it happens again and again, tell IT.</source>
        <translation>Wenn es immer wieder vorkommt, bitte die IT informieren.</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Für die IT: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help you?</source>
        <translation>Wie können wir Ihnen helfen?</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Abteilung finden</translation>
    </message>
    <message>
        <source>Who does what in this hospital, and where</source>
        <translation>Wer in diesem Krankenhaus was macht, und wo</translation>
    </message>
</context>
<context>
    <name>IconArrayRow</name>
    <message>
        <source>at least %1</source>
        <comment>people</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Menschen</translation>
    </message>
    <message>
        <source>perhaps up to %1</source>
        <comment>people</comment>
        <translation>vielleicht bis zu %1</translation>
    </message>
    <message>
        <source>the others</source>
        <comment>people</comment>
        <translation>die anderen</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still reading?</source>
        <translation>Lesen Sie noch?</translation>
    </message>
    <message>
        <source>This screen will clear itself for your privacy.</source>
        <translation>Zu Ihrem Schutz beginnt der Bildschirm von vorn.</translation>
    </message>
    <message>
        <source>Yes, keep reading</source>
        <translation>Ja, weiterlesen</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Which language would you like?</source>
        <translation>Welche Sprache möchten Sie?</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This screen has no voice for this language. You are welcome to ask the staff to read the page to you.</source>
        <translation>Für diese Sprache hat dieser Bildschirm keine Stimme. Sie können jemanden vom Personal bitten, Ihnen die Seite vorzulesen.</translation>
    </message>
    <message>
        <source>Reading aloud does not work just now. Press Listen to try again, or ask the staff to read the page to you.</source>
        <translation>Das Vorlesen geht gerade nicht. Tippen Sie noch einmal auf Vorlesen, oder bitten Sie jemanden vom Personal, Ihnen die Seite vorzulesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The screen is lowered. Everything is within reach below.</source>
        <translation>Die Anzeige ist nach unten gerückt. Dort ist alles gut zu erreichen.</translation>
    </message>
</context>
<context>
    <name>MarkerWords</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a marker, its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Markers</name>
    <message>
        <source>Number %1: %2</source>
        <translation>Nummer %1: %2</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Weiter unten</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>More below</source>
        <comment>short, under an icon</comment>
        <translation>Weiter unten</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
</context>
<context>
    <name>OutlineSheet</name>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Read next</source>
        <translation>Lesen Sie auch</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Size: %1 percent</source>
        <translation>Größe: %1 Prozent</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>That was not the PIN. Please try again.</source>
        <translation>Das war nicht die PIN. Bitte noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. In %n Minute können Sie es wieder versuchen.</numerusform>
            <numerusform>Zu viele falsche Versuche. In %n Minuten können Sie es wieder versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. In %n Sekunde können Sie es wieder versuchen.</numerusform>
            <numerusform>Zu viele falsche Versuche. In %n Sekunden können Sie es wieder versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN has been set on this screen. Please call IT.</source>
        <translation>Für diesen Bildschirm ist keine PIN festgelegt. Bitte rufen Sie die IT an.</translation>
    </message>
    <message>
        <source>Too many wrong tries: no PIN is taken any more. Please call IT.</source>
        <translation>Zu viele falsche Versuche: Es wird keine PIN mehr angenommen. Bitte rufen Sie die IT an.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Please call IT.</source>
        <translation>Die PIN kann nicht geprüft werden. Bitte rufen Sie die IT an.</translation>
    </message>
    <message>
        <source>Type the PIN, then press OK.</source>
        <translation>Geben Sie die PIN ein und drücken Sie dann OK.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then everybody has to wait.</source>
        <translation>
            <numerusform>Noch %n Versuch, dann müssen alle warten.</numerusform>
            <numerusform>Noch %n Versuche, dann müssen alle warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Not yet checked by a clinician</source>
        <translation>Noch nicht ärztlich geprüft</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt durchgesehen</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read the page: %1</source>
        <translation>Die Seite lesen: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Ask question %1 earlier</source>
        <translation>Frage %1 früher stellen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Ask question %1 later</source>
        <translation>Frage %1 später stellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove question %1 from the list</source>
        <translation>Frage %1 von der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>QuestionsButton</name>
    <message>
        <source>My questions (%1)</source>
        <translation>Meine Fragen (%1)</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>Show this list to your doctor or nurse. It is gone when you are finished here.</source>
        <translation>Zeigen Sie diese Liste Ihrer Ärztin, Ihrem Arzt oder der Pflegekraft. Die Liste wird gelöscht, wenn Sie hier fertig sind.</translation>
    </message>
    <message>
        <source>Your list is empty. Near the end of most pages there are questions that you can tick.</source>
        <translation>Ihre Liste ist leer. Auf den meisten Seiten finden Sie weiter unten Fragen, die Sie ankreuzen können.</translation>
    </message>
    <message>
        <source>Choose a page</source>
        <translation>Eine Seite auswählen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Bring the questions back</source>
        <translation>Fragen zurückholen</translation>
    </message>
</context>
<context>
    <name>QuestionsRow</name>
    <message>
        <source>Tap the questions that you want to ask.</source>
        <translation>Tippen Sie auf die Fragen, die Sie stellen möchten.</translation>
    </message>
</context>
<context>
    <name>RelatedRow</name>
    <message>
        <source>Read next</source>
        <translation>Lesen Sie auch</translation>
    </message>
</context>
<context>
    <name>SafeCard</name>
    <message>
        <source>The kiosk runs in safe mode</source>
        <translation>Der Kiosk läuft im sicheren Modus</translation>
    </message>
    <message>
        <source>Since %1. It had failed to start three times in a row, so it has started with the pages that came with it, with default settings, and without reading aloud. Patients can use it.</source>
        <translation>Seit %1. Er konnte dreimal hintereinander nicht richtig starten. Deshalb läuft er mit den Seiten, die mit ihm kamen, mit Standardeinstellungen und ohne Vorlesen. Patienten können ihn benutzen.</translation>
    </message>
    <message>
        <source>What to do: tell IT. “Restart” lets it try its own pages and settings again; after an hour without trouble it does so by itself.</source>
        <translation>Zu tun: Bitte die IT informieren. Mit „Neu starten“ versucht er es wieder mit den eigenen Seiten und Einstellungen; nach einer Stunde ohne Störung tut er das von selbst.</translation>
    </message>
    <message>
        <source>What to do: tell IT, who find the reason in the log.</source>
        <translation>Zu tun: Bitte die IT informieren; sie findet den Grund im Protokoll.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search: “yellow skin”, “surgery” …</source>
        <translation>Suche: „gelbe Haut“, „Operation“ …</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Type a word, such as “yellow skin”</source>
        <translation>Ein Wort eingeben, zum Beispiel „gelbe Haut“</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Suchfeld leeren</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Showing results for</source>
        <translation>Ergebnisse für</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n Seite gefunden</numerusform>
            <numerusform>%n Seiten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No page fits these words.</source>
        <translation>Zu diesen Wörtern passt keine Seite.</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Häufige Fragen</translation>
    </message>
    <message>
        <source>Try another word, or look through a part of the library. Your care team is glad to be asked, too.</source>
        <translation>Versuchen Sie ein anderes Wort oder sehen Sie sich einen der Bereiche an. Auch Ihr Behandlungsteam können Sie gern fragen.</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Abteilung finden</translation>
    </message>
</context>
<context>
    <name>SensitiveRow</name>
    <message>
        <source>Hide the figures</source>
        <translation>Zahlen ausblenden</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>SequenceRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>step of a sequence</comment>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of a sequence</comment>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message>
        <source>How large should the words be?</source>
        <translation>Wie groß soll die Schrift sein?</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Zurück zum Kiosk</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>While you explain something, the screen does not ask whether somebody is still reading. It begins at once, and ends by itself or with “I’m finished”.</source>
        <translation>Während Sie etwas erklären, fragt der Bildschirm nicht, ob noch jemand liest. Das beginnt sofort und endet von selbst oder mit „Ich bin fertig“.</translation>
    </message>
</context>
<context>
    <name>StandInNotice</name>
    <message>
        <source>This page is not yet in %1. You are reading it in %2.</source>
        <comment>names of languages</comment>
        <translation>Diese Seite gibt es noch nicht auf %1. Sie lesen sie in einer anderen Sprache: %2.</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>Show this to IT, or take a picture of the code with a telephone. Nothing in it says who read what.</source>
        <translation>Zeigen Sie das der IT, oder fotografieren Sie den Code mit einem Telefon. Darin steht nicht, wer was gelesen hat.</translation>
    </message>
    <message>
        <source>The words below as a code for a telephone</source>
        <translation>Der Text darunter als Code für ein Telefon</translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>Which colours are best for you?</source>
        <translation>Welche Farben sind für Sie am besten?</translation>
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
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message numerus="yes">
        <source>%1 · %n minute(s)</source>
        <comment>section, reading time</comment>
        <translation>
            <numerusform>%1 · %n Minute</numerusform>
            <numerusform>%1 · %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet checked by a clinician</source>
        <translation>Noch nicht ärztlich geprüft</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Enter reads on</source>
        <translation>Enter liest weiter</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>Words explained</source>
        <translation>Wörter einfach erklärt</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
</TS>
