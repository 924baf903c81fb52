// Before everything else: sign in once for each role, make what the demonstration lacks, and find out which pages there are.
import { expect, test as setup, type Browser, type Page } from "@playwright/test";
import { explore, keep } from "../support/atlas.ts";
import { address, roles, signIn, stateOf, type Role } from "../support/people.ts";
import { beginConsultation, changeLine, editComment, nameEditor, publishProposal, putToDiscussion, rewriteProposal, writeDrafts } from "../support/prepare.ts";
import { makeReport, nameAddressee } from "../support/law.ts";
import { appealAgainstIt, askForChange, hideOffence, misplace, moveMisplaced, offend, reportOffence, supportProposal, suspendAuthor } from "../support/moderation.ts";
import { answerRemark, keepPassage, nameEvaluator, readInTable } from "../support/positions.ts";
import { sit } from "../support/reader.ts";

setup.use({ locale: "pl" });
setup.describe.configure({ mode: "serial" });

for (const role of roles) {
  setup(`the ${role} is here`, async ({ page, context }) => {
    if (role !== "anonymous") await signIn(page, "pl", address(role));
    await context.storageState({ path: stateOf(role) });
  });
}

const deeds: [Role, (page: Page) => Promise<void>][] = [
  ["resident", editComment],
  ["moderator", changeLine],
  ["moderator", publishProposal],
  ["moderator", putToDiscussion],
  ["kamil", rewriteProposal],
  ["administrator", beginConsultation],
  ["administrator", nameEditor],
  ["administrator", writeDrafts],
  ["moderator", nameEvaluator],
  ["moderator", keepPassage],
  ["moderator", answerRemark],
  ["moderator", readInTable],
  ["moderator", nameAddressee],
  ["administrator", makeReport],
  ["resident", offend],
  ["kamil", reportOffence],
  ["moderator", hideOffence],
  ["resident", appealAgainstIt],
  ["resident", misplace],
  ["moderator", moveMisplaced],
  ["administrator", supportProposal],
  ["moderator", askForChange],
  ["moderator", suspendAuthor],
];

for (const [role, deed] of deeds) {
  setup(`the ${role} does this: ${deed.name}`, async ({ browser, baseURL }) => {
    const context = await sit(browser, baseURL!, { role, language: "pl" });
    await deed(await context.newPage());
    await context.close();
  });
}

setup("each knows the way", async ({ browser, baseURL }) => {
  // Every role opens every page once: the longest single step there is.
  setup.setTimeout(240_000);
  await Promise.all(roles.map((role) => learn(browser, baseURL!, role)));
});

async function learn(browser: Browser, baseURL: string, role: Role): Promise<void> {
  const context = await sit(browser, baseURL, { role, language: "pl" });
  const found = await explore(context.request);
  await keep(role, found);
  expect(found.length).toBeGreaterThan(5);
  await context.close();
}
