// Whoever votes sees how the goal stands: beside the ballot, without opening anything, on a phone too.
import { sit } from "../../support/reader.ts";
import { expect, test } from "../../support/site.ts";

const line = "/consultations/wspolnota-2030/actions/1";

for (const width of [320, 360, 1280]) {
  test(`at ${width} px the indicators of the goal stand with the ballot`, async ({ browser, baseURL }) => {
    const context = await sit(browser, baseURL!, { role: "resident", language: "pl", width });
    const page = await context.newPage();
    await page.goto(line);
    const stands = page.locator(".line-side .stands");
    const shown = stands.locator(".watched > li");
    expect(await shown.count()).toBeGreaterThan(0);
    for (const item of await shown.all()) {
      await expect(item.getByRole("link")).toBeVisible();
      await expect(item.locator(".badge")).toBeVisible();
      await expect(item).toContainText(/\(\d{4}\)/);
    }
    const [vote, indicators, talk] = await Promise.all(["#vote", ".stands", "#comments"].map(async (part) => (await page.locator(part).boundingBox())!));
    expect(indicators.y).toBeGreaterThanOrEqual(vote.y + vote.height - 1);
    if (width < 1000) expect(indicators.y, "before the discussion").toBeLessThan(talk.y);
    else expect(Math.abs(indicators.x - vote.x), "in the ballot's column").toBeLessThan(2);
    await context.close();
  });
}
