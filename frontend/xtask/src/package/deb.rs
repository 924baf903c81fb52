//! A Debian package, put together by `dpkg-deb`: the program, its service, its settings and its pages for operators.

use crate::failure::{Explain, Failure, Outcome};
use crate::paths::Paths;
use crate::process;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the program is installed, below the root.
pub const PROGRAM: &str = "usr/bin/narada";
/// Where its service is.
pub const SERVICE: &str = "usr/lib/systemd/system/narada.service";
/// Where its settings are, which an upgrade leaves as they are.
pub const SETTINGS: &str = "etc/narada/narada.env";
/// Where its pages are.
const PAGES: &str = "usr/share/doc/narada";

/// How hard to press it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// As small as it gets, for whoever downloads it.
    Well,
    /// Not at all, for a test that opens it a moment later.
    Not,
}

/// Packs a program into a package in `folder`, and gives its file.
pub fn build(paths: &Paths, program: &Path, folder: &Path, pressed: Pressed) -> Outcome<PathBuf> {
    if process::find("dpkg-deb").is_none() {
        return Err(Failure::new("dpkg-deb is not installed: Debian packages are made on a Debian"));
    }
    let tree =
        tempfile::Builder::new().prefix("narada-package-").tempdir().explain(|| "cannot make a folder".into())?;
    lay_out(paths, program, tree.path())?;
    let architecture = process::output(Command::new("dpkg").arg("--print-architecture"))?;
    let file = folder.join(format!("narada_{}_{}.deb", env!("CARGO_PKG_VERSION"), architecture.trim()));
    let mut pack = Command::new("dpkg-deb");
    pack.args(["--root-owner-group", "--build"]);
    pack.arg(if pressed == Pressed::Well { "-Zxz" } else { "-Znone" }).arg(tree.path()).arg(&file);
    process::output(&mut pack)?;
    Ok(file)
}

/// Lays everything where it will stand.
fn lay_out(paths: &Paths, program: &Path, tree: &Path) -> Outcome {
    let packaging = paths.root.join("server/packaging");
    open(tree)?;
    put(program, tree, PROGRAM, 0o755)?;
    put(&packaging.join("narada.service"), tree, SERVICE, 0o644)?;
    put(&packaging.join("narada.env"), tree, SETTINGS, 0o640)?;
    for page in pages(paths)? {
        let name = page.file_name().unwrap_or_default().to_string_lossy().into_owned();
        put(&page, tree, &format!("{PAGES}/{name}"), 0o644)?;
    }
    put(&paths.root.join("LICENSE"), tree, &format!("{PAGES}/copyright"), 0o644)?;
    for script in ["postinst", "prerm", "postrm"] {
        put(&packaging.join("debian").join(script), tree, &format!("DEBIAN/{script}"), 0o755)?;
    }
    write(tree, "DEBIAN/conffiles", &format!("/{SETTINGS}\n"))?;
    write(tree, "DEBIAN/control", &control(tree)?)
}

/// The pages for operators, without their pictures.
fn pages(paths: &Paths) -> Outcome<Vec<PathBuf>> {
    let folder = paths.root.join("docs");
    let entries = fs::read_dir(&folder).explain(|| format!("cannot read {}", folder.display()))?;
    let files = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file());
    let mut files: Vec<PathBuf> = files.collect();
    files.sort();
    Ok(files)
}

fn control(tree: &Path) -> Outcome<String> {
    let architecture = process::output(Command::new("dpkg").arg("--print-architecture"))?;
    let size = fs::metadata(tree.join(PROGRAM)).explain(|| "cannot look at the program".into())?.len() / 1_024;
    // The program needs the C library it was linked with, or a newer one, and nothing else of the machine's.
    let library = process::output(Command::new("getconf").arg("GNU_LIBC_VERSION"))?;
    let library = library.split_whitespace().last().unwrap_or_default().to_owned();
    Ok(format!(
        "Package: narada\nVersion: {}\nArchitecture: {}\nMaintainer: Narada's contributors <narada@localhost>\n\
         Installed-Size: {size}\nDepends: libc6 (>= {library}), libgcc-s1, passwd\n\
         Suggests: postgresql (>= 15), postgresql-client (>= 15), caddy | nginx | haproxy, prometheus\n\
         Section: web\nPriority: optional\n\
         Description: public consultations, from opening to published results\n \
         People propose, discuss, remark and vote; officials answer and publish. Everything works without scripts, in Polish,\n \
         Lithuanian and English. The program brings its own database (SQLite), or uses a PostgreSQL of version 15 or newer.\n",
        env!("CARGO_PKG_VERSION"),
        architecture.trim(),
    ))
}

fn put(from: &Path, tree: &Path, to: &str, mode: u32) -> Outcome {
    let target = prepare(tree, to)?;
    fs::copy(from, &target).explain(|| format!("cannot copy {}", from.display()))?;
    set_mode(&target, mode)
}

fn write(tree: &Path, to: &str, text: &str) -> Outcome {
    let target = prepare(tree, to)?;
    fs::write(&target, text).explain(|| format!("cannot write {to}"))?;
    set_mode(&target, 0o644)
}

/// Makes the folders of a path, which everybody may enter.
fn prepare(tree: &Path, to: &str) -> Outcome<PathBuf> {
    let target = tree.join(to);
    let mut folder = tree.to_owned();
    for part in Path::new(to).parent().into_iter().flat_map(Path::components) {
        folder.push(part);
        fs::create_dir_all(&folder).explain(|| format!("cannot make {}", folder.display()))?;
        open(&folder)?;
    }
    Ok(target)
}

fn open(folder: &Path) -> Outcome {
    set_mode(folder, 0o755)
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).explain(|| format!("cannot open {}", path.display()))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) -> Outcome {
    Ok(())
}
