"""Two numbers of Qt.ItemDataRole.

Written out because the first look at PySide6's ``Qt`` namespace makes all of its enumerations:
24 ms of CPU at every start, an eighth of an empty window.
"""

DISPLAY_ROLE = 0
USER_ROLE = 0x0100
