pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Brings what the keyboard has reached inside a list into sight, with room around it.
Item {
    id: root

    required property Flickable view
    property int framesToHold: 0

    signal moved

    function show(): void {
        const item = root.Window.activeFocusItem;
        if (!view.activeFocus || !item || item === view || view.moving)
            return;
        root.moved();
        const margin = view.height * 0.12;
        const y = item.mapToItem(view.contentItem, 0, 0).y;
        if (y + item.height + margin > view.contentY + view.height)
            view.contentY = Math.min(y + item.height + margin, view.originY + view.contentHeight) - view.height;
        if (y - margin < view.contentY)
            view.contentY = Math.max(view.originY, y - margin);
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            root.framesToHold = 3;
            root.show();
        }
    }

    // Rows that were just made get their height with the next frames, and push others away.
    Connections {
        target: root.Window.window
        enabled: root.framesToHold > 0

        function onFrameSwapped(): void {
            root.framesToHold--;
            root.show();
        }
    }
}
