//! A table of figures beside their limits.

use std::fmt;

/// One figure.
#[derive(Debug)]
pub struct Figure {
    name: &'static str,
    value: f64,
    unit: &'static str,
    limit: Option<Limit>,
}

#[derive(Clone, Copy, Debug)]
enum Limit {
    AtLeast(f64),
    AtMost(f64),
}

impl Figure {
    /// A figure that should reach a limit.
    pub fn at_least(name: &'static str, value: f64, limit: f64, unit: &'static str) -> Self {
        Self { name, value, unit, limit: Some(Limit::AtLeast(limit)) }
    }

    /// A figure that should stay below a limit.
    pub fn at_most(name: &'static str, value: f64, limit: f64, unit: &'static str) -> Self {
        Self { name, value, unit, limit: Some(Limit::AtMost(limit)) }
    }

    /// A figure that is only told.
    pub fn seen(name: &'static str, value: f64, unit: &'static str) -> Self {
        Self { name, value, unit, limit: None }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (limit, word) = match self.limit {
            None => (String::new(), ""),
            Some(Limit::AtLeast(limit)) => {
                (format!(">= {limit}"), if self.value >= limit { "reached" } else { "falls short" })
            }
            Some(Limit::AtMost(limit)) => {
                (format!("<= {limit}"), if self.value <= limit { "reached" } else { "falls short" })
            }
        };
        write!(f, "{:<52} {:>10.2} {:<11} {:>9}  {word}", self.name, self.value, self.unit, limit)
    }
}

/// All figures of a run.
#[derive(Debug, Default)]
pub struct Report(Vec<Figure>);

impl Report {
    /// One more.
    pub fn add(&mut self, figure: Figure) {
        self.0.push(figure);
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        writeln!(f, "\nNarada {} on {cores} cores, load and server on the same machine\n", env!("CARGO_PKG_VERSION"))?;
        self.0.iter().try_for_each(|figure| writeln!(f, "{figure}"))
    }
}
