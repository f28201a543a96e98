pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Shows that a list goes on below the edge, and moves it up by a screenful; at its end, leads back.
PushButton {
    id: root

    required property Flickable view
    readonly property bool longer: view !== null && (view.contentHeight > view.height || !endKnown)
    readonly property bool more: longer && (view.atYBeginning || !view.atYEnd || !endKnown)

    // As it was after the last frame, or change of height: no signal tells when a row has been made.
    property bool endKnown: true

    function look(): void {
        // A screen that has gone since the frame takes it along.
        if (visible)
            endKnown = reach.endIsKnown();
    }

    Reach {
        id: reach

        view: root.view
    }

    Connections {
        target: root.Window.window

        // Later, for who holds the page at its place may let rows go after the frame.
        function onFrameSwapped(): void {
            Qt.callLater(root.look);
        }
    }

    Connections {
        target: root.view

        function onContentHeightChanged(): void {
            Qt.callLater(root.look);
        }
    }

    enabled: longer
    soft: true
    symbol: longer && !more ? "up" : "down"
    text: more ? (stacked ? qsTr("More below", "short, under an icon") : qsTr("More below")) : longer ? qsTr("Back to the top") : qsTr("That is all")
    onClicked: {
        glide.to = more ? reach.along(0.8) : view.originY;
        glide.start();
    }

    NumberAnimation {
        id: glide

        target: root.view
        property: "contentY"
        duration: Theme.motion
        easing.type: Easing.OutCubic
        onStopped: if (reach.endIsKnown() || root.view.contentY <= root.view.originY + 1) root.view.returnToBounds()
    }
}
