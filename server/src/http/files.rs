//! How many files this process may have open: every connection is one.

/// What many systems allow whoever does not ask for more.
pub(super) const USUAL: usize = 1_024;

/// Asks the system for as many open files as it lets us have without further rights, up to what is wanted; how many it
/// allows then. Most begin with 1,024 and allow far more to whoever asks.
#[cfg(unix)]
pub fn ask_for(wanted: usize) -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let all = u64::try_from(wanted).unwrap_or(u64::MAX);
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let least = maximum.map_or(all, |maximum| maximum.min(all));
    if current.is_some_and(|current| current < least) {
        // Where even this is refused, what is allowed already is what there is.
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(least), maximum });
    }
    getrlimit(Resource::Nofile).current.map_or(wanted, |allowed| usize::try_from(allowed).unwrap_or(wanted))
}

/// What the system allows, as far as we know.
#[cfg(not(unix))]
pub fn ask_for(wanted: usize) -> usize {
    wanted.min(USUAL)
}
