pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The kiosk has started with as little as it needs: since when, why, and what to do.
StaffCard {
    id: root

    required property var health
    required property bool canRestart

    visible: health.program?.problem === "safe"
    symbol: "warning"
    color: Theme.gate
    border.color: Theme.contrast ? Theme.line : Theme.strong("ochre")
    title: qsTr("The kiosk runs in safe mode")
    words: qsTr("Since %1. It had failed to start three times in a row, so it has started with the pages that came with it, with default settings, and without reading aloud. Patients can use it.").arg(health.program?.since ?? "")

    Label {
        width: parent.width
        text: root.canRestart
            ? qsTr("What to do: tell IT. “Restart” lets it try its own pages and settings again; after an hour without trouble it does so by itself.")
            : qsTr("What to do: tell IT, who find the reason in the log.")
        weight: Font.DemiBold
        Accessible.role: Accessible.Paragraph
    }
}
