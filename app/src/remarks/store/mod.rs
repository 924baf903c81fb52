//! The remarks' SQL.

mod groups;
mod list;
mod one;
mod settings;
mod write;

pub use groups::{by_consultation as groups, group, join_group, put_group};
pub use list::{PAGE, counts, list};
pub use one::{by_id, by_number, lock};
pub use settings::{put_settings, settings};
pub use write::{put, set_state};

/// The columns of a remark; the literals stand before and after.
macro_rules! select_remarks {
    () => {
        "SELECT remarks.id, remarks.consultation_id, remarks.number, remarks.entered_at, remarks.entered_by, remarks.channel,
                remarks.received_at, remarks.submitter, remarks.author_id, remarks.organisation_id, remarks.submitter_name,
                remarks.submitter_address, remarks.mandate, remarks.territory_id, remarks.meeting, remarks.meeting_on,
                remarks.language, remarks.document_id, remarks.version_id, remarks.anchor, remarks.quote_from, remarks.quote_to,
                remarks.part, remarks.present, remarks.proposed, remarks.justification, remarks.state, remarks.group_id,
                remarks.version,
                CASE WHEN remarks.submitter = 'organisation' THEN COALESCE(organisations.name, remarks.submitter_name) END
                    AS organisation_name,
                organisations.slug AS organisation_slug, territories.name AS territory_name
         FROM remarks
         LEFT JOIN organisations ON organisations.id = remarks.organisation_id
         LEFT JOIN territories ON territories.id = remarks.territory_id "
    };
}
use select_remarks;
