-- What comes after a report: words that are hidden since, reasons for those who have no account, and names that are forgotten.

-- Whether a version holds the words of a remark, or what stood in their place when it was made. What people write is within
-- quotation marks and has its own escaped, so none of it looks like this.
ALTER TABLE report_remarks ADD COLUMN withheld BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE report_remarks SET withheld = TRUE WHERE REPLACE(data, '"says":{"withheld":', '') <> data;

-- room: moderation
-- The statement of reasons for whoever wrote otherwise than with an account.
CREATE TABLE statements (
    decision_id UUID PRIMARY KEY,
    token TEXT NOT NULL UNIQUE           -- stands in the address of the statement and in its letters, so it is kept as it is
);

-- When remarks were not taken though the stages as they stand say so: between an end and its later extension. Pairs of moments.
ALTER TABLE legal_bases ADD COLUMN pauses TEXT NOT NULL DEFAULT '';

-- Of remarks whose sender's name is forgotten: the first number under that name, so that one person still counts as one.
ALTER TABLE remarks ADD COLUMN same_sender BIGINT;
