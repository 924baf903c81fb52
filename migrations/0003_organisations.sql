-- Organisations: NGOs and other bodies, and who may speak in their name.

-- room: organisations
CREATE TABLE organisations (
    id UUID PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    register_number TEXT NOT NULL UNIQUE,
    mandate TEXT NOT NULL,               -- in whose name and by what right it speaks
    state TEXT NOT NULL CHECK (state IN ('submitted', 'verified', 'refused')),
    reason TEXT NOT NULL DEFAULT '',     -- of the last decision
    registered_by UUID NOT NULL REFERENCES people (id),
    registered_at BIGINT NOT NULL,
    decided_by UUID REFERENCES people (id),
    decided_at BIGINT
);

-- room: organisations
CREATE TABLE memberships (
    organisation_id UUID NOT NULL REFERENCES organisations (id),
    person_id UUID NOT NULL REFERENCES people (id),
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, person_id)
);
CREATE INDEX memberships_by_person ON memberships (person_id);
