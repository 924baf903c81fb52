//! The journeys of the people who use Narada, each on SQLite and on PostgreSQL.
//!
//! `cargo xtask test --room NAME` runs one file of them; NARADA_TEST_POSTGRES names the cluster they may use.

#![recursion_limit = "512"]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

mod account_security;
mod accounts;
mod audit;
mod command_line;
mod command_line_strategy;
mod comments;
mod commitments;
mod connections;
mod consultations;
mod crowded;
mod demonstration;
mod documents;
mod doors;
mod editing;
mod farewell;
mod final_report;
mod grouping;
mod groups;
mod health;
mod keeping;
mod legal;
mod letters;
mod meetings;
mod metrics;
mod moderation;
mod monitoring;
mod open_data;
mod organisations;
mod people;
mod placing;
mod policy;
mod positions;
mod proposals;
mod reading;
mod remarks;
mod sign_up;
mod statements;
mod strategy;
mod suspensions;
mod trust;
mod turns;
mod unsubscribing;
mod voting;
mod who_has_an_account;
mod whole;
