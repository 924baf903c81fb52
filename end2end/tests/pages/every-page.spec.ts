// What every page keeps, for every role, in every language.
import { expect, test, type Page } from "@playwright/test";
import { onePerRoute, places, type Place } from "../../support/atlas.ts";
import { axeProblems } from "../../support/axe.ts";
import { sidewaysProblems, smallTargets } from "../../support/layout.ts";
import { languages, type Language } from "../../support/languages.ts";
import { roles, type Role } from "../../support/people.ts";
import { sit, type Reader } from "../../support/reader.ts";
import { complaintsOf } from "../../support/site.ts";
import { speechProblems } from "../../support/speech.ts";

// Each test walks through dozens of pages, on a machine that may have more to do.
test.describe.configure({ timeout: 600_000 });

for (const role of roles) {
  for (const language of languages) {
    test(`every page is accessible and in ${language} for the ${role}`, async ({ browser, baseURL }) => {
      await walk(browser, baseURL!, { role, language }, shown(role, language), async (page) => [
        ...(await axeProblems(page)),
        ...(await speechProblems(page, language)),
        ...(await smallTargets(page)),
        ...(await outlineProblems(page)),
      ]);
    });
  }
}

const sights: [string, Omit<Reader, "role">][] = [
  ["in the dark, on a narrow phone", { language: "lt", dark: true, width: 320 }],
  ["with the largest text, contrast and spacing, on a narrow phone", { language: "pl", settings: "3-1-1", width: 320 }],
  ["with the largest text in the dark", { language: "en", settings: "3-0-0", dark: true }],
];

for (const [name, sight] of sights) {
  test(`every page is accessible ${name}`, async ({ browser, baseURL }) => {
    for (const role of roles) {
      await walk(browser, baseURL!, { role, ...sight }, role === "resident" ? onePerRoute(places(role)) : news(role), async (page) => [
        ...(await axeProblems(page)),
        ...(await sidewaysProblems(page)),
      ]);
    }
  });
}

for (const language of languages) {
  test(`no page needs scrolling sideways at 320 px, nor with text at 200 %, in ${language}`, async ({ browser, baseURL }) => {
    for (const role of roles) {
      await walk(browser, baseURL!, { role, language, width: 320 }, role === "resident" ? onePerRoute(places(role)) : news(role), async (page) => {
        const narrow = await sidewaysProblems(page);
        // What a browser does when the reader asks it for text of 200 %: lengths in rem double.
        await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
        await page.setViewportSize({ width: 640, height: 800 });
        const large = await sidewaysProblems(page);
        await page.setViewportSize({ width: 320, height: 800 });
        return [...narrow, ...large.map((problem) => `text at 200 %: ${problem}`)];
      });
    }
  });
}

/** What differs by state is looked at in one language, the words in all. */
function shown(role: Role, language: Language): Place[] {
  if (role === "resident") return language === "pl" ? places(role) : onePerRoute(places(role));
  return language === "pl" && role === "moderator" ? places(role) : news(role);
}

/** The pages that the resident, and whoever stands before this role in the list, does not see. */
function news(role: Role): Place[] {
  const others = ["resident" as const, ...roles.slice(0, roles.indexOf(role))].filter((other) => other !== role);
  const seen = new Set(others.flatMap((other) => places(other).map(({ route }) => route)));
  return onePerRoute(places(role)).filter(({ route }) => !seen.has(route));
}

type Look = (page: Page) => Promise<string[]>;

/** Opens one page after the other and gathers what is wrong, so that one run tells everything. */
async function walk(browser: Parameters<typeof sit>[0], baseURL: string, reader: Reader, shown: Place[], look: Look): Promise<void> {
  const context = await sit(browser, baseURL, reader);
  const page = await context.newPage();
  const problems = complaintsOf(page);
  for (const { path } of shown) {
    await page.goto(path);
    problems.push(...(await look(page)).map((problem) => `${path}: ${problem}`));
  }
  await context.close();
  expect(problems, problems.join("\n")).toEqual([]);
}

/** One first heading, and a title that says which page this is. */
async function outlineProblems(page: Page): Promise<string[]> {
  const first = await page.locator("h1").count();
  const title = await page.title();
  return [...(first === 1 ? [] : [`${first} first headings`]), ...(/^\S.* · \S/.test(title) ? [] : [`the title is "${title}"`])];
}
