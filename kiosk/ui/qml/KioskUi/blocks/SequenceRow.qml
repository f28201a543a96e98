pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Steps with a picture each: one at a time, turned by a swipe, the buttons or the numbers. The
// ground of the pictures stays where it is, so that only what changes moves.
Block {
    id: root

    required property string hue
    readonly property var steps: block.steps ?? []
    readonly property bool mirrored: LayoutMirroring.enabled
    property int current: 0
    // Tells one sequence from another when the row is used again.
    property string told: ""
    // Where the pictures stand: a step's index, or between two while they move.
    property real at: 0

    signal enlarged(var figure)

    function turnTo(wanted: int): void {
        const next = Math.max(0, Math.min(steps.length - 1, wanted));
        if (next !== current) {
            const [onBackward, onForward] = [backward.activeFocus, forward.activeFocus];
            current = next;
            // A button with nothing left to do lets the keyboard go: the other one takes it.
            if (onForward && !forward.enabled)
                backward.forceActiveFocus(Qt.TabFocusReason);
            else if (onBackward && !backward.enabled)
                forward.forceActiveFocus(Qt.TabFocusReason);
            if (!spoken)
                root.Accessible.announce(telling(next));
        }
        glide.restart();
    }

    function telling(index: int): string {
        return qsTr("Step %1 of %2: %3").arg(index + 1).arg(steps.length).arg(steps[index].plain);
    }

    function enlarge(): void {
        const step = steps[current];
        enlarged({image: step.image, alt: step.alt, aspect: step.aspect, markers: [], text: "", plain: ""});
    }

    before: Theme.sp(12)
    after: Theme.sp(36)
    onBlockChanged: {
        const plain = (block.steps ?? []).map(step => step.plain).join();
        if (plain !== told) {
            told = plain;
            glide.stop();
            current = at = 0;
        } else if (block.spokenStep !== undefined) {
            turnTo(block.spokenStep);
        }
    }
    Keys.onLeftPressed: turnTo(current + (mirrored ? 1 : -1))
    Keys.onRightPressed: turnTo(current + (mirrored ? -1 : 1))

    NumberAnimation {
        id: glide

        target: root
        property: "at"
        to: root.current
        duration: Theme.motion
        easing.type: Easing.OutCubic
    }

    Column {
        width: root.room
        spacing: Theme.sp(18)
        Accessible.role: Accessible.Grouping
        Accessible.name: root.block.title ?? ""

        Label {
            width: parent.width
            text: root.block.title ?? ""
            size: 34
            weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            id: ground

            width: parent.width
            height: Math.round(Math.min(width / 2.2, Theme.px(480)))
            radius: Theme.px(28)
            color: Theme.ground(root.hue)
            clip: true

            Repeater {
                model: root.steps

                Picture {
                    required property var modelData
                    required property int index

                    x: (index - root.at) * width * (root.mirrored ? -1 : 1)
                    width: ground.width
                    height: ground.height
                    visible: Math.abs(index - root.at) < 1
                    color: "transparent"
                    file: visible ? modelData.image : ""
                    hue: root.hue
                    description: modelData.alt
                }
            }

            TapHandler {
                onTapped: root.enlarge()
            }
        }

        Item {
            id: controls

            readonly property real gap: Theme.px(16)
            readonly property bool inOneRow: backward.implicitWidth + numbers.width + forward.implicitWidth
                + 2 * gap <= width

            visible: root.steps.length > 1
            width: parent.width
            height: forward.y + Math.max(backward.height, forward.height)

            PushButton {
                id: backward

                anchors.left: parent.left
                y: forward.y
                width: Math.min(implicitWidth, (parent.width - controls.gap) / 2)
                enabled: root.current > 0
                soft: true
                symbol: root.mirrored ? "forward" : "back"
                text: qsTr("Previous", "step of a sequence")
                Accessible.name: qsTr("Previous step")
                onClicked: root.turnTo(root.current - 1)
            }

            Row {
                id: numbers

                visible: width <= parent.width
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: controls.gap

                Repeater {
                    model: root.steps

                    PushButton {
                        required property var modelData
                        required property int index

                        implicitWidth: implicitHeight
                        oneOf: true
                        selected: root.current === index
                        corner: 80
                        text: index + 1
                        Accessible.name: qsTr("Step %1 of %2").arg(index + 1).arg(root.steps.length)
                        Accessible.description: modelData.plain
                        onClicked: root.turnTo(index)
                    }
                }
            }

            PushButton {
                id: forward

                anchors.right: parent.right
                y: controls.inOneRow || !numbers.visible ? 0 : numbers.height + controls.gap
                width: Math.min(implicitWidth, (parent.width - controls.gap) / 2)
                enabled: root.current < root.steps.length - 1
                primary: true
                trailing: true
                symbol: root.mirrored ? "back" : "forward"
                text: qsTr("Next", "step of a sequence")
                Accessible.name: qsTr("Next step")
                onClicked: root.turnTo(root.current + 1)
            }
        }

        Item {
            readonly property bool beside: width - closer.width > Theme.sp(480)

            width: parent.width
            height: beside ? Math.max(words.y + words.height, closer.height) : closer.y + closer.height

            Label {
                id: count

                anchors.left: parent.left
                text: qsTr("Step %1 of %2").arg(root.current + 1).arg(root.steps.length)
                color: Theme.muted
                weight: Font.DemiBold
                Accessible.ignored: true
            }

            // As high as the longest words, so that nothing jumps from step to step.
            Item {
                id: words

                anchors.left: parent.left
                y: count.height + Theme.sp(8)
                width: parent.beside ? parent.width - closer.width - Theme.px(28) : parent.width
                height: childrenRect.height
                Accessible.role: Accessible.List
                Accessible.name: root.block.title ?? ""

                Repeater {
                    model: root.steps

                    RichWords {
                        required property var modelData
                        required property int index

                        width: words.width
                        opacity: Math.max(0, 1 - 2 * Math.abs(index - root.at))
                        visible: opacity > 0
                        run: modelData
                        Accessible.role: Accessible.ListItem
                        Accessible.name: root.telling(index)
                        onFollowed: link => root.followed(link)
                    }
                }
            }

            PushButton {
                id: closer

                anchors.right: parent.right
                y: parent.beside ? 0 : words.y + words.height + Theme.px(16)
                soft: true
                symbol: "zoom-in"
                text: qsTr("Look closer")
                size: 25
                Accessible.description: root.steps[root.current]?.alt ?? ""
                onClicked: root.enlarge()
            }
        }

        DragHandler {
            id: swipe

            // A step's width is a whole turn; beyond the first and the last the picture gives a little.
            function place(): real {
                const moved = activeTranslation.x / ground.width * (root.mirrored ? 1 : -1);
                return Math.max(-0.08, Math.min(root.steps.length - 0.92, root.current + moved));
            }

            target: null
            yAxis.enabled: false
            onActiveTranslationChanged: if (active) root.at = place()
            onActiveChanged: {
                if (active)
                    return;
                const moved = root.at - root.current;
                root.turnTo(root.current + (Math.abs(moved) * ground.width > Theme.px(60) ? Math.sign(moved) : 0));
            }
        }
    }
}
