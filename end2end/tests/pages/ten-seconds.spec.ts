// A consultation on a small phone, without scripts: what one can do and until when is in the first screen.
import { expect, test } from "@playwright/test";
import { languages } from "../../support/languages.ts";
import { words } from "../../support/words.ts";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

for (const language of languages) {
  test(`in ${language}, what is asked, what one can do and until when stand before everything else`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "narada_language", value: language, url: baseURL! }]);
    await page.goto("/consultations/wspolnota-2030");
    const bottom = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return box!.y + box!.height;
    };
    const order = await Promise.all(["h1", ".now-title", ".now-left", ".now .button"].map(bottom));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order.at(-1), "the button is in the first screen").toBeLessThan(740);
    await expect(page.locator(".now .button")).toHaveText(words(language, "consultations-do-vote"));
    // The stages come after it, a line each: five of them are no taller than two thirds of the screen.
    const track = (await page.locator(".stage-track").boundingBox())!;
    expect(track.y).toBeGreaterThan(order.at(-1)!);
    expect(track.height).toBeLessThan(320);
  });
}
