pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// A table. Where its columns would get too narrow to read, every row becomes a small card.
Column {
    id: root

    required property var block
    readonly property bool narrow: width / Math.max(1, block.header.length) < Theme.sp(230)

    property bool onDark: false

    signal followed(string link)

    Accessible.role: Accessible.Table
    Accessible.name: ""

    component Cell: RichWords {
        size: 28
        onDark: root.onDark
        lineHeight: Theme.leading(1.3)
        onFollowed: link => root.followed(link)
    }

    Rectangle {
        visible: !root.narrow
        width: root.width
        height: heads.height + Theme.sp(28)
        color: Theme.primarySoft
        border.width: Theme.contrast ? Theme.px(2) : 0
        border.color: Theme.line

        RowLayout {
            id: heads

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.sp(16)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.sp(20)
            uniformCellSizes: true

            Repeater {
                model: root.block.header

                Cell {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    run: modelData
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.ColumnHeader
                }
            }
        }
    }

    Repeater {
        model: root.block.rows

        Item {
            id: row

            required property var modelData
            required property int index

            width: root.width
            height: (root.narrow ? stack.height : cells.height) + Theme.sp(32)
            Accessible.role: Accessible.Row
            Accessible.name: modelData[0]?.plain ?? ""

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.px(2)
                color: Theme.line
            }

            RowLayout {
                id: cells

                visible: !root.narrow
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.sp(16)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.sp(20)
                uniformCellSizes: true

                Repeater {
                    model: root.narrow ? [] : row.modelData

                    Cell {
                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        run: modelData
                        font.weight: index === 0 ? Font.DemiBold : Font.Normal
                        // Said with its column: Qt Quick cannot tell which header belongs to a cell.
                        Accessible.role: Accessible.Cell
                        Accessible.name: index === 0 ? modelData.plain
                            : (root.block.header[index]?.plain ?? "") + ": " + modelData.plain
                    }
                }
            }

            Column {
                id: stack

                visible: root.narrow
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Theme.sp(8)

                Repeater {
                    model: root.narrow ? row.modelData : []

                    Column {
                        id: pair

                        required property var modelData
                        required property int index

                        width: stack.width

                        Label {
                            visible: pair.index > 0
                            width: parent.width
                            text: root.block.header[pair.index]?.plain ?? ""
                            size: 24
                            weight: Font.DemiBold
                            color: Theme.muted
                        }

                        Cell {
                            width: parent.width
                            run: pair.modelData
                            size: pair.index === 0 ? 30 : 28
                            font.weight: pair.index === 0 ? Font.Bold : Font.Normal
                            Accessible.role: Accessible.Cell
                        }
                    }
                }
            }
        }
    }
}
