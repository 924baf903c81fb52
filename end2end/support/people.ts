// People of the demonstration content.
import { expect, type Page } from "@playwright/test";

/** Signs in through the form, as a person does. */
export async function signIn(page: Page, address: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill(address);
  await page.locator("input[name=password]").fill(password);
  await page.locator("main button[type=submit], main form button").first().click();
  await expect(page).not.toHaveURL(/sign-in/);
}
