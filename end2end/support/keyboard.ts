// Reading and acting without a mouse.
import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the focus is there; a trap or a control that the keyboard cannot reach fails. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${most} presses of Tab did not reach ${target}`);
}

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Expects that one sees where the focus is, and that nothing covers it. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement!;
    const style = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    const on = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
    const isCovered = on !== null && !focused.contains(on) && !on.contains(focused);
    return { what: focused.outerHTML.slice(0, 120), width: Number.parseFloat(style.outlineWidth), line: style.outlineStyle, isCovered };
  });
  expect(seen, seen.what).toMatchObject({ isCovered: false, line: expect.not.stringMatching("none") });
  expect(seen.width, seen.what).toBeGreaterThanOrEqual(2);
}
