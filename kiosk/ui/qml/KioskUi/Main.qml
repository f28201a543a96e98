pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The one window: the place where the reader is, the bar below it, and what opens over it; the keys,
// and what the whole screen has in common.
Window {
    id: root

    required property VisitBridge visit
    required property PageBridge page
    required property HomeModel topics
    required property DirectoryModel departments
    required property QuestionsModel questions
    required property SearchModel search
    required property ListenBridge listen
    required property IdleBridge idle
    required property PinBridge pin
    required property StaffBridge staff
    required property TabOrder tabOrder
    property real designScale: 1

    // The keyboard of the search is in reach as it is, and needs room above it.
    readonly property real least: Theme.px(visit.place === "search" ? 900 : 420)
    // How much of the screen's top is left free, so that the rest is in reach from a wheelchair.
    property bool lowered: false
    readonly property real above: !lowered ? 0
        : Math.round(Math.max(0, Math.min(height * 0.4, height - bar.height - listenBar.height
            - consultation.height - least)))
    readonly property Item readingView: places.view
    // How many fingers can do something at a time: two for a picture, and for one key after another.
    readonly property int fingers: overlays.pinching || places.typing ? 2 : 1

    signal focusMoved

    // Larger words, or less room for them, move everything: what was being read stays at the top.
    function resize(): void {
        const held = places.hold();
        Theme.unit = designScale;
        Theme.textScale = visit.textSize / 100;
        lowered = visit.lowScreen;
        places.release(held);
    }

    // Another language: the reader stays at the chapter that is being read.
    function speak(language: string): void {
        const chapter = places.chapter;
        if (!visit.chooseLanguage(language) && places.atTopic)
            places.beginChapter(chapter);
    }

    // What is read, the arrows scroll; elsewhere they go from one thing to the next.
    function arrow(step: int): void {
        if (!overlays.covering && !places.atHome)
            places.scroll(step * 0.3);
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

    // Screen readers say where the keyboard has come to; where it was there before, we say it.
    function tellArrival(): void {
        if (activeFocusItem === places.document)
            places.document.Accessible.announce(places.document.Accessible.name);
        tabOrder.rest(places.document);
    }

    // Where nothing can be seen to have the keyboard, the page gets it.
    function keepFocus(): void {
        const item = activeFocusItem;
        const lost = !item || item === contentItem || item === room || item === listenBar || item === consultation
            || !item.visible;
        if (lost && !overlays.covering)
            tabOrder.rest(places.document);
    }

    onActiveFocusItemChanged: Qt.callLater(keepFocus)
    title: visit.clinic
    color: Theme.paper
    minimumWidth: 480
    minimumHeight: 360

    FocusMoves {
        focused: root.activeFocusItem
        onMoved: root.focusMoved()
    }

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
        onActivated: (listenBar.item as ListenBar).end(listenBar.activeFocus)
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

    Component.onCompleted: resize()
    onDesignScaleChanged: resize()

    Connections {
        target: root.visit

        function onPreferences_changed(): void {
            if (Theme.textScale !== root.visit.textSize / 100 || root.lowered !== root.visit.lowScreen)
                root.resize();
        }

        function onArrived(): void {
            overlays.closeAll();
            places.arrive();
            root.tellArrival();
        }
    }

    Timer {
        interval: 300
        running: true
        onTriggered: places.prepare()
    }

    // Keys that nothing else has taken.
    Item {
        id: room

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

            Places {
                id: places

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: listenBar.top
                visit: root.visit
                page: root.page
                topics: root.topics
                departments: root.departments
                questions: root.questions
                search: root.search
                onWordChosen: term => overlays.explain(root.page.term(term))
                onEnlarged: figure => overlays.look(figure)
            }

            Loader {
                id: listenBar

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: consultation.top
                height: active ? implicitHeight : 0
                active: root.listen.state !== "off"
                Component.onCompleted: setSource("components/ListenBar.qml", {listen: root.listen})
            }

            Loader {
                id: consultation

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: bar.top
                height: active ? implicitHeight : 0
                active: root.idle.consultation > 0
                Component.onCompleted: setSource("components/ConsultationBar.qml", {idle: root.idle})
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
                away: !places.atHome
                offersLanguages: !places.showsLanguages && root.visit.languages.length > 1
                canGoBack: root.visit.canGoBack
                questions: root.questions
                offersQuestions: root.questions.count > 0 && !places.showsQuestions
                lowered: root.visit.lowScreen
                offersListening: places.atTopic && root.listen.offered
                offersSearch: !places.showsSearch
                brief: places.typing && root.height < Theme.sp(700)
                voiceless: root.listen.voiceless
                offersOutline: places.offersOutline
                onHome: root.visit.home()
                onBack: root.visit.back()
                onListen: byKeyboard => {
                    root.listen.start(places.firstRow());
                    if (byKeyboard)
                        (listenBar.item as ListenBar)?.focusPause();
                }
                onSearch: places.openSearch()
                onOutline: overlays.showOutline()
                onTextSize: overlays.showSizes()
                onContrast: overlays.showThemes()
                onLanguage: overlays.showLanguages()
                onLower: root.visit.lowScreen = !root.visit.lowScreen
                onComfort: overlays.showComforts()
                onOwnQuestions: places.openQuestions()
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
            idle: root.idle
            pin: root.pin
            staff: root.staff
            barHeight: bar.height
            chapter: places.chapter
            onCoveringChanged: if (covering) root.listen.pause()
            onLanguageChosen: language => root.speak(language)
            onChapterChosen: row => places.begin(row)
        }
    }
}
