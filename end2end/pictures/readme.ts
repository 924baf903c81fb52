// The pictures of docs/pictures: each page as a reader meets it.
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { vote } from "../support/ballot.ts";
import type { Language } from "../support/languages.ts";
import { address, signIn } from "../support/people.ts";
import { test } from "../support/world.ts";

type Sight = { name: string; path: string; language: Language; role?: string; phone?: boolean; before?: (page: Page) => Promise<void> };

const consultation = "/consultations/wspolnota-2030";

const sights: Sight[] = [
  { name: "consultation", path: consultation, language: "pl" },
  { name: "vote", path: `${consultation}/actions/12`, language: "en", role: "resident", phone: true, before: castVote },
  { name: "results", path: "/consultations/mikrogranty-pilotaz/results", language: "en" },
  { name: "moderation-queue", path: `${consultation}/queue`, language: "en", role: "moderator" },
];

for (const sight of sights) {
  test(sight.name, async ({ browser, world }) => {
    const page = await open(browser, world.origin, sight);
    await page.goto(sight.path);
    await sight.before?.(page);
    await page.screenshot({ path: join(import.meta.dirname, `../../docs/pictures/${sight.name}.png`), animations: "disabled" });
    await page.context().close();
  });
}

async function open(browser: Browser, baseURL: string, { language, role, phone }: Sight): Promise<Page> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1240, height: 800 };
  const context = await browser.newContext({ baseURL, viewport, colorScheme: "light" });
  await context.addCookies([{ name: "narada_language", value: language, url: baseURL }]);
  const page = await context.newPage();
  if (role) await signIn(page, language, address(role));
  return page;
}

/** A vote that is counted, with the ballot in sight. */
async function castVote(page: Page): Promise<void> {
  await vote(page, "en", "support");
  await page.locator("#vote").evaluate((section) => section.scrollIntoView({ behavior: "instant", block: "start" }));
}
