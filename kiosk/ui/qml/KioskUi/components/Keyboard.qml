pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The on-screen keyboard. Its place is there at once; the keys follow, loaded beside what the reader
// sees already, for they bring a library of Qt along.
Rectangle {
    id: root

    // Which letters there are: "en", "tr", "de" or "ar".
    property string language: "en"
    // The most height that it may take.
    property real room: Number.POSITIVE_INFINITY
    // What is typed into. Without it, whatever has the keyboard.
    property Item field: null

    implicitHeight: Math.round(Math.min(room, Theme.bar(4 * 104) + Theme.px(8)))
    color: Theme.desk
    // Nobody's keyboard is the other way round.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    // Touches beside the keys end here.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.line
    }

    Loader {
        asynchronous: true
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - Theme.px(16), Theme.px(1420))
        height: root.implicitHeight
        source: "../keyboard/Board.qml"
        onLoaded: {
            const board = item as Board;
            board.language = Qt.binding(() => root.language);
            board.field = Qt.binding(() => root.field);
        }
    }
}
