-- Editing: strategies change in drafts, which nobody but their editors sees until they are published.

ALTER TABLE strategy_versions ADD COLUMN note TEXT NOT NULL DEFAULT '';   -- what whoever published it says about it

-- room: editing
CREATE TABLE strategy_drafts (
    slug TEXT PRIMARY KEY,               -- of a strategy that may not be published yet: one draft each
    begun_from BIGINT NOT NULL,          -- the number of the version that was published then; 0: none
    document TEXT NOT NULL,              -- the whole strategy, as its file
    sha256 TEXT NOT NULL,                -- of the document, in hex: what was seen is what is published
    changed_at BIGINT NOT NULL,
    changed_by UUID NOT NULL REFERENCES people (id)
);

-- room: editing
CREATE TABLE strategy_editors (
    slug TEXT NOT NULL,
    person_id UUID NOT NULL REFERENCES people (id),
    appointed_at BIGINT NOT NULL,
    PRIMARY KEY (slug, person_id)
);
