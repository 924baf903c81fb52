//! Debian packages.

use crate::failure::{Explain, Failure, Outcome};
use crate::process;
use std::process::Command;

/// Installs packages when we are root on a Debian; else says what to install.
pub fn install(packages: &[&str]) -> Outcome {
    let wanted = packages.join(" ");
    let Some(apt) = process::find("apt-get") else {
        return Err(Failure::new(format!("please install what these Debian packages hold: {wanted}")));
    };
    if !process::am_root() {
        return Err(Failure::new(format!("please run `sudo apt-get install {wanted}`")));
    }
    println!("    installing Debian packages: {wanted}");
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(&apt);
        process::run(command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments))
    };
    apt(&["update", "-q"])?;
    apt(&[&["install", "-y", "-q", "--no-install-recommends"], packages].concat())
        .explain(|| format!("cannot install {wanted}; try `apt-get install {wanted}`"))
}
