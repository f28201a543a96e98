pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Who does what in this hospital: every department, or those of one field, and how many there are.
FocusScope {
    id: root

    required property DirectoryModel departments
    property alias view: list

    readonly property real margin: Theme.px(width < Theme.px(1300) ? 40 : 56)
    readonly property int columns: width - 2 * margin >= Theme.sp(1500) ? 2 : 1
    readonly property real gap: Theme.px(24)

    function toTop(): void {
        list.positionViewAtBeginning();
    }

    GridView {
        id: list

        KeepInView {
            view: list
        }

        anchors.fill: parent
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin - root.gap
        clip: true
        model: root.departments
        keyNavigationEnabled: false
        cellWidth: Math.floor(width / root.columns)
        cellHeight: Theme.sp(root.columns === 1 && root.width < Theme.sp(900) ? 330 : 270) + root.gap
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.px(40)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Departments")

        header: Column {
            width: list.width - root.gap
            topPadding: Theme.px(40)
            bottomPadding: Theme.px(28)
            spacing: Theme.px(20)

            Label {
                width: parent.width
                text: qsTr("Find a department")
                size: 58
                weight: Font.Bold
                lineHeight: Theme.leading(1.1)
                Accessible.role: Accessible.Heading
            }

            Flow {
                width: parent.width
                spacing: Theme.px(16)

                PushButton {
                    text: qsTr("All (%1)").arg(root.departments.total)
                    size: 26
                    corner: 44
                    selected: root.departments.field === ""
                    symbol: selected ? "tick" : ""
                    checkable: true
                    autoExclusive: true
                    checked: selected
                    Accessible.role: Accessible.RadioButton
                    onClicked: root.departments.field = ""
                }

                Repeater {
                    model: root.departments.fields

                    PushButton {
                        required property var modelData

                        text: qsTr("%1 (%2)", "field, number of departments").arg(modelData.name).arg(modelData.count)
                        size: 26
                        corner: 44
                        selected: root.departments.field === modelData.name
                        symbol: selected ? "tick" : ""
                        checkable: true
                        autoExclusive: true
                        checked: selected
                        Accessible.role: Accessible.RadioButton
                        onClicked: root.departments.field = modelData.name
                    }
                }
            }

            Label {
                width: parent.width
                text: qsTr("%n department(s) found", "", root.departments.count)
                size: 30
                weight: Font.DemiBold
                color: Theme.muted
                Accessible.role: Accessible.AlertMessage
            }
        }

        delegate: Item {
            id: cell

            required property string name
            required property string fields
            required property string what
            required property string where

            width: list.cellWidth
            height: list.cellHeight

            Rectangle {
                width: parent.width - root.gap
                height: parent.height - root.gap
                radius: Theme.px(28)
                color: Theme.card
                border.width: Theme.px(2)
                border.color: Theme.line
                Accessible.role: Accessible.ListItem
                Accessible.name: [cell.name, cell.fields, cell.what, cell.where].join(". ")

                Column {
                    x: Theme.px(32)
                    y: Theme.px(28)
                    width: parent.width - 2 * x
                    spacing: Theme.sp(8)

                    Label {
                        width: parent.width
                        text: cell.name
                        size: 34
                        weight: Font.Bold
                    }

                    Label {
                        width: parent.width
                        text: cell.fields
                        size: 25
                        weight: Font.DemiBold
                        color: Theme.strong("blue")
                    }

                    Label {
                        width: parent.width
                        text: cell.what
                        size: 28
                        lineHeight: Theme.leading(1.3)
                    }

                    Label {
                        width: parent.width
                        text: cell.where
                        size: 26
                        color: Theme.muted
                    }
                }
            }
        }
    }
}
