//! The doors: routes, the guard before them, files, health, and the loop that accepts connections.

pub mod assets;
mod dress;
mod guard;
mod headers;
mod health;
mod peer;
mod router;
mod serve;

pub use peer::Peer;
pub use router::{router, routes};
pub use serve::{Patience, serve};
