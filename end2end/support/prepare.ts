// Pages that the demonstration has no reason for yet: what was edited, published, begun.
import { expect, type Page } from "@playwright/test";
import { beginDocument, publishDocument, rewriteDocument } from "./document.ts";
import { words } from "./words.ts";

const consultation = "/consultations/wspolnota-2030";

/** Does what the last button of the page's form says. */
async function send(page: Page): Promise<void> {
  await page.locator("main .form-actions button").last().click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** A comment that was edited: its history, its editing, its withdrawal. */
export async function editComment(page: Page): Promise<void> {
  await page.goto(`${consultation}/actions/5`);
  await page.locator("input[name=alignment]").first().check();
  await page.locator("textarea[name=body]").fill("Tak, i także w szkołach podstawowych.");
  await send(page);
  await page.locator('.comment a[href$="/edit"]').first().click();
  await page.locator("textarea[name=body]").fill("Tak, i także w szkołach podstawowych, od klasy piątej.");
  await send(page);
}

/** An action line with a history. */
export async function changeLine(page: Page): Promise<void> {
  await page.goto(`${consultation}/actions/5/edit`);
  await page.getByLabel(words("pl", "proposals-line-reason"), { exact: true }).fill("Poprawiono literówkę.");
  await page.getByLabel(words("pl", "proposals-line-summary"), { exact: true }).fill("Opinia Młodzieżowej Rady Krakowa przed każdą decyzją o szkole.");
  await send(page);
}

/** A public proposal, which can be reported. */
export async function publishProposal(page: Page): Promise<void> {
  await page.goto(`${consultation}/queue?show=proposals`);
  await page.locator('.decide button[value="publish"]').click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** A proposal with a history. */
export async function rewriteProposal(page: Page): Promise<void> {
  await page.goto("/account/proposals");
  await page.locator(".card a").first().click();
  await page.locator('main a[href$="/edit"]').first().click();
  await page.locator("textarea[name=body]").fill("Skatepark przy Rudawie, dla osób od dwunastu lat.");
  await page.locator('button[value="save"]').click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** A consultation that is not published yet. */
export async function beginConsultation(page: Page): Promise<void> {
  await page.goto("/consultations/new");
  await page.locator("input[name=slug]").fill("zielone-podworka");
  await page.locator("input[name=influence]").first().check();
  await page.locator("input[name=title_pl]").fill("Zielone podwórka");
  await page.locator("[name=summary_pl]").fill("Które podwórka zazielenić najpierw.");
  await page.locator("textarea[name=purpose_pl]").fill("Pytamy, zanim wydamy pieniądze.");
  await send(page);
}

/** A text under consultation with two versions and the draft of a third. */
export async function putToDiscussion(page: Page): Promise<void> {
  const text = (often: string) =>
    `# Transport\n\nAutobusy jeżdżą ${often}.\n\n## Linie\n\n- Linia 5\n- Linia 7\n\n| Wskaźnik | Wartość |\n|---|---|\n| Parki | 12 % |`;
  const document = await beginDocument(page, "projekt", "Projekt strategii transportu", text("co godzinę"));
  await publishDocument(page, document, "");
  await rewriteDocument(page, document, text("co pół godziny"));
  await publishDocument(page, document, "Więcej autobusów.");
  await rewriteDocument(page, document, text("co kwadrans"));
}

/** Drafts of three strategies: one with goals, one with plans and meetings, one with working groups. */
export async function writeDrafts(page: Page): Promise<void> {
  for (const [entry, field] of [
    ["krakow-2030/edit/goals/V.1", "write.title.en"],
    ["metropolia-krakowska-2030/edit/domains/governance", "write.name.en"],
    ["kaunas-2030/edit/groups/economy", "write.name.en"],
  ]) {
    await page.goto(`/strategies/${entry}`);
    await page.locator(`[name="${field}"]`).fill("A wording that is not public yet");
    await page.locator('main .form-actions button[value="save"]').last().click();
    await expect(page.locator(".error-summary")).toHaveCount(0);
    await expect(page).not.toHaveURL(new RegExp(`${entry}$`));
  }
}

/** Somebody who may edit a strategy, and be dismissed. */
export async function nameEditor(page: Page): Promise<void> {
  await page.goto("/strategies/krakow-2030/editors");
  await page.locator("main input[name=email]").fill("dorota@example.org");
  await page.locator("main form button").last().click();
  await expect(page.locator('main a[href$="/dismiss"]')).toHaveCount(1);
}
