// The main job: a resident takes part, an organisation proposes, a moderator decides and closes, everybody reads the results.
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Language } from "../../support/languages.ts";
import { answer, expectChosen, vote } from "../../support/ballot.ts";
import { lettersTo } from "../../support/mail.ts";
import { address, signIn, signUp } from "../../support/people.ts";
import { complaintsOf } from "../../support/site.ts";
import { expect, test, type World } from "../../support/world.ts";
import { wording, words } from "../../support/words.ts";
import { decideByKeyboard } from "../../support/queue.ts";

const consultation = "/consultations/wspolnota-2030";
const line = `${consultation}/actions/2`;
const resident = "nowa.osoba@example.org";

test.describe.configure({ mode: "serial", timeout: 90_000 });

test.describe("The main job", () => {
  let contexts: BrowserContext[] = [];
  const people = new Map<string, Page>();

  /** The browser of one person, kept from step to step. */
  async function browserOf(name: string, browser: Browser, world: World): Promise<Page> {
    const known = people.get(name);
    if (known) return known;
    const { viewport, locale, javaScriptEnabled } = test.info().project.use;
    const context = await browser.newContext({ baseURL: world.origin, viewport, locale, javaScriptEnabled });
    const page = await context.newPage();
    contexts = [...contexts, context];
    people.set(name, page);
    return page;
  }

  test.afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
  });

  test("a resident signs up, confirms from the letter and finds the consultation", async ({ browser, world, language }) => {
    const page = await browserOf("resident", browser, world);
    await page.goto(line);
    await page.locator('main a[href^="/sign-in?next="]').first().click();
    await page.locator('main a[href^="/sign-up?next="]').click();
    await signUp(page, language, "Żaneta Ćwik", resident, world.mails);
    // Back where she wanted to vote.
    await expect(page).toHaveURL(new RegExp(`${line}(#.*)?$`));
    await expect(page.locator(".ballot")).toBeVisible();

    await page.goto("/");
    await page.getByRole("link", { name: words(language, "front-home-to-consultations") }).click();
    await page.locator(`main a[href="${consultation}"]`).first().click();
    await expect(page.getByText(wording(language, "base-days-left")).first()).toBeVisible();
    await page.locator(`main a[href="${line}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${line}$`));
  });

  test("she comments", async ({ browser, world, language, scripts }) => {
    const page = await browserOf("resident", browser, world);
    await page.goto(line);
    const elsewhere = page.locator(".write-elsewhere").getByRole("link", { name: words(language, "comments-elsewhere") });
    // Without scripts nothing is begun beside the ballot, which would empty it.
    await expect(elsewhere).toBeVisible({ visible: !scripts });
    await expect(page.getByLabel(words(language, "comments-body"), { exact: true })).toBeVisible({ visible: scripts });
    if (!scripts) await elsewhere.click();
    await page.getByLabel(words(language, "comments-alignment-for")).check();
    await page.getByLabel(words(language, "comments-body"), { exact: true }).fill("Popieram: **ławka** stoi, a sąsiedzi siedzą. 🪑");
    await page.getByRole("button", { name: words(language, "comments-submit") }).click();
    await expect(page.getByText(words(language, "notice-comment-published"))).toBeVisible();
    const comment = page.locator(".comment", { hasText: "Żaneta Ćwik" });
    await expect(comment.locator("strong", { hasText: "ławka" })).toBeVisible();
    await expect(comment).toHaveAttribute("data-alignment", "for");
  });

  test("she votes, changes the vote and withdraws it, and the page always says what counts", async ({ browser, world, language, scripts }) => {
    const page = await browserOf("resident", browser, world);
    await page.goto(line);
    if (scripts) await expectKeptWithoutNetwork(page, language);
    await vote(page, language, "support");
    // With scripts the vote is counted in place.
    if (scripts) await expect(page).toHaveURL(new RegExp(`${line}(#.*)?$`));
    await vote(page, language, "against");
    await page.reload();
    await expectChosen(page, language, "against");

    await page.getByRole("button", { name: words(language, "voting-withdraw") }).click();
    await expectChosen(page, language, null);
    await expect(page.getByText(wording(language, "voting-withdrawn")).first()).toBeVisible();
    await vote(page, language, "support");
    await page.reload();
    await expectChosen(page, language, "support");
  });

  test("an organisation's member proposes in its name", async ({ browser, world, language }) => {
    const page = await browserOf("member", browser, world);
    await signIn(page, language, address("ngo"));
    await page.goto(`${consultation}/proposals/new`);
    await page.getByLabel(words(language, "proposals-field-title"), { exact: true }).fill("Zegar słoneczny na każdym rynku");
    await page.getByLabel(words(language, "proposals-field-body"), { exact: true }).fill("Dla przechodniów.\n\nNa *dwunastu* placach, z tabliczką, która mówi, jak go czytać.");
    await page.getByLabel("Stowarzyszenie Sąsiedzi znad Rudawy").check();

    await page.getByRole("button", { name: words(language, "proposals-preview"), exact: true }).click();
    await expect(page.locator("#preview em", { hasText: "dwunastu" })).toBeVisible();
    await page.getByRole("button", { name: words(language, "proposals-submit"), exact: true }).click();
    await expect(page.getByText(words(language, "notice-proposal-submitted"))).toBeVisible();
    await expect(page.getByText("Stowarzyszenie Sąsiedzi znad Rudawy").first()).toBeVisible();
  });

  test("the moderator empties the queue by keyboard alone", async ({ browser, world, language }) => {
    const page = await browserOf("moderator", browser, world);
    await signIn(page, language, address("moderator"));
    await page.goto(`${consultation}/queue`);
    await decideByKeyboard(page, language);
    await expect(page.getByText(words(language, "moderation-empty-title"))).toBeVisible();
    const told = async () => (await lettersTo(address("ngo"), world.mails)).filter(({ text }) => text.includes("„Zegar słoneczny na każdym rynku”"));
    await expect.poll(async () => (await told()).length, { timeout: 20_000 }).toBe(1);
  });

  test("the moderator closes the round, and a vote that comes later is told that it was refused", async ({ browser, world, language, scripts }) => {
    const late = await browserOf("late", browser, world);
    await signIn(late, language, address("resident"));
    await late.goto(`${consultation}/actions/3`);

    const page = await browserOf("moderator", browser, world);
    await page.goto(`${consultation}/rounds/1/close`);
    await page.getByLabel(words(language, "closing-reason")).fill("Wszystkie zgłoszenia są rozpatrzone.");
    await page.getByRole("button", { name: wording(language, "closing-submit", { number: 1 }) }).click();
    await expect(page).toHaveURL(/\/results/);

    await answer(late, language, "against").click();
    await expect(late.getByText(words(language, "error-round-closed")).first()).toBeVisible();
    if (scripts) {
      for (const choice of ["support", "neutral", "against"] as const) await expect(answer(late, language, choice)).toBeDisabled();
      await expect(late.locator(".ballot .ballot-note")).toBeHidden();
      await expect(late.locator(".ballot a")).toBeFocused();
      await late.locator(".ballot a").click();
    } else {
      await expect(late.locator(".error-summary h2")).toHaveText(words(language, "ui-error-refused"));
      await late.locator("#vote a").click();
    }
    await expect(late).toHaveURL(/\/results\?round=1$/);
    await late.goto(`${consultation}/actions/3`);
    await expect(late.locator(".ballot")).toHaveCount(0);
  });

  test("everybody reads the results, and the downloads add up to the page", async ({ browser, world, language }) => {
    const page = await browserOf("passer-by", browser, world);
    const complaints = complaintsOf(page);
    await page.goto(`${consultation}/results`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wording(language, "voting-results-title", { number: 1 }));
    await expect(page.locator("main").getByRole("heading", { name: words(language, "voting-by-goal") })).toBeVisible();
    await expect(page.locator(`.card a[href="${line}"]`)).toBeVisible();

    const file = await page.request.get(`${consultation}/results.json`);
    const result: Result = await file.json();
    const votes = result.action_lines.map(({ votes }) => votes.support + votes.neutral + votes.against).reduce((sum, more) => sum + more);
    const figures = (await page.locator(".figures").innerText()).replace(/\D+/g, " ");
    expect(figures).toContain(String(result.participants));
    expect(figures.replaceAll(" ", "")).toContain(String(votes));

    const rows = (await (await page.request.get(`${consultation}/results.csv`)).text()).trim().split("\n").map(cells);
    const column = (name: string) => rows[0].indexOf(name);
    const lines = rows.filter((row) => row[column("record")] === "action_line" && row[column("split")] === "all");
    expect(lines).toHaveLength(result.action_lines.length);
    expect(lines.reduce((sum, row) => sum + Number(row[column("votes")]), 0)).toBe(votes);
    for (const [at, { code }] of result.action_lines.entries()) expect(lines[at][column("code")]).toBe(code);
    expect(complaints).toEqual([]);
  });

  test("whoever took part gets one letter with the outcome", async ({ world }) => {
    const outcome = async () => (await lettersTo(resident, world.mails)).filter(({ text }) => text.includes(`${consultation}/results`));
    await expect.poll(async () => (await outcome()).length, { timeout: 20_000 }).toBe(1);
    const [letter] = await outcome();
    expect(letter.text).toContain("Mikrogranty sąsiedzkie na stałe");
    expect(letter.to.split(",")).toHaveLength(1);
  });
});

/** Expects that a vote which the network loses says so in its place, and that the first one that arrives moves nothing on a phone. */
async function expectKeptWithoutNetwork(page: Page, language: Language): Promise<void> {
  const wide = page.viewportSize()!;
  await page.setViewportSize({ width: 360, height: 740 });
  const height = async () => (await page.locator(".ballot").boundingBox())!.height;
  const before = await height();
  await page.context().setOffline(true);
  await answer(page, language, "support").click();
  await expect(page.locator(".ballot").getByRole("status")).toHaveText(words(language, "voting-failed"));
  await expectChosen(page, language, null);
  await page.context().setOffline(false);
  await vote(page, language, "support");
  expect(await height(), "the ballot's height after the first vote").toBe(before);
  await page.setViewportSize(wide);
}

/** What the test reads of results.json. */
type Result = { participants: number; action_lines: { code: string; votes: { support: number; neutral: number; against: number } }[] };

/** The cells of a line of CSV. */
function cells(line: string): string[] {
  return [...line.trim().matchAll(/("((?:[^"]|"")*)"|[^,]*)(,|$)/g)].map(([, bare, quoted]) => quoted?.replaceAll('""', '"') ?? bare);
}
