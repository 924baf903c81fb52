// On paper every chart has its table, whatever was folded away on the screen, and nothing is white on white.
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const charts: [string, string][] = [
  ["/consultations/mikrogranty-pilotaz/results", ".card, section[aria-labelledby=by-goal]"],
  ["/strategies/krakow-2030/goals/V", ".indicator"],
];

for (const [path, holder] of charts) {
  test(`${path} is printed with a table for every chart`, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto(path);
    const holders = page.locator("main").locator(holder).filter({ has: page.locator(".result-bar, .chart-plot") });
    expect(await holders.count()).toBeGreaterThan(3);
    const without = await holders.evaluateAll((all) =>
      all.filter((one) => ![...one.querySelectorAll("table")].some((table) => table.checkVisibility({ contentVisibilityAuto: true }) && table.getBoundingClientRect().height > 20)).map((one) => one.textContent?.slice(0, 60)),
    );
    expect(without).toEqual([]);
  });
}

test("codes and signs of stages are printed dark on the paper", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/consultations/wspolnota-2030");
  for (const selector of [".badge-code", '.stage[data-state="past"] .stage-sign', '.stage[data-state="now"] .stage-sign']) {
    await expect(page.locator(selector).first()).toHaveCSS("color", "rgb(0, 0, 0)");
  }
});
