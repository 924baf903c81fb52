// What is expected of a page, whatever it shows.
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expectNoSidewaysScrolling, smallTargets } from "./layout.ts";

/** Expects that nothing scrolls sideways, that a finger hits every target, and, where scripts run, that axe finds nothing. */
export async function expectSound(page: Page, scripts: boolean): Promise<void> {
  await expectNoSidewaysScrolling(page);
  expect(await smallTargets(page)).toEqual([]);
  // axe itself is a script.
  if (scripts) await expectAccessible(page);
}
