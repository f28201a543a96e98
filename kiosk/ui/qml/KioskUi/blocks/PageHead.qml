pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The top of a page: title, summary and picture. Kept from page to page, so that only its words
// and its picture change. The list has the gap below it.
Column {
    id: root

    required property PageBridge page
    required property real side
    required property bool mirrored

    readonly property Item spokenPart: ({title: title, lead: lead, figure: figure})[page.spokenPart] ?? null

    signal followed(string link)
    signal enlarged(var figure)

    TitleRow {
        id: title

        LayoutMirroring.enabled: root.mirrored
        LayoutMirroring.childrenInherit: true
        spoken: root.page.spokenPart === "title"
        width: root.width
        side: root.side
        page: root.page
    }

    TextRow {
        id: lead

        spoken: root.page.spokenPart === "lead"
        width: root.width
        after: figure.visible ? Theme.sp(24) : 0
        side: root.side
        block: root.page.lead
        size: 33
        onFollowed: link => root.followed(link)
    }

    FigureRow {
        id: figure

        spoken: root.page.spokenPart === "figure"
        visible: root.page.figure.image !== undefined
        width: root.width
        after: Theme.sp(8)
        side: root.side
        block: root.page.figure
        hue: root.page.hue
        onEnlarged: figure => root.enlarged(figure)
        onFollowed: link => root.followed(link)
    }
}
