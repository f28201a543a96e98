pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Where a search is typed. What stands in it never comes from the clipboard and never goes there.
FocusScope {
    id: root

    required property string query
    readonly property alias input: input

    signal edited(string text)
    signal submitted
    signal touched

    function begin(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: Math.max(Theme.bar(104), input.implicitHeight + Theme.px(32))

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.card
        border.width: Theme.px(input.activeFocus ? 5 : 3)
        border.color: Theme.primary
    }

    Icon {
        id: lens

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(44)
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
    }

    TextInput {
        id: input

        anchors.left: lens.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: clear.left
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        focus: true
        activeFocusOnTab: true
        clip: true
        selectByMouse: false
        // As much as the search looks at.
        maximumLength: 200
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhPreferLowercase | Qt.ImhSensitiveData
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.inkOnPrimary
        font.pixelSize: Theme.bar(38)
        font.weight: Font.DemiBold
        Accessible.name: qsTr("Search")
        Accessible.description: hint.text
        onTextEdited: root.edited(text)
        Keys.onReturnPressed: root.submitted()
        Keys.onEnterPressed: root.submitted()
        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy)
            || event.matches(StandardKey.Cut) || event.matches(StandardKey.Paste)

        Binding on text {
            value: root.query
        }

        // The editor keeps its touches to itself.
        TapHandler {
            onTapped: root.touched()
        }

        Label {
            id: hint

            anchors.left: parent.left
            // Clear of the cursor.
            anchors.leftMargin: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Theme.px(10)
            visible: input.text === "" && input.preeditText === ""
            text: qsTr("Type a word, such as “yellow skin”")
            color: Theme.muted
            font.pixelSize: Theme.bar(32)
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(20)
            Accessible.ignored: true
        }
    }

    // The whole pill can be touched, not only its line of words.
    TapHandler {
        onTapped: {
            root.begin();
            root.touched();
        }
    }

    PushButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: (root.height - height) / 2
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text !== ""
        width: visible ? height : Theme.px(24)
        height: Math.min(implicitHeight, root.height - Theme.px(12))
        soft: true
        leftPadding: 0
        rightPadding: 0
        corner: 48
        symbol: "close"
        Accessible.name: qsTr("Empty the search field")
        onClicked: {
            root.edited("");
            root.begin();
            root.touched();
        }
    }
}
