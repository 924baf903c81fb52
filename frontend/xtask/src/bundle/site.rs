//! Writing `target/site/`: the files, their compressed twins, and the manifest that names them.

use super::glue::Browser;
use super::names::hashed;
use super::statics::Statics;
use super::{compress, loader};
use crate::failure::{Explain, Failure, Outcome};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The manifest's name; the server reads it at its start.
const MANIFEST: &str = "manifest.json";

/// What the bundle is made of.
pub struct Parts {
    /// The style sheet.
    pub css: String,
    /// Script, snippets and module from wasm-bindgen.
    pub browser: Browser,
    /// Icons, fonts and pictures.
    pub statics: Statics,
}

/// Writes the bundle. The manifest comes last and what it no longer names goes after it, so that a server that reads the folder while
/// we write always finds what it looks for.
pub fn write(site: &Path, parts: Parts) -> Outcome {
    let Parts { css, browser: Browser { script, snippets, wasm }, statics } = parts;
    fs::create_dir_all(site).explain(|| format!("cannot make {}", site.display()))?;
    let mut kept = Vec::new();
    let mut put = |name: String, content: &[u8]| -> Outcome<String> {
        if compress::wanted(&name) {
            write_file(site, &format!("{name}.br"), &compress::brotli(content)?, &mut kept)?;
            write_file(site, &format!("{name}.gz"), &compress::gzip(content)?, &mut kept)?;
        }
        write_file(site, &name, content, &mut kept)?;
        Ok(name)
    };

    let snippets = snippets.into_iter().map(|(name, content)| put(name, &content)).collect::<Outcome<Vec<_>>>()?;
    let files = statics
        .into_files()
        .map(|(path, file)| Ok((path, put(file.name, &file.content)?)))
        .collect::<Outcome<BTreeMap<_, _>>>()?;
    let mut named = |name: &str, content: &[u8]| put(hashed(name, content), content);
    let css = named("narada.css", css.as_bytes())?;
    let wasm = named("narada.wasm", &wasm)?;
    let js = named("narada.js", script.as_bytes())?;
    let loader = named("loader.js", loader::script(&js, &wasm).as_bytes())?;

    let manifest =
        json!({ "css": css, "loader": loader, "js": js, "wasm": wasm, "snippets": snippets, "files": files });
    write_file(site, MANIFEST, format!("{manifest:#}\n").as_bytes(), &mut kept)?;
    remove_others(site, &kept)
}

fn write_file(site: &Path, name: &str, content: &[u8], kept: &mut Vec<String>) -> Outcome {
    let file = site.join(name);
    fs::write(&file, content).explain(|| format!("cannot write {}", file.display()))?;
    kept.push(name.to_owned());
    Ok(())
}

fn remove_others(site: &Path, kept: &[String]) -> Outcome {
    let doing = || format!("cannot tidy {}", site.display());
    for entry in fs::read_dir(site).explain(doing)? {
        let entry = entry.explain(doing)?;
        if !kept.iter().any(|name| entry.file_name() == name.as_str()) {
            fs::remove_file(entry.path()).explain(doing)?;
        }
    }
    Ok(())
}

/// The bundle that lies in `target/site/`.
pub struct Manifest {
    /// Everything that a page with islands loads to make them live: loader, script, module, snippets.
    pub scripts: Vec<String>,
    /// The style sheet.
    pub css: String,
}

impl Manifest {
    /// Reads the manifest.
    ///
    /// # Errors
    /// There is no bundle yet, or it is not one of ours.
    pub fn read(site: &Path) -> Outcome<Self> {
        let file = site.join(MANIFEST);
        let text =
            fs::read_to_string(&file).explain(|| format!("cannot read {}; run `cargo xtask build`", file.display()))?;
        let json: serde_json::Value =
            serde_json::from_str(&text).explain(|| format!("cannot read {}", file.display()))?;
        let name = |key: &str| {
            let found = json[key].as_str().map(str::to_owned);
            found.ok_or_else(|| Failure::new(format!("{} names no {key}; run `cargo xtask build`", file.display())))
        };
        let snippets = json["snippets"].as_array().into_iter().flatten().filter_map(|name| name.as_str());
        let mut scripts = vec![name("loader")?, name("js")?, name("wasm")?];
        scripts.extend(snippets.map(str::to_owned));
        Ok(Self { scripts, css: name("css")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_names_what_lies_beside_it_and_nothing_else_stays() {
        let folder = tempfile::tempdir().unwrap();
        let style = folder.path().join("style");
        fs::create_dir_all(style.join("icons")).unwrap();
        fs::write(style.join("icons/emblem.svg"), "<svg/>").unwrap();
        let site = folder.path().join("site");
        fs::create_dir(&site).unwrap();
        fs::write(site.join("narada.old.css"), "a{}").unwrap();

        let statics = Statics::read(&style).unwrap();
        let browser = Browser { script: "export {}".into(), snippets: BTreeMap::new(), wasm: vec![0] };
        write(&site, Parts { css: "a{}".into(), browser, statics }).unwrap();

        let manifest = Manifest::read(&site).unwrap();
        for name in manifest.scripts.iter().chain([&manifest.css]) {
            for file in [name.clone(), format!("{name}.br"), format!("{name}.gz")] {
                assert!(site.join(&file).is_file(), "{file}");
            }
        }
        assert!(!site.join("narada.old.css").exists());
        let text = fs::read_to_string(site.join(MANIFEST)).unwrap();
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        let emblem = json["files"]["icons/emblem.svg"].as_str().expect("the emblem is listed");
        assert!(site.join(emblem).is_file(), "{emblem}");
    }
}
