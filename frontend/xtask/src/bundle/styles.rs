//! The style sheet: `style/main.css` and what it imports, as one small file for browsers from the end of 2020 on.

use super::statics::Statics;
use crate::failure::{Failure, Outcome};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::dependencies::{Dependency, DependencyOptions};
use lightningcss::error::Error;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Features, Targets};
use std::fmt::Display;
use std::path::{Component, Path};

/// Bundles, lowers and minifies; `url(…)` becomes the hashed name of the file in `style/`.
pub fn bundle(entry: &Path, style: &Path, statics: &Statics) -> Outcome<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(entry).map_err(located)?;
    sheet.minify(MinifyOptions { targets: targets(), ..MinifyOptions::default() }).map_err(located)?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets: targets(),
            analyze_dependencies: Some(DependencyOptions { remove_imports: false }),
            ..PrinterOptions::default()
        })
        .map_err(located)?;

    let mut css = printed.code;
    for dependency in printed.dependencies.unwrap_or_default() {
        let Dependency::Url(url) = dependency else { continue };
        let target = resolve(&url.url, &url.loc.file_path, style, statics)?;
        css = css.replace(&url.placeholder, &target);
    }
    Ok(css)
}

/// A mistake in a style sheet, where an editor finds it; lightningcss counts lines from 0.
fn located<T: Display>(error: Error<T>) -> Failure {
    let place = error.loc.map(|loc| format!("{}:{}:{}: ", loc.filename, loc.line + 1, loc.column)).unwrap_or_default();
    Failure::new(format!("{place}{}", error.kind))
}

/// The oldest browsers that get the whole look: those of the turn from 2020 to 2021. `light-dark()` and nesting are newer, so they are
/// lowered. Logical properties are not: every browser here knows them, and lowering them would say each rule twice, once for each
/// direction of writing.
fn targets() -> Targets {
    let version = |major: u32| Some(major << 16);
    let browsers = Browsers {
        chrome: version(88),
        edge: version(88),
        firefox: version(85),
        safari: version(14),
        ios_saf: version(14),
        ..Browsers::default()
    };
    Targets {
        browsers: Some(browsers),
        include: Features::empty(),
        exclude: Features::LogicalProperties | Features::DirSelector | Features::LangSelectorList,
    }
}

/// The bundle's name for what a style sheet's `url()` means; pictures written into the sheet and other sites' stay as they are.
fn resolve(url: &str, sheet: &str, style: &Path, statics: &Statics) -> Outcome<String> {
    if url.starts_with("data:") || url.starts_with('#') {
        return Ok(url.to_owned());
    }
    let folder = Path::new(sheet).parent().unwrap_or(style);
    let mut path = Vec::new();
    for part in folder.strip_prefix(style).unwrap_or(folder).join(url).components() {
        match part {
            Component::Normal(name) => path.push(name.to_string_lossy().into_owned()),
            Component::ParentDir => drop(path.pop()),
            _ => {}
        }
    }
    statics
        .name(&path.join("/"))
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("{sheet}: url({url}) names no file in style/")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn bundled(css: &str) -> Outcome<String> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("parts")).unwrap();
        fs::write(folder.path().join("emblem.svg"), "<svg/>").unwrap();
        fs::write(folder.path().join("main.css"), "@layer base, parts;\n@import \"parts/part.css\" layer(parts);\n")
            .unwrap();
        fs::write(folder.path().join("parts/part.css"), css).unwrap();
        let statics = Statics::read(folder.path())?;
        bundle(&folder.path().join("main.css"), folder.path(), &statics)
    }

    #[test]
    fn imports_become_layers_of_one_sheet() {
        assert_eq!(bundled("a { color: red }").unwrap(), "@layer base;@layer parts{a{color:red}}");
    }

    #[test]
    fn nesting_is_lowered() {
        assert!(bundled("nav { & a { color: red } }").unwrap().contains("nav a{color:red}"));
    }

    #[test]
    fn light_dark_works_in_browsers_that_do_not_know_it() {
        let css =
            bundled(":root { color-scheme: light dark; --ink: light-dark(#111, #eee); color: var(--ink) }").unwrap();
        assert!(!css.contains("light-dark("), "{css}");
        assert!(css.contains("prefers-color-scheme:dark"), "{css}");
    }

    #[test]
    fn logical_properties_are_said_once() {
        assert!(bundled("p { margin-inline-start: 1rem }").unwrap().contains("p{margin-inline-start:1rem}"));
    }

    #[test]
    fn a_picture_is_named_by_its_hash() {
        let css = bundled("a { background: url(../emblem.svg) }").unwrap();
        assert!(css.contains("url(\"emblem.") && css.contains(".svg\")"), "{css}");
    }

    #[test]
    fn a_missing_picture_stops_the_build_with_its_name() {
        let failure = bundled("a { background: url(../none.svg) }").unwrap_err().to_string();
        assert!(failure.contains("none.svg") && failure.contains("part.css"), "{failure}");
    }

    #[test]
    fn a_mistake_stops_the_build_with_file_and_line() {
        let failure = bundled("a { color: red }\n} b {").unwrap_err().to_string();
        assert!(failure.contains("part.css:2"), "{failure}");
    }
}
