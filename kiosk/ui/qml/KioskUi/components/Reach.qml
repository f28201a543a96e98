pragma ComponentBehavior: Bound

import QtQuick

// How far a list can be moved.
QtObject {
    id: root

    required property Flickable view

    // A list that has not made its last row yet does not know where it ends.
    function endIsKnown(): bool {
        const list = view as ListView;
        return !list || list.itemAtIndex(list.count - 1) !== null;
    }

    // Where the list stands so many screenfuls further on, or back.
    function along(screens: real): real {
        const wanted = Math.max(view.originY, view.contentY + screens * view.height);
        const end = view.originY + view.contentHeight + view.bottomMargin - view.height;
        return endIsKnown() ? Math.min(wanted, Math.max(view.originY, end)) : wanted;
    }
}
