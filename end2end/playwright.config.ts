// `cargo xtask test` starts a server on demonstration content. Journeys are made twice: with scripts on a desktop in Polish, and
// without scripts on a phone in English. The one that closes a round starts a server of its own.
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
  actionTimeout: 10_000,
  screenshot: "only-on-failure",
  trace: "retain-on-failure",
} as const;

/** A small phone held upright. */
const phone = { viewport: { width: 360, height: 740 } };

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
    { name: "setup", testMatch: "explore.setup.ts", use: { ...browser } },
    { name: "pages", testDir: "tests/pages", dependencies: ["setup"], use: { ...browser } },
    { name: "with scripts", testDir: "tests/journeys", use: { ...browser, locale: "pl" } },
    { name: "without scripts", testDir: "tests/journeys", use: { ...browser, ...phone, locale: "en", javaScriptEnabled: false } },
  ],
});
