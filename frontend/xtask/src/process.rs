//! Running other programs.

use crate::failure::{Explain, Failure, Outcome};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The cargo that started us, so that one toolchain does everything. What it told us about our own package is taken out again:
/// some build scripts (ring's) depend on these variables, and would run again whenever cargo is started by us and then by hand.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let told = std::env::vars_os().map(|(name, _)| name).filter(|name| is_about_us(&name.to_string_lossy()));
    told.for_each(|name| {
        cargo.env_remove(name);
    });
    cargo
}

fn is_about_us(variable: &str) -> bool {
    variable.starts_with("CARGO_PKG_") || variable.starts_with("CARGO_MANIFEST_")
}

/// Runs to the end, output passing through.
///
/// # Errors
/// The program is missing or ends with another code than 0; the line names what was run.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.stdin(Stdio::null()).status().explain(|| format!("cannot start `{}`", spelled(command)))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{}` failed ({status})", spelled(command)))) }
}

/// Runs to the end and returns what was printed; on failure what stood on standard error is part of the line.
pub fn output(command: &mut Command) -> Outcome<String> {
    let done = command.stdin(Stdio::null()).output().explain(|| format!("cannot start `{}`", spelled(command)))?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr);
        return Err(Failure::new(format!("`{}` failed: {}", spelled(command), said.trim())));
    }
    String::from_utf8(done.stdout).explain(|| format!("`{}` printed no text", spelled(command)))
}

/// A command as one would type it, for messages.
pub fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Where on `PATH` a program stands.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether we may install packages and change users.
pub fn am_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// A program that runs beside us and ends with us: by [`Drop`], and where util-linux is installed also when we are killed.
pub struct Companion {
    child: Child,
    goodbye: &'static str,
}

impl Companion {
    /// Starts `program` with `arguments` as the user `user` (needs root) or as ourselves. `goodbye` is the signal's name that ends
    /// it, such as `INT`; `prepare` sets folder, environment and output.
    pub fn start(
        program: &Path,
        user: Option<&str>,
        goodbye: &'static str,
        prepare: impl FnOnce(&mut Command),
    ) -> Outcome<Self> {
        let mut command = as_user(program, user, Some(goodbye));
        prepare(command.stdin(Stdio::null()));
        let child = command.spawn().explain(|| format!("cannot start `{}`", spelled(&command)))?;
        Ok(Self { child, goodbye })
    }

    /// The exit status when it has ended by itself.
    pub fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.child.try_wait().ok().flatten()
    }
}

impl Drop for Companion {
    fn drop(&mut self) {
        if self.ended().is_none() {
            let id = self.child.id().to_string();
            let asked = run(Command::new("kill").args(["-s", self.goodbye, &id]));
            if asked.is_err() {
                // It cannot be asked, so it is stopped; when it has just ended there is nothing left to stop.
                let _ = self.child.kill();
            }
        }
        let _ = self.child.wait();
    }
}

/// A command that runs as another user, or as ourselves, and with `tied` gets that signal when we die.
pub fn as_user(program: &Path, user: Option<&str>, tied: Option<&str>) -> Command {
    let Some(setpriv) = find("setpriv").filter(|_| user.is_some() || tied.is_some()) else {
        return Command::new(program);
    };
    let mut command = Command::new(setpriv);
    if let Some(user) = user {
        command.arg(format!("--reuid={user}")).arg(format!("--regid={user}")).arg("--init-groups");
    }
    if let Some(signal) = tied {
        command.arg(format!("--pdeathsig={signal}"));
    }
    command.arg("--").arg(program);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_hears_nothing_about_our_own_package() {
        // Cargo tells these to a test as it does to `cargo run`.
        let cargo = cargo();
        for variable in ["CARGO_PKG_NAME", "CARGO_MANIFEST_DIR"] {
            assert!(std::env::var_os(variable).is_some());
            assert!(cargo.get_envs().any(|(name, value)| name == variable && value.is_none()), "{variable}");
        }
    }

    #[test]
    fn a_failing_program_is_named_with_its_arguments() {
        let failure = run(Command::new("false").arg("--now")).unwrap_err();
        assert!(failure.to_string().starts_with("`false --now` failed"), "{failure}");
    }

    #[test]
    fn a_missing_program_is_named() {
        let failure = run(&mut Command::new("narada-has-no-such-program")).unwrap_err();
        assert!(failure.to_string().contains("cannot start `narada-has-no-such-program`"), "{failure}");
    }

    #[test]
    fn a_companion_ends_when_it_is_let_go() {
        let sleep = find("sleep").expect("every Unix has sleep");
        let companion = Companion::start(&sleep, None, "TERM", |command| {
            command.arg("600");
        })
        .unwrap();
        let id = companion.child.id().to_string();
        drop(companion);
        assert!(output(Command::new("kill").args(["-0", &id])).is_err(), "process {id} still runs");
    }
}
