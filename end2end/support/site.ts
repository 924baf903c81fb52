// What a page promises everywhere: nothing refused by the security policy, no script that fails.
import { test as base, type Page } from "@playwright/test";
import type { Language } from "./languages.ts";

/** Writes down what the browser complains about: errors of scripts, and what the security policy refused. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A page that says 404 or 422 on purpose is not a complaint.
    const isStatus = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !isStatus) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return complaints;
}

/** What a test is told about the reader whom its project stands for. */
type Told = { language: Language; scripts: boolean };

/** A test whose page must not make the browser complain. */
export const test = base.extend<Told & { quiet: void }>({
  language: ({ locale }, use) => use(locale as Language),
  scripts: ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),
  quiet: [
    async ({ page }, use) => {
      const complaints = complaintsOf(page);
      await use();
      base.expect(complaints, "the browser's complaints").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
