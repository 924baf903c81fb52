// One server, started by `cargo xtask test` on demonstration content; two readers: with scripts and without.
import { defineConfig, devices } from "@playwright/test";

// Chromium looks for Google's servers at every start unless it is told not to. Without a sandbox, because CI is root in a container.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browser = {
  ...devices["Desktop Chrome"],
  channel: undefined,
  baseURL: process.env.NARADA_URL ?? "http://127.0.0.1:3000",
  launchOptions: { executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: quiet },
  screenshot: "only-on-failure",
  trace: "retain-on-failure",
} as const;

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  // The tests share one database, as people do; each makes what it needs under a name of its own.
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  reporter: [["list"]],
  projects: [
    { name: "with scripts", use: { ...browser } },
    { name: "without scripts", use: { ...browser, javaScriptEnabled: false } },
  ],
});
