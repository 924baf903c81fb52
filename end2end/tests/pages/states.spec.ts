// Pages that say no, hold nothing, or are over: as readable as the others.
import { axeProblems } from "../../support/axe.ts";
import { languages } from "../../support/languages.ts";
import type { Role } from "../../support/people.ts";
import { sit } from "../../support/reader.ts";
import { expect, test } from "../../support/site.ts";
import { speechProblems } from "../../support/speech.ts";
import { words } from "../../support/words.ts";

const consultation = "/consultations/wspolnota-2030";

/** Forms that are sent as they stand and come back with what is missing. */
const refused: [Role, string][] = [
  ["anonymous", "/sign-up"],
  ["anonymous", "/sign-in"],
  ["anonymous", "/reset"],
  ["resident", "/account/password"],
  ["resident", "/account/address"],
  ["resident", "/organisations/new"],
  ["resident", `${consultation}/proposals/new`],
  ["resident", `${consultation}/actions/1/comments`],
  ["moderator", `${consultation}/actions/new`],
  ["moderator", `${consultation}/rounds/1/close`],
  ["administrator", "/consultations/new"],
];

for (const [role, path] of refused) {
  test(`${path} sent empty says what is missing, in every language`, async ({ browser, baseURL }) => {
    for (const language of languages) {
      const context = await sit(browser, baseURL!, { role, language, width: 360 });
      const page = await context.newPage();
      await page.goto(path);
      await page.locator("main .form-actions button").last().click();
      await expect(page.locator(".error-summary")).toBeFocused();
      await expect(page.locator(".error-summary li").first()).toBeVisible();
      const problems = [...(await axeProblems(page)), ...(await speechProblems(page, language))];
      expect(problems, problems.join("\n")).toEqual([]);
      await context.close();
    }
  });
}

/** Pages on which there is nothing to do yet, or no longer. */
const still: [string, string, string][] = [
  ["a consultation to come", "/consultations/miasto-na-starosc", "consultations-not-open-yet"],
  ["results that do not exist yet", `${consultation}/results`, "voting-results-none"],
  ["a consultation that is over", "/consultations/mikrogranty-pilotaz", "consultations-see-results"],
  ["an action line after its round", "/consultations/mikrogranty-pilotaz/actions/1", "voting-to-results"],
];

for (const [name, path, key] of still) {
  test(`${name} says so, in every language`, async ({ browser, baseURL }) => {
    for (const language of languages) {
      const context = await sit(browser, baseURL!, { role: "resident", language, width: 360 });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator("main").getByText(words(language, key)).first()).toBeVisible();
      const problems = [...(await axeProblems(page)), ...(await speechProblems(page, language))];
      expect(problems, problems.join("\n")).toEqual([]);
      await context.close();
    }
  });
}
