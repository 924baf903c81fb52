-- Moderation: reports from readers, and decisions with their reasons.

-- room: moderation
CREATE TABLE reports (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('comment', 'proposal', 'action_line')),
    subject_id UUID NOT NULL,
    reporter_id UUID REFERENCES people (id),
    reason TEXT NOT NULL,
    reported_at BIGINT NOT NULL,
    decision_id UUID                     -- NULL: waits in the queue
);
CREATE INDEX reports_waiting ON reports (consultation_id, reported_at) WHERE decision_id IS NULL;
CREATE INDEX reports_by_subject ON reports (subject_id);

-- room: moderation
-- A decision is undone by another decision, never deleted.
CREATE TABLE moderation_decisions (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('comment', 'proposal', 'action_line')),
    subject_id UUID NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('publish', 'return', 'accept', 'keep', 'hide', 'restore', 'reopen', 'withdraw')),
    rule_id UUID REFERENCES moderation_rules (id),   -- the published rule it rests on
    explanation TEXT NOT NULL,           -- what the author is told
    undoes_id UUID UNIQUE REFERENCES moderation_decisions (id),   -- a decision is undone once
    decided_by UUID NOT NULL REFERENCES people (id),
    decided_at BIGINT NOT NULL
);
CREATE INDEX moderation_decisions_by_subject ON moderation_decisions (subject_id, decided_at);
CREATE INDEX moderation_decisions_by_consultation ON moderation_decisions (consultation_id, id);
