//! The common furniture of the pages: frame, form fields, tables, charts. Knows no room and no SQL.
//!
//! Everything here is rendered on the server and works without a script. Looks live in `style/`; no component writes a
//! `style` attribute, since the content security policy forbids them: lengths in charts are SVG attributes.

pub mod badge;
pub mod breadcrumbs;
pub mod chart;
pub mod description;
pub mod diff;
pub mod empty;
pub mod field;
pub mod footer;
pub mod icon;
pub mod key_value;
pub mod layout;
pub mod linked_data;
pub mod masthead;
pub mod moment;
pub mod notice;
pub mod pagination;
pub mod reader;
pub mod stage_track;
pub mod table;
