// The moderators' queue, worked through without a mouse.
import { expect, type Page } from "@playwright/test";
import { expectVisibleFocus, tabTo } from "./keyboard.ts";
import type { Language } from "./languages.ts";
import { catalogue, filled } from "./words.ts";

/** Decides everything in the queue: what is proposed is published, what is reported stays. */
export async function decideByKeyboard(page: Page, language: Language): Promise<void> {
  let left = await waiting(page, language);
  expect(left, "something waits in the queue").toBeGreaterThan(0);
  while (left > 0) {
    // The first button lets the text stand.
    const button = page.locator(".decide button").first();
    await tabTo(page, button);
    await expectVisibleFocus(page);
    await page.keyboard.press("Enter");
    left -= 1;
    await expect.poll(() => waiting(page, language)).toBe(left);
  }
}

/** How many items the page says are left. */
async function waiting(page: Page, language: Language): Promise<number> {
  const forms = catalogue(language).get("moderation-left")!.forms;
  const text = (await page.locator(".queue-left").innerText()).trim();
  if (text === forms.get("0")) return 0;
  const count = [...forms.values()].map((form) => text.match(new RegExp(filled(form).replace(".+?", "(\\d+)")))?.[1]).find(Boolean);
  expect(count, text).toBeDefined();
  return Number(count);
}
