//! The source tree as the rules see it.

use std::fs;
use std::path::{Path, PathBuf};

/// One source file.
pub struct Source {
    /// From the clone's root, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// The text with comments and tests blanked; lines keep their numbers.
    pub code: String,
}

impl Source {
    /// A file with this text.
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into(), code: code(text) }
    }

    /// The folder below `app/src` in which the file lies: a room, `base`, `ui` or `front`.
    pub fn room(&self) -> Option<&str> {
        self.path.strip_prefix("app/src/")?.split_once('/').map(|(room, _)| room)
    }

    /// What kind of furniture the file is: `store` for `store.rs` and for all in `store/`.
    pub fn furniture(&self) -> Option<&str> {
        let (_, inside) = self.path.strip_prefix("app/src/")?.split_once('/')?;
        inside.split('/').next().map(|part| part.trim_end_matches(".rs"))
    }

    /// Complains at every place where one of the words stands in the code.
    pub fn complain(&self, words: &[&str], why: &str) -> Vec<String> {
        let lines = self.code.lines().enumerate().filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        lines.map(|(number, _)| self.at(number, why)).collect()
    }

    /// A complaint about a line, counted from 0.
    pub fn at(&self, line: usize, why: &str) -> String {
        format!("{}:{}: {why}", self.path, line + 1)
    }
}

/// The clone's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All Rust files below the given folders, without those that hold only tests.
pub fn rust(folders: &[&str]) -> Vec<Source> {
    let files = files(folders).into_iter().filter(|path| path.ends_with(".rs"));
    files.filter(|path| !path.ends_with("tests.rs")).map(|path| read(&path)).collect()
}

/// Reads a file of the clone.
pub fn read(path: &str) -> Source {
    Source::new(path, &fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}")))
}

/// All files below the given folders, sorted; what tools make is left out.
pub fn files(folders: &[&str]) -> Vec<String> {
    let mut open: Vec<String> = folders.iter().map(|folder| (*folder).to_owned()).collect();
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root().join(&folder)).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if ["node_modules", "target", "test-results", "playwright-report"].contains(&name.as_str()) {
                continue;
            }
            let path = format!("{folder}/{name}");
            if entry.path().is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// Blanks line comments and everything from the tests' module on, which stands last in a file.
fn code(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let mut in_tests = false;
    let mut rest = text.lines().peekable();
    while let Some(line) = rest.next() {
        let opens_module = rest.peek().is_some_and(|next| next.trim_end().ends_with('{') && next.starts_with("mod "));
        in_tests |= line.trim() == "#[cfg(test)]" && opens_module;
        lines.push(if in_tests || line.trim_start().starts_with("//") { "" } else { line });
    }
    lines.join("\n")
}

#[test]
fn comments_and_tests_are_not_code() {
    let source = Source::new("x.rs", "//! a\nlet b; // c\n#[cfg(test)]\nmod tests {\n    d\n}\n");
    assert_eq!(source.code, "\nlet b; // c\n\n\n\n");
}

#[test]
fn furniture_may_be_a_file_or_a_folder() {
    for path in ["app/src/voting/store.rs", "app/src/voting/store/ballots.rs"] {
        let source = Source::new(path, "");
        assert_eq!((source.room(), source.furniture()), (Some("voting"), Some("store")));
    }
    assert_eq!(Source::new("app/src/lib.rs", "").room(), None);
}
