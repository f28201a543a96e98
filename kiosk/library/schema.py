"""The tables of a library file.

The kiosk reads ``about``, ``section``, ``tile``, ``topic``, ``page``, ``term``, ``work``,
``directory``, ``image``, ``common_question``, ``search``, ``vocabulary`` and ``synonyms``. The
builder also keeps ``file``, ``reference``, ``anchor`` and ``note`` there: what it needs to leave an
unchanged page alone and still check every link.
"""

from __future__ import annotations

APPLICATION_ID = 0x4B494F53
"""ASCII "KIOS", in the header of the file, so that no other SQLite file is taken for a library."""

SCHEMA_VERSION = 5
"""Raised whenever the tables change; a reader opens only its own version."""

TABLES = """
CREATE TABLE about (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE section (
    language TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    hue TEXT NOT NULL,
    topic_count INTEGER NOT NULL,
    PRIMARY KEY (language, id)
) WITHOUT ROWID;

CREATE TABLE work (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL
) WITHOUT ROWID;

-- One row for each of the author's files that was compiled.
CREATE TABLE file (
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    digest BLOB NOT NULL
);

-- What the head of a page says, in the language of its text.
CREATE TABLE topic (
    file INTEGER PRIMARY KEY,
    language TEXT NOT NULL,
    id TEXT NOT NULL,
    section TEXT NOT NULL,
    rank INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    image TEXT NOT NULL,
    alt TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    next_review TEXT NOT NULL,
    id_line INTEGER NOT NULL,
    rank_line INTEGER NOT NULL,
    review_line INTEGER NOT NULL
);
CREATE INDEX topic_by_id ON topic (language, id);
CREATE INDEX topic_by_place ON topic (language, section, rank);

-- Which page a language shows: its own, or until there is one that of the default language.
-- `page` is the file of the page; `position` counts from 0 within the language and section.
CREATE TABLE tile (
    language TEXT NOT NULL,
    id TEXT NOT NULL,
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    page INTEGER NOT NULL,
    PRIMARY KEY (language, id)
) WITHOUT ROWID;
CREATE INDEX tile_by_place ON tile (language, section, position);

CREATE TABLE page (
    file INTEGER PRIMARY KEY,
    body BLOB NOT NULL
);

CREATE TABLE term (
    language TEXT NOT NULL,
    id TEXT NOT NULL,
    term TEXT NOT NULL,
    meaning TEXT NOT NULL,
    file INTEGER NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (language, id)
) WITHOUT ROWID;

CREATE TABLE directory (
    language TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    file INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE image (
    file INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    aspect REAL NOT NULL,
    svg BLOB NOT NULL
);

CREATE TABLE reference (
    file INTEGER NOT NULL,
    line INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX reference_by_file ON reference (file);

CREATE TABLE anchor (
    file INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (file, name)
) WITHOUT ROWID;

-- What people ask most and the page answers: `anchor` is the heading that says it.
CREATE TABLE common_question (
    file INTEGER NOT NULL,
    position INTEGER NOT NULL,
    anchor TEXT NOT NULL,
    question TEXT NOT NULL,
    PRIMARY KEY (file, position)
) WITHOUT ROWID;

-- A warning of a page that compiled, kept so that it is said again while the page is unchanged.
CREATE TABLE note (
    file INTEGER NOT NULL,
    line INTEGER NOT NULL,
    message TEXT NOT NULL,
    fix TEXT NOT NULL
);
CREATE INDEX note_by_file ON note (file);

-- Which stems stand in which field of which section: the row's number says it, see
-- kiosk/library/search/index.py. Neither the text nor places within it are kept.
CREATE VIRTUAL TABLE search USING fts5(
    stems, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '_'"
);

-- Every word of a language, see kiosk/library/search/vocabulary.py.
CREATE TABLE vocabulary (
    language TEXT PRIMARY KEY,
    words BLOB NOT NULL,
    spellings BLOB NOT NULL,
    numbers BLOB NOT NULL
) WITHOUT ROWID;

-- What people say, and the words of the pages for it.
CREATE TABLE synonyms (
    file INTEGER PRIMARY KEY,
    language TEXT NOT NULL,
    list BLOB NOT NULL
);
"""
