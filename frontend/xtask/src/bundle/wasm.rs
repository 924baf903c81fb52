//! The wasm that cargo makes of `frontend`.

use crate::failure::{Explain, Outcome};
use crate::paths::Paths;
use crate::process;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm-release";

/// Compiles `frontend` for the browser and returns the module, before wasm-bindgen. It has a target folder of its own, so that its
/// build neither waits for the server's nor invalidates it.
pub fn compile(paths: &Paths) -> Outcome<Vec<u8>> {
    add_target()?;
    let folder = paths.target.join("wasm");
    let mut cargo = paths.cargo();
    cargo.args(["build", "--package", "frontend", "--lib", "--target", TARGET, "--profile", PROFILE]);
    cargo.arg("--target-dir").arg(&folder);
    process::run(&mut cargo)?;
    let module = folder.join(TARGET).join(PROFILE).join("frontend.wasm");
    std::fs::read(&module).explain(|| format!("cannot read {}", module.display()))
}

/// Adds the compiler's standard library for wasm when it is missing.
pub fn add_target() -> Outcome {
    let rustc = process::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if std::path::Path::new(rustc.trim()).is_dir() {
        return Ok(());
    }
    println!("    adding the compiler's {TARGET} target");
    process::run(Command::new("rustup").args(["target", "add", TARGET]))
        .explain(|| format!("Narada needs rustc's {TARGET} target; with rustup: `rustup target add {TARGET}`"))
}
