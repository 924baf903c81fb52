// Reader settings hold from page to page, without an account and without a script.
import { expect, test } from "../../support/site.ts";
import type { Page } from "@playwright/test";
import { wording, words } from "../../support/words.ts";

test.use({ locale: "en" });

/** Presses a button of the masthead. Large text makes the masthead a menu that must be opened first. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const menu = page.locator(".masthead-menu > summary");
  if (await menu.isVisible()) await menu.click();
  await page.locator(".masthead").getByRole("button", { name }).click();
}

test("text size, contrast and spacing hold on the next page and can be taken back", async ({ page }) => {
  const root = page.locator("html");
  const size = () => page.locator("main p").first().evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
  await page.goto("/strategies");
  const usual = await size();

  const largest = wording("en", "ui-text-size-step", { percent: 150 });
  await press(page, largest);
  await press(page, words("en", "ui-high-contrast"));
  await press(page, words("en", "ui-wide-spacing"));
  await expect(page).toHaveURL(/\/strategies$/);

  await page.goto("/sign-in");
  await expect(root).toHaveAttribute("data-text", "3");
  await expect(root).toHaveAttribute("data-contrast", "high");
  await expect(root).toHaveAttribute("data-spacing", "wide");
  await page.goto("/strategies");
  expect(await size()).toBeCloseTo(usual * 1.5, 0);

  await page.getByRole("button", { name: words("en", "ui-usual-settings") }).first().click();
  await expect(root).toHaveAttribute("data-text", "1");
  await expect(root).toHaveAttribute("data-contrast", "normal");
});

test("the language that was chosen holds, and the page stays the same", async ({ page }) => {
  await page.goto("/strategies");
  await press(page, "Lietuvių");
  await expect(page).toHaveURL(/\/strategies$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("lt", "strategy-list-title"));
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "lt");
});
