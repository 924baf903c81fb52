use super::*;
use crate::base::time::Timestamp;
use std::path::PathBuf;
use uuid::Uuid;

/// A folder with these files and a list that names these rounds, gone with its test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, rounds: &[i64], files: &[(&str, &str)]) -> Self {
        let folder = Self(std::env::temp_dir().join(format!("narada-offline-{name}-{}", std::process::id())));
        std::fs::create_dir_all(&folder.0).unwrap();
        let manifest = Manifest {
            at: Timestamp(0),
            chain: Uuid::from_u128(5),
            consultation: "goal-v".to_owned(),
            files: BTreeMap::new(),
            format: Manifest::FORMAT.to_owned(),
            head: String::new(),
            number: 0,
            rounds: rounds.to_vec(),
        };
        let signed = serde_json::to_string(&Signed { key_id: None, manifest, signature: None }).unwrap() + "\n";
        for (name, text) in [(MANIFEST, signed.as_str()), (SIGNATURES, "[]\n")].iter().chain(files) {
            std::fs::write(folder.0.join(name), text).unwrap();
        }
        folder
    }

    fn verified(&self) -> Checked {
        verify(&self.0, &self.0.join("keys.json"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

#[test]
fn a_folder_with_more_faults_than_anybody_reads_ends_with_one_that_says_so() {
    let ends = "\n".repeat(30_000);
    let folder = Folder::new("ends", &[1], &[(EVENTS, &ends), ("ballots-1.ndjson", &ends)]);
    let found = folder.verified().found;
    assert_eq!((found.len(), &found[10_000].fault), (10_001, &Fault::More));
    // Rounds that are not there, however many somebody writes down.
    let rounds: Vec<i64> = (1..=30_000).collect();
    let checked = Folder::new("rounds", &rounds, &[(EVENTS, "")]).verified();
    assert_eq!((checked.found.len(), &checked.found[10_000].fault), (10_001, &Fault::More));
    assert!(checked.results <= 10_001, "{}", checked.results);
}

#[test]
fn a_round_that_is_named_twice_is_told_and_read_once() {
    let folder =
        Folder::new("twice", &[1, 1, 1, 2], &[(EVENTS, ""), ("results-1.json", "{}"), ("results-2.json", "{}")]);
    let checked = folder.verified();
    assert_eq!(checked.results, 2);
    let told = Found::at(MANIFEST, Fault::Count("names a round twice".to_owned()));
    assert_eq!(checked.found.iter().filter(|found| **found == told).count(), 1);
    let once = Folder::new("once", &[1, 2], &[(EVENTS, "")]).verified();
    assert!(!once.found.contains(&told));
}

#[test]
#[cfg(unix)]
fn only_files_of_the_folder_are_opened() {
    let folder = Folder::new("links", &[1], &[("kept", "{}\n")]);
    for name in [EVENTS, "results-1.json"] {
        std::os::unix::fs::symlink("kept", folder.0.join(name)).unwrap();
    }
    let found = folder.verified().found;
    for name in [EVENTS, "results-1.json"] {
        let told = Found::at(name, Fault::Unreadable("it is no regular file".to_owned()));
        assert!(found.contains(&told), "{name}: {found:?}");
    }
}
