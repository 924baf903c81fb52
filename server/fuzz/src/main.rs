//! `cargo xtask fuzz NAME`: one of the parsers, which `NARADA_FUZZ` names.

#![no_main]

mod parsers;

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static CHOSEN: LazyLock<parsers::Parser> = LazyLock::new(|| {
    let name = std::env::var("NARADA_FUZZ").unwrap_or_default();
    let found = parsers::PARSERS.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("NARADA_FUZZ names no parser: {name}")).1
});

fuzz_target!(|bytes: &[u8]| CHOSEN(bytes));
