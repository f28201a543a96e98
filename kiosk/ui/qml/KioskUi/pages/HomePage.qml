pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// Every topic as a tile, section by section, with a row of buttons that jump to a section.
FocusScope {
    id: root

    required property HomeModel topics
    required property VisitBridge visit
    property alias view: list
    property bool mirrored: false

    signal topicChosen(string topic)
    signal directoryChosen
    signal searchWanted

    readonly property real margin: Theme.px(width < Theme.px(1300) ? 40 : 56)
    readonly property real gap: Theme.px(28)
    readonly property int columns: width > 0 ? Math.max(1, Math.min(3, Math.floor((width - 2 * margin + gap) / (Theme.sp(410) + gap))))
        : topics.columns
    readonly property real tileWidth: Math.floor((width - 2 * margin - (columns - 1) * gap) / columns)

    // With large words on a small screen the head would leave no room for the tiles: there it
    // scrolls with them and is smaller, and the bar has search and languages.
    readonly property bool headScrolls: height < Theme.sp(width < Theme.sp(1300) ? 780 : 700)
    readonly property bool besides: headScrolls && columns === 1
    readonly property string sectionHere: topics.sections[list.sectionHere]?.id ?? ""

    function toTop(): void {
        list.framesToHold = 0;
        list.positionViewAtBeginning();
        // Where all tiles fit nothing has moved.
        list.sectionHere = 0;
    }

    // The first tile in sight, which is what stays when tiles or screen change their size.
    function tileInView(): int {
        return list.atYBeginning ? -1 : topics.tileAt(list.indexAt(list.width / 2, list.contentY + Theme.px(8)));
    }

    function showTile(tile: int): void {
        if (tile < 0)
            toTop();
        else
            list.positionViewAtIndex(topics.rowOfTile(tile), ListView.Beginning);
    }

    function showSection(section: int): void {
        list.goTo(topics.sections[section].row, section);
    }

    // The section whose heading was last passed.
    function sectionInView(): int {
        const row = list.indexAt(list.width / 2, list.contentY + list.height * 0.3);
        return row < 0 ? list.sectionHere : root.topics.sectionAt(row);
    }

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true
    onColumnsChanged: topics.columns = columns
    Accessible.role: Accessible.Document
    Accessible.name: title.text

    // Keeps the head's place before the tiles, for who is read to and for the Tab key.
    Item {
        id: headPlace

        width: parent.width
    }

    // What words need in one line. The implicitWidth of a Label that wraps may change again while
    // it gets a width that was made of it.
    component Line: TextMetrics {
        readonly property real needed: Math.ceil(advanceWidth) + 1
    }

    Line {
        id: clinicLine

        font: clinic.font
        text: clinic.text
    }

    Line {
        id: titleLine

        font: title.font
        text: title.text
    }

    Column {
        id: head

        parent: root.headScrolls ? list.headerItem : headPlace
        x: root.margin
        y: Theme.px(32)
        width: root.width - 2 * x
        spacing: Theme.px(14)

        Item {
            id: nameplate

            readonly property real logoRoom: logo.active ? logo.width + Theme.px(24) : 0
            readonly property bool beside: logoRoom + clinicLine.needed + languages.wanted + Theme.px(24) <= width
            readonly property real nameHeight: Math.max(logoRoom ? logo.height : 0, clinic.height)
            readonly property real nameMiddle: (beside ? height : nameHeight) / 2

            visible: !root.headScrolls
            width: parent.width
            height: beside ? Math.max(nameHeight, languages.height) : languages.y + languages.height

            Loader {
                id: logo

                anchors.left: parent.left
                y: nameplate.nameMiddle - height / 2
                active: root.visit.logo !== ""
                Component.onCompleted: setSource("../components/ClinicLogo.qml", {picture: root.visit.logo})
            }

            Label {
                id: clinic

                anchors.left: parent.left
                anchors.leftMargin: nameplate.logoRoom
                y: nameplate.nameMiddle - height / 2
                width: nameplate.beside ? clinicLine.needed : parent.width - nameplate.logoRoom
                text: root.visit.clinic
                color: Theme.primary
                weight: Font.DemiBold
            }

            LanguageButtons {
                id: languages

                anchors.right: parent.right
                width: nameplate.beside ? wanted : parent.width
                y: nameplate.beside ? 0 : nameplate.nameHeight + Theme.px(14)
                visit: root.visit
            }
        }

        Item {
            id: welcome

            readonly property bool beside: root.headScrolls || titleLine.needed + search.wanted + Theme.px(40) <= width

            width: parent.width
            height: !beside ? title.height + Theme.px(14) + search.height : Math.max(title.height, search.visible ? search.height : 0)

            Label {
                id: title

                anchors.left: parent.left
                y: welcome.beside ? (welcome.height - height) / 2 : 0
                width: welcome.beside && !root.headScrolls ? titleLine.needed : parent.width
                text: qsTr("How can we help you?")
                font.pixelSize: root.headScrolls ? Theme.bar(58) : Theme.sp(58)
                weight: Font.Bold
                lineHeight: Theme.leading(1.1)
                Accessible.role: Accessible.Heading
            }

            SearchButton {
                id: search

                visible: !root.headScrolls
                anchors.right: parent.right
                y: welcome.beside ? (welcome.height - height) / 2 : title.height + Theme.px(14)
                width: welcome.beside ? Math.max(wanted, Math.min(Theme.px(620), parent.width - titleLine.needed - Theme.px(40))) : parent.width
                onClicked: root.searchWanted()
            }
        }

        Flow {
            id: sections

            width: parent.width
            spacing: Theme.px(16)
            topPadding: Theme.px(8)
            Accessible.role: Accessible.PageTabList
            Accessible.name: list.Accessible.name

            Repeater {
                model: root.topics.sections

                PushButton {
                    required property var modelData
                    required property int index

                    text: modelData.title
                    inBar: root.headScrolls
                    size: 26
                    corner: 44
                    selected: list.sectionHere === index
                    Accessible.role: Accessible.PageTab
                    Accessible.selected: selected
                    onClicked: list.goTo(modelData.row, index)
                }
            }
        }
    }

    ListView {
        id: list

        property int sectionHere: 0

        // The section that was chosen, and its row. It stays at the top while the rows that came
        // into sight find their height and push it away, which takes them some frames.
        property int chosenSection: 0
        property int chosenRow: 0
        property int framesToHold: 0

        function goTo(row: int, section: int): void {
            chosenRow = row;
            chosenSection = section;
            framesToHold = 3;
            place();
        }

        function place(): void {
            positionViewAtIndex(chosenRow, ListView.Beginning);
            sectionHere = chosenSection;
        }

        Connections {
            target: root.Window.window
            enabled: list.framesToHold > 0

            function onFrameSwapped(): void {
                list.framesToHold--;
                list.place();
                // Where nothing moves any more no frame would come, and the next move be held up.
                root.Window.window.update();
            }
        }

        KeepInView {
            view: list
            onMoved: list.framesToHold = 0
        }

        y: root.headScrolls ? 0 : head.y + head.height + Theme.px(20)
        width: parent.width
        height: parent.height - y
        header: Item {
            width: root.width
            height: root.headScrolls ? head.y + head.height + Theme.px(20) : 0
        }
        clip: true
        model: root.topics
        reuseItems: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        cacheBuffer: 0
        bottomMargin: Theme.px(40)
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: framesToHold = 0
        onContentYChanged: sectionHere = atYBeginning ? 0 : root.sectionInView()
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Topics")

        delegate: Item {
            id: row

            required property string kind
            required property string title
            required property string hue
            required property var tiles
            required property int index
            // Waits to be used again; screen readers would still read it.
            property bool waiting: false

            ListView.onPooled: waiting = true
            ListView.onReused: waiting = false
            width: ListView.view.width
            height: kind === "section" ? heading.height + Theme.px(index ? 44 : 16) : tilesRow.implicitHeight + root.gap

            Row {
                id: heading

                visible: row.kind === "section" && !row.waiting
                anchors.left: parent.left
                anchors.leftMargin: root.margin
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(16)
                spacing: Theme.px(16)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(12)
                    height: Theme.sp(36)
                    radius: width / 2
                    color: Theme.strong(row.hue)
                }

                Label {
                    text: row.kind === "section" ? row.title : ""
                    size: 36
                    weight: Font.Bold
                    Accessible.role: Accessible.Heading
                    Accessible.ignored: row.kind !== "section"
                }
            }

            RowLayout {
                id: tilesRow

                visible: row.kind === "tiles" && !row.waiting
                anchors.left: parent.left
                anchors.leftMargin: root.margin
                spacing: root.gap

                Repeater {
                    model: row.tiles

                    Tile {
                        required property var modelData
                        readonly property bool leadsToTopic: modelData.kind === "topic"

                        Layout.preferredWidth: root.tileWidth
                        Layout.fillHeight: true
                        beside: root.besides
                        pictureHeight: Math.round(Math.min(root.tileWidth * 0.4, root.height * (root.headScrolls ? 0.2 : 1)))
                        text: leadsToTopic ? modelData.title : qsTr("Find a department")
                        summary: leadsToTopic ? modelData.summary : qsTr("Who does what in this hospital, and where")
                        image: modelData.image
                        hue: modelData.hue
                        onPressed: if (leadsToTopic) root.visit.expectTopic(modelData.topic)
                        onClicked: leadsToTopic ? root.topicChosen(modelData.topic) : root.directoryChosen()
                    }
                }
            }
        }
    }

}
