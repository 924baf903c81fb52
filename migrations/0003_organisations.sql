-- Organisations: NGOs and other bodies, and who may speak in their name.

-- room: organisations
CREATE TABLE organisations (
    id UUID PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    register_number TEXT NOT NULL,
    mandate TEXT NOT NULL,               -- in whose name and by what right it speaks
    state TEXT NOT NULL CHECK (state IN ('submitted', 'verified', 'refused')),
    reason TEXT NOT NULL DEFAULT '',     -- of the last decision
    registered_by UUID NOT NULL REFERENCES people (id),
    registered_at BIGINT NOT NULL,       -- when it was submitted last: a decision names the version it judges
    decided_by UUID REFERENCES people (id),
    decided_at BIGINT
);
-- Only a verified body owns its number: a stranger who registers it first must not keep the body itself out.
CREATE UNIQUE INDEX organisations_by_number ON organisations (register_number) WHERE state = 'verified';
CREATE INDEX organisations_by_registrar ON organisations (registered_by);

-- room: organisations
CREATE TABLE memberships (
    organisation_id UUID NOT NULL REFERENCES organisations (id),
    person_id UUID NOT NULL REFERENCES people (id),
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, person_id)
);
CREATE INDEX memberships_by_person ON memberships (person_id);

-- room: organisations
-- Links that make whoever accepts one a member. No address is kept here: only the letter has it.
CREATE TABLE membership_invitations (
    token_hash TEXT PRIMARY KEY,         -- SHA-256 of the link's secret, hex
    organisation_id UUID NOT NULL REFERENCES organisations (id),
    invited_by UUID NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL           -- the row goes when the link is used
);
