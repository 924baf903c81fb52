//! Checks the words of all languages and turns each message into a method of `Lang`.
//!
//! Reads `locales/LANGUAGE/ROOM.ftl`, writes `$OUT_DIR/words.rs`, which `base::i18n` includes. Every problem in every
//! file is reported at once, with file and line, and fails the build: a message that compiles cannot fail at run time.

#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/parse.rs"]
mod parse;

use check::{Language, Problem};
use parse::Entry;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());

    let mut problems = Vec::new();
    let mut catalogues = Vec::new();
    for language in Language::ALL {
        catalogues.push((language, read(&root, language, &mut problems)?));
    }
    let messages: Vec<_> = catalogues
        .iter()
        .map(|(language, entries)| (*language, entries.iter().map(|entry| &entry.message).collect()))
        .collect();
    problems.extend(check::compare(&messages));

    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if problems.is_empty() {
        fs::write(out.join("words.rs"), generate::words(&root, &catalogues))?;
    }
    Ok(())
}

/// The messages of all files of one language, in the order of the files' names.
fn read(root: &Path, language: Language, problems: &mut Vec<Problem>) -> io::Result<Vec<Entry>> {
    let folder = Path::new("locales").join(language.code());
    let mut files: Vec<_> =
        fs::read_dir(root.join(&folder))?.map(|file| Ok(file?.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();

    let mut entries = Vec::new();
    for file in files {
        let source = fs::read_to_string(&file)?;
        let name = folder.join(file.file_name().unwrap_or_default()).display().to_string();
        let (read, refused) = parse::file(language, &name, &source);
        entries.extend(read);
        problems.extend(refused);
    }
    Ok(entries)
}
