// A comment is reported without an account, decided by keyboard; its author reads why and appeals; somebody else decides.
import type { Page } from "@playwright/test";
import { expectVisibleFocus, tabTo } from "../../support/keyboard.ts";
import type { Language } from "../../support/languages.ts";
import { link, lettersTo } from "../../support/mail.ts";
import { address, signIn } from "../../support/people.ts";
import { expect, test } from "../../support/site.ts";
import { expectSound } from "../../support/sound.ts";
import { words } from "../../support/words.ts";

const consultation = "/consultations/wspolnota-2030";
const line = `${consultation}/actions/3`;

async function enter(page: Page, language: Language, key: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, language, address(key));
}

test("a comment is reported, hidden with reasons, and the appeal is decided by somebody else", async ({ page, language, scripts }, { project }) => {
  // Axe looks at every page on the way.
  test.slow();
  const said = `Same bzdury (${project.name}).`;
  const why = `Pierwszy raz (${project.name}).`;
  await signIn(page, language, address("resident"));
  await page.goto(`${line}/comments`);
  await page.locator("input[name=alignment]").last().check();
  await page.locator("textarea[name=body]").fill(said);
  await page.locator("main .form-actions button").last().click();
  await expect(page.locator(".comment").filter({ hasText: said })).toBeVisible();

  // Without an account.
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "narada_language", value: language, url: page.url() }]);
  await page.goto(`${line}/comments`);
  await page.locator(".comment").filter({ hasText: said }).locator('a[href$="/report"]').click();
  await expectSound(page, scripts);
  await page.getByLabel(words(language, "moderation-ground-spam"), { exact: true }).check();
  await page.locator("main .form-actions button").last().click();
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page.locator('input[name=ground][value="spam"]')).toBeChecked();
  await page.getByLabel(words(language, "moderation-report-reason"), { exact: true }).fill("Reklama.");
  await page.locator("main .form-actions button").last().click();
  await expect(page).toHaveURL(/\/receipts\//);
  await expect(page.getByText(words(language, "moderation-receipt-keep"))).toBeVisible();
  await expectSound(page, scripts);
  const receipt = page.url();

  // The moderator decides without a mouse.
  await enter(page, language, "moderator");
  await page.goto(`${consultation}/queue?show=reports`);
  await tabTo(page, page.locator(".queue-item").filter({ hasText: said }));
  await page.keyboard.press("Enter");
  await expect(page.locator("#item")).toContainText("Reklama.");
  await expectSound(page, scripts);
  await tabTo(page, page.locator("select[name=rule]"));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.locator("textarea[name=explanation]"));
  await page.keyboard.type("To samo już trzeci raz.");
  const hide = page.locator('.decide button[value="hide"]');
  await tabTo(page, hide);
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await expect(page.locator(".error-summary")).toHaveCount(0);
  await page.goto(`${consultation}/moderation`);
  await expect(page.locator("main")).not.toContainText(said);
  await expectSound(page, scripts);

  // The author reads why, and appeals.
  const mine = async () => (await lettersTo(address("resident"))).filter(({ text }) => text.includes(said));
  await expect.poll(async () => (await mine()).length, { message: "a letter about the comment", timeout: 15_000 }).toBeGreaterThan(0);
  const letter = (await mine()).at(-1)!;
  await enter(page, language, "resident");
  await page.goto(link(letter, "/decisions/"));
  await expect(page.getByText("To samo już trzeci raz.")).toBeVisible();
  await expect(page.getByText(words(language, "redress-by-a-person"))).toBeVisible();
  await expectSound(page, scripts);
  await page.getByLabel(words(language, "appeals-words"), { exact: true }).fill(why);
  await page.getByRole("button", { name: words(language, "appeals-send"), exact: true }).click();
  await expect(page.getByText(why)).toBeVisible();
  await expectSound(page, scripts);
  const statement = page.url();

  // Who decided does not decide about the appeal.
  await enter(page, language, "moderator");
  await page.goto(`${consultation}/appeals`);
  await expectSound(page, scripts);
  await page.locator(`main a[href^="${consultation}/appeals/"]`).filter({ hasText: why }).first().click();
  await expect(page.getByText(words(language, "appeals-own-decision"))).toBeVisible();
  await expectSound(page, scripts);
  const appeal = page.url();
  await enter(page, language, "administrator");
  await page.goto(appeal);
  await expectSound(page, scripts);
  await page.locator("textarea[name=explanation]").fill("Rzeczywiście pierwszy raz.");
  await page.getByRole("button", { name: words(language, "appeals-reverse"), exact: true }).click();
  await expect(page.locator(".error-summary")).toHaveCount(0);

  await page.goto(`${line}/comments`);
  await expect(page.locator(".comment").filter({ hasText: said })).toBeVisible();
  await page.goto(receipt);
  await expectSound(page, scripts);
  await enter(page, language, "resident");
  await page.goto(statement);
  await expect(page.getByText("Rzeczywiście pierwszy raz.")).toBeVisible();
  await expectSound(page, scripts);
});
