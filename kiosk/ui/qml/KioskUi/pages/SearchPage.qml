pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// The search: a field, what people often ask until something is typed, then what was found, and
// where else to look where that is nothing. The keyboard covers the lower part while it is wanted.
FocusScope {
    id: root

    required property SearchModel search
    required property VisitBridge visit
    required property HomeModel topics
    property bool typing: true
    readonly property Item document: field.input
    readonly property Item view: guide.visible ? guide : results
    readonly property bool asked: search.query.trim() !== ""
    readonly property bool answered: asked && !search.waits

    readonly property real margin: Theme.px(width < Theme.px(1300) ? 40 : 56)
    // Large words on a small screen: what was found has the first call on the room.
    readonly property bool cramped: height < Theme.sp(800)
    readonly property real gap: Theme.px(cramped ? 12 : 20)
    readonly property real measure: Math.min(width - 2 * margin, Theme.sp(1400))

    signal topicChosen(string topic, string anchor)
    signal sectionChosen(int section)
    signal directoryChosen

    // From the top: further down the keyboard goes away.
    function write(): void {
        toTop();
        typing = true;
    }

    function toTop(): void {
        guide.contentY = 0;
        results.positionViewAtBeginning();
    }

    // Who looks further down has typed enough.
    function look(): void {
        const list = view as Flickable;
        if (list.contentY > list.originY + Theme.px(8))
            typing = false;
    }

    function arrive(): void {
        if (asked)
            typing = false;
        else
            write();
        field.begin();
    }

    onVisibleChanged: {
        if (!visible)
            told.stop();
    }
    Accessible.role: Accessible.Document
    Accessible.name: qsTr("Search")

    // After the screen is there, before the first letter.
    Timer {
        interval: 30
        running: root.visible
        onTriggered: root.search.prepare()
    }

    Connections {
        target: root.search

        function onChanged(): void {
            root.toTop();
            if (root.visible && root.asked)
                told.restart();
        }
    }

    // How many there are is said when the typing rests, not at every letter; and that there are none.
    Timer {
        id: told

        interval: 800
        onTriggered: {
            if (!root.search.settle())
                root.Accessible.announce(root.search.count > 0 ? results.Accessible.name : heading.text);
        }
    }

    SearchField {
        id: field

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(root.cramped ? 14 : 40)
        width: root.measure
        query: root.search.query
        onEdited: text => root.search.ask(text)
        onTouched: root.write()
        onSubmitted: {
            root.search.settle();
            root.typing = false;
        }
    }

    Flow {
        id: understood

        visible: root.search.mended !== "" && root.search.count > 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: field.y + field.height + root.gap
        width: root.measure - 2 * Theme.px(36)
        height: visible ? implicitHeight : 0
        spacing: Theme.sp(8)

        Label {
            text: qsTr("Showing results for")
            color: Theme.muted
        }

        Label {
            width: Math.min(implicitWidth, understood.width)
            text: root.search.mended
            weight: Font.Bold
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }

    Item {
        id: below

        anchors.top: understood.bottom
        anchors.topMargin: root.gap
        anchors.bottom: keyboard.top
        width: parent.width
        clip: true

        ListView {
            id: results

            visible: root.search.count > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.measure
            height: parent.height
            model: root.search
            spacing: Theme.px(20)
            // For the ring of the first one.
            header: Item {
                implicitHeight: Theme.px(8)
            }
            bottomMargin: Theme.px(40)
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            highlightFollowsCurrentItem: false
            reuseItems: true
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("%n page(s) found", "", root.search.count)
            onContentYChanged: Qt.callLater(root.look)

            KeepInView {
                view: results
            }

            delegate: ResultCard {
                required property string page
                required property string section
                required property string title
                required heading
                required snippet
                required marks
                required image
                required hue
                // Waits to be used again; screen readers would still read it.
                property bool waiting: false

                ListView.onPooled: waiting = true
                ListView.onReused: waiting = false
                visible: !waiting
                width: root.measure
                text: title
                onClicked: root.topicChosen(page, section)
            }
        }

        Flickable {
            id: guide

            visible: !results.visible
            anchors.fill: parent
            contentHeight: column.height
            bottomMargin: Theme.px(40)
            boundsBehavior: Flickable.StopAtBounds
            onContentYChanged: Qt.callLater(root.look)

            KeepInView {
                view: guide
            }

            Column {
                id: column

                anchors.horizontalCenter: parent.horizontalCenter
                width: root.measure
                topPadding: Theme.px(4)
                spacing: Theme.px(20)

                Label {
                    id: heading

                    width: parent.width
                    text: root.answered ? qsTr("No page fits these words.") : qsTr("People often ask")
                    size: 36
                    weight: Font.Bold
                    Accessible.role: Accessible.Heading
                }

                GridLayout {
                    visible: !root.answered
                    width: parent.width
                    columns: root.measure >= Theme.sp(1200) ? 2 : 1
                    columnSpacing: Theme.px(20)
                    rowSpacing: Theme.px(20)
                    uniformCellWidths: true

                    Repeater {
                        model: root.search.suggestions

                        ResultCard {
                            required property var modelData

                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            text: modelData.words
                            heading: modelData.title
                            hue: modelData.hue
                            onClicked: root.topicChosen(modelData.topic, modelData.anchor)
                        }
                    }
                }

                Label {
                    visible: root.answered
                    width: parent.width
                    text: qsTr("Try another word, or look through a part of the library. Your care team is glad to be asked, too.")
                    size: 30
                }

                Flow {
                    visible: root.answered
                    width: parent.width
                    spacing: Theme.px(16)

                    Repeater {
                        model: root.topics.sections

                        PushButton {
                            required property var modelData
                            required property int index

                            soft: true
                            text: modelData.title
                            onClicked: root.sectionChosen(index)
                        }
                    }

                    PushButton {
                        soft: true
                        text: qsTr("Find a department")
                        onClicked: root.directoryChosen()
                    }
                }
            }
        }
    }

    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.typing
        room: root.height * 0.47
        language: root.visit.language
        field: field.input
    }
}
