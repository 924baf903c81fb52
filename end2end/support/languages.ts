// The languages of the interface.
import type { BrowserContext } from "@playwright/test";

export const languages = ["pl", "lt", "en"] as const;
export type Language = (typeof languages)[number];

/** Sends `Accept-Language` as a browser set to this language does. */
export async function speak(context: BrowserContext, language: Language): Promise<void> {
  await context.setExtraHTTPHeaders({ "Accept-Language": language });
}
