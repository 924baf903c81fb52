// Accessibility, as far as a machine can see it.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

/** Expects that axe finds nothing at all on the page: no level of severity is excused. */
export async function expectAccessible(page: Page): Promise<void> {
  const scripts = test.info().project.use.javaScriptEnabled !== false;
  const told = scripts ? await findings(page) : await findingsWithoutScripts(page);
  expect(told, told.join("\n")).toEqual([]);
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.map((node) => `  ${node.html}`)].join("\n"));
}

/** Axe is a script itself. So the page, as it stands, is shown to a browser that runs scripts, and the site's own are withheld. */
async function findingsWithoutScripts(page: Page): Promise<string[]> {
  const [html, size] = [await page.content(), page.viewportSize()];
  const context = await page.context().browser()!.newContext({ viewport: size, javaScriptEnabled: true });
  try {
    const copy = await context.newPage();
    await copy.route("**/*", (route) => (route.request().resourceType() === "script" ? route.abort() : route.fallback()));
    await copy.route(page.url(), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
    await copy.goto(page.url());
    return await findings(copy);
  } finally {
    await context.close();
  }
}
