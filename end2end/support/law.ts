// What the demonstration lacks of the law and the report: bodies to write to, and a report to look at.
import { expect, type Page } from "@playwright/test";

/** A body that is asked by letter. */
export async function nameAddressee(page: Page): Promise<void> {
  await page.goto("/consultations/wspolnota-2030/addressees");
  await page.locator("textarea[name=names]").fill("Gmina Zielonki");
  await page.locator("main form button").last().click();
  await expect(page.locator('main a[href$="/remove"]')).toHaveCount(1);
}

/** The report of a consultation that takes no remarks yet, made by the clockwork and not published. */
export async function makeReport(page: Page): Promise<void> {
  const manage = "/consultations/zielone-podworka/report/manage";
  await page.goto(manage);
  await page.locator("main form button").last().click();
  await expect(async () => {
    await page.goto(manage);
    await expect(page.locator('main a[href$="/report/1/publish"]')).toHaveCount(1);
  }).toPass({ timeout: 20_000 });
}
