// People of the demonstration content, and people who are new.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { link, letterTo } from "./mail.ts";
import type { Language } from "./languages.ts";
import { words } from "./words.ts";

/** Who looks at a page; the last three see pages of their own: members, a returned proposal, a refused organisation. */
export const roles = ["anonymous", "resident", "moderator", "administrator", "ngo", "kamil", "dorota"] as const;
export type Role = (typeof roles)[number];

const demonstration = readFileSync(join(import.meta.dirname, "../../server/demo/demonstration.toml"), "utf8");

/** The password of every demonstration account. */
export const password = demonstration.match(/^password = "(.+)"$/m)![1];

/** The address of a demonstration account. */
export function address(key: string): string {
  return `${key}@example.org`;
}

/** Where the browser state of a role is kept for the run. */
export function stateOf(role: Role): string {
  return join(import.meta.dirname, `../state/people/${role}.json`);
}

/** Signs in through the form, as a person does. The pages stay in the language that was chosen, whatever the account's is. */
export async function signIn(page: Page, language: Language, email: string, secret = password): Promise<void> {
  await page.goto("/sign-in");
  await page.context().addCookies([{ name: "narada_language", value: language, url: page.url() }]);
  await page.getByLabel(words(language, "accounts-email"), { exact: true }).fill(email);
  await page.getByLabel(words(language, "accounts-password"), { exact: true }).fill(secret);
  await page.locator("main").getByRole("button", { name: words(language, "accounts-sign-in-submit"), exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Signs up, on the page where one stands or from the start, and follows the link of the letter. */
export async function signUp(page: Page, language: Language, name: string, email: string, mails?: string): Promise<void> {
  const secret = "Zielony tramwaj 8 nad Wisłą";
  if (new URL(page.url(), "http://nowhere").pathname !== "/sign-up") await page.goto("/sign-up");
  await page.getByLabel(words(language, "accounts-name"), { exact: true }).fill(name);
  await page.getByLabel(words(language, "accounts-email"), { exact: true }).fill(email);
  await page.getByLabel(words(language, "accounts-password"), { exact: true }).fill(secret);
  await page.getByRole("button", { name: words(language, "accounts-sign-up-submit"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words(language, "accounts-sent-title"));

  await page.goto(link(await letterTo(email, mails), "/confirm/"));
  await page.getByLabel(words(language, "accounts-password"), { exact: true }).fill(secret);
  await page.getByRole("button", { name: words(language, "accounts-confirm-submit"), exact: true }).click();
  await expect(page.getByText(words(language, "notice-address-confirmed"))).toBeVisible();
}

/** Signs out, in this browser. */
export async function signOut(page: Page, language: Language): Promise<void> {
  await page.goto("/sign-out");
  await page.locator("main").getByRole("button", { name: words(language, "ui-sign-out"), exact: true }).click();
  await expect(page.getByText(words(language, "notice-signed-out"))).toBeVisible();
}
