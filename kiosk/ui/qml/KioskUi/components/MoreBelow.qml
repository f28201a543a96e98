pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Shows that a list goes on below the edge, and moves it up by a screenful; at its end, leads back.
PushButton {
    id: root

    required property Flickable view
    readonly property bool longer: view !== null && view.contentHeight > view.height
    readonly property bool more: longer && !view.atYEnd

    function destination(): real {
        if (!more)
            return view.originY;
        const end = view.originY + view.contentHeight + view.bottomMargin - view.height;
        return Math.min(view.contentY + view.height * 0.8, end);
    }

    enabled: longer
    soft: true
    symbol: longer && !more ? "up" : "down"
    text: more ? (stacked ? qsTr("More below", "short, under an icon") : qsTr("More below")) : longer ? qsTr("Back to the top") : qsTr("That is all")
    onClicked: {
        glide.to = destination();
        glide.start();
    }

    NumberAnimation {
        id: glide

        target: root.view
        property: "contentY"
        duration: Theme.motion
        easing.type: Easing.OutCubic
        onStopped: root.view.returnToBounds()
    }
}
