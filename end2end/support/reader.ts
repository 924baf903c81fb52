// A person at a screen: role, language, settings, size of the window.
import type { Browser, BrowserContext } from "@playwright/test";
import type { Language } from "./languages.ts";
import { stateOf, type Role } from "./people.ts";

/** How somebody reads. */
export type Reader = {
  role: Role;
  language: Language;
  /** Width of the window in CSS pixels. */
  width?: number;
  dark?: boolean;
  /** Text size 1 to 3, high contrast, wide spacing, as the cookie of the settings writes them. */
  settings?: `${1 | 2 | 3}-${0 | 1}-${0 | 1}`;
};

/** Opens a browser for this reader. */
export async function sit(browser: Browser, baseURL: string, reader: Reader): Promise<BrowserContext> {
  const { role, language, width = 1280, dark = false, settings } = reader;
  const context = await browser.newContext({
    baseURL,
    storageState: stateOf(role),
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
  });
  const cookies = { narada_language: language, ...(settings && { narada_reader: settings }) };
  await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: baseURL })));
  return context;
}
