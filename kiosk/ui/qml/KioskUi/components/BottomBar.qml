pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// What a person needs on every page, within reach of the hand.
Rectangle {
    id: root

    property bool away: false
    property bool canGoBack: false
    readonly property bool mirrored: LayoutMirroring.enabled
    property bool offersOutline: false
    property bool offersLanguages: false
    property bool offersQuestions: false
    property bool lowered: false
    required property QuestionsModel questions
    property bool offersListening: false
    property bool offersSearch: false
    // The second of two rows is put away: somebody types, and there is too little room.
    property bool brief: false
    property bool voiceless: false
    property Flickable view: null
    readonly property bool crowded: width < Theme.bar(1860)
    readonly property bool tight: width < Theme.bar(1200)
    // One button stands for three.
    readonly property bool folded: crowded && !tight

    signal home
    signal back
    signal search
    signal outline
    signal listen(bool byKeyboard)
    signal textSize
    signal contrast
    signal language
    signal lower
    signal comfort
    signal ownQuestions
    signal finished

    // Where the keyboard goes on when the bar of the voice is gone.
    function focusListening(): void {
        (tight ? listenAbove : listenHere).forceActiveFocus(Qt.TabFocusReason);
    }

    component BarButton: PushButton {
        // Of a crowded row, as a multiple of what most buttons get.
        property real share: 1

        inBar: true
        stacked: true
        size: 24
        leftPadding: Theme.px(12)
        rightPadding: Theme.px(12)
        Layout.preferredWidth: root.crowded ? share : Math.max(Theme.bar(132), implicitWidth + Theme.px(8))
        Layout.fillWidth: root.crowded
        Layout.preferredHeight: Math.max(Theme.bar(104), implicitHeight)
        Layout.fillHeight: true
    }

    component HomeButton: BarButton {
        primary: true
        symbol: "home"
        text: qsTr("Home")
        onClicked: root.home()
    }

    component BackButton: BarButton {
        soft: true
        symbol: root.mirrored ? "forward" : "back"
        text: qsTr("Back")
        onClicked: root.back()
    }

    component ListButton: BarButton {
        soft: true
        symbol: "question"
        text: (root.crowded ? qsTr("Questions (%1)") : qsTr("My questions (%1)")).arg(root.questions.count)
        onClicked: root.ownQuestions()
    }

    component FindButton: BarButton {
        soft: true
        symbol: "search"
        text: qsTr("Search")
        onClicked: root.search()
    }

    component ListenButton: BarButton {
        soft: true
        symbol: "listen"
        text: qsTr("Listen")
        Accessible.description: root.voiceless ? qsTr("no voice in this language") : ""
        onClicked: root.listen(visualFocus)
    }

    implicitHeight: (row.visible ? row.implicitHeight + Theme.px(12) : 0) + Theme.px(12)
        + (tight ? ways.height + Theme.px(12) : 0)
    color: Theme.card
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Always here")

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.line
    }

    // On an upright screen the ways through the pages stand in a row of their own.
    RowLayout {
        id: ways

        visible: root.tight
        x: Theme.px(20)
        y: Theme.px(12)
        width: parent.width - 2 * x
        spacing: Theme.px(16)

        HomeButton {
            visible: root.away
        }

        BackButton {
            visible: root.away && root.canGoBack
        }

        FindButton {
            visible: root.offersSearch && root.away
        }

        // Its words are the longest.
        ListButton {
            visible: root.offersQuestions
            share: 1.5
        }

        ListenButton {
            id: listenAbove

            visible: root.offersListening
        }

        MoreBelow {
            inBar: true
            stacked: root.away
            size: root.away ? 24 : 26
            leftPadding: Theme.px(12)
            rightPadding: leftPadding
            view: root.view
            Layout.fillWidth: true
            Layout.preferredWidth: 1.6
            Layout.preferredHeight: root.away ? Theme.bar(104) : Theme.px(88)
        }
    }

    RowLayout {
        id: row

        visible: !(root.brief && root.tight)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
        anchors.leftMargin: Theme.px(root.crowded ? 20 : 40)
        anchors.rightMargin: Theme.px(root.crowded ? 20 : 40)
        spacing: Theme.px(16)

        HomeButton {
            visible: root.away && !root.tight
        }

        BackButton {
            visible: root.away && root.canGoBack && !root.tight
        }

        FindButton {
            visible: root.offersSearch && !(root.tight && root.away)
        }

        Rectangle {
            visible: root.away && !root.crowded
            Layout.preferredWidth: Theme.px(2)
            Layout.preferredHeight: Theme.bar(72)
            Layout.leftMargin: Theme.px(8)
            Layout.rightMargin: Theme.px(8)
            color: Theme.line
        }

        BarButton {
            visible: root.offersOutline
            soft: true
            symbol: "list"
            text: qsTr("Contents")
            onClicked: root.outline()
        }

        ListenButton {
            id: listenHere

            visible: root.offersListening && !root.tight
        }

        BarButton {
            visible: root.folded
            soft: true
            symbol: "comfort"
            text: qsTr("Comfort")
            onClicked: root.comfort()
        }

        BarButton {
            visible: !root.folded
            soft: true
            symbol: "text-size"
            text: qsTr("Text size")
            onClicked: root.textSize()
        }

        BarButton {
            visible: !root.folded
            soft: true
            symbol: "contrast"
            text: qsTr("Contrast")
            onClicked: root.contrast()
        }

        BarButton {
            visible: !root.folded
            soft: true
            symbol: root.lowered ? "raise" : "lower"
            text: root.crowded ? (root.lowered ? qsTr("Raise") : qsTr("Lower")) : Accessible.name
            Accessible.name: root.lowered ? qsTr("Raise screen") : qsTr("Lower screen")
            onClicked: root.lower()
        }

        BarButton {
            visible: root.offersLanguages
            soft: true
            symbol: "language"
            text: qsTr("Language")
            onClicked: root.language()
        }

        ListButton {
            visible: root.offersQuestions && !root.tight
            share: 1.2
        }

        Item {
            visible: !root.crowded
            Layout.fillWidth: true
        }

        MoreBelow {
            visible: !root.tight
            inBar: true
            stacked: root.crowded
            size: root.crowded ? 24 : 28
            leftPadding: Theme.px(root.crowded ? 12 : 24)
            rightPadding: leftPadding
            view: root.view
            Layout.preferredWidth: root.crowded ? 1.3 : implicitWidth
            Layout.fillWidth: root.crowded
            Layout.preferredHeight: Theme.bar(104)
        }

        Item {
            visible: !root.crowded
            Layout.fillWidth: true
        }

        BarButton {
            symbol: "finished"
            text: root.crowded ? qsTr("Finished") : qsTr("I’m finished")
            onClicked: root.finished()
        }
    }
}
