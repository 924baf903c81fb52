// A text is put to discussion, read, compared; what is selected in it leads to a remark.
import { expect, test } from "@playwright/test";
import { beginDocument, publishDocument, rewriteDocument, select } from "../../support/document.ts";
import { address, signIn, signOut } from "../../support/people.ts";

test("somebody reads a document and remarks on its words", async ({ page, javaScriptEnabled }, { project }) => {
  const language = project.name === "with scripts" ? "pl" : "en";
  const code = `tekst-${project.name.replaceAll(" ", "-")}`;
  await signIn(page, language, address("moderator"));
  const text = (often: string) => `# Transport\n\nŁódź 🚋: autobusy jeżdżą ${often}.\n\n- Linia 5\n- Linia 7`;
  const document = await beginDocument(page, code, "Projekt do czytania", text("co godzinę"));
  await publishDocument(page, document, "");
  await rewriteDocument(page, document, text("co kwadrans"));
  await publishDocument(page, document, "Więcej autobusów.");
  await signOut(page, language);

  await page.goto("/consultations/wspolnota-2030");
  await page.locator("#documents a").click();
  await page.locator(`.card a[href$="/documents/${code}"]`).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Projekt do czytania");
  const link = page.locator("#p2 a.part-remark");
  const whole = `/consultations/wspolnota-2030/remarks/new?document=${code}&version=2&part=2`;
  await expect(link).toHaveAttribute("href", whole);
  const box = (await link.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);

  const offer = page.locator(".passage a");
  if (javaScriptEnabled === false) {
    await expect(offer).toBeHidden();
  } else {
    // "autobusy": the tram is two units of the browser's text and one character of ours.
    await expect(async () => {
      await select(page, "p2", 9, 17);
      await expect(offer).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(offer).toHaveAttribute("href", `${whole}&from=8&to=16`);
    expect((await offer.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await expect(page.locator(".passage-said")).not.toBeEmpty();
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await expect(offer).toBeHidden();
    await expect(link).toHaveAttribute("href", whole);

    // The caret goes to the middle of the passage, where somebody begins to select.
    await link.focus();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press("ArrowRight");
    await expect(page.locator(".passage-caret")).toBeVisible();
    await expect(page.locator(".passage-said")).toHaveText("autobusy");
    for (let step = 0; step < 8; step += 1) await page.keyboard.press("Shift+ArrowRight");
    await expect(link).toHaveAttribute("href", `${whole}&from=8&to=16`);
    await expect(page.locator(".passage-caret")).toBeHidden();
    await page.evaluate(() => getSelection()!.removeAllRanges());

    await link.focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("Shift+ArrowRight");
    await expect(link).toHaveAttribute("href", `${whole}&from=0&to=4`);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/part=2&from=0&to=4$/);
    await page.goBack();
  }

  await page.locator(`main a[href*="/compare?from=1&to=2"]`).click();
  await expect(page.locator("del strong").first()).toHaveText("godzinę");
  await expect(page.locator("ins strong").first()).toHaveText("kwadrans");
});
