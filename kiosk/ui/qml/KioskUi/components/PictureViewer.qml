pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A picture as large as the screen: pinch and drag; or the buttons, and a tap on what should come to
// the middle; or the arrow keys.
Sheet {
    id: root

    property PageBridge page
    property var figure: ({image: "", alt: "", aspect: 2, markers: [], text: "", plain: ""})
    property int current: 0
    readonly property real most: 5

    function look(figure: var): void {
        root.figure = figure;
        root.current = 0;
        flick.zoomTo(1, flick.width / 2, flick.height / 2);
        root.open = true;
    }

    Keys.onLeftPressed: flick.step(-1, 0)
    Keys.onRightPressed: flick.step(1, 0)
    Keys.onUpPressed: flick.step(0, -1)
    Keys.onDownPressed: flick.step(0, 1)
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Picture: %1").arg(root.figure.alt)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground(root.page?.hue ?? "teal")
    }

    Flickable {
        id: flick

        property real zoom: 1
        // The picture is drawn anew when the fingers let go; in between the last one is stretched.
        property real drawnZoom: 1
        readonly property real fit: Math.min(width, height * root.figure.aspect)

        // Zoom around a point of the view, so that what is under the fingers stays there.
        function zoomTo(wanted: real, x: real, y: real): void {
            const next = Math.max(1, Math.min(root.most, wanted));
            const left = (contentX + x) * next / zoom - x;
            const top = (contentY + y) * next / zoom - y;
            zoom = next;
            showAt(left, top);
            if (!pinch.active)
                drawnZoom = next;
        }

        function showAt(left: real, top: real): void {
            contentX = Math.max(0, Math.min(left, contentWidth - width));
            contentY = Math.max(0, Math.min(top, contentHeight - height));
        }

        // By a quarter of what can be seen.
        function step(right: int, down: int): void {
            showAt(contentX + right * width / 4, contentY + down * height / 4);
        }

        anchors.fill: parent
        anchors.margins: Theme.px(24)
        // The words of a number never lie over the picture.
        anchors.bottomMargin: controls.height + Theme.px(48)
            + (saying.visible ? saying.height + Theme.px(16) : 0)
        contentWidth: width * zoom
        contentHeight: height * zoom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onWidthChanged: zoomTo(1, width / 2, height / 2)
        onHeightChanged: zoomTo(1, width / 2, height / 2)
        onDrawnZoomChanged: if (root.open)
            Accessible.announce(qsTr("Size: %1 percent").arg(Math.round(drawnZoom * 100)))

        Item {
            width: flick.contentWidth
            height: flick.contentHeight

            Image {
                anchors.fill: parent
                source: root.open && root.figure.image ? "image://library/" + root.figure.image : ""
                sourceSize: Qt.size(Math.round(flick.fit * flick.drawnZoom), 0)
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: root.figure.alt
            }

            Markers {
                anchors.fill: parent
                aspect: root.figure.aspect
                markers: root.figure.markers ?? []
                current: root.current
                side: Theme.px(64)
                onChosen: number => root.current = root.current === number ? 0 : number
            }
        }

        PinchHandler {
            id: pinch

            property real began: 1

            target: null
            onActiveChanged: {
                if (active)
                    began = flick.zoom;
                else
                    flick.drawnZoom = flick.zoom;
            }
            onActiveScaleChanged: if (active) flick.zoomTo(began * activeScale,
                centroid.position.x - flick.contentX, centroid.position.y - flick.contentY)
        }

        // Not a TapHandler: two fingers on one can crash Qt, see kiosk/shell/fingers.py.
        MouseArea {
            width: flick.contentWidth
            height: flick.contentHeight
            z: -1
            onClicked: mouse => flick.showAt(mouse.x - flick.width / 2, mouse.y - flick.height / 2)
            onDoubleClicked: mouse => flick.zoomTo(flick.zoom > 1 ? 1 : 2.5, mouse.x, mouse.y)
        }
    }

    Rectangle {
        id: saying

        anchors.bottom: controls.top
        anchors.bottomMargin: Theme.px(16)
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.current > 0
        width: Math.min(parent.width - Theme.px(80), words.implicitWidth + Theme.px(64))
        height: words.height + Theme.px(40)
        radius: Theme.px(24)
        color: Theme.card
        border.width: Theme.px(3)
        border.color: Theme.primary

        Label {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - Theme.px(144))
            text: root.current > 0 ? root.current + ". " + (root.figure.markers[root.current - 1]?.plain ?? "") : ""
            size: 30
            weight: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
        }
    }

    Grid {
        id: controls

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        anchors.horizontalCenter: parent.horizontalCenter
        columns: root.width < Theme.bar(1240) ? 2 : 4
        horizontalItemAlignment: Grid.AlignHCenter
        spacing: Theme.px(16)

        PushButton {
            inBar: true
            symbol: "zoom-in"
            text: qsTr("Larger")
            enabled: flick.zoom < root.most
            onClicked: flick.zoomTo(flick.zoom * 1.5, flick.width / 2, flick.height / 2)
        }

        PushButton {
            inBar: true
            symbol: "zoom-out"
            text: qsTr("Smaller")
            enabled: flick.zoom > 1
            onClicked: flick.zoomTo(flick.zoom / 1.5, flick.width / 2, flick.height / 2)
        }

        PushButton {
            inBar: true
            symbol: "fit"
            text: qsTr("Whole picture")
            enabled: flick.zoom > 1
            onClicked: flick.zoomTo(1, flick.width / 2, flick.height / 2)
        }

        PushButton {
            inBar: true
            primary: true
            symbol: "close"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
