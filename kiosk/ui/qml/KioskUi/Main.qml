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
    required property QuestionsModel questions
    required property ListenBridge listen
    required property TabOrder tabOrder
    property real designScale: 1

    readonly property bool atTopic: visit.place === "topic"
    readonly property bool atDirectory: visit.place === "directory"
    readonly property bool atQuestions: visit.place === "questions"
    // How much of the screen's top is left free, so that the rest is in reach from a wheelchair.
    property bool lowered: false
    readonly property real above: !lowered ? 0
        : Math.round(Math.max(0, Math.min(height * 0.4, height - bar.height - Theme.px(420))))
    // An Item, for Python cannot read a property of type Flickable.
    readonly property Item readingView: atTopic ? (topicLoader.item as TopicPage)?.view ?? null
        : atDirectory ? (directoryLoader.item as DirectoryPage)?.view ?? null
        : atQuestions ? (questionsLoader.item as QuestionsPage)?.view ?? null : home.view
    // Has the name of the place, and the keyboard when nothing else has it.
    readonly property Item document: atTopic ? (topicLoader.item as TopicPage)?.document ?? null
        : visit.place === "home" ? home : readingView

    // Larger words, or less room for them, move everything: what was being read stays at the top.
    function resize(): void {
        const topic = topicLoader.item as TopicPage;
        const row = topic?.rowInView() ?? 0;
        const tile = home.tileInView();
        Theme.textScale = visit.textSize / 100;
        lowered = visit.lowScreen;
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

    function scroll(screens: real): void {
        const view = readingView as Flickable;
        const end = Math.max(view.originY, view.originY + view.contentHeight + view.bottomMargin - view.height);
        view.contentY = Math.max(view.originY, Math.min(view.contentY + screens * view.height, end));
    }

    // What is read, the arrows scroll; elsewhere they go from one thing to the next.
    function arrow(step: int): void {
        if (!overlays.covering && visit.place !== "home")
            scroll(step * 0.3);
        else if (step > 0)
            tabOrder.forward();
        else
            tabOrder.backward();
    }

    function sideways(step: int): void {
        if (step > 0 === visit.rightToLeft)
            tabOrder.backward();
        else
            tabOrder.forward();
    }

    // Before every departure the way back is noted.
    function leave(): void {
        if (atTopic)
            visit.leaveAt((topicLoader.item as TopicPage).rowInView());
    }

    // Screen readers say where the keyboard has come to; where it was there before, we say it.
    function tellArrival(): void {
        if (activeFocusItem === document)
            document.Accessible.announce(document.Accessible.name);
        tabOrder.rest(document);
    }

    function keepFocus(): void {
        if (!overlays.covering && (!activeFocusItem || activeFocusItem === contentItem))
            tabOrder.rest(document);
    }

    onActiveFocusItemChanged: Qt.callLater(keepFocus)
    title: visit.clinic
    color: Theme.paper
    minimumWidth: 480
    minimumHeight: 360

    Shortcut {
        sequence: "Tab"
        // A key that is held down does not run ahead of a slow hand.
        autoRepeat: false
        onActivated: root.tabOrder.forward()
    }

    Shortcut {
        sequence: "Shift+Tab"
        autoRepeat: false
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

    Binding {
        target: Theme
        property: "still"
        value: root.visit.lessMotion
    }

    // A list that turns round makes all its rows anew: home waits with it until it is seen.
    Binding {
        target: home
        property: "mirrored"
        value: root.visit.rightToLeft
        when: home.visible
        restoreMode: Binding.RestoreNone
    }

    Component.onCompleted: resize()

    Connections {
        target: root.visit

        function onPreferences_changed(): void {
            if (Theme.textScale !== root.visit.textSize / 100 || root.lowered !== root.visit.lowScreen)
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
            } else if (root.atQuestions) {
                questionsLoader.active = true;
                (questionsLoader.item as QuestionsPage).toTop();
            }
            root.tellArrival();
        }

        function onFinished(): void {
            home.toTop();
        }
    }

    // Built ahead, so that the first tap is as quick as the hundredth.
    Timer {
        interval: 300
        running: true
        onTriggered: topicLoader.active = true
    }

    // Keys that nothing else has taken.
    Item {
        anchors.fill: parent
        focus: true
        Keys.onDownPressed: root.arrow(1)
        Keys.onUpPressed: root.arrow(-1)
        Keys.onRightPressed: root.sideways(1)
        Keys.onLeftPressed: root.sideways(-1)
        Keys.onEscapePressed: if (root.visit.canGoBack) root.visit.back()

        // Above the lowered screen there is nothing to do, and nothing to reach for.
        Rectangle {
            visible: root.above > 0
            width: parent.width
            height: root.above
            color: Theme.gate

            Label {
                anchors.centerIn: parent
                width: parent.width - Theme.px(160)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The screen is lowered. Everything is within reach below.")
                size: 30
                color: Theme.muted
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.px(2)
                color: Theme.line
            }
        }

        Item {
            anchors.fill: parent
            anchors.topMargin: root.above
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
                    Component.onCompleted: setSource("pages/TopicPage.qml", {
                        page: root.page,
                        questions: root.questions
                    })
                }

                Connections {
                    target: topicLoader.item as TopicPage
                    ignoreUnknownSignals: true

                    function onTopicChosen(topic: string, anchor: string): void {
                        root.leave();
                        root.visit.openTopicAt(topic, anchor);
                    }

                    function onReadOn(): void {
                    root.scroll(0.8);
                }

                function onQuestionsWanted(): void {
                        root.leave();
                        root.visit.openQuestions();
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

                Loader {
                    id: questionsLoader

                    anchors.fill: parent
                    active: false
                    visible: root.atQuestions
                    enabled: visible
                    Component.onCompleted: setSource("pages/QuestionsPage.qml", {questions: root.questions})
                }

                Connections {
                    target: questionsLoader.item as QuestionsPage
                    ignoreUnknownSignals: true

                    function onTopicChosen(topic: string): void {
                        root.visit.openTopic(topic);
                    }
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
                questions: root.questions
                offersQuestions: root.questions.count > 0 && !root.atQuestions
                    && !(root.atTopic && ((topicLoader.item as TopicPage)?.threeAbreast ?? false))
                lowered: root.visit.lowScreen
                offersListening: root.atTopic
                voiceless: root.listen.voiceless
                offersOutline: root.atTopic && ((topicLoader.item as TopicPage)?.offersOutline ?? false)
                onHome: root.visit.home()
                onBack: root.visit.back()
                onListen: root.listen.start((topicLoader.item as TopicPage).firstRow())
                onOutline: overlays.showOutline()
                onTextSize: overlays.showSizes()
                onContrast: overlays.showThemes()
                onLanguage: overlays.showLanguages()
                onLower: root.visit.lowScreen = !root.visit.lowScreen
                onComfort: overlays.showComforts()
                onOwnQuestions: {
                    root.leave();
                    root.visit.openQuestions();
                }
                onFinished: root.visit.finish()
            }
        }

        Overlays {
            id: overlays

            LayoutMirroring.enabled: root.visit.rightToLeft
            LayoutMirroring.childrenInherit: true
            anchors.fill: parent
            anchors.topMargin: root.above
            visit: root.visit
            page: root.page
            barHeight: bar.height
            chapter: (topicLoader.item as TopicPage)?.chapter ?? 0
            onCoveringChanged: if (covering) root.listen.pause()
            onLanguageChosen: language => root.speak(language)
            onChapterChosen: row => (topicLoader.item as TopicPage).begin(row)
        }
    }
}
