pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What the program finds out about itself and its machine.
StaffCard {
    id: root

    required property var health

    title: qsTr("How the kiosk is doing")

    HealthRow {
        title: qsTr("Program")
        mark: root.health.program?.state ?? ""
        words: root.health.program?.versions ?? ""
    }

    HealthRow {
        title: qsTr("Pages")
        mark: root.health.pages?.state ?? ""
        words: qsTr("%n page(s)", "", root.health.pages?.count ?? 0) + " · " + (root.health.pages?.languages ?? "")
    }

    HealthRow {
        title: qsTr("Reading aloud")
        mark: root.health.voice?.state ?? ""
        words: !root.health.voice?.offered ? qsTr("switched off in the settings")
            : !root.health.voice.answered ? qsTr("no answer yet")
            : root.health.voice.languages || qsTr("there is no voice")
    }

    HealthRow {
        title: qsTr("Screen")
        mark: root.health.display?.state ?? ""
        words: root.health.display?.names ?? ""
    }

    HealthRow {
        title: qsTr("Disk")
        mark: root.health.disk?.state ?? ""
        words: qsTr("%1 free").arg(root.health.disk?.free ?? "")
    }

    HealthRow {
        title: qsTr("Clock")
        mark: root.health.clock?.state ?? ""
        words: root.health.clock?.now ?? ""
    }

    HealthRow {
        title: qsTr("Settings")
        mark: root.health.settings?.state ?? ""
        words: root.health.settings?.file || qsTr("none, so every setting has its default")
    }

    HealthRow {
        title: qsTr("Warnings since the start")
        mark: root.health.warnings?.state ?? ""
        words: root.health.warnings?.count ? root.health.warnings.count : qsTr("none")
    }
}
