// The first page: in every language, for every reader.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { languages } from "../support/languages.ts";

for (const language of languages) {
  test.describe(`to a browser set to ${language}`, () => {
    test.use({ locale: language });

    test("the first page speaks its language and nothing stands in anyone's way", async ({ page }) => {
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));

      const answer = await page.goto("/");

      expect(answer?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      expect(complaints).toEqual([]);
      await expectAccessible(page);
    });
  });
}

test("a page that is not there says so", async ({ page }) => {
  const answer = await page.goto("/nothing-here");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("h1")).toBeVisible();
  await expectAccessible(page);
});

test("the narrowest phone needs no scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/");
  const width = await page.locator("html").evaluate((root) => root.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
