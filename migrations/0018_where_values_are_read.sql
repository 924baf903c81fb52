-- Monitoring: where the source of a reported value can be read. Empty: nobody said.

ALTER TABLE reported_values ADD COLUMN source_link TEXT NOT NULL DEFAULT '';
