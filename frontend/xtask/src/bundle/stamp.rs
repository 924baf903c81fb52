//! Knowing that nothing has changed: a hash of everything that goes into the bundle.

use super::site::Manifest;
use super::statics::files_below;
use crate::failure::{Explain, Outcome};
use crate::paths::Paths;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::PathBuf;

/// The hash of the bundle's inputs. What the wasm is made from is cargo's to judge, so the wasm itself counts here.
pub struct Stamp(String);

impl Stamp {
    /// Hashes the wasm, `style/`, this helper's own source and `Cargo.lock`, which fixes the tools' versions.
    pub fn of(paths: &Paths, module: &[u8]) -> Outcome<Self> {
        let mut hash = Sha256::new();
        feed(&mut hash, "wasm", module);
        for folder in ["style", "frontend/xtask/src"] {
            for file in files_below(&paths.root.join(folder))? {
                let path = format!("{folder}/{file}");
                feed(&mut hash, &path, &read(paths, &path)?);
            }
        }
        feed(&mut hash, "Cargo.lock", &read(paths, "Cargo.lock")?);
        Ok(Self(HEXLOWER.encode(&hash.finalize())))
    }

    /// Whether the bundle on disk was made from exactly these inputs.
    pub fn is_written(&self, paths: &Paths) -> bool {
        let same = fs::read_to_string(file(paths)).is_ok_and(|written| written == self.0);
        let Ok(manifest) = Manifest::read(&paths.site()) else {
            return false;
        };
        same && manifest.scripts.iter().chain([&manifest.css]).all(|name| paths.site().join(name).is_file())
    }

    /// Remembers these inputs; call it when the bundle is complete.
    pub fn write(&self, paths: &Paths) -> Outcome {
        fs::write(file(paths), &self.0).explain(|| format!("cannot write {}", file(paths).display()))
    }
}

/// Beside the bundle, not in it: the server embeds everything that lies there.
fn file(paths: &Paths) -> PathBuf {
    paths.site().with_extension("stamp")
}

fn read(paths: &Paths, path: &str) -> Outcome<Vec<u8>> {
    fs::read(paths.root.join(path)).explain(|| format!("cannot read {path}"))
}

/// With name and length, so that bytes cannot wander from one file to the next unseen.
fn feed(hash: &mut Sha256, name: &str, content: &[u8]) {
    hash.update(format!("{name}\0{}\0", content.len()));
    hash.update(content);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clone() -> (tempfile::TempDir, Paths) {
        let folder = tempfile::tempdir().unwrap();
        for (file, content) in [("style/main.css", "a{}"), ("frontend/xtask/src/main.rs", ""), ("Cargo.lock", "")] {
            let file = folder.path().join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        let paths = Paths { root: folder.path().into(), target: folder.path().join("target") };
        (folder, paths)
    }

    fn stamp(paths: &Paths) -> String {
        Stamp::of(paths, b"wasm").unwrap().0
    }

    #[test]
    fn the_same_inputs_have_the_same_stamp() {
        let (_folder, paths) = clone();
        assert_eq!(stamp(&paths), stamp(&paths));
    }

    #[test]
    fn every_input_counts() {
        let (_folder, paths) = clone();
        let before = stamp(&paths);
        assert_ne!(Stamp::of(&paths, b"other wasm").unwrap().0, before);
        for file in ["style/main.css", "style/new.css", "frontend/xtask/src/main.rs", "Cargo.lock"] {
            let before = stamp(&paths);
            fs::write(paths.root.join(file), "changed").unwrap();
            assert_ne!(stamp(&paths), before, "{file}");
        }
    }

    #[test]
    fn a_bundle_with_a_missing_file_is_made_again() {
        let (_folder, paths) = clone();
        let site = paths.site();
        fs::create_dir_all(&site).unwrap();
        fs::write(site.join("manifest.json"), r#"{"css":"a.css","loader":"l.js","js":"a.js","wasm":"a.wasm"}"#)
            .unwrap();
        let stamp = Stamp::of(&paths, b"wasm").unwrap();
        stamp.write(&paths).unwrap();
        assert!(!stamp.is_written(&paths));
        for name in ["a.css", "l.js", "a.js", "a.wasm"] {
            fs::write(site.join(name), "").unwrap();
        }
        assert!(stamp.is_written(&paths));
    }
}
