// What the demonstration lacks of moderation: a hidden comment whose author appeals, a comment that is moved, a proposal that is supported, somebody
// who is suspended.
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
  // Journeys that run beside this one have decisions of their own.
  await page.locator('main a[href^="/decisions/"]').filter({ hasText: RUDE.slice(0, 20) }).click();
  await page.locator("textarea[name=words]").fill("To był żart.");
  await send(page);
}

/** What the resident edited, the moderator asks to change: the request stands on the text, in the contributions and at the form. */
export async function askForChange(page: Page): Promise<void> {
  await page.goto(`${consultation}/actions/5/comments`);
  await page.locator(".comment").filter({ hasText: "od klasy piątej" }).locator('a[href*="/queue"]').click();
  await page.locator("select[name=rule]").selectOption({ index: 1 });
  await page.locator("textarea[name=explanation]").fill("Napisz, o których szkołach mowa.");
  await page.locator('.decide button[value="ask"]').click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** A suspension, from the page of a text: Dorota's pages say why she writes nothing here until it is lifted. */
export async function suspendAuthor(page: Page): Promise<void> {
  await page.goto(`${consultation}/actions/2/comments`);
  await page.locator(".comment").filter({ hasText: "Bez faktur łatwo o nadużycia." }).locator('a[href$="/suspend"]').first().click();
  await page.locator("select[name=rule]").selectOption({ index: 1 });
  await page.locator("textarea[name=explanation]").fill("Po trzecim ukrytym komentarzu kolejne obelgi.");
  await page.locator('input[name=term][value="for_good"]').check();
  await send(page);
}

const MISPLACED = "To raczej o drzewach przy szkołach.";

/** A comment in the wrong place. */
export async function misplace(page: Page): Promise<void> {
  await page.goto(`${consultation}/actions/3`);
  await page.locator("input[name=alignment]").first().check();
  await page.locator("textarea[name=body]").fill(MISPLACED);
  await send(page);
}

/** It goes to another discussion, and both say so. */
export async function moveMisplaced(page: Page): Promise<void> {
  await page.goto(`${consultation}/actions/3`);
  await page.locator(".comment").filter({ hasText: MISPLACED }).locator('a[href$="/move"]').click();
  await page.locator("input[name=into]").first().check();
  await page.locator("textarea[name=explanation]").fill("Komentarz dotyczy innego kierunku działania.");
  await send(page);
}

/** Support of a public proposal. */
export async function supportProposal(page: Page): Promise<void> {
  await page.goto(`${consultation}/proposals`);
  await page.locator(".card a").first().click();
  await page.locator('form[action$="/support"] button').click();
  await expect(page.locator('form[action$="/support"] input[value="stop"]')).toHaveCount(1);
}
