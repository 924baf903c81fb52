// A whole consultation of a text: set up under the law, 110 remarks by six channels, positions, the report, and the answer read.
import type { Page } from "@playwright/test";
import { Browsers } from "../../support/browsers.ts";
import { COUNTS, csv, xlsx } from "../../support/brought.ts";
import { beginDocument, publishDocument, select } from "../../support/document.ts";
import { tabTo } from "../../support/keyboard.ts";
import type { Language } from "../../support/languages.ts";
import { lettersTo } from "../../support/mail.ts";
import { address, signIn } from "../../support/people.ts";
import { expectSound } from "../../support/sound.ts";
import { expect, test } from "../../support/world.ts";
import { wording, words } from "../../support/words.ts";

const resident = address("resident");
const REASON = "Ławki staną przy każdym przystanku.";
const SHORT = "Rada głosuje nad budżetem w grudniu, a bez planu nie może.";

/** A moment as the fields of stages have it: the clock of the consultation. */
function clock(at: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", dateStyle: "short", timeStyle: "short" }).format(at).replace(" ", "T");
}

const yesterday = clock(new Date(Date.now() - 86_400_000)).slice(0, 10);

/** Sends the page's last form, which must be taken. */
async function send(page: Page): Promise<void> {
  await page.locator("main form[method=post] button[type=submit]").last().click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** Reaches something by keyboard and presses a key there. */
async function strike(page: Page, where: string, key: string): Promise<void> {
  await tabTo(page, page.locator(where));
  await page.keyboard.press(key);
}

test.describe.configure({ mode: "serial", timeout: 120_000 });

test.describe("A whole consultation", () => {
  const browsers = new Browsers();
  let at = "";
  let own = 0;
  let correspondent = "";
  let title = "";

  test.beforeEach(({ scripts }) => {
    at = `/consultations/szlaki-${scripts ? "ze" : "bez"}`;
    correspondent = `helena-${scripts ? "ze" : "bez"}@example.org`;
    title = `Szlaki (${scripts ? "ze skryptami" : "bez skryptów"})`;
  });
  test.afterAll(() => browsers.close());

  test("an administrator sets it up under the law", async ({ browser, world, language }) => {
    const page = await browsers.of("administrator", browser, world);
    await signIn(page, language, address("administrator"));
    await page.goto("/consultations/new");
    await page.locator("input[name=slug]").fill(at.split("/").at(-1)!);
    await page.locator("input[name=influence]").first().check();
    await page.locator("input[name=title_pl]").fill(title);
    await page.locator("textarea[name=purpose_pl]").fill("Uwagi zmienią tekst, zanim go uchwalimy.");
    await send(page);
    await page.goto(`${at}/stages`);
    await page.locator("input[name=test_opens]").fill(`${yesterday}T08:00`);
    await page.locator("input[name=test_closes]").fill(clock(new Date(Date.now() + 5 * 86_400_000)));
    await page.locator("input[name=test_activities][value=remark]").check();
    await send(page);
    await page.goto(`${at}/rules`);
    await page.locator("input[name=code]").fill("szacunek");
    await page.locator("[name=text_pl]").fill("Bez obelg.");
    await send(page);
    await page.goto(`${at}/legal`);
    await page.locator("input[name=basis][value=strategy_pl]").check();
    await page.locator("input[name=resolution]").fill("Uchwała LX/512/2026");
    await send(page);
    await page.goto(`${at}/addressees`);
    await page.locator("textarea[name=names]").fill("Gmina Zielonki\nGmina Liszki");
    await send(page);
    await page.goto(`${at}/addressees/dispatch`);
    for (const box of await page.locator("input[name=addressees]").all()) await box.check();
    await page.locator("input[name=dispatched_on]").fill(yesterday);
    await page.locator("input[name=proof]").fill("ePUAP 7781");
    await send(page);
    await page.goto(`${at}/moderators`);
    await page.locator("main input[name=email]").fill(address("moderator"));
    await send(page);
  });

  test("a moderator puts a text to discussion, and it opens with a reason for its short term", async ({ browser, world, language, scripts }) => {
    const page = await browsers.of("moderator", browser, world);
    await signIn(page, language, address("moderator"));
    const text = "# Transport\n\nAutobusy jeżdżą co godzinę.\n\n## Ławki\n\nŁawki stoją na rynku.";
    await publishDocument(page, await beginDocument(page, "projekt", "Projekt szlaków", text, at), "");
    await page.goto(`${at}/inbox/settings`);
    await page.locator("input[name=anonymous]").check();
    await send(page);

    const administrator = await browsers.of("administrator", browser, world);
    await administrator.goto(`${at}/publish`);
    await administrator.locator("main form[method=post] button").last().click();
    await expect(administrator.locator(".error-summary")).toBeVisible();
    await administrator.locator("textarea[name=short_because]").fill(SHORT);
    await administrator.locator("main form[method=post] button").last().click();
    await expect(administrator).toHaveURL(new RegExp(`${at}$`));
    await administrator.goto(`${at}/announcement`);
    await expect(administrator.getByText(SHORT)).toBeVisible();
    await expectSound(administrator, scripts);
  });

  test("the moderator reads tables in, after a look at what is wrong with one", async ({ browser, world, language, scripts }) => {
    const page = await browsers.of("moderator", browser, world);
    await page.goto(`${at}/inbox/import`);
    const look = async (name: string, buffer: Buffer) => {
      await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
      await page.getByRole("button", { name: words(language, "remarks-import-look"), exact: true }).click();
    };
    await look("poczta.csv", csv(yesterday, correspondent, "gołąb"));
    const fault = wording(language, "remarks-import-fault-cell", { line: 2, column: words(language, "remarks-channel") });
    await expect(page.locator(".error-summary")).toContainText(fault);
    await expect(page.locator("#preview")).toHaveCount(0);
    for (const [name, file, count] of [["poczta.csv", csv(yesterday, correspondent), COUNTS.csv], ["papier.xlsx", xlsx(yesterday), COUNTS.xlsx]] as const) {
      await page.goto(`${at}/inbox/import`);
      await look(name, file);
      await expect(page.locator("#preview")).toContainText(wording(language, "remarks-count", { count }));
      await expectSound(page, scripts);
      await page.getByRole("button", { name: words(language, "remarks-import-enter"), exact: true }).click();
      await expect(page.getByText(words(language, "remarks-notice-imported"))).toBeVisible();
    }
  });

  test("a resident remarks on words of the text", async ({ browser, world, language, scripts }) => {
    const page = await browsers.of("resident", browser, world);
    await signIn(page, language, resident);
    await page.goto(at);
    await page.locator("#documents a").click();
    await page.locator('.card a[href$="/documents/projekt"]').click();
    if (scripts) {
      const offer = page.locator(".passage a");
      await expect(async () => {
        await select(page, "p4", 0, 11);
        await expect(offer).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await offer.click();
      await expect(page.locator("textarea[name=present]")).toHaveValue("Ławki stoją");
    } else {
      await page.locator("#p4 a.part-remark").click();
      await expect(page.locator("textarea[name=present]")).toHaveValue("Ławki stoją na rynku.");
    }
    await page.locator("textarea[name=proposed]").fill("Ławki stoją na rynku i przy przystankach.");
    await page.locator("textarea[name=justification]").fill("Starsze osoby czekają na stojąco.");
    await page.getByRole("button", { name: words(language, "remarks-hand-in") }).click();
    await expect(page.getByText(words(language, "remarks-yours-text"))).toBeVisible();
    own = Number(page.url().split("/").at(-1));
    expect(own).toBe(COUNTS.csv + COUNTS.xlsx + 1);
    await expectSound(page, scripts);
  });

  test("somebody says something without a name", async ({ browser, world, language }) => {
    const page = await browsers.of("passer-by", browser, world);
    await page.goto(`${at}/remarks/new`);
    await expect(page.getByText(words(language, "remarks-nameless-note"))).toBeVisible();
    await page.locator("textarea[name=justification]").fill("Przejście przy szkole jest ciemne.");
    await page.getByRole("button", { name: words(language, "remarks-hand-in") }).click();
    await expect(page).toHaveURL(new RegExp(`/remarks/${own + 1}$`));
  });

  test("the moderator types calls, a letter and what was said at a meeting, by keyboard", async ({ browser, world, language }) => {
    const page = await browsers.of("moderator", browser, world);
    const pile = ["channel=phone", "channel=phone", "channel=letter", `channel=meeting&meeting=Spotkanie+otwarte&meeting_on=${yesterday}`];
    for (const [nth, query] of pile.entries()) {
      // What follows another entry begins in the field that is new.
      await page.goto(`${at}/inbox/enter?${query}&received=${yesterday}`);
      await expect(page.locator("input[name=name]")).toBeFocused();
      await page.keyboard.type(`Zofia Kanarek ${nth}`);
      await tabTo(page, page.locator("textarea[name=justification]"));
      await page.keyboard.type(`Ścieżka kończy się przed mostem (${nth}).`);
      await tabTo(page, page.getByRole("button", { name: words(language, "remarks-save-next") }));
      await page.keyboard.press("Enter");
      await expect(page.getByText(words(language, "remarks-just-entered"))).toBeVisible();
    }
    await page.goto(`${at}/inbox`);
    await expect(page.getByText(wording(language, "remarks-count", { count: COUNTS.all - 1 })).first()).toBeVisible();
  });

  test("the term ends, and who comes late is told so", async ({ browser, world, language }) => {
    const page = await browsers.of("administrator", browser, world);
    await page.goto(`${at}/stages`);
    await page.locator("input[name=test_closes]").fill(clock(new Date()));
    await page.locator("textarea[name=short_because]").fill(SHORT);
    await send(page);
    const late = await browsers.of("resident", browser, world);
    await late.goto(`${at}/remarks/new`);
    await expect(late.getByText(words(language, "remarks-late-title"))).toBeVisible();
    await late.locator("textarea[name=justification]").fill("A drzewa usychają.");
    await late.getByRole("button", { name: words(language, "remarks-hand-in") }).click();
    await expect(late).toHaveURL(new RegExp(`/remarks/${COUNTS.all}$`));
    await expect(late.getByText(words(language, "remarks-late"), { exact: true }).first()).toBeVisible();
  });

  test("an official writes the position that is assigned to her", async ({ browser, world, language, scripts }) => {
    const moderator = await browsers.of("moderator", browser, world);
    await moderator.goto(`${at}/positions/evaluators`);
    await moderator.locator("main input[name=email]").fill(address("official"));
    await send(moderator);
    await moderator.goto(`${at}/positions/assign?remark=${own}`);
    await moderator.locator("select[name=evaluator]").selectOption({ label: "Joanna Wrzos" });
    await send(moderator);

    const page = await browsers.of("official", browser, world);
    await signIn(page, language, address("official"));
    await page.goto("/account/positions");
    await expectSound(page, scripts);
    await page.locator(`main a[href^="${at}/inbox/${own}/position"]`).first().click();
    await strike(page, "input[name=disposition][value=taken]", "Space");
    await tabTo(page, page.locator("textarea[name=justification]"));
    await page.keyboard.type(REASON);
    await strike(page, 'main button[value="review"]', "Enter");
    await expect(page).toHaveURL(/\/account\/positions$/);
  });

  test("the moderator answers the rest together, by keyboard", async ({ browser, world, scripts }) => {
    const page = await browsers.of("moderator", browser, world);
    const left = async () => {
      await page.goto(`${at}/positions?state=to_do`);
      return page.locator("input[name=remark]").all();
    };
    let turns = 0;
    for (let boxes = await left(); boxes.length > 0; boxes = await left()) {
      for (const box of boxes) {
        await box.focus();
        await page.keyboard.press("Space");
      }
      await page.locator('button[formaction$="/answer"]').focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#field-remarks li")).toHaveCount(boxes.length);
      if (turns === 0) await expectSound(page, scripts);
      const became = ["not_taken", "further_analysis", "already_covered"][turns];
      await page.locator(`input[name=disposition][value=${became}]`).focus();
      await page.keyboard.press("Space");
      await page.locator("textarea[name=justification]").focus();
      await page.keyboard.type(`Odpowiedź wspólna, numer ${turns}.`);
      await strike(page, 'main button[value="accept"]', "Enter");
      await expect(page).toHaveURL(new RegExp(`${at}/positions`));
      await expect(page.locator(".error-summary")).toHaveCount(0);
      turns += 1;
    }
    expect(turns).toBe(3);
  });

  /** Has a version made, and opens the page that publishes it. */
  async function make(page: Page, number: number): Promise<void> {
    await page.goto(`${at}/report/manage`);
    await page.locator("select[name=language]").selectOption("pl");
    await send(page);
    const version = `${at}/report/${number}`;
    await expect(async () => {
      await page.goto(`${at}/report/manage`);
      await expect(page.locator(`main a[href="${version}"]`)).toHaveCount(1, { timeout: 100 });
    }).toPass({ timeout: 30_000 });
    // One that cannot be published is not offered: whoever goes there all the same is told why.
    await page.goto(`${version}/publish`);
  }

  test("the report is published when the last remark has its position, and not before", async ({ browser, world, scripts }) => {
    const page = await browsers.of("moderator", browser, world);
    await make(page, 1);
    await expect(page.locator(`main a[href="${at}/positions"]`)).toBeVisible();
    await expect(page.locator("main form[method=post]")).toHaveCount(0);

    await page.goto(`${at}/inbox/${own}/position`);
    await expect(page.getByText(REASON)).toBeVisible();
    await strike(page, 'main button[value="accept"]', "Enter");
    await expect(page.locator(".error-summary")).toHaveCount(0);
    await make(page, 2);
    await expectSound(page, scripts);
    await strike(page, "main form[method=post] button", "Enter");
    await expect(page).toHaveURL(new RegExp(`${at}/report$`));
  });

  test("everybody reads the report and opens its files", async ({ browser, world, scripts }) => {
    const page = await browsers.of("passer-by", browser, world);
    await page.goto(`${at}/report`);
    await expectSound(page, scripts);
    await expect(page.locator("article.card")).toHaveCount(50);
    await page.goto(`${at}/report/2?page=3`);
    await expect(page.locator("article.card")).toHaveCount(10);
    await expect(page.locator(`#remark-${COUNTS.all}`)).toContainText("po terminie");
    await expect(page.locator("main")).not.toContainText("Kanarek");

    const files = await page.locator('main a[href*="/files/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    expect(files).toHaveLength(6);
    for (const file of files) {
      const answer = await page.request.get(file);
      expect(answer.status(), file).toBe(200);
      expect(answer.headers()["content-disposition"], file).toContain("attachment");
      const body = await answer.body();
      const begins = file.endsWith(".pdf") ? "%PDF-" : file.endsWith(".csv") ? "\u{feff}" : "PK";
      expect(body.subarray(0, Buffer.byteLength(begins)).toString(), file).toBe(begins);
      expect(body.toString("utf8"), file).not.toContain("Kanarek");
      if (file.endsWith("uwagi.csv")) {
        const rows = body.toString("utf8").trim().split("\r\n").slice(1);
        expect(rows.map((row) => Number(row.split(",")[0]))).toEqual(Array.from({ length: COUNTS.all }, (_, number) => number + 1));
        expect(rows.join("\n")).not.toMatch(/(^|,)"?[=+@-]/m);
      }
    }
  });

  test("each author gets one letter with all their answers, and the resident reads them", async ({ browser, world, language, scripts }) => {
    const flat = (text: string) => text.replace(/[\s>]+/g, " ");
    const answers = async (to: string) => (await lettersTo(to, world.mails)).map(({ text }) => flat(text)).filter((text) => text.includes(title) && text.includes("Odpowiedź wspólna"));
    for (const [to, numbers, reason] of [[correspondent, [1, 2, 3], "Odpowiedź wspólna, numer 0."], [resident, [own, COUNTS.all], REASON]] as const) {
      await expect.poll(async () => (await answers(to)).length, { message: `a letter to ${to}`, timeout: 20_000 }).toBe(1);
      const [letter] = await answers(to);
      for (const number of numbers) expect(letter).toMatch(new RegExp(`\\b${number}: `));
      expect(letter).toContain(reason);
    }

    const page = await browsers.of("resident", browser, world);
    await page.goto("/account/contributions");
    await page.locator(`main a[href="${at}/remarks/${own}"]`).first().click();
    await expect(page.getByText(REASON)).toBeVisible();
    await expect(page.getByText(words(language, "positions-taken")).first()).toBeVisible();
    await expectSound(page, scripts);
  });
});
