// A working group and its meetings: a member files a conclusion, minutes are agreed and published, a resident registers.
import type { Page } from "@playwright/test";
import type { Language } from "../../support/languages.ts";
import { address, signIn, signOut } from "../../support/people.ts";
import { expect, test } from "../../support/site.ts";
import { expectSound } from "../../support/sound.ts";
import { wording, words } from "../../support/words.ts";

const group = "/strategies/kaunas-2030/groups/economy";
const workspace = `${group}/workspace`;
const meetings = "/strategies/krakow-2030/meetings";

async function press(page: Page, language: Language, key: string): Promise<void> {
  await page.locator("main").getByRole("button", { name: words(language, key), exact: true }).click();
}

test("a member files a conclusion and changes it, and the others see what changed", async ({ page, language, scripts }, { project }) => {
  await signIn(page, language, address("official"));
  await page.goto(group);
  await expectSound(page, scripts);
  await page.getByRole("link", { name: words(language, "groups-workspace") }).click();
  await expectSound(page, scripts);
  await page.getByRole("link", { name: words(language, "groups-file-conclusion") }).click();
  await expectSound(page, scripts);

  // Without a text it comes back with what was written.
  const title = `A workshop in the centre (${project.name})`;
  await page.getByLabel(words(language, "groups-title"), { exact: true }).fill(title);
  await press(page, language, "groups-submit");
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.getByLabel(words(language, "groups-title"), { exact: true })).toHaveValue(title);
  await page.getByLabel(words(language, "groups-body"), { exact: true }).fill("The plan should name **one place**.");
  await press(page, language, "groups-submit");
  await expect(page.getByText(words(language, "notice-saved"))).toBeVisible();
  await expect(page.locator(".prose strong", { hasText: "one place" })).toBeVisible();
  await expectSound(page, scripts);

  await page.getByRole("link", { name: words(language, "groups-edit") }).click();
  await page.getByLabel(words(language, "groups-body"), { exact: true }).fill("The plan should name **two places**.");
  await press(page, language, "groups-submit");
  await expect(page.getByRole("heading", { name: wording(language, "groups-version", { number: 2 }) })).toBeVisible();
  await expectSound(page, scripts);
});

test("minutes are agreed, published by the chair, and then everybody reads them", async ({ page, language, scripts }, { project }) => {
  const title = `Minutes (${project.name})`;
  await signIn(page, language, address("official"));
  await page.goto(`${workspace}/new?kind=minutes`);
  await page.getByLabel(words(language, "groups-title"), { exact: true }).fill(title);
  await page.getByLabel(words(language, "groups-held-on"), { exact: true }).fill("2026-11-03");
  await page.getByLabel(words(language, "groups-present"), { exact: true }).fill("Rūta Gluosnė, Joanna Wrzos, Barbara Rokita");
  await page.getByLabel(words(language, "groups-body"), { exact: true }).fill("We agreed on the next day.");
  await press(page, language, "groups-submit");
  const paper = new URL(page.url()).pathname;
  const waits = wording(language, "groups-agreed-of", { agreed: 0, members: 3 });
  await expect(page.getByText(waits).first()).toBeVisible();
  await press(page, language, "groups-agree");
  await expect(page.getByText(wording(language, "groups-agreed-of", { agreed: 1, members: 3 })).first()).toBeVisible();
  await expect(page.getByRole("button", { name: words(language, "groups-publish"), exact: true })).toHaveCount(0);
  await signOut(page, language);

  await signIn(page, language, address("ruta"));
  await page.goto(paper);
  await expectSound(page, scripts);
  await press(page, language, "groups-agree");
  await press(page, language, "groups-publish");
  await expect(page.getByText(words(language, "notice-paper-published"))).toBeVisible();
  await signOut(page, language);

  await page.goto(group);
  await page.locator("main").getByRole("link", { name: title }).click();
  await expect(page.getByText("We agreed on the next day.")).toBeVisible();
  await expectSound(page, scripts);
  await page.goto(paper);
  await expect(page).toHaveURL(/sign-in/);
});

test("a resident finds a meeting, registers with a note, and withdraws", async ({ page, language, scripts }) => {
  await page.goto(meetings);
  await expectSound(page, scripts);
  await page.locator(`main a[href="${meetings}/demo-evening"]`).click();
  await expectSound(page, scripts);
  await expect(page.getByRole("link", { name: words(language, "meetings-sign-in") })).toBeVisible();
  await signIn(page, language, address(scripts ? "marek" : "piotr"));
  await page.goto(`${meetings}/demo-evening`);
  await page.getByLabel(words(language, "meetings-needs")).fill("Miejsce na wózek.");
  await press(page, language, "meetings-submit");
  await expect(page.getByText(words(language, "meetings-you-come"))).toBeVisible();
  await expect(page.getByLabel(words(language, "meetings-needs"))).toHaveValue("Miejsce na wózek.");
  await expectSound(page, scripts);
  await press(page, language, "meetings-withdraw");
  await expect(page.getByText(words(language, "notice-meeting-left"))).toBeVisible();

  const calendar = await page.request.get(`${meetings}.ics`);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toContain("BEGIN:VEVENT");
});
