// A remark on the text is handed in, an official enters a letter by keyboard alone, and both stand in one numbered inbox.
import { address, signIn } from "../../support/people.ts";
import { expect, test } from "../../support/site.ts";
import { expectSound } from "../../support/sound.ts";
import { words } from "../../support/words.ts";

const consultation = "/consultations/wspolnota-2030";

test("remarks of the web and of the post end in one numbered inbox", async ({ page, language, scripts }, { project }) => {
  // Axe looks at every page on the way.
  test.slow();
  const why = `Brakuje ławek (${project.name}).`;
  await signIn(page, language, address("resident"));
  await page.goto(`${consultation}/remarks/new`);
  await page.locator("textarea[name=proposed]").fill("Ławka co sto metrów.");
  await page.getByRole("button", { name: words(language, "remarks-hand-in") }).click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.locator("textarea[name=proposed]")).toHaveValue("Ławka co sto metrów.");
  await expectSound(page, scripts);
  await page.locator("textarea[name=justification]").fill(why);
  await page.getByRole("button", { name: words(language, "remarks-hand-in") }).click();
  await expect(page.getByText(words(language, "remarks-yours-text"))).toBeVisible();
  await expect(page.getByText(why)).toBeVisible();
  await expectSound(page, scripts);
  const number = Number(page.url().split("/").at(-1));

  await page.context().clearCookies();
  await signIn(page, language, address("moderator"));
  await page.goto(`${consultation}/inbox/enter?channel=paper`);
  await expectSound(page, scripts);
  // What follows another entry begins in the field that is new.
  await expect(page.locator("input[name=name]")).toBeFocused();
  await page.keyboard.type("Helena Kalina");
  await page.locator("textarea[name=justification]").focus();
  await page.keyboard.type(`Ławek brakuje (${project.name}).`);
  await page.getByRole("button", { name: words(language, "remarks-save-next") }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("input[name=channel]:checked")).toHaveValue("paper");
  await expect(page.locator("input[name=name]")).toBeFocused();

  await page.goto(`${consultation}/inbox?words=kalina`);
  await expect(page.getByText("Helena Kalina").first()).toBeVisible();
  await expectSound(page, scripts);
  await page.goto(`${consultation}/inbox/${number}`);
  await expect(page.locator("#similar")).toBeVisible();
  await expectSound(page, scripts);
});
