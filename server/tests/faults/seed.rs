//! How long a run is, and where its chance comes from.

use std::sync::OnceLock;

/// How much is tried.
#[derive(Clone, Copy, Debug)]
enum Size {
    /// Seconds, at every change.
    Ci,
    /// Minutes, by hand.
    Minutes,
    /// All that was promised.
    Whole,
}

fn size() -> Size {
    match std::env::var("NARADA_FAULTS").as_deref() {
        Err(_) | Ok("" | "ci") => Size::Ci,
        Ok("minutes") => Size::Minutes,
        Ok("whole") => Size::Whole,
        Ok(other) => panic!("NARADA_FAULTS: {other:?} is none of ci, minutes, whole"),
    }
}

/// So many in CI, in minutes, in the whole run.
pub fn sized<T>(ci: T, minutes: T, whole: T) -> T {
    match size() {
        Size::Ci => ci,
        Size::Minutes => minutes,
        Size::Whole => whole,
    }
}

/// The seed of this run: the one that was asked for, else another one each time.
fn seed() -> u64 {
    static SEED: OnceLock<u64> = OnceLock::new();
    *SEED.get_or_init(|| match std::env::var("NARADA_FAULTS_SEED") {
        Ok(text) => text.parse().expect("NARADA_FAULTS_SEED is a whole number"),
        Err(_) => {
            #[expect(clippy::disallowed_methods, reason = "the one number that differs from run to run")]
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            now.map_or(1, |since| since.as_secs() % 1_000_000)
        }
    })
}

/// Chance that can be had again (splitmix64). Whoever holds it in a test that fails learns the seed.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The chance of one test.
    pub fn of(test: &str) -> (Self, Confession) {
        let salt = test.bytes().fold(seed(), |salt, byte| salt.wrapping_mul(31).wrapping_add(u64::from(byte)));
        (Self(salt), Confession)
    }

    /// Chance of its own for a part of a test, which runs beside other parts.
    pub fn part(&mut self) -> Self {
        Self(self.number())
    }

    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below the end.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % u64::try_from(end).expect("a size")).expect("below a size")
    }

    /// Whether one of so many cases is this one.
    pub fn one_in(&mut self, cases: usize) -> bool {
        self.below(cases) == 0
    }

    /// One of these.
    pub fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// Tells the seed when its test fails.
#[derive(Debug)]
pub struct Confession;

impl Drop for Confession {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the same once more: NARADA_FAULTS_SEED={}", seed());
        }
    }
}
