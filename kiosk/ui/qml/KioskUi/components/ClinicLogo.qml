pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The clinic's picture, on white in every theme: it was drawn for paper. The clinic's name beside it
// says what it is.
Rectangle {
    id: root

    required property url picture

    implicitWidth: image.width + Theme.px(24)
    implicitHeight: image.height + Theme.px(24)
    radius: Theme.px(12)
    color: "#FFFFFF"

    Image {
        id: image

        anchors.centerIn: parent
        // Before the source, which would otherwise be asked for in its own size.
        sourceSize: Qt.size(Theme.px(320), Theme.px(60))
        source: root.picture
        Accessible.ignored: true
    }
}
