// `npm run pictures` takes the README's pictures again, from a server of its own: build Narada first.
import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

export default defineConfig({ ...tests, testDir: "pictures", testMatch: "*.ts", workers: 1, projects: [{ name: "pictures", use: tests.projects![0].use }] });
