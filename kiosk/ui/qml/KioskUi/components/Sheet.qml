pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import KioskUi

// Something that lies over the screen until it is closed: what is behind can't be reached.
FocusScope {
    id: root

    property bool open: false
    property Item cameFrom: null
    // Whether a key has closed it: then the keyboard's place is to be seen.
    property bool byKey: false
    property bool seeThrough: false
    property color ground: seeThrough ? "#40101A1F" : Theme.shade
    // What has the sheet's name. The keyboard begins there, and screen readers with it.
    property Item dialog: root
    default property alias content: holder.data

    signal closed

    function close(): void {
        root.open = false;
        root.closed();
    }

    // Later, for what is behind can take the focus only when nothing lies over it any more.
    function goBack(): void {
        if (cameFrom?.visible && cameFrom.enabled)
            cameFrom.forceActiveFocus(byKey ? Qt.TabFocusReason : Qt.OtherFocusReason);
        byKey = false;
    }

    // A button that can no longer be pressed leaves the keyboard with the sheet.
    Connections {
        target: root.Window.window
        enabled: root.open && root.dialog !== root

        function onActiveFocusItemChanged(): void {
            if (root.Window.activeFocusItem === root)
                root.dialog.forceActiveFocus();
        }
    }

    anchors.fill: parent
    visible: open
    enabled: open
    z: 20
    // The keyboard goes on where it was before.
    onOpenChanged: {
        if (open) {
            cameFrom = Window.activeFocusItem;
            dialog.forceActiveFocus();
        } else {
            byKey = byKey || ((Window.activeFocusItem as T.Control)?.visualFocus ?? false);
            Qt.callLater(root.goBack);
        }
    }
    Keys.onEscapePressed: {
        byKey = true;
        close();
    }

    Rectangle {
        anchors.fill: parent
        color: root.ground

        // Touches and the wheel end here.
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            onClicked: root.close()
            onWheel: wheel => wheel.accepted = true
        }
    }

    Item {
        id: holder

        anchors.fill: parent
    }
}
