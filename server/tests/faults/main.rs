//! Never lose, never double: what was acknowledged is there once, whatever fails underneath.
//!
//! Programs are killed, databases cut off, disks filled, power lost, nodes lost under load. `cargo xtask test --only faults` runs it in the
//! size of CI, which takes seconds; `NARADA_FAULTS=minutes` and `NARADA_FAULTS=whole` run it longer. Whatever happens by chance comes from
//! one seed, which a failing test prints; `NARADA_FAULTS_SEED` gives it back.

#![recursion_limit = "512"]

// The small world of the journeys, and the ballots in it.
#[path = "../journeys/support/mod.rs"]
#[expect(dead_code, unused_imports, unused_macros, reason = "the journeys need more of it")]
mod support;
#[path = "."]
mod voting {
    #[path = "../journeys/voting/world.rs"]
    #[expect(dead_code, reason = "the journeys need more of it")]
    pub mod world;
}

mod backups;
mod balancer;
mod burst;
mod citizen;
mod crowds;
mod cuts;
mod disk;
mod full;
mod images;
mod kills;
mod ledger;
mod node;
mod nodes;
mod overload;
mod power;
mod proxy;
mod races;
mod seed;
mod town;
mod wire;
