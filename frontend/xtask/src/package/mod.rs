//! `cargo xtask package`: one file that a Debian installs, into `target/package/`.

pub mod deb;

use crate::failure::{Explain, Outcome};
use crate::paths::Paths;
use crate::step::step;
use crate::{bundle, serve};
use deb::Pressed;

/// Bundles, builds for speed, and packs.
pub fn package(paths: &Paths) -> Outcome {
    bundle::build(paths)?;
    step("Building the server", || serve::build_server(paths, true))?;
    let folder = paths.target.join("package");
    std::fs::create_dir_all(&folder).explain(|| format!("cannot make {}", folder.display()))?;
    let file = step("Packing", || deb::build(paths, &paths.narada(true), &folder, Pressed::Well))?;
    println!("    {}", file.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::deb::{PROGRAM, SETTINGS};
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
    }

    fn read(path: &str) -> String {
        std::fs::read_to_string(root().join(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"))
    }

    /// The instructions of the Containerfile, each as its words.
    fn instructions() -> Vec<Vec<String>> {
        let file = read("server/packaging/Containerfile");
        let lines = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
    }

    /// What is copied from the project.
    fn copied() -> Vec<String> {
        let copies = instructions().into_iter().filter(|words| words[0] == "COPY" && !words[1].starts_with("--from"));
        copies.flat_map(|words| words[1..words.len() - 1].to_vec()).collect()
    }

    #[test]
    fn the_container_copies_what_is_there_and_whatever_the_workspace_needs() {
        let copied = copied();
        for source in &copied {
            assert!(root().join(source).exists(), "{source} is copied and is not there");
        }
        let workspace = read("Cargo.toml");
        let members = workspace.lines().find_map(|line| line.strip_prefix("members = [")).unwrap();
        let members = members.split('"').skip(1).step_by(2).chain(["migrations", "style", ".cargo", "Cargo.lock"]);
        for member in members {
            let top = member.split('/').next().unwrap();
            assert!(copied.iter().any(|source| source == top), "{member} is needed and not copied");
        }
    }

    #[test]
    fn the_container_builds_with_the_projects_compiler_and_runs_without_rights() {
        let instructions = instructions();
        let bases: Vec<&str> =
            instructions.iter().filter(|words| words[0] == "FROM").map(|words| words[1].as_str()).collect();
        let toolchain = read("rust-toolchain.toml");
        let channel = toolchain.lines().find_map(|line| line.strip_prefix("channel = ")).unwrap().trim_matches('"');
        assert!(bases[0].contains(&format!("/rust:{channel}-")), "{bases:?} and {channel}");
        assert!(bases.iter().all(|base| !base.ends_with(":latest")), "{bases:?}");
        let last =
            |word: &str| instructions.iter().rev().find(|words| words[0] == word).map(|words| words[1..].join(" "));
        assert_eq!(last("USER").unwrap(), "65532:65532");
        assert_eq!(last("ENTRYPOINT").unwrap(), format!("[\"/{PROGRAM}\"]"));
        assert!(last("HEALTHCHECK").unwrap().ends_with(&format!("CMD [\"/{PROGRAM}\", \"health\"]")));
    }

    #[test]
    fn the_service_starts_the_program_with_the_settings_that_the_package_installs() {
        let unit = read("server/packaging/narada.service");
        assert!(unit.contains(&format!("\nExecStart=/{PROGRAM} serve\n")));
        assert!(unit.contains(&format!("\nEnvironmentFile=/{SETTINGS}\n")));
    }

    #[test]
    fn every_setting_of_the_settings_file_is_one_and_stands_in_the_readme() {
        let (settings, readme) = (read("server/packaging/narada.env"), read("README.md"));
        let names: BTreeSet<&str> = settings
            .lines()
            .filter_map(|line| line.trim_start_matches('#').split_once('='))
            .map(|(name, _)| name)
            .collect();
        assert!(names.len() > 8, "{names:?}");
        for name in names {
            assert!(readme.contains(&format!("`{name}`")), "{name} is not in the README");
        }
    }
}
