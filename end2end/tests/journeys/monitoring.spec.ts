// Monitoring: the officer reports, the administrator publishes the year, everybody compares.
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { axeProblems } from "../../support/axe.ts";
import { expectNoSidewaysScrolling, smallTargets } from "../../support/layout.ts";
import { address, signIn } from "../../support/people.ts";
import { expect, test, type World } from "../../support/world.ts";
import { wording, words } from "../../support/words.ts";

const monitoring = "/strategies/krakow-2030/monitoring";
const year = `${monitoring}/2023`;

test.describe.configure({ mode: "serial", timeout: 90_000 });

test.describe("Monitoring", () => {
  const people = new Map<string, { context: BrowserContext; page: Page }>();

  /** The browser of one person, kept from step to step. */
  async function browserOf(name: string, browser: Browser, world: World): Promise<Page> {
    const known = people.get(name);
    if (known) return known.page;
    const { viewport, locale, javaScriptEnabled } = test.info().project.use;
    const context = await browser.newContext({ baseURL: world.origin, viewport, locale, javaScriptEnabled });
    const page = await context.newPage();
    people.set(name, { context, page });
    return page;
  }

  /** A page is fit for everybody: no barrier that a machine finds, nothing to scroll sideways, nothing too small for a thumb. */
  async function expectFit(page: Page, scripts: boolean): Promise<void> {
    await expectNoSidewaysScrolling(page);
    expect(await smallTargets(page)).toEqual([]);
    if (scripts) expect(await axeProblems(page)).toEqual([]);
  }

  test.afterAll(async () => {
    await Promise.all([...people.values()].map(({ context }) => context.close()));
  });

  test("the officer finds the report that is due, is told what is missing, and hands it in", async ({ browser, world, language, scripts }) => {
    const page = await browserOf("officer", browser, world);
    await signIn(page, language, address("officer"));
    await page.goto("/monitoring");
    await expectFit(page, scripts);
    await page.locator(`main a[href="${year}/goals/V"]`).click();
    await expectFit(page, scripts);

    await page.getByLabel(words(language, "monitoring-narrative"), { exact: true }).fill("Powstały **dwa** punkty informacyjne.");
    await page.locator("#field-value_1").fill("5");
    await page.getByRole("button", { name: words(language, "monitoring-save"), exact: true }).click();
    await expect(page.getByText(words(language, "notice-draft-saved"))).toBeVisible();

    await page.getByRole("button", { name: words(language, "monitoring-hand-in"), exact: true }).click();
    // A value needs its source, a key action its state; what was written is still there.
    await expect(page.locator(".error-summary a[href='#field-source_1']")).toBeVisible();
    await expect(page.locator("#field-narrative")).toHaveValue("Powstały **dwa** punkty informacyjne.");
    await expectFit(page, scripts);

    await page.locator("#field-source_1").fill("Urząd Miasta Krakowa");
    for (const state of await page.locator("select[name^=state_]").all()) await state.selectOption("under_way");
    await page.getByRole("button", { name: words(language, "monitoring-hand-in"), exact: true }).click();
    await expect(page.getByText(words(language, "notice-report-handed-in"))).toBeVisible();
  });

  test("nobody else reads it before the year is published", async ({ browser, world }) => {
    const page = await browserOf("passer-by", browser, world);
    expect((await page.goto(year))!.status()).toBe(404);
    await page.goto(`${monitoring}/compare`);
    await expect(page.locator("main")).not.toContainText("punkty informacyjne");
  });

  test("the administrator reads it and publishes the year", async ({ browser, world, language, scripts }) => {
    const page = await browserOf("administrator", browser, world);
    await signIn(page, language, address("administrator"));
    await page.goto(monitoring);
    await expectFit(page, scripts);
    await page.locator(`main a[href="${year}/publish"]`).click();
    await expect(page.locator("main strong", { hasText: "dwa" })).toBeVisible();
    await expectFit(page, scripts);
    await page.getByRole("button", { name: words(language, "monitoring-publish"), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${year}$`));
    await expect(page.getByText(words(language, "notice-year-published"))).toBeVisible();
    for (const path of [`${monitoring}/officers`, `${monitoring}/open`]) {
      await page.goto(path);
      await expectFit(page, scripts);
    }
  });

  test("a resident reads the year and compares it with another one", async ({ browser, world, language, scripts }) => {
    const page = await browserOf("passer-by", browser, world);
    await page.goto(monitoring);
    await page.locator(`main a[href="${year}"]`).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wording(language, "monitoring-of-year", { year: 2023 }));
    await expect(page.locator("main")).toContainText("Urząd Miasta Krakowa");
    await expectFit(page, scripts);

    await page.goto(`${monitoring}/compare`);
    await page.getByLabel(words(language, "monitoring-from-year"), { exact: true }).selectOption("2022");
    await page.getByLabel(words(language, "monitoring-to-year"), { exact: true }).selectOption("2023");
    await page.getByRole("button", { name: words(language, "monitoring-compare"), exact: true }).click();
    await expect(page).toHaveURL(/from=2022&to=2023/);
    await expect(page.locator("main table").first()).toBeVisible();
    await expectFit(page, scripts);
    // The value is part of the strategy now.
    await page.goto("/strategies/krakow-2030/goals/V");
    await expect(page.locator("#indicators")).toContainText("2023");
  });

  test("a resident follows an action line and reads what became of it", async ({ browser, world, language, scripts }) => {
    const page = await browserOf("resident", browser, world);
    await signIn(page, language, address("resident"));
    await page.goto("/consultations/mikrogranty-pilotaz/actions/1");
    await page.getByRole("button", { name: words(language, "commitments-follow"), exact: true }).click();
    await expect(page.getByText(words(language, "notice-following"))).toBeVisible();
    await expect(page.getByRole("button", { name: words(language, "commitments-unfollow"), exact: true })).toBeVisible();
    await page.locator('main a[href$="/commitment"]').first().click();
    await expect(page.locator("main ol li").first()).toBeVisible();
    await expectFit(page, scripts);
    await page.goto("/strategies/krakow-2030/commitments");
    await expectFit(page, scripts);
  });
});
