// Accessibility, as far as a machine can see it.
import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

/** Everything that axe finds on the page, one line each: no level of severity is excused. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // Only the violations are looked at, and without frames there is no need to ask any.
    const found = await window.axe.run(document, {
      resultTypes: ["violations"],
      iframes: false,
      rules: { "target-size": { enabled: true } },
    });
    return found.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`));
  });
}

/** Expects that axe finds nothing at all on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const problems = await axeProblems(page);
  expect(problems, problems.join("\n")).toEqual([]);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
