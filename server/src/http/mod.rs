//! The doors: routes, the guard before them, files, health, and the loop that accepts connections.

pub mod assets;
mod away;
mod crowd;
mod dress;
mod guard;
mod haste;
mod headers;
mod health;
mod origin;
mod page_cache;
mod peer;
mod router;
mod seldom;
mod serve;
mod watch;

pub use away::Heart;
pub use crowd::Crowd;
pub use peer::Peer;
pub use router::{router, router_of, routes};
pub use serve::{Patience, serve};
