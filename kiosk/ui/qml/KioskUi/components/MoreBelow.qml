pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Shows that a list goes on below the edge, and moves it up by a screenful.
PushButton {
    id: root

    required property Flickable view
    readonly property bool more: view !== null && !view.atYEnd && view.contentHeight > view.height

    enabled: more
    soft: true
    symbol: "down"
    text: more ? qsTr("More below") : qsTr("That is all")
    onClicked: glide.start()

    NumberAnimation {
        id: glide

        target: root.view
        property: "contentY"
        to: root.view ? Math.min(root.view.contentY + root.view.height * 0.8,
            root.view.originY + root.view.contentHeight + root.view.bottomMargin - root.view.height) : 0
        duration: Theme.motion
        easing.type: Easing.OutCubic
        onStopped: root.view.returnToBounds()
    }
}
