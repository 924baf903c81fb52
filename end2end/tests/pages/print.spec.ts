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

const sheets: [string, string][] = [
  ["the map and its matrix", "/strategies/metropolia-krakowska-2030/places"],
  ["the matrix of goals and consultations", "/strategies/krakow-2030/voices"],
  ["a reporting year", "/strategies/krakow-2030/monitoring/2022"],
  ["a comparison of years", "/strategies/krakow-2030/monitoring/compare"],
  ["a plan", "/strategies/metropolia-krakowska-2030/plans/4US"],
  ["a working group", "/strategies/kaunas-2030/groups/economy"],
  ["an action line with how its goals stand", "/consultations/wspolnota-2030/actions/1"],
];

for (const [name, path] of sheets) {
  test(`${name} fits on paper, dark on light, without what only a screen can do`, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    // A4 without its margins, at 96 dots to the inch.
    await page.setViewportSize({ width: 672, height: 986 });
    expect((await page.goto(path))!.status()).toBe(200);
    const problems = await page.evaluate(() => {
      const found: string[] = [];
      const room = document.documentElement.clientWidth;
      for (const part of document.querySelectorAll("main table, main svg, main h2, main p")) {
        const box = part.getBoundingClientRect();
        if (part.checkVisibility() && !part.closest(".visually-hidden") && box.right > room + 1) found.push(`${Math.round(box.right)} px wide: ${part.outerHTML.slice(0, 80)}`);
      }
      for (const part of document.querySelectorAll(".no-print, .filters, .form-actions")) {
        if (part.checkVisibility()) found.push(`on paper: ${part.outerHTML.slice(0, 80)}`);
      }
      for (const part of document.querySelectorAll("main h1, main h2, main p, main li, main td, main th, main dd")) {
        const light = getComputedStyle(part).color.match(/\d+(\.\d+)?/g)!.slice(0, 3).map(Number);
        const isFraction = getComputedStyle(part).color.startsWith("color(") || getComputedStyle(part).color.startsWith("oklch");
        if (part.checkVisibility() && !isFraction && Math.max(...light) > 150) found.push(`pale: ${part.outerHTML.slice(0, 80)}`);
      }
      return found;
    });
    expect(problems, problems.join("\n")).toEqual([]);
  });
}

test("the map is on the paper, and beside it every number in a table", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/strategies/metropolia-krakowska-2030/places");
  expect((await page.locator(".map svg").boundingBox())!.height).toBeGreaterThan(100);
  await expect(page.locator("#places table tbody tr")).toHaveCount(16);
});
