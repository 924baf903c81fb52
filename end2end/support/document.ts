// A text under consultation, put there as officials do it.
import { expect, type Page } from "@playwright/test";

const consultation = "/consultations/wspolnota-2030";

/** Begins a document, without publishing it; gives its page. */
export async function beginDocument(page: Page, code: string, title: string, text: string, at = consultation): Promise<string> {
  await page.goto(`${at}/documents/new`);
  await page.locator("input[name=title]").fill(title);
  await page.locator("input[name=code]").fill(code);
  await page.locator("select[name=language]").selectOption("pl");
  await page.locator("textarea[name=text]").fill(text);
  await page.locator('main button[value="save"]').click();
  await expect(page).toHaveURL(new RegExp(`/documents/${code}/edit$`));
  return `${at}/documents/${code}`;
}

/** Saves a text as the draft of the next version. */
export async function rewriteDocument(page: Page, document: string, text: string): Promise<void> {
  await page.goto(`${document}/edit`);
  await page.locator("textarea[name=text]").fill(text);
  await page.locator('main button[value="save"]').click();
  await expect(page.locator(".error-summary")).toHaveCount(0);
}

/** Publishes the draft of a document. */
export async function publishDocument(page: Page, document: string, note: string): Promise<void> {
  await page.goto(`${document}/publish`);
  await page.locator("textarea[name=note]").fill(note);
  await page.locator("main form[method=post] button").last().click();
  await expect(page).toHaveURL(new RegExp(`${document}$`));
}

/** Selects words of a part, as a mouse does it. */
export async function select(page: Page, part: string, from: number, to: number): Promise<void> {
  await page.evaluate(
    ([part, from, to]) => {
      const text = document.querySelector(`#${part} .part-words`)!.firstChild!;
      getSelection()!.setBaseAndExtent(text, Number(from), text, Number(to));
    },
    [part, from, to],
  );
}
