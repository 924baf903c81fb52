//! The remarks' SQL.

mod corrections;
mod forget;
mod groups;
mod list;
mod one;
mod participation;
mod place;
mod settings;
mod similar;
mod write;

pub use corrections::{
    corrected, corrections, entered_by_mistake, imports, is_decided, keep, of_import, put_import_withdrawn, put_said,
    set_withdrawn,
};
pub use forget::{forget_addresses, forget_names};
pub use groups::{by_consultation as groups, group, join_group, put_group, set_group_title};
pub use list::{list, tallies};
pub use one::{by_id, by_number, is_answered, lock, reported_at, said_just_now, stages_and_report};
pub use participation::{Part, participation};
pub use place::{parts_now, place, place_at, strategy_slug};
pub use settings::{put_settings, settings, settings_and_conduct};
pub use similar::similar;
pub use write::{forget_author, hold, is_imported, put, put_import, put_organisation, set_state};

/// The beginning of every statement that reads remarks whole; the literal names more columns.
macro_rules! select_remarks {
    () => {
        $crate::remarks::store::select_remarks!("")
    };
    ($more:literal) => {
        concat!("SELECT remarks.id, remarks.consultation_id, remarks.number, remarks.entered_at, remarks.entered_by, remarks.channel,
                remarks.received_at, remarks.submitter, remarks.author_id, remarks.organisation_id, remarks.submitter_name,
                remarks.submitter_address, remarks.mandate, remarks.territory_id, remarks.meeting, remarks.meeting_on,
                remarks.language, remarks.document_id, remarks.version_id, remarks.anchor, remarks.quote_from, remarks.quote_to,
                remarks.part, remarks.present, remarks.proposed, remarks.justification, ", $crate::conduct::store::standing!("remarks"), " AS state, remarks.group_id,
                remarks.version,
                CASE WHEN remarks.submitter = 'organisation' THEN COALESCE(organisations.name, remarks.submitter_name) END
                    AS organisation_name,
                organisations.slug AS organisation_slug, territories.name AS territory_name, people.name AS author_name,
                documents.code AS document_code, documents.title AS document_title, document_versions.number AS version_number", $more, "
         FROM remarks
         LEFT JOIN organisations ON organisations.id = remarks.organisation_id
         LEFT JOIN territories ON territories.id = remarks.territory_id
         LEFT JOIN people ON people.id = remarks.author_id
         LEFT JOIN documents ON documents.id = remarks.document_id
         LEFT JOIN document_versions ON document_versions.id = remarks.version_id ")
    };
}
use select_remarks;
