pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
        list.contentY = 0;
    }

    Flickable {
        id: list

        anchors.fill: parent
        clip: true
        contentHeight: column.height
        bottomMargin: Theme.px(40)
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Document
        Accessible.name: title.text

        KeepInView {
            view: list
        }

        Column {
            id: column

            x: root.margin
            width: parent.width - 2 * x
            topPadding: Theme.px(40)
            spacing: Theme.px(20)

            Label {
                id: title

                width: parent.width
                text: qsTr("Find a department")
                size: 58
                weight: Font.Bold
                lineHeight: Theme.leading(1.1)
                Accessible.role: Accessible.Heading
            }

            StandInNotice {
                width: parent.width
                languages: root.departments.standIn
            }

            Flow {
                width: parent.width
                spacing: Theme.px(16)

                FieldButton {
                    text: qsTr("All (%1)").arg(root.departments.total)
                    field: ""
                }

                Repeater {
                    model: root.departments.fields

                    FieldButton {
                        required property var modelData

                        text: qsTr("%1 (%2)", "field, number of departments").arg(modelData.name).arg(modelData.count)
                        field: modelData.name
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
                onTextChanged: words => Accessible.announce(words)
            }

            GridLayout {
                Accessible.role: Accessible.List
                Accessible.name: title.text
                width: parent.width
                columns: root.columns
                columnSpacing: root.gap
                rowSpacing: root.gap
                uniformCellWidths: true

                Repeater {
                    model: root.departments

                    DepartmentCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                    }
                }
            }
        }
    }

    component FieldButton: PushButton {
        required property string field

        size: 26
        corner: 44
        selected: root.departments.field === field
        symbol: selected ? "tick" : ""
        oneOf: true
        onClicked: root.departments.field = field
    }
}
