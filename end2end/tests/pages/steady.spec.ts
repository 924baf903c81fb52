// Nothing moves under the reader's eyes while a page loads and its scripts wake.
import { sit } from "../../support/reader.ts";
import { expect, test } from "../../support/site.ts";

const consultation = "/consultations/wspolnota-2030";

for (const path of ["/", consultation, `${consultation}/actions/1`, "/consultations/mikrogranty-pilotaz/results", "/strategies/krakow-2030/goals/V"]) {
  test(`${path} stands still`, async ({ browser, baseURL }) => {
    for (const width of [360, 1280]) {
      const context = await sit(browser, baseURL!, { role: "resident", language: "pl", width });
      const page = await context.newPage();
      await page.goto(path, { waitUntil: "networkidle" });
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 200);
          }),
      );
      expect(moved, `at ${width} px`).toBeLessThan(0.01);
      await context.close();
    }
  });
}
