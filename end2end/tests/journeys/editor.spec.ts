// A strategy begins from a file; an editor changes a figure and a translation, looks at them, publishes, and reads what differs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { address, signIn } from "../../support/people.ts";
import { expect, test } from "../../support/site.ts";
import { expectSound } from "../../support/sound.ts";
import { words } from "../../support/words.ts";

const file = readFileSync(join(import.meta.dirname, "../../../server/demo/krakow-2030-goal-v.toml"), "utf8");

test("an editor changes a value and a translation, previews, publishes and reads the difference", async ({ page, language, scripts }, { project }) => {
  // Axe looks at every page on the way.
  test.slow();
  await signIn(page, language, address("administrator"));
  // Each browser has a strategy of its own, since they share a site.
  const slug = `written-${project.name.replaceAll(" ", "-")}`;
  const strategy = `/strategies/${slug}`;
  await page.goto("/strategies/new/file");
  await expectSound(page, scripts);
  await page.locator('textarea[name="text"]').fill(file.replaceAll("krakow-2030", slug));
  await page.getByRole("button", { name: words(language, "editing-begin") }).click();
  await expectSound(page, scripts);
  await page.goto(`${strategy}/publish`);
  await page.getByRole("button", { name: words(language, "editing-publish") }).click();
  await page.goto(strategy);
  await page.getByRole("link", { name: words(language, "editing-title") }).click();

  const figure = "63";
  await page.goto(`${strategy}/edit/indicators/senior-activity-centres`);
  await expectSound(page, scripts);
  const value = page.locator('[name="write.values.1.value"]');
  await page.locator("summary", { hasText: "2022" }).click();
  await value.fill("wiele");
  await page.getByRole("button", { name: words(language, "editing-save") }).last().click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(value).toHaveValue("wiele");
  await expectSound(page, scripts);
  await value.fill(figure);
  await page.getByRole("button", { name: words(language, "editing-save") }).last().click();
  await expect(page.getByText(words(language, "editing-draft"))).toBeVisible();

  await page.goto(`${strategy}/translations/lt/goals/V.1`);
  await expectSound(page, scripts);
  const title = `Dalyvavimas (${project.name})`;
  await page.locator('[name="write.title.lt"]').fill(title);
  await page.getByRole("button", { name: words(language, "editing-save") }).last().click();
  await expect(page.getByText(title)).toBeVisible();
  await expectSound(page, scripts);

  await page.goto(`${strategy}/preview/goals/V`);
  await expect(page.getByText(words(language, "editing-preview-title"))).toBeVisible();
  await expect(page.getByRole("cell", { name: figure })).toHaveCount(1);
  await expectSound(page, scripts);

  await page.goto(`${strategy}/publish`);
  await expect(page.locator(".changes ins", { hasText: figure })).toBeVisible();
  await expectSound(page, scripts);
  await page.getByLabel(words(language, "editing-note")).fill(`Nowe dane: ${project.name}`);
  await page.getByRole("button", { name: words(language, "editing-publish") }).click();
  await expect(page.getByText(words(language, "notice-strategy-published"))).toBeVisible();
  await expectSound(page, scripts);

  await page.getByRole("row", { name: `Nowe dane: ${project.name}` }).getByRole("link").first().click();
  await expect(page.locator(".changes ins", { hasText: figure })).toBeVisible();
  await expect(page.locator(".changes ins", { hasText: title })).toBeVisible();
  await expectSound(page, scripts);
});
