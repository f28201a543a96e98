pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What the program finds out about itself and its machine.
StaffCard {
    id: root

    required property var health

    readonly property string tellIt: qsTr("Tell IT.")
    readonly property string restartFirst: qsTr("Restart the kiosk. If it stays like this, tell IT.")
    readonly property string inSafeMode: qsTr("The kiosk runs in safe mode, see above.")

    // Isolated, as Unicode calls it: Arabic words and dates do not change the order of what is beside.
    function apart(words: string): string {
        return `\u2068${words}\u2069`;
    }

    // Which library it is that the pages come from.
    function origin(source: string): string {
        switch (source) {
        case "named": return qsTr("The library that IT has chosen");
        case "kept": return qsTr("The kiosk’s own copy of the last library that was good");
        case "built-in": return qsTr("The library that came with the program");
        default: return "";
        }
    }

    function whyPages(problem: string): string {
        switch (problem) {
        case "library": return qsTr("The pages cannot be read.");
        case "languages": return qsTr("The buttons are in English where the pages are in a language of which the program knows no words.");
        case "fonts": return qsTr("The kiosk’s own letters are missing, so others are shown.");
        case "safe": return inSafeMode;
        case "kept": case "built-in": return qsTr("The library that IT has chosen cannot be shown, so another one stands in. Its pages may be older.");
        default: return "";
        }
    }

    function whyVoice(voice: var): string {
        switch (voice?.state) {
        case "red": return qsTr("No voice answers, so “Listen” cannot read any page.");
        case "amber": return !voice.answered ? qsTr("The voice has not said yet which languages it speaks.")
            : qsTr("There is no voice for %1, and “Listen” says so.").arg(voice.without);
        default: return "";
        }
    }
    title: qsTr("How the kiosk is doing")

    HealthRow {
        title: qsTr("Program")
        known: root.health.program
        words: root.health.program?.versions ?? ""
        why: root.inSafeMode
    }

    HealthRow {
        title: qsTr("Pages")
        known: root.health.pages
        words: [
            qsTr("%n page(s)", "", root.health.pages?.count ?? 0) + " · " + (root.health.pages?.languages ?? ""),
            [root.apart(root.health.pages?.version ?? ""), root.health.pages?.date ?? ""].filter(Boolean).join(" · "),
            root.origin(root.health.pages?.source ?? "")
        ].map(root.apart).join("\n")
        why: root.whyPages(known?.problem ?? "")
        todo: known?.problem === "library" ? root.restartFirst : known?.problem === "safe" ? "" : root.tellIt
    }

    HealthRow {
        title: qsTr("Reading aloud")
        known: root.health.voice
        words: !root.health.voice?.offered ? (root.health.program?.problem === "safe" ? qsTr("off in safe mode") : qsTr("switched off in the settings"))
            : !root.health.voice.answered ? qsTr("no answer yet")
            : root.health.voice.languages || qsTr("there is no voice")
        why: root.whyVoice(known)
        todo: mark === "red" ? root.restartFirst : known?.answered ? root.tellIt
            : qsTr("Wait a few seconds. If it stays like this, tell IT.")
    }

    HealthRow {
        title: qsTr("Screen")
        known: root.health.display
        words: root.health.display?.names ?? ""
        why: qsTr("The screen is too small, or not the one that the settings name.")
        todo: root.tellIt
    }

    HealthRow {
        title: qsTr("Disk")
        known: root.health.disk
        words: qsTr("%1 free").arg(root.health.disk?.free ?? "")
        why: known?.problem === "log" ? qsTr("The log cannot be written, so that faults cannot be looked up later.")
            : qsTr("There is little room left.")
        todo: root.tellIt
    }

    HealthRow {
        title: qsTr("Clock")
        known: root.health.clock
        words: root.health.clock?.now ?? ""
        why: qsTr("This date cannot be right. The pages are shown all the same.")
        todo: root.tellIt
    }

    HealthRow {
        title: qsTr("Settings")
        known: root.health.settings
        words: root.health.settings?.file || qsTr("none, so every setting has its default")
        why: known?.problem === "safe" ? qsTr("In safe mode only screen, languages and log are as it says there.")
            : qsTr("Something in it is wrong and does not count.")
        todo: known?.problem === "safe" ? "" : root.tellIt
    }

    HealthRow {
        title: qsTr("Warnings since the start")
        known: root.health.warnings
        words: root.health.warnings?.count ? root.health.warnings.count : qsTr("none")
        why: qsTr("Something out of the ordinary has happened. Below is the latest of it.")
        todo: qsTr("If it happens again and again, tell IT.")
    }
}
