import QtQuick

// Tells when the focus goes to another item of the window. A window that another program takes the
// focus from, and that gets it back, has it where it was: nobody has moved it.
QtObject {
    id: root

    // The window's activeFocusItem.
    required property Item focused
    property Item last

    signal moved

    onFocusedChanged: {
        if (focused && focused !== last) {
            last = focused;
            moved();
        }
    }
}
