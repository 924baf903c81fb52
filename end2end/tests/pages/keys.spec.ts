// The letters of the moderators' queue: turned on by hand, never in the way of writing, never deciding by themselves.
import type { Page } from "@playwright/test";
import { sit } from "../../support/reader.ts";
import { expect, test } from "../../support/site.ts";
import { words } from "../../support/words.ts";

const queue = "/consultations/wspolnota-2030/queue";

/** The box that lets letters work alone. */
function box(page: Page) {
  return page.getByLabel(words("en", "moderation-keys-alone"));
}

test("letters lead through the queue only once they are turned on", async ({ browser, baseURL }) => {
  const context = await sit(browser, baseURL!, { role: "moderator", language: "en" });
  const page = await context.newPage();
  await page.goto(queue);
  await expect(box(page)).toBeVisible();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(new RegExp(`${queue}$`));

  await box(page).check();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/item=/);
  // The next page remembers it, and its letters work once its scripts do.
  await expect(box(page)).toBeChecked();
  const second = page.url();
  await page.keyboard.press("e");
  await expect(page.locator(".decide button").first()).toBeFocused();
  await expect(page, "a letter alone decides nothing").toHaveURL(second);
  await page.keyboard.press("k");
  await expect(page).not.toHaveURL(second);

  const text = page.locator("textarea[name=explanation]");
  await expect(box(page)).toBeChecked();
  const first = page.url();
  await text.focus();
  await page.keyboard.type("je?");
  await expect(text).toHaveValue("je?");
  expect(page.url()).toBe(first);

  await page.locator("h1").click();
  await page.keyboard.press("?");
  await expect(page.locator("#keys")).toHaveAttribute("open");
  await box(page).uncheck();
  await page.keyboard.press("j");
  expect(page.url()).toBe(first);
  await context.close();
});
