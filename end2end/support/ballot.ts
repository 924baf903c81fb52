// The ballot of an action line.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "./languages.ts";
import { wording, words } from "./words.ts";

export type Choice = "support" | "neutral" | "against";

/** The button of an answer. */
export function answer(page: Page, language: Language, choice: Choice): Locator {
  return page.locator(".ballot").getByRole("button", { name: words(language, `ui-${choice}`) });
}

/** Waits until the page shows that this answer, and no other, is the reader's. */
export async function expectChosen(page: Page, language: Language, chosen: Choice | null): Promise<void> {
  for (const choice of ["support", "neutral", "against"] as const) {
    await expect(answer(page, language, choice)).toHaveAttribute("aria-pressed", String(choice === chosen));
  }
}

/** Presses an answer and waits until the page says that it counts. */
export async function vote(page: Page, language: Language, choice: Choice): Promise<void> {
  await answer(page, language, choice).click();
  await expectChosen(page, language, choice);
  const counted = wording(language, "voting-counted", { choice: words(language, `voting-chose-${choice}`) });
  await expect(page.getByText(counted).first()).toBeVisible();
}
