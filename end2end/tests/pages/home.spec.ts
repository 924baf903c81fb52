// The first page, and the page that is not there.
import { expectAccessible } from "../../support/axe.ts";
import { languages } from "../../support/languages.ts";
import { expect, test } from "../../support/site.ts";
import { words } from "../../support/words.ts";

for (const language of languages) {
  test.describe(`to a browser set to ${language}`, () => {
    test.use({ locale: language });

    test("the first page speaks its language", async ({ page }) => {
      const answer = await page.goto("/");
      expect(answer?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page).toHaveTitle(new RegExp(words(language, "front-home-title")));
    });

    test("a page that is not there says so, and where to go on", async ({ page }) => {
      const answer = await page.goto("/nothing-here");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words(language, "failure-not-found-title"));
      await expect(page.getByRole("link", { name: words(language, "failure-to-consultations") })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
