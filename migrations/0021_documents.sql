-- Documents: texts that a consultation puts to discussion, in versions, paragraph by paragraph.

-- room: documents
CREATE TABLE documents (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    code TEXT NOT NULL,                  -- in addresses: "draft"
    position BIGINT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    title TEXT NOT NULL,
    created_by UUID REFERENCES people (id),
    created_at BIGINT NOT NULL,
    UNIQUE (consultation_id, code)
);

-- room: documents
CREATE TABLE document_versions (
    id UUID PRIMARY KEY,
    document_id UUID NOT NULL REFERENCES documents (id),
    number BIGINT NOT NULL,              -- counts from 1
    origin TEXT NOT NULL CHECK (origin IN ('written', 'markdown', 'docx')),
    source TEXT NOT NULL,                -- the whole text as it was written: Markdown
    note TEXT NOT NULL DEFAULT '',       -- what was changed, in the words of who published it
    saved BIGINT NOT NULL DEFAULT 1,     -- counts savings: two open forms must not overwrite each other
    written_by UUID REFERENCES people (id),
    written_at BIGINT NOT NULL,
    published_at BIGINT,                 -- NULL: a draft that only moderators see
    UNIQUE (document_id, number)
);
-- One draft at a time.
CREATE UNIQUE INDEX document_versions_draft ON document_versions (document_id) WHERE published_at IS NULL;

-- room: documents
-- A heading, a paragraph, a point of a list or a row of a table. Its anchor is the same in every published version in which it
-- stands, however it was reworded or moved; one that is gone is never given to anything else. A draft's anchors are made anew
-- whenever it is saved: nobody can point at them yet.
CREATE TABLE document_parts (
    version_id UUID NOT NULL REFERENCES document_versions (id),
    anchor BIGINT NOT NULL,              -- counts within the document
    position BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('heading', 'paragraph', 'item', 'row')),
    level BIGINT NOT NULL,               -- of a heading 1 to 6, of a point its depth from 1, of a table's first row 1; else 0
    text TEXT NOT NULL,                  -- Markdown of this part alone, on one line or several; the cells of a row are parted by |
    PRIMARY KEY (version_id, anchor),
    UNIQUE (version_id, position)
);
