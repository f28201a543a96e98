pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What opens over the screen: a word explained, a picture in full, the list of chapters, the choice
// of size and colours.
Item {
    id: root

    required property VisitBridge visit
    required property PageBridge page
    required property real barHeight
    required property int chapter

    readonly property bool glossaryOpen: (glossary.item as Sheet)?.open ?? false
    readonly property bool viewerOpen: (viewer.item as Sheet)?.open ?? false
    readonly property bool sizesOpen: (sizes.item as Sheet)?.open ?? false
    readonly property bool themesOpen: (themes.item as Sheet)?.open ?? false
    readonly property bool outlineOpen: (outline.item as Sheet)?.open ?? false

    signal chapterChosen(int row)

    component Later: Loader {
        anchors.fill: parent
        active: false
    }

    function prepare(): void {
        glossary.active = viewer.active = sizes.active = themes.active = true;
    }

    function closeAll(): void {
        for (const later of [glossary, viewer, sizes, themes, outline]) {
            if (later.item)
                (later.item as Sheet).open = false;
        }
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
        outline.active = true;
        (outline.item as Sheet).open = true;
    }

    function showSizes(): void {
        sizes.active = true;
        (sizes.item as Sheet).open = true;
    }

    function showThemes(): void {
        themes.active = true;
        (themes.item as Sheet).open = true;
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

    Later {
        id: sizes

        source: "components/SizePanel.qml"
        onLoaded: {
            const panel = item as SizePanel;
            panel.visit = root.visit;
            panel.bottomInset = Qt.binding(() => root.barHeight);
        }
    }

    Later {
        id: themes

        source: "components/ThemePanel.qml"
        onLoaded: {
            const panel = item as ThemePanel;
            panel.visit = root.visit;
            panel.bottomInset = Qt.binding(() => root.barHeight);
        }
    }
}
