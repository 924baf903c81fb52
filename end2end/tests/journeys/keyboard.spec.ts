// Taking part by keyboard alone.
import { expectChosen, answer } from "../../support/ballot.ts";
import { expectVisibleFocus, tabTo } from "../../support/keyboard.ts";
import { address, signIn } from "../../support/people.ts";
import { expect, test } from "../../support/site.ts";
import { words } from "../../support/words.ts";

const line = "/consultations/wspolnota-2030/actions/1";

test("the first press of Tab offers to skip to the content", async ({ page, language }) => {
  await page.goto("/consultations");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: words(language, "ui-skip-to-content") });
  await expect(skip).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("every stop of the keyboard is seen, and none holds it", async ({ page }) => {
  for (const path of ["/consultations", line, "/sign-up"]) {
    await page.goto(path);
    const stops = new Set<string>();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => (document.activeElement === document.body ? "" : document.activeElement!.outerHTML));
      if (stop === "") break;
      stops.add(stop);
      await expectVisibleFocus(page);
    }
    expect(stops.size, path).toBeGreaterThan(5);
  }
});

test("a refused form begins with what is wrong, and leads to each field", async ({ page, language }) => {
  await page.goto("/sign-up");
  await tabTo(page, page.getByLabel(words(language, "accounts-name"), { exact: true }));
  await page.keyboard.type("Ona");
  await page.keyboard.press("Enter");
  const summary = page.locator(".error-summary");
  await expect(summary).toBeFocused();
  await expect(page.getByLabel(words(language, "accounts-name"), { exact: true })).toHaveValue("Ona");
  await tabTo(page, summary.getByRole("link").first());
  await page.keyboard.press("Enter");
  const field = page.getByLabel(words(language, "accounts-email"), { exact: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(new RegExp(words(language, "error-required").slice(0, 10)));
});

test("a whole vote and a comment need no mouse", async ({ page, language, scripts }, { project }) => {
  const text = `Bez myszy: ${project.name}.`;
  await signIn(page, language, address("piotr"));
  await page.goto(line);
  await tabTo(page, answer(page, language, "neutral"));
  await page.keyboard.press("Enter");
  await expectChosen(page, language, "neutral");

  if (!scripts) {
    // One writes on a page that no vote empties.
    await tabTo(page, page.locator(".write-elsewhere").getByRole("link"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/comments#write$/);
  }
  await tabTo(page, page.getByLabel(words(language, "comments-alignment-for")));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByLabel(words(language, "comments-body"), { exact: true }));
  await page.keyboard.type(text);
  await tabTo(page, page.getByRole("button", { name: words(language, "comments-submit") }));
  await page.keyboard.press("Enter");
  await expect(page.locator(".comment", { hasText: text })).toHaveCount(1);
});
