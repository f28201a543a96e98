pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// One of the reader's questions: its place in the list, its words, its page, and what can be done
// with it. Where the words would have little room the buttons stand below them, beside the page.
Rectangle {
    id: root

    required property int index
    required property string words
    required property string topic
    required property string pageTitle
    property bool last: false

    readonly property real edge: Theme.px(28)
    readonly property bool roomy: width >= Theme.sp(900) + buttons.width

    signal topicChosen(string topic)
    signal raised
    signal lowered
    signal removed

    height: text.y + text.height + edge
    radius: Theme.px(28)
    color: Theme.card
    border.width: Theme.px(2)
    border.color: Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2", "number, question").arg(index + 1).arg(words)

    component RoundButton: PushButton {
        symbol: ""
        width: implicitHeight
        leftPadding: 0
        rightPadding: 0
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: root.edge
        width: Theme.sp(60)
        height: width
        radius: width / 2
        color: Theme.primary

        Text {
            anchors.centerIn: parent
            text: root.index + 1
            color: Theme.inkOnPrimary
            font.pixelSize: Theme.sp(30)
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }

    Column {
        id: text

        anchors.left: disc.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: root.roomy ? buttons.width + 2 * root.edge : root.edge
        y: root.edge + Theme.sp(8)
        spacing: Theme.sp(20)

        Label {
            width: parent.width
            text: root.words
            size: 34
            weight: Font.DemiBold
            lineHeight: Theme.leading(1.3)
            Accessible.ignored: true
        }

        PushButton {
            id: page

            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width - (root.roomy ? 0 : buttons.width + Theme.px(16)))
            soft: true
            symbol: "book"
            size: 26
            text: root.pageTitle
            Accessible.name: qsTr("Read the page: %1").arg(root.pageTitle)
            onClicked: root.topicChosen(root.topic)
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: root.edge
        y: root.roomy ? root.edge : text.y + page.y + (page.height - height) / 2
        spacing: Theme.px(16)

        // A button with nothing left to do lets the keyboard go: the other one takes it.
        RoundButton {
            id: earlier

            enabled: root.index > 0
            symbol: "up"
            Accessible.name: qsTr("Ask question %1 earlier").arg(root.index + 1)
            onClicked: {
                const reason = handingOn();
                root.raised();
                (enabled ? earlier : later).forceActiveFocus(reason);
            }
        }

        RoundButton {
            id: later

            enabled: !root.last
            symbol: "down"
            Accessible.name: qsTr("Ask question %1 later").arg(root.index + 1)
            onClicked: {
                const reason = handingOn();
                root.lowered();
                (enabled ? later : earlier).forceActiveFocus(reason);
            }
        }

        RoundButton {
            symbol: "close"
            Accessible.name: qsTr("Take question %1 off the list").arg(root.index + 1)
            onClicked: root.removed()
        }
    }
}
