-- Moderation that gives its reasons: cases with a day by which they are decided, reports by anybody, appeals.

-- room: conduct
-- What a consultation decided about its discussion; without a row, what is usual.
CREATE TABLE conduct_settings (
    consultation_id UUID PRIMARY KEY REFERENCES consultations (id),
    answer_days BIGINT NOT NULL CHECK (answer_days BETWEEN 1 AND 60),
    changed_by UUID REFERENCES people (id),
    changed_at BIGINT NOT NULL
);

-- room: conduct
-- Rules that administrators keep for all consultations; known by their codes, so that they can be seeded on both databases alike.
CREATE TABLE library_rules (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,   -- counts wordings: two open forms must not overwrite each other
    retired_at BIGINT                    -- NULL: offered to new consultations
);

-- room: conduct
CREATE TABLE library_rule_texts (
    code TEXT NOT NULL REFERENCES library_rules (code),
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    text TEXT NOT NULL,
    PRIMARY KEY (code, language)
);

INSERT INTO library_rules (code, position) VALUES
    ('respect', 1), ('subject', 2), ('privacy', 3), ('advertising', 4), ('law', 5), ('one-voice', 6);
INSERT INTO library_rule_texts (code, language, text) VALUES
    ('respect', 'en', 'Argue with what people say, not with who they are. No insults, no threats, no contempt for any group of people.'),
    ('respect', 'pl', 'Spieraj się z poglądami, nie z ludźmi. Nie obrażaj, nie groź, nie poniżaj żadnej grupy osób.'),
    ('respect', 'lt', 'Ginčykitės su nuomonėmis, ne su žmonėmis. Neįžeidinėkite, negrasinkite, nežeminkite jokios žmonių grupės.'),
    ('subject', 'en', 'Keep to what the consultation is about. Other matters have their place elsewhere.'),
    ('subject', 'pl', 'Pisz na temat konsultacji. Na inne sprawy jest miejsce gdzie indziej.'),
    ('subject', 'lt', 'Rašykite apie tai, dėl ko vyksta konsultacijos. Kitiems reikalams yra kitų vietų.'),
    ('privacy', 'en', 'Tell nobody''s personal data: no private addresses, telephone numbers, health or family matters, no photographs of private people.'),
    ('privacy', 'pl', 'Nie ujawniaj niczyich danych osobowych: prywatnych adresów, numerów telefonów, spraw zdrowotnych i rodzinnych ani zdjęć osób prywatnych.'),
    ('privacy', 'lt', 'Neskelbkite kitų žmonių asmens duomenų: namų adresų, telefono numerių, sveikatos ar šeimos reikalų, privačių asmenų nuotraukų.'),
    ('advertising', 'en', 'No advertising, and not the same text again and again.'),
    ('advertising', 'pl', 'Żadnych reklam i żadnego powtarzania wciąż tego samego tekstu.'),
    ('advertising', 'lt', 'Jokios reklamos ir jokio to paties teksto kartojimo.'),
    ('law', 'en', 'Nothing that the law forbids: no incitement to hatred or violence, no defamation, nothing taken from others against their rights.'),
    ('law', 'pl', 'Nic, czego zabrania prawo: żadnego nawoływania do nienawiści lub przemocy, żadnych zniesławień, niczego z naruszeniem cudzych praw autorskich.'),
    ('law', 'lt', 'Nieko, ką draudžia įstatymai: jokio neapykantos ar smurto kurstymo, jokio šmeižto, nieko, kas pažeidžia kitų autorių teises.'),
    ('one-voice', 'en', 'One person takes part with one account, and says openly on whose behalf if it is not their own.'),
    ('one-voice', 'pl', 'Jedna osoba korzysta z jednego konta, a jeśli pisze w cudzym imieniu, mówi to otwarcie.'),
    ('one-voice', 'lt', 'Vienas žmogus dalyvauja su viena paskyra, o jei rašo kieno nors vardu, tai pasako atvirai.');

-- room: moderation
-- What one decision answers: all reports of one text until then.
CREATE TABLE moderation_cases (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('comment', 'proposal', 'action_line', 'remark')),
    subject_id UUID NOT NULL,
    opened_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    decision_id UUID,
    closed_at BIGINT                     -- NULL: waits
);
CREATE UNIQUE INDEX moderation_cases_open ON moderation_cases (subject_id) WHERE closed_at IS NULL;
CREATE INDEX moderation_cases_by_consultation ON moderation_cases (consultation_id, due_at);

-- room: moderation
CREATE TABLE reports_anew (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    case_id UUID REFERENCES moderation_cases (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('comment', 'proposal', 'action_line', 'remark')),
    subject_id UUID NOT NULL,
    reporter_id UUID REFERENCES people (id),   -- NULL: somebody without an account
    ground TEXT NOT NULL DEFAULT 'other' CHECK (ground IN ('rule', 'law', 'personal_data', 'spam', 'other')),
    rule_id UUID REFERENCES moderation_rules (id),
    reason TEXT NOT NULL,
    answer_address TEXT,                 -- where somebody without an account wants the answer; forgotten once no appeal is left
    answer_language TEXT CHECK (answer_language IN ('pl', 'lt', 'en')),
    receipt_token TEXT UNIQUE,           -- stands in the address of the receipt and in its letters, so it is kept as it is
    reported_at BIGINT NOT NULL,
    decision_id UUID                     -- NULL: waits in the queue
);
INSERT INTO reports_anew (id, consultation_id, subject_kind, subject_id, reporter_id, reason, reported_at, decision_id)
SELECT id, consultation_id, subject_kind, subject_id, reporter_id, reason, reported_at, decision_id FROM reports;
-- What waited before there were cases is one, too: known by its first report, and due a week after it.
INSERT INTO moderation_cases (id, consultation_id, subject_kind, subject_id, opened_at, due_at)
SELECT id, consultation_id, subject_kind, subject_id, reported_at, reported_at + 604800000 FROM reports
WHERE decision_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM reports AS earlier
                  WHERE earlier.subject_id = reports.subject_id AND earlier.decision_id IS NULL
                    AND (earlier.reported_at, earlier.id) < (reports.reported_at, reports.id));
UPDATE reports_anew SET case_id = (SELECT moderation_cases.id FROM moderation_cases
                                   WHERE moderation_cases.subject_id = reports_anew.subject_id)
WHERE decision_id IS NULL;
DROP TABLE reports;
ALTER TABLE reports_anew RENAME TO reports;
CREATE INDEX reports_waiting ON reports (consultation_id, reported_at) WHERE decision_id IS NULL;
CREATE INDEX reports_by_subject ON reports (subject_id);
CREATE INDEX reports_by_address ON reports (answer_address, reported_at) WHERE answer_address IS NOT NULL;

-- room: moderation
-- A decision is undone by another decision, never deleted.
CREATE TABLE moderation_decisions_anew (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('comment', 'proposal', 'action_line', 'remark', 'person')),
    subject_id UUID NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('publish', 'return', 'accept', 'keep', 'hide', 'restore', 'reopen', 'withdraw',
                                       'ask', 'merge', 'part', 'move', 'suspend', 'lift')),
    rule_id UUID REFERENCES moderation_rules (id),   -- the published rule it rests on
    law TEXT NOT NULL DEFAULT '',        -- or the law: which provision
    explanation TEXT NOT NULL,           -- what the author is told
    undoes_id UUID UNIQUE REFERENCES moderation_decisions_anew (id),   -- a decision is undone once
    decided_by UUID NOT NULL REFERENCES people (id),
    decided_at BIGINT NOT NULL
);
INSERT INTO moderation_decisions_anew
    (id, consultation_id, subject_kind, subject_id, kind, rule_id, explanation, undoes_id, decided_by, decided_at)
SELECT id, consultation_id, subject_kind, subject_id, kind, rule_id, explanation, undoes_id, decided_by, decided_at
FROM moderation_decisions;
DROP TABLE moderation_decisions;
ALTER TABLE moderation_decisions_anew RENAME TO moderation_decisions;
CREATE INDEX moderation_decisions_by_subject ON moderation_decisions (subject_id, decided_at);
CREATE INDEX moderation_decisions_by_consultation ON moderation_decisions (consultation_id, id);

-- room: appeals
-- Against a decision, by whom it concerns: once each.
CREATE TABLE appeals (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    decision_id UUID NOT NULL REFERENCES moderation_decisions (id),
    report_id UUID REFERENCES reports (id),    -- NULL: the author appeals; else who sent this report
    appellant_id UUID REFERENCES people (id),  -- NULL: somebody without an account
    words TEXT NOT NULL,
    appealed_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    outcome TEXT CHECK (outcome IN ('upheld', 'reversed')),   -- NULL: waits
    reasons TEXT NOT NULL DEFAULT '',
    decided_by UUID REFERENCES people (id),
    decided_at BIGINT,
    made_id UUID REFERENCES moderation_decisions (id)         -- the decision by which it was reversed
);
CREATE UNIQUE INDEX appeals_once_by_author ON appeals (decision_id) WHERE report_id IS NULL;
CREATE UNIQUE INDEX appeals_once_by_report ON appeals (decision_id, report_id) WHERE report_id IS NOT NULL;
CREATE INDEX appeals_by_consultation ON appeals (consultation_id, due_at);
