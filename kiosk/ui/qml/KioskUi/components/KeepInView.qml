pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Brings what the keyboard has reached inside a list into sight, with room around it.
Item {
    id: root

    required property Flickable view

    function show(item: Item): void {
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
            const item = root.Window.activeFocusItem;
            if (root.view.activeFocus && item && item !== root.view) {
                root.show(item);
                again.restart();
            }
        }
    }

    // Rows that were just made get their height with the next frame, and push others away.
    Timer {
        id: again

        interval: 40
        onTriggered: {
            const item = root.Window.activeFocusItem;
            if (root.view.activeFocus && item && item !== root.view)
                root.show(item);
        }
    }
}
