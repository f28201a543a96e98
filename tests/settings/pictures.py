"""PNG pictures, made by hand: the settings know nothing of Qt."""

from __future__ import annotations

import struct
import zlib


def png(width: int, height: int, padding: int = 0) -> bytes:
    """A red picture; ``padding`` bytes say nothing."""
    rows = (b"\0" + b"\xff\0\0" * width) * height
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
            (b"tEXt", b"a\0" + b"x" * padding),
            (b"IDAT", zlib.compress(rows)),
            (b"IEND", b""),
        )
    )
