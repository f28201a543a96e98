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

    readonly property real margin: Theme.px(10)

    // Where Qt's part is missing there is a keyboard of plastic, or none.
    implicitHeight: loader.status === Loader.Error ? 0 : Math.round(Math.min(room, Theme.bar(4 * 100) + 2 * margin))
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
        id: loader

        asynchronous: true
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.margin
        width: Math.min(parent.width - 2 * root.margin, Theme.px(1420))
        height: root.implicitHeight - 2 * root.margin
        source: "../keyboard/Board.qml"
        onLoaded: {
            const board = item as Board;
            board.language = Qt.binding(() => root.language);
            board.field = Qt.binding(() => root.field);
            board.begin();
        }
    }
}
