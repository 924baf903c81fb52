//! Icons, fonts and pictures from `style/`.

use super::names::hashed;
use crate::failure::{Explain, Outcome};
use std::collections::BTreeMap;
use std::path::Path;

/// Everything in `style/` that is no style sheet.
pub struct Statics {
    /// By the path inside `style/`, with `/` on every system.
    files: BTreeMap<String, Static>,
}

/// One such file.
pub struct Static {
    /// Its name in the bundle, without a folder.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

impl Statics {
    /// Reads the folder and those in it.
    pub fn read(style: &Path) -> Outcome<Self> {
        let mut files = BTreeMap::new();
        for path in files_below(style)? {
            if path.ends_with(".css") || path.ends_with(".md") {
                continue;
            }
            let content = std::fs::read(style.join(&path)).explain(|| format!("cannot read style/{path}"))?;
            files.insert(path.clone(), Static { name: hashed(&path, &content), content });
        }
        Ok(Self { files })
    }

    /// The name in the bundle of a file in `style/`.
    pub fn name(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(|file| file.name.as_str())
    }

    /// Path and file, in the order of the paths.
    pub fn into_files(self) -> impl Iterator<Item = (String, Static)> {
        self.files.into_iter()
    }
}

/// The files below a folder: paths relative to it, with `/`, sorted, hidden ones left out.
pub fn files_below(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![String::new()];
    while let Some(inside) = open.pop() {
        let here = folder.join(&inside);
        for entry in std::fs::read_dir(&here).explain(|| format!("cannot read {}", here.display()))? {
            let entry = entry.explain(|| format!("cannot read {}", here.display()))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let path = if inside.is_empty() { name } else { format!("{inside}/{name}") };
            if entry.path().is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
