//! Makes sure that the folder of the bundle exists, because the server embeds it when it is compiled: `cargo check` works on a fresh
//! clone, and a release binary is compiled again when the bundle changes.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site");
    std::fs::create_dir_all(&site)?;
    println!("cargo:rerun-if-changed=build.rs");
    // Builds for development read the folder when they run, so only the others depend on what lies in it.
    if std::env::var_os("PROFILE").is_some_and(|profile| profile == "release") {
        println!("cargo:rerun-if-changed=../target/site");
    }
    Ok(())
}
