//! Where settings stand: the environment, a TOML file, a secret's own file.

use super::ConfigError;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// Every name that may stand in the file.
const KNOWN: [&str; 15] = [
    "NARADA_DATA_DIR",
    "NARADA_DATABASE_URL",
    "NARADA_DATABASE_URL_FILE",
    "NARADA_ORIGIN",
    "NARADA_LISTEN",
    "NARADA_METRICS_LISTEN",
    "NARADA_SMTP_URL",
    "NARADA_SMTP_URL_FILE",
    "NARADA_MAIL_FROM",
    "NARADA_TRUSTED_PROXY",
    "NARADA_TIME_ZONE",
    "NARADA_LANGUAGE",
    "NARADA_ORGANISER",
    "NARADA_NAMES_DAYS",
    "NARADA_LOG",
];

/// What is no setting of [`Source`] and means something all the same: the name of its file.
const FILE: &str = "NARADA_CONFIG";
/// What begins so is for the tests.
const TESTS: &str = "NARADA_TEST_";

/// A name that does not exist, and the one that was perhaps meant.
fn unknown(name: &str) -> String {
    let distance = |known: &&str| strsim::damerau_levenshtein(known, name);
    let is_near = |known: &&str| known.starts_with(name) || distance(known) <= FAR;
    match KNOWN.into_iter().filter(is_near).min_by_key(distance) {
        Some(meant) => format!("there is no such setting; did you mean {meant}?"),
        None => "there is no such setting".to_owned(),
    }
}

/// Letters in which a slip of the pen differs from what was meant, at most.
const FAR: usize = 2;

/// Where a setting was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the environment.
    Environment,
    /// A file as a whole, which cannot be read.
    WholeFile(PathBuf),
    /// In a file, at a line.
    File(PathBuf, usize),
    /// Nowhere: it is the default.
    Default,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => write!(f, "environment"),
            Self::WholeFile(path) => write!(f, "{}", path.display()),
            Self::File(path, line) => write!(f, "{}, line {line}", path.display()),
            Self::Default => write!(f, "default"),
        }
    }
}

/// A setting's text and where it stands.
#[derive(Clone, Debug)]
pub struct Found {
    setting: String,
    text: String,
    place: Place,
}

impl Found {
    /// Judges the text.
    pub fn parse<T>(&self, judge: impl FnOnce(&str) -> Result<T, String>) -> Result<T, ConfigError> {
        judge(&self.text).map_err(|reason| ConfigError {
            setting: self.setting.clone(),
            place: self.place.clone(),
            reason,
        })
    }
}

/// All settings that are there, with their places.
#[derive(Debug, Default)]
pub struct Source(BTreeMap<String, (String, Place)>);

impl Source {
    /// The environment, over a file if one is named.
    ///
    /// # Errors
    /// The file cannot be read, is not TOML, or holds a name that does not exist.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        let mut settings = BTreeMap::new();
        if let Some(path) = file {
            let text = std::fs::read_to_string(path).map_err(|cause| ConfigError {
                setting: "--config".to_owned(),
                place: Place::WholeFile(path.to_owned()),
                reason: cause.to_string(),
            })?;
            settings = Self::from_toml(path, &text)?.0;
        }
        for name in KNOWN {
            if let Ok(text) = std::env::var(name) {
                settings.insert(name.to_owned(), (text, Place::Environment));
            }
        }
        Ok(Self(settings))
    }

    /// What is wrong with each of these names that looks like a setting and is none. Not an error: the environment is not
    /// ours alone.
    pub fn unknown(names: impl IntoIterator<Item = String>) -> Vec<String> {
        let is_ours = |name: &String| name.starts_with("NARADA_") && !name.starts_with(TESTS) && name != FILE;
        let names = names.into_iter().filter(is_ours).filter(|name| !KNOWN.contains(&name.as_str()));
        let mut told: Vec<String> = names.map(|name| format!("{name} (environment): {}", unknown(&name))).collect();
        told.sort();
        told
    }

    fn from_toml(path: &Path, text: &str) -> Result<Self, ConfigError> {
        let at = |setting: &str, span: std::ops::Range<usize>, reason: String| {
            let line = text[..span.start.min(text.len())].matches('\n').count() + 1;
            ConfigError { setting: setting.to_owned(), place: Place::File(path.to_owned(), line), reason }
        };
        let table: BTreeMap<toml::Spanned<String>, toml::Spanned<toml::Value>> =
            toml::from_str(text).map_err(|cause| at("", cause.span().unwrap_or(0..0), cause.message().to_owned()))?;
        let mut settings = BTreeMap::new();
        for (name, value) in table {
            let span = name.span();
            let name = name.into_inner();
            if !KNOWN.contains(&name.as_str()) {
                return Err(at(&name, span, unknown(&name)));
            }
            let toml::Value::String(value) = value.into_inner() else {
                return Err(at(&name, span, "must be text between quotation marks".to_owned()));
            };
            let line = text[..span.start].matches('\n').count() + 1;
            settings.insert(name, (value, Place::File(path.to_owned(), line)));
        }
        Ok(Self(settings))
    }

    /// Settings given one by one.
    pub fn of(settings: &[(&str, &str)]) -> Self {
        Self(
            settings
                .iter()
                .map(|(name, text)| ((*name).to_owned(), ((*text).to_owned(), Place::Environment)))
                .collect(),
        )
    }

    /// Puts a setting over all others, as the command line does.
    pub fn set(&mut self, name: &str, text: &str) {
        self.0.insert(name.to_owned(), (text.to_owned(), Place::Environment));
    }

    /// A setting's text, if it is there.
    pub fn get(&self, setting: &str) -> Option<&str> {
        self.0.get(setting).map(|(text, _)| text.as_str())
    }

    /// A setting, or its default, judged.
    pub fn parse<T>(
        &self,
        setting: &str,
        default: &str,
        judge: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<T, ConfigError> {
        let (text, place) = self.0.get(setting).cloned().unwrap_or_else(|| (default.to_owned(), Place::Default));
        Found { setting: setting.to_owned(), text, place }.parse(judge)
    }

    /// A secret: the setting itself, or the content of the file that its `_FILE` twin names.
    pub fn secret(&self, setting: &str) -> Result<Option<Found>, ConfigError> {
        let twin = format!("{setting}_FILE");
        let found = match (self.0.get(setting), self.0.get(&twin)) {
            (Some(_), Some((_, place))) => {
                let reason = format!("stands beside {setting}; set only one of the two");
                return Err(ConfigError { setting: twin, place: place.clone(), reason });
            }
            (Some((text, place)), None) => Some((text.clone(), place.clone())),
            (None, Some((path, place))) => {
                let text = std::fs::read_to_string(path).map_err(|cause| ConfigError {
                    setting: twin,
                    place: place.clone(),
                    reason: format!("{path}: {cause}"),
                })?;
                Some((text.trim().to_owned(), place.clone()))
            }
            (None, None) => None,
        };
        Ok(found.map(|(text, place)| Found { setting: setting.to_owned(), text, place }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_the_same_names_as_the_environment() {
        let source = Source::from_toml(Path::new("narada.toml"), "NARADA_LISTEN = \"[::1]:80\"\n").unwrap();
        assert_eq!(source.get("NARADA_LISTEN"), Some("[::1]:80"));
    }

    #[test]
    fn a_name_that_does_not_exist_is_told_with_file_and_line() {
        let error = Source::from_toml(Path::new("narada.toml"), "\nNARADA_LISTN = \"x\"\n").unwrap_err();
        let words = "NARADA_LISTN (narada.toml, line 2): there is no such setting; did you mean NARADA_LISTEN?";
        assert_eq!(error.to_string(), words);
    }

    #[test]
    fn a_name_in_the_environment_that_does_not_exist_is_told_with_the_one_that_was_meant() {
        let names =
            ["NARADA_LISTENS", "NARADA_LISTEN", "NARADA_WEATHER", "NARADA_CONFIG", "NARADA_TEST_POSTGRES", "HOME"];
        let told = Source::unknown(names.map(str::to_owned));
        assert_eq!(
            told,
            [
                "NARADA_LISTENS (environment): there is no such setting; did you mean NARADA_LISTEN?",
                "NARADA_WEATHER (environment): there is no such setting"
            ]
        );
        for slip in ["NARADA_DATABASE_ULR", "NARADA_DATABASE"] {
            assert_eq!(unknown(slip), "there is no such setting; did you mean NARADA_DATABASE_URL?");
        }
    }

    #[test]
    fn a_file_that_is_not_there_is_named_without_a_line() {
        let error = Source::load(Some(Path::new("nowhere/narada.toml"))).unwrap_err().to_string();
        assert!(error.starts_with("--config (nowhere/narada.toml): "), "{error}");
    }

    #[test]
    fn a_file_that_is_not_toml_is_told_with_its_line() {
        let error =
            Source::from_toml(Path::new("narada.toml"), "NARADA_LISTEN = \"a\"\nNARADA_ORIGIN = \n").unwrap_err();
        assert!(error.to_string().starts_with("narada.toml, line 2: "), "{error}");
    }

    #[test]
    fn a_secret_may_stand_in_a_file_of_its_own_but_not_twice() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("url");
        std::fs::write(&path, "postgres://narada:secret@db/narada\n").unwrap();
        let path = path.to_str().unwrap();
        let found = Source::of(&[("NARADA_DATABASE_URL_FILE", path)]).secret("NARADA_DATABASE_URL").unwrap().unwrap();
        assert_eq!(found.text, "postgres://narada:secret@db/narada");
        let both = Source::of(&[("NARADA_DATABASE_URL_FILE", path), ("NARADA_DATABASE_URL", "sqlite://x")]);
        assert!(both.secret("NARADA_DATABASE_URL").unwrap_err().to_string().starts_with("NARADA_DATABASE_URL_FILE"));
    }
}
