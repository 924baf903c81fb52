//! Votes on PostgreSQL, beside its own `pgbench` that does nothing but the same upsert: one row, one commit.

use super::postgres::Postgres;
use super::process::Served;
use super::report::{Figure, Report};
use super::{votes, world};
use std::process::Command;

/// The table of ballots without the tables that it refers to, and with nobody to judge what comes.
const TABLE: &str = "
    CREATE TABLE ballots (
        round_id UUID NOT NULL, action_line_id UUID NOT NULL, token TEXT NOT NULL, choice TEXT NOT NULL,
        participant_kind TEXT NOT NULL, territory_id UUID NOT NULL, verification TEXT NOT NULL,
        PRIMARY KEY (round_id, action_line_id, token))";

/// Each client's voters, one after the other, once on each of 50 action lines: as the votes through HTTP come.
const SCRIPT: &str = "\
\\set turn :turn + 1
\\set line :turn % 50
\\set voter :client_id * 1000000 + :turn / 50
INSERT INTO ballots (round_id, action_line_id, token, choice, participant_kind, territory_id, verification) \
VALUES ('00000000-0000-0000-0000-000000000001', CAST(lpad(CAST(:line AS TEXT), 32, '0') AS UUID), \
md5(CAST(:voter AS TEXT)) || md5(CAST(:voter AS TEXT)), 'support', 'resident', '00000000-0000-0000-0000-000000000000', 'mail') \
ON CONFLICT (round_id, action_line_id, token) DO UPDATE SET choice = excluded.choice, \
participant_kind = excluded.participant_kind, territory_id = excluded.territory_id, verification = excluded.verification;
";

/// Measures both on the same server, one after the other.
pub async fn add(report: &mut Report) {
    let Some(postgres) = Postgres::start() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let theirs = upserts(&postgres, folder.path());
    let url = postgres.url("postgres");
    let site = world::open_on(folder.path(), Some(&url)).await;
    world::write(&site, world::LINES).await.expect("the content");
    let cookies = votes::voters(&site, votes::PEOPLE).await.expect("voters");
    let (narada, _) = Served::narada_with(folder.path(), &[("NARADA_DATABASE_URL", &url)]);
    let seen = votes::cast(&narada, cookies).await;
    report.add(Figure::at_least(
        "votes through HTTP, PostgreSQL, of pgbench",
        100.0 * seen.per_second() / theirs,
        50.0,
        "%",
    ));
    report.add(Figure::seen("  votes", seen.per_second(), "votes/s"));
    report.add(Figure::at_most("  their 99th percentile at 64 connections", seen.percentile(99.0), 30.0, "ms"));
    report.add(Figure::seen("  their median", seen.percentile(50.0), "ms"));
    report.add(Figure::seen("  pgbench: one upsert, one commit, 64 clients", theirs, "votes/s"));
    let (ballots, tallied) = votes::counted(&site).await.expect("the counts");
    assert_eq!(ballots, tallied, "the tallies are not what was voted");
    drop(narada);
    site.db.close().await;
}

/// Upserts a second of as many clients as vote through HTTP.
fn upserts(postgres: &Postgres, folder: &std::path::Path) -> f64 {
    let script = folder.join("upsert.sql");
    std::fs::write(&script, SCRIPT).expect("a script");
    said(postgres.command("createdb").arg("raw"));
    said(postgres.command("psql").args(["--no-psqlrc", "--quiet", "--command", TABLE, "raw"]));
    let clients = votes::CONNECTIONS.to_string();
    let seconds = votes::SPAN.as_secs().to_string();
    let mut bench = postgres.command("pgbench");
    bench.args(["--no-vacuum", "--protocol=prepared", "--define=turn=0", "--jobs=2"]);
    bench.args(["--client", &clients, "--time", &seconds]).arg("--file").arg(&script).arg("raw");
    let told = said(&mut bench);
    let each = told.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    each.unwrap_or_else(|| panic!("pgbench told no figure: {told}"))
}

/// What a program prints.
fn said(command: &mut Command) -> String {
    let done = command.output().expect("the program starts");
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}
