//! The ground floor: what every room stands on and that knows no room.
//!
//! Time and chance enter here and nowhere else ([`time`], [`chance`]); text becomes typed at the door ([`text`],
//! [`form`]); everything that can go wrong is one closed list ([`error`]); all SQL passes one door ([`db`]).

#[cfg(feature = "ssr")]
pub mod chance;
pub mod choice;
#[cfg(feature = "ssr")]
pub mod day;
#[cfg(feature = "ssr")]
pub mod db;
pub mod error;
#[cfg(feature = "ssr")]
pub mod form;
pub mod i18n;
pub mod id;
#[cfg(feature = "ssr")]
pub mod limits;
#[cfg(feature = "ssr")]
pub mod markdown;
#[cfg(feature = "ssr")]
pub mod multipart;
#[cfg(feature = "ssr")]
pub mod notice;
#[cfg(feature = "ssr")]
pub mod private_file;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
pub mod rows;
#[cfg(feature = "ssr")]
pub mod shelf;
#[cfg(feature = "ssr")]
pub mod site;
pub mod text;
pub mod time;
#[cfg(feature = "ssr")]
pub mod together;
#[cfg(feature = "ssr")]
pub mod written;
