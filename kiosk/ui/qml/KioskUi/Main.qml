pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The one window: a place (home, a topic, the directory), the bar below it, and what opens over it.
// Only home is built at the start; the rest follows while the reader looks at it.
Window {
    id: root

    required property VisitBridge visit
    required property PageBridge page
    required property HomeModel topics
    required property DirectoryModel departments
    required property ListenBridge listen
    required property TabOrder tabOrder
    property real designScale: 1

    readonly property bool atTopic: visit.place === "topic"
    readonly property bool atDirectory: visit.place === "directory"
    // An Item, for Python cannot read a property of type Flickable.
    readonly property Item readingView: atTopic ? (topicLoader.item as TopicPage)?.view ?? null
        : atDirectory ? (directoryLoader.item as DirectoryPage)?.view ?? null : home.view

    // Larger words move everything: what was being read stays at the top.
    function resize(): void {
        const topic = topicLoader.item as TopicPage;
        const row = topic?.rowInView() ?? 0;
        const tile = home.tileInView();
        Theme.textScale = visit.textSize / 100;
        topic?.begin(row);
        home.showTile(tile);
    }

    // Another language: the reader stays at the chapter that is being read.
    function speak(language: string): void {
        const chapter = (topicLoader.item as TopicPage)?.chapter ?? 0;
        visit.chooseLanguage(language);
        if (atTopic)
            (topicLoader.item as TopicPage).begin(page.outline[Math.min(chapter, page.outline.length - 1)].row);
    }

    // Before every departure the way back is noted.
    function leave(): void {
        if (atTopic)
            visit.leaveAt((topicLoader.item as TopicPage).rowInView());
    }

    title: visit.clinic
    color: Theme.paper
    minimumWidth: 480
    minimumHeight: 360

    Shortcut {
        sequence: "Tab"
        onActivated: root.tabOrder.forward()
    }

    Shortcut {
        sequence: "Shift+Tab"
        onActivated: root.tabOrder.backward()
    }

    Shortcut {
        sequence: "Escape"
        enabled: listenBar.active && !overlays.covering
        onActivated: root.listen.stop()
    }

    Binding {
        target: Theme
        property: "unit"
        value: root.designScale
    }

    Binding {
        target: Theme
        property: "name"
        value: root.visit.theme
    }

    Component.onCompleted: resize()

    Connections {
        target: root.visit

        function onPreferences_changed(): void {
            if (Theme.textScale !== root.visit.textSize / 100)
                root.resize();
        }

        function onArrived(): void {
            overlays.closeAll();
            if (root.atTopic) {
                topicLoader.active = true;
                (topicLoader.item as TopicPage).begin(root.visit.anchor
                    ? root.page.rowOf(root.visit.anchor) : root.visit.row);
            } else if (root.atDirectory) {
                directoryLoader.active = true;
                (directoryLoader.item as DirectoryPage).toTop();
            }
        }

        function onFinished(): void {
            home.toTop();
        }
    }

    // Built ahead, so that the first tap is as quick as the hundredth.
    Timer {
        interval: 300
        running: true
        onTriggered: {
            topicLoader.active = true;
            overlays.prepare();
        }
    }

    Item {
        anchors.fill: parent
        enabled: !overlays.covering
        LayoutMirroring.enabled: root.visit.rightToLeft
        LayoutMirroring.childrenInherit: true

        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: listenBar.top

            HomePage {
                id: home

                anchors.fill: parent
                visible: root.visit.place === "home"
                enabled: visible
                topics: root.topics
                visit: root.visit
                onTopicChosen: topic => root.visit.openTopic(topic)
                onDirectoryChosen: root.visit.openDirectory()
            }

            Loader {
                id: topicLoader

                anchors.fill: parent
                active: false
                visible: root.atTopic
                enabled: visible
                Component.onCompleted: setSource("pages/TopicPage.qml", {page: root.page})
            }

            Connections {
                target: topicLoader.item as TopicPage
                ignoreUnknownSignals: true

                function onTopicChosen(topic: string, anchor: string): void {
                    root.leave();
                    root.visit.openTopicAt(topic, anchor);
                }

                function onWordChosen(term: string): void {
                    overlays.explain(root.page.term(term));
                }

                function onEnlarged(figure: var): void {
                    overlays.look(figure);
                }

                function onFiguresWanted(row: int): void {
                    root.visit.openFigures(row);
                }

                function onFiguresHidden(row: int): void {
                    root.visit.closeFigures(row);
                }
            }

            Loader {
                id: directoryLoader

                anchors.fill: parent
                active: false
                visible: root.atDirectory
                enabled: visible
                Component.onCompleted: setSource("pages/DirectoryPage.qml", {departments: root.departments})
            }
        }

        Loader {
            id: listenBar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
            height: active ? implicitHeight : 0
            active: root.listen.state !== "off"
            Component.onCompleted: setSource("components/ListenBar.qml", {listen: root.listen})
        }

        Connections {
            target: listenBar.item as ListenBar
            ignoreUnknownSignals: true

            function onHandedBack(): void {
                bar.focusListening();
            }
        }

        BottomBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            view: root.readingView as Flickable
            away: root.visit.place !== "home"
            offersLanguages: root.visit.place !== "home" && root.visit.languages.length > 1
            canGoBack: root.visit.canGoBack
            offersOutline: root.atTopic && ((topicLoader.item as TopicPage)?.offersOutline ?? false)
            onHome: root.visit.home()
            onBack: root.visit.back()
            offersListening: root.atTopic
            voiceless: root.listen.voiceless
            onOutline: overlays.showOutline()
            onListen: root.listen.start((topicLoader.item as TopicPage).firstRow())
            onTextSize: overlays.showSizes()
            onContrast: overlays.showThemes()
            onLanguage: overlays.showLanguages()
            onFinished: root.visit.finish()
        }
    }

    Overlays {
        id: overlays

        LayoutMirroring.enabled: root.visit.rightToLeft
        LayoutMirroring.childrenInherit: true
        anchors.fill: parent
        visit: root.visit
        page: root.page
        barHeight: bar.height
        chapter: (topicLoader.item as TopicPage)?.chapter ?? 0
        onCoveringChanged: if (covering) root.listen.pause()
        onLanguageChosen: language => root.speak(language)
        onChapterChosen: row => (topicLoader.item as TopicPage).begin(row)
    }
}
