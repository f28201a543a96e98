pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What opens over the screen: a word explained, a picture in full, the list of chapters, the choice
// of size, colours, language and comfort; where nobody is there, the question and the screen that
// invites; and what staff open. Each is made when it is first wanted.
Item {
    id: root

    required property VisitBridge visit
    required property PageBridge page
    required property IdleBridge idle
    required property PinBridge pin
    required property StaffBridge staff
    required property real barHeight
    required property int chapter

    readonly property bool covering: glossary.open || viewer.open || outline.open || sizes.open
        || themes.open || languages.open || comforts.open || apology.open || question.open || attract.open
        || asksPin.open || backstage.open

    // Whether two fingers have a use here.
    readonly property bool pinching: viewer.open

    // The question lies over all that is open. Nothing else can be reached meanwhile.
    property bool asking: false
    readonly property list<Later> laters: [glossary, viewer, outline, sizes, themes, languages, comforts,
        apology, question, attract, asksPin, backstage]

    signal chapterChosen(int row)
    signal languageChosen(string language)

    component Later: Loader {
        id: later

        readonly property bool open: (item as Sheet)?.open ?? false

        function show(): void {
            active = true;
            (item as Sheet).open = true;
        }

        function hide(): void {
            if (item)
                (item as Sheet).open = false;
        }

        anchors.fill: parent
        active: false
        enabled: !root.asking
    }

    component PanelLater: Later {
        onLoaded: {
            const panel = item as ChoicePanel;
            panel.visit = root.visit;
            panel.bottomInset = Qt.binding(() => root.barHeight);
        }
    }

    function closeAll(): void {
        asking = false;
        for (const later of laters)
            later.hide();
    }

    function explain(card: var): void {
        glossary.active = true;
        (glossary.item as GlossaryCard).explain(card);
    }

    function look(figure: var): void {
        viewer.active = true;
        (viewer.item as PictureViewer).look(figure);
    }

    function showOutline(): void {
        outline.show();
    }

    function showSizes(): void {
        sizes.show();
    }

    function showThemes(): void {
        themes.show();
    }

    function showLanguages(): void {
        languages.show();
    }

    function showComforts(): void {
        comforts.show();
    }

    function showApology(): void {
        apology.show();
    }

    // What had the keyboard is asked for it before it can no longer have it.
    function showQuestion(): void {
        question.show();
        asking = true;
    }

    function hideQuestion(): void {
        asking = false;
        question.hide();
    }

    function showAttract(): void {
        attract.show();
    }

    function showPin(): void {
        asksPin.show();
    }

    function showStaff(): void {
        backstage.show();
    }

    // Words and pictures that somebody looked at go with them.
    Connections {
        target: root.visit

        function onFinished(): void {
            for (const later of root.laters)
                later.active = false;
        }

        function onUnreadable(): void {
            root.showApology();
        }
    }

    Connections {
        target: root.idle

        function onChanged(): void {
            const state = root.idle.state;
            if (state === "asking" && !root.asking)
                root.showQuestion();
            else if (state !== "asking" && root.asking)
                root.hideQuestion();
            if (state === "attract")
                root.showAttract();
            else
                attract.hide();
        }
    }

    Connections {
        target: root.pin

        function onChanged(): void {
            asksPin.hide();
            backstage.hide();
            if (root.pin.state === "pin")
                root.showPin();
            else if (root.pin.state === "inside")
                root.showStaff();
        }
    }

    Later {
        id: glossary

        source: "components/GlossaryCard.qml"
    }

    Later {
        id: viewer

        source: "components/PictureViewer.qml"
        onLoaded: (item as PictureViewer).page = root.page
    }

    Later {
        id: outline

        Component.onCompleted: setSource("components/OutlineSheet.qml", {page: root.page})
        onLoaded: {
            const sheet = item as OutlineSheet;
            sheet.chapter = Qt.binding(() => root.chapter);
            sheet.chosen.connect(root.chapterChosen);
        }
    }

    PanelLater {
        id: sizes

        source: "components/SizePanel.qml"
    }

    PanelLater {
        id: themes

        source: "components/ThemePanel.qml"
    }

    PanelLater {
        id: languages

        source: "components/LanguagePanel.qml"

        Connections {
            target: languages.item as ChoicePanel
            ignoreUnknownSignals: true

            function onChosen(value: var): void {
                root.languageChosen(value);
            }
        }
    }

    PanelLater {
        id: comforts

        source: "components/ComfortPanel.qml"

        Connections {
            target: comforts.item as ComfortPanel
            ignoreUnknownSignals: true

            function onTextSize(): void {
                sizes.show();
            }

            function onContrast(): void {
                themes.show();
            }
        }
    }

    Later {
        id: apology

        source: "components/Apology.qml"
    }

    Later {
        id: question

        enabled: true
        Component.onCompleted: setSource("components/IdleQuestion.qml", {idle: root.idle})
    }

    // Covers the place above a lowered screen too.
    Later {
        id: attract

        anchors.topMargin: -root.y
        Component.onCompleted: setSource("pages/AttractScreen.qml", {idle: root.idle})
    }

    Later {
        id: asksPin

        LayoutMirroring.enabled: root.staff.rightToLeft
        LayoutMirroring.childrenInherit: true
        Component.onCompleted: setSource("staff/PinScreen.qml", {pin: root.pin})
    }

    Later {
        id: backstage

        LayoutMirroring.enabled: root.staff.rightToLeft
        LayoutMirroring.childrenInherit: true
        Component.onCompleted: setSource("staff/StaffScreen.qml", {staff: root.staff, visit: root.visit})
    }
}
