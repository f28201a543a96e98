pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A run of the library: StyledText that the compiler wrote, with words and pages to tap on.
Text {
    id: root

    required property var run
    property real size: 30
    property bool onDark: false

    signal followed(string link)

    // The link at a point, or a little beside it: a fingertip is larger than a word.
    function linkNear(x: real, y: real): string {
        const reach = Theme.sp(14);
        return linkAt(x, y) || linkAt(x, y - reach) || linkAt(x, y + reach)
            || linkAt(x - reach, y) || linkAt(x + reach, y);
    }

    text: run.text ?? ""
    color: onDark ? "#FFFFFF" : Theme.ink
    linkColor: onDark ? "#A9E2EB" : Theme.primary
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    lineHeight: Theme.leading(1.45)
    font.pixelSize: Theme.sp(size)
    Accessible.role: Accessible.StaticText
    Accessible.name: run.plain ?? ""
    Accessible.ignored: !run.plain

    Loader {
        // Only where there is a band: what Qt is given for a source that it never loads, it keeps for
        // ever, and there is one of these for every line of a list.
        function load(): void {
            if (active)
                setSource("SaidBand.qml", {words: root});
        }

        z: -1
        active: root.run.said !== undefined
        onActiveChanged: load()
        Component.onCompleted: load()
    }

    TapHandler {
        enabled: root.text.includes("<a ")
        onTapped: point => {
            const link = root.linkNear(point.position.x, point.position.y);
            if (link)
                root.followed(link);
        }
    }
}
