// What the demonstration lacks of moderation: a hidden comment whose author appeals.
import { expect, type Page } from "@playwright/test";

const consultation = "/consultations/wspolnota-2030";
const RUDE = "Kto tego chce, nie ma za grosz rozumu.";

async function send(page: Page): Promise<void> {
  await page.locator("main .form-actions button").last().click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** A comment that another one will report. */
export async function offend(page: Page): Promise<void> {
  await page.goto(`${consultation}/actions/4`);
  await page.locator("input[name=alignment]").last().check();
  await page.locator("textarea[name=body]").fill(RUDE);
  await send(page);
}

/** Its report. */
export async function reportOffence(page: Page): Promise<void> {
  await page.goto(`${consultation}/actions/4`);
  await page.locator(".comment").filter({ hasText: RUDE }).locator('a[href$="/report"]').click();
  await page.locator('input[name=ground][value="other"]').check();
  await page.locator("textarea[name=reason]").fill("To obraża wszystkich, którzy są za.");
  await send(page);
}

/** The decision that hides it. What the demonstration itself reports goes on waiting. */
export async function hideOffence(page: Page): Promise<void> {
  await page.goto(`${consultation}/queue?show=reports`);
  await page.locator(".queue-item").filter({ hasText: RUDE.slice(0, 20) }).click();
  await page.locator("select[name=rule]").selectOption({ index: 1 });
  await page.locator("textarea[name=explanation]").fill("Komentarz obraża innych uczestników.");
  await page.locator('.decide button[value="hide"]').click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** The appeal against it, which waits. */
export async function appealAgainstIt(page: Page): Promise<void> {
  await page.goto("/account/decisions");
  await page.locator('main a[href^="/decisions/"]').first().click();
  await page.locator("textarea[name=words]").fill("To był żart.");
  await send(page);
}
