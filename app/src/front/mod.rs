//! The roof: what ties the rooms to the web.
//!
//! [`page`] loads and shows, [`door`] lets forms in and answers them, [`shell`] is the document around every page,
//! [`policy`] says who may knock where.

pub mod crowded;
pub mod door;
pub mod failure;
pub mod forms;
pub mod home;
pub mod intent;
pub mod islands;
pub mod outcome;
pub mod page;
pub mod policy;
pub mod settings;
pub mod shell;
pub mod unsent;
pub mod well_known;
mod who;
