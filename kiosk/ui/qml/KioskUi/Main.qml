pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The one window: a place (home, a topic, the directory), the bar below it, and what opens over it.
Window {
    id: root

    required property VisitBridge visit
    required property PageBridge page
    required property HomeModel topics
    required property DirectoryModel departments
    required property string clinic
    property real designScale: 1

    readonly property TopicPage topicPage: topicLoader.item as TopicPage
    readonly property DirectoryPage directoryPage: directoryLoader.item as DirectoryPage
    readonly property bool covered: glossary.open || viewer.open || sizes.open || themes.open

    // Before every departure the way back is noted.
    function leave(): void {
        if (visit.place === "topic" && topicPage)
            visit.leaveAt(topicPage.rowInView());
    }

    title: clinic
    color: Theme.paper
    minimumWidth: 480
    minimumHeight: 360

    Binding {
        target: Theme
        property: "unit"
        value: root.designScale
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.visit.textSize / 100
    }

    Binding {
        target: Theme
        property: "name"
        value: root.visit.theme
    }

    Connections {
        target: root.visit

        function onArrived(): void {
            sizes.open = themes.open = glossary.open = viewer.open = false;
            if (root.visit.place === "topic") {
                topicLoader.active = true;
                root.topicPage.begin(root.visit.anchor ? root.page.rowOf(root.visit.anchor) : root.visit.row);
            } else if (root.visit.place === "directory") {
                directoryLoader.active = true;
                root.directoryPage.toTop();
            }
        }

        function onFinished(): void {
            home.toTop();
        }
    }

    // The page is built while the home screen is being looked at, so that the first tap is as
    // quick as the hundredth.
    Timer {
        interval: 250
        running: true
        onTriggered: topicLoader.active = true
    }

    Item {
        id: screen

        anchors.fill: parent
        enabled: !root.covered

        Item {
            id: place

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: bar.top

            HomePage {
                id: home

                anchors.fill: parent
                visible: root.visit.place === "home"
                enabled: visible
                topics: root.topics
                clinic: root.clinic
                onTopicChosen: topic => root.visit.openTopic(topic)
                onDirectoryChosen: root.visit.openDirectory()
            }

            Loader {
                id: topicLoader

                anchors.fill: parent
                active: false
                visible: root.visit.place === "topic"
                enabled: visible

                sourceComponent: TopicPage {
                    page: root.page
                    onTopicChosen: (topic, anchor) => {
                        root.leave();
                        root.visit.openTopicAt(topic, anchor);
                    }
                    onWordChosen: term => glossary.explain(root.page.term(term))
                    onEnlarged: figure => viewer.look(figure)
                    onFiguresWanted: row => root.visit.openFigures(row)
                }
            }

            Loader {
                id: directoryLoader

                anchors.fill: parent
                active: false
                visible: root.visit.place === "directory"
                enabled: visible

                sourceComponent: DirectoryPage {
                    departments: root.departments
                }
            }
        }

        BottomBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            view: root.visit.place === "topic" ? root.topicPage?.view ?? null
                : root.visit.place === "directory" ? root.directoryPage?.view ?? null : home.view
            away: root.visit.place !== "home"
            canGoBack: root.visit.canGoBack
            offersOutline: root.visit.place === "topic" && root.topicPage && root.topicPage.offersOutline
            onHome: root.visit.home()
            onBack: root.visit.back()
            onOutline: root.topicPage.showOutline()
            onTextSize: sizes.open = true
            onContrast: themes.open = true
            onFinished: root.visit.finish()
        }
    }

    GlossaryCard {
        id: glossary
    }

    PictureViewer {
        id: viewer

        hue: root.page.hue
    }

    ChoicePanel {
        id: sizes

        title: qsTr("How large should the words be?")
        bottomInset: bar.height
        current: root.visit.textSize
        choices: [
            {value: 100, text: qsTr("Normal"), size: 26},
            {value: 125, text: qsTr("Large"), size: 31},
            {value: 150, text: qsTr("Larger"), size: 36},
            {value: 200, text: qsTr("Largest"), size: 42}
        ]
        onChosen: value => root.visit.textSize = value
    }

    ChoicePanel {
        id: themes

        title: qsTr("Which colours are best for you?")
        bottomInset: bar.height
        current: root.visit.theme
        choices: [
            {value: "light", text: qsTr("Light")},
            {value: "dark", text: qsTr("Dark")},
            {value: "contrast", text: qsTr("High contrast")}
        ]
        onChosen: value => root.visit.theme = value
    }
}
