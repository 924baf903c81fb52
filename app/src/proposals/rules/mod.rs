//! What may happen to proposals and action lines, and what their texts must be like. Pure decisions.

mod lines;
mod serving;
mod spread;
mod states;
mod texts;

pub use lines::{
    CODE_MAX, CardOrder, NewText, SUMMARY_MAX, arrange, both, change_reason, code, line_text, next_code,
    reason_is_needed,
};
pub use serving::{Served, Trees, Wanted};
pub use spread::Spread;
pub use states::{Act, after, may_change_public, may_edit, may_read};
pub use texts::{BODY_MAX, Draft, TITLE, complete, own_voice, proposal_text};
