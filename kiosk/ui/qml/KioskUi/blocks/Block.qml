pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What every row of the reading list has in common: its data, its margins and its links.
Item {
    id: root

    property var block: ({})
    property bool inset: false
    property real before: 0
    property real after: Theme.sp(24)
    property real side: Theme.px(66)
    readonly property real room: width - 2 * side - indent
    readonly property real indent: inset ? Theme.px(32) : 0
    // Read aloud at this moment.
    property bool spoken: block.spoken ?? false
    // A row that waits to be used again is still there for screen readers, unless it is hidden.
    property bool waiting: false
    default property alias content: holder.data

    signal followed(string link)

    implicitHeight: before + holder.childrenRect.height + after
    ListView.onPooled: waiting = true
    ListView.onReused: waiting = false

    Rectangle {
        visible: root.inset
        anchors.left: parent.left
        anchors.leftMargin: root.side
        width: Theme.px(6)
        height: parent.height
        color: Theme.primary
        opacity: 0.5
    }

    Rectangle {
        visible: root.spoken
        anchors.left: parent.left
        anchors.leftMargin: root.side + root.indent - Theme.px(28)
        y: root.before
        width: Theme.px(12)
        height: holder.height
        radius: width / 2
        color: Theme.primary
    }

    Item {
        id: holder

        anchors.left: parent.left
        anchors.leftMargin: root.side + root.indent
        y: root.before
        width: root.room
        height: childrenRect.height
        visible: !root.waiting
    }
}
