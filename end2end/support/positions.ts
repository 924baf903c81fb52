// What the demonstration lacks of positions: an evaluator, a passage, an answer that everybody reads.
import { expect, type Page } from "@playwright/test";

const DESK = "/consultations/wspolnota-2030/positions";

/** Somebody who writes positions, and can be dismissed. */
export async function nameEvaluator(page: Page): Promise<void> {
  await page.goto(`${DESK}/evaluators`);
  await page.locator("main input[name=email]").fill("dorota@example.org");
  await page.locator("main form button").last().click();
  await expect(page.locator('main a[href$="/dismiss"]')).toHaveCount(1);
}

/** A sentence that is kept. */
export async function keepPassage(page: Page): Promise<void> {
  await page.goto(`${DESK}/passages`);
  await page.locator("main input[name=title]").fill("Plan wieloletni");
  await page.locator("textarea[name=text]").fill("Sprawa wróci przy zmianie planu wieloletniego.");
  await page.locator("main form button").last().click();
  await expect(page.locator('main a[href*="/passages/"]')).toHaveCount(1);
}

/** A table of remarks, which can be withdrawn whole. */
export async function readInTable(page: Page): Promise<void> {
  await page.goto("/consultations/wspolnota-2030/inbox/import");
  const table = "Sposób zgłoszenia;Data wpływu;Uzasadnienie\nlist;01.01.2026;Brakuje cienia przy przystankach.\n";
  await page.locator("main input[type=file]").setInputFiles({ name: "uwagi.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  await page.locator("main form:has(input[type=file]) button").click();
  await page.locator("#preview form button").click();
  await page.goto("/consultations/wspolnota-2030/inbox/import");
  await expect(page.locator('#tables a[href$="/withdraw"]')).not.toHaveCount(0);
}

/** An answer to the first remark, which everybody reads. Remarks are there already. */
export async function answerRemark(page: Page): Promise<void> {
  await page.goto("/consultations/wspolnota-2030/inbox/1/position");
  await page.locator("input[name=disposition]").first().check();
  await page.locator("details:has(input[name=goals]) > summary").click();
  await page.locator("input[name=goals]").first().check();
  await page.locator("textarea[name=justification]").fill("Zmieniono brzmienie zgodnie z uwagą.");
  await page.locator('main button[value="accept"]').click();
  await page.goto(`${DESK}/publish`);
  await page.locator("main form button").last().click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}
