//! The doors: routes, the guard before them, files, health, and the loop that accepts connections.

pub mod assets;
mod away;
mod crowd;
mod dress;
mod files;
mod guard;
mod haste;
mod headers;
mod health;
mod origin;
mod page_cache;
mod peer;
mod router;
mod rush;
mod seldom;
mod serve;
mod watch;

pub use away::Heart;
pub use crowd::Crowd;
pub use files::ask_for;
pub use peer::Peer;
pub use router::{router, router_of, router_with, routes};
pub use rush::Turns;
pub use serve::{Patience, listen, serve};
