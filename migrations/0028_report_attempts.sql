-- A report whose making fails again and again is given up, and its page says why.
ALTER TABLE report_versions ADD COLUMN attempts BIGINT NOT NULL DEFAULT 0;   -- how often somebody took it up
ALTER TABLE report_versions ADD COLUMN failure TEXT CHECK (failure IN ('gathering', 'writing', 'stopped'));   -- why the last attempt failed
