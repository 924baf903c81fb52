// The main job: a resident takes part, an organisation proposes, a moderator decides and closes, everybody reads the results.
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { answer, expectChosen, vote } from "../../support/ballot.ts";
import { letterTo, lettersTo } from "../../support/mail.ts";
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
    await signUp(page, language, "Żaneta Ćwik", resident, world.mails);

    await page.goto("/");
    await page.getByRole("link", { name: words(language, "front-home-to-consultations") }).click();
    await page.locator(`main a[href="${consultation}"]`).first().click();
    await expect(page.getByText(wording(language, "base-days-left")).first()).toBeVisible();
    await page.locator(`main a[href="${line}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${line}$`));
  });

  test("she comments", async ({ browser, world, language }) => {
    const page = await browserOf("resident", browser, world);
    await page.goto(line);
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
    await vote(page, language, "support");
    // With scripts the vote is counted in place.
    if (scripts) await expect(page).toHaveURL(new RegExp(`${line}(#.*)?$`));
    await vote(page, language, "against");
    await page.reload();
    await expectChosen(page, language, "against");

    await page.getByRole("button", { name: words(language, "voting-withdraw") }).click();
    await expectChosen(page, language, null);
    await expect(page.getByText(words(language, "voting-withdrawn")).first()).toBeVisible();
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
});
