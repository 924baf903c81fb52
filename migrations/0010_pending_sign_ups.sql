-- Accounts: what was entered with a sign-up waits beside its link. Two sign-ups with one address stand beside each other
-- until one of them is confirmed; whoever signs up later changes nothing of the earlier one.

ALTER TABLE mail_tokens ADD COLUMN name TEXT;           -- for confirm
ALTER TABLE mail_tokens ADD COLUMN password_hash TEXT;  -- for confirm
ALTER TABLE mail_tokens ADD COLUMN language TEXT CHECK (language IN ('pl', 'lt', 'en'));
