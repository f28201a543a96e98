pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Where the reader can be: home, a topic, the directory, their own questions, the search. One shows.
// Only home is built at the start; the rest follows while the reader looks at it.
Item {
    id: root

    required property VisitBridge visit
    required property PageBridge page
    required property HomeModel topics
    required property DirectoryModel departments
    required property QuestionsModel questions
    required property SearchModel search

    readonly property bool atHome: visit.place === "home"
    readonly property bool atTopic: visit.place === "topic"
    readonly property bool atDirectory: visit.place === "directory"
    readonly property bool atQuestions: visit.place === "questions"
    readonly property bool atSearch: visit.place === "search"
    // An Item, for Python cannot read a property of type Flickable.
    readonly property Item view: atTopic ? (topicLoader.item as TopicPage)?.view ?? null
        : atDirectory ? (directoryLoader.item as DirectoryPage)?.view ?? null
        : atQuestions ? (questionsLoader.item as QuestionsPage)?.view ?? null
        : atSearch ? (searchLoader.item as SearchPage)?.view ?? null : home.view
    // Has the name of the place, and the keyboard when nothing else has it.
    readonly property Item document: atTopic ? (topicLoader.item as TopicPage)?.document ?? null
        : atHome ? home : atSearch ? (searchLoader.item as SearchPage)?.document ?? null : view
    readonly property int chapter: (topicLoader.item as TopicPage)?.chapter ?? 0
    readonly property bool offersOutline: atTopic && ((topicLoader.item as TopicPage)?.offersOutline ?? false)
    readonly property bool showsLanguages: atHome && !home.headScrolls
    readonly property bool typing: atSearch && ((searchLoader.item as SearchPage)?.typing ?? false)
    readonly property bool showsSearch: atSearch || atHome && !home.headScrolls
    // The list of questions stands beside the page already.
    readonly property bool showsQuestions: atQuestions
        || atTopic && ((topicLoader.item as TopicPage)?.threeAbreast ?? false)

    component PlaceLoader: Loader {
        anchors.fill: parent
        active: false
        enabled: visible
    }

    signal wordChosen(string term)
    signal enlarged(var figure)

    // Built ahead, so that the first tap is as quick as the hundredth.
    function prepare(): void {
        topicLoader.active = true;
    }

    // The place that the visit has come to.
    function arrive(): void {
        if (atTopic) {
            topicLoader.active = true;
            begin(visit.anchor ? page.rowOf(visit.anchor) : visit.row);
        } else if (atDirectory) {
            directoryLoader.active = true;
            (directoryLoader.item as DirectoryPage).toTop();
        } else if (atQuestions) {
            questionsLoader.active = true;
            (questionsLoader.item as QuestionsPage).toTop();
        } else if (atSearch) {
            searchLoader.active = true;
            (searchLoader.item as SearchPage).arrive();
        }
    }

    // Before every departure the way back is noted.
    function leave(): void {
        if (atTopic)
            visit.leaveAt((topicLoader.item as TopicPage).rowInView());
    }

    function begin(row: int): void {
        (topicLoader.item as TopicPage).begin(row);
    }

    function beginChapter(chapter: int): void {
        begin(page.outline[Math.min(chapter, page.outline.length - 1)].row);
    }

    // Where reading aloud begins.
    function firstRow(): int {
        return (topicLoader.item as TopicPage).firstRow();
    }

    function openQuestions(): void {
        leave();
        visit.openQuestions();
    }

    function openSearch(): void {
        const section = atTopic ? page.sectionId : atHome ? home.sectionHere : "";
        leave();
        visit.openSearch(section);
    }

    function scroll(screens: real): void {
        (view as Flickable).contentY = reach.along(screens);
    }

    // What moves everything does so between these two: what was being read stays at the top.
    function hold(): var {
        return {row: (topicLoader.item as TopicPage)?.rowInView() ?? 0, tile: home.tileInView()};
    }

    function release(held: var): void {
        (topicLoader.item as TopicPage)?.begin(held.row);
        home.showTile(held.tile);
    }

    Reach {
        id: reach

        view: root.view as Flickable
    }

    // A list that turns round makes all its rows anew: home waits with it until it is seen.
    Binding {
        target: home
        property: "mirrored"
        value: root.visit.rightToLeft
        when: home.visible
        restoreMode: Binding.RestoreNone
    }

    Connections {
        target: root.visit

        function onFinished(): void {
            home.toTop();
        }
    }

    HomePage {
        id: home

        anchors.fill: parent
        visible: root.atHome
        enabled: visible
        topics: root.topics
        visit: root.visit
        onTopicChosen: topic => root.visit.openTopic(topic)
        onDirectoryChosen: root.visit.openDirectory()
        onSearchWanted: root.openSearch()
    }

    PlaceLoader {
        id: topicLoader

        visible: root.atTopic
        Component.onCompleted: setSource("pages/TopicPage.qml", {page: root.page, questions: root.questions})
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
            root.openQuestions();
        }

        function onWordChosen(term: string): void {
            root.wordChosen(term);
        }

        function onEnlarged(figure: var): void {
            root.enlarged(figure);
        }

        function onFiguresWanted(row: int): void {
            root.visit.openFigures(row);
        }

        function onFiguresHidden(row: int): void {
            root.visit.closeFigures(row);
        }
    }

    PlaceLoader {
        id: directoryLoader

        visible: root.atDirectory
        Component.onCompleted: setSource("pages/DirectoryPage.qml", {departments: root.departments})
    }

    PlaceLoader {
        id: questionsLoader

        visible: root.atQuestions
        Component.onCompleted: setSource("pages/QuestionsPage.qml", {questions: root.questions})
    }

    Connections {
        target: questionsLoader.item as QuestionsPage
        ignoreUnknownSignals: true

        function onPagesWanted(): void {
            root.visit.home();
        }

        function onTopicChosen(topic: string): void {
            root.visit.openTopic(topic);
        }
    }

    PlaceLoader {
        id: searchLoader

        visible: root.atSearch
        Component.onCompleted: setSource("pages/SearchPage.qml", {search: root.search, visit: root.visit, topics: root.topics})
    }

    Connections {
        target: searchLoader.item as SearchPage
        ignoreUnknownSignals: true

        function onTopicChosen(topic: string, anchor: string): void {
            root.visit.openTopicAt(topic, anchor);
        }

        function onSectionChosen(section: int): void {
            root.visit.home();
            home.showSection(section);
        }

        function onDirectoryChosen(): void {
            root.visit.openDirectory();
        }
    }
}
