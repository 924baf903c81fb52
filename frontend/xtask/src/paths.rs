//! Where things are: the clone, cargo's target folder, the bundle.

use crate::failure::{Explain, Failure, Outcome};
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders that every task works with, all absolute.
pub struct Paths {
    /// The clone.
    pub root: PathBuf,
    /// Cargo's target folder; with `CARGO_TARGET_DIR` it may lie outside the clone.
    pub target: PathBuf,
}

impl Paths {
    /// Asks cargo, which started us and knows its configuration.
    pub fn find() -> Outcome<Self> {
        let here = std::env::var_os("CARGO_MANIFEST_DIR")
            .ok_or_else(|| Failure::new("start the build helper as `cargo xtask`, not by its path"))?;
        let root = Path::new(&here).join("../..").canonicalize().explain(|| "cannot find the clone".into())?;
        let mut ask = process::cargo();
        ask.current_dir(&root).args(["metadata", "--no-deps", "--format-version", "1"]);
        let metadata: serde_json::Value =
            serde_json::from_str(&process::output(&mut ask)?).explain(|| "cannot read cargo's metadata".into())?;
        let target =
            metadata["target_directory"].as_str().ok_or_else(|| Failure::new("cargo names no target folder"))?;
        Ok(Self { root, target: target.into() })
    }

    /// Where the bundle goes: always inside the clone, because the server embeds this folder when it is compiled.
    pub fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// The server's binary.
    pub fn narada(&self, release: bool) -> PathBuf {
        self.target.join(if release { "release" } else { "debug" }).join("narada")
    }

    /// The browser tests.
    pub fn end2end(&self) -> PathBuf {
        self.root.join("end2end")
    }

    /// Cargo in the clone, building into the one target folder.
    pub fn cargo(&self) -> Command {
        let mut cargo = process::cargo();
        cargo.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        cargo
    }
}
