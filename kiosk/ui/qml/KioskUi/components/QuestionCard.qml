pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// One of the reader's questions: its place in the list, its words, its page, and what can be done
// with it. Where the words would have little room the buttons stand below them: beside the page, or
// below that too. Only the width of the card decides, not its words: so it is the same for the whole list.
Rectangle {
    id: root

    required property int index
    required property string words
    required property string topic
    required property string pageTitle
    property bool last: false

    readonly property real edge: Theme.px(28)
    readonly property bool roomy: width >= Theme.sp(900) + buttons.width
    readonly property real besideButtons: text.width - buttons.width - Theme.px(16)
    readonly property bool besidePage: !roomy && besideButtons >= Theme.sp(420)

    signal topicChosen(string topic)
    signal raised
    signal lowered
    signal removed

    height: Math.max(text.y + text.height, buttons.y + buttons.height) + edge
    radius: Theme.px(28)
    color: Theme.card
    border.width: Theme.px(2)
    border.color: Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2", "number, question").arg(index + 1).arg(words)

    component WordButton: PushButton {
        width: Math.min(implicitWidth, (root.width - 2 * root.edge - 2 * buttons.spacing) / 3)
        stacked: true
        size: 24
        leftPadding: Theme.px(16)
        rightPadding: Theme.px(16)
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
            width: Math.min(implicitWidth, root.besidePage ? root.besideButtons : parent.width)
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
        y: root.roomy ? root.edge
            : text.y + page.y + (root.besidePage ? (page.height - height) / 2 : page.height + Theme.sp(20))
        spacing: Theme.px(16)

        // A button with nothing left to do lets the keyboard go: the other one takes it.
        WordButton {
            id: earlier

            enabled: root.index > 0
            symbol: "up"
            text: qsTr("Earlier")
            Accessible.name: qsTr("Ask question %1 earlier").arg(root.index + 1)
            onClicked: {
                const reason = handingOn();
                root.raised();
                (enabled ? earlier : later).forceActiveFocus(reason);
            }
        }

        WordButton {
            id: later

            enabled: !root.last
            symbol: "down"
            text: qsTr("Later")
            Accessible.name: qsTr("Ask question %1 later").arg(root.index + 1)
            onClicked: {
                const reason = handingOn();
                root.lowered();
                (enabled ? later : earlier).forceActiveFocus(reason);
            }
        }

        WordButton {
            symbol: "close"
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove question %1 from the list").arg(root.index + 1)
            onClicked: root.removed()
        }
    }
}
