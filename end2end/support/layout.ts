// How a page sits on a screen.
import { expect, type Page } from "@playwright/test";

/** What sticks out to the right, if the page needs scrolling sideways. */
export async function sidewaysProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const room = root.clientWidth;
    if (root.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter((element) => {
      const clipped = element.closest(".visually-hidden, .table-scroll");
      return !clipped && element.getBoundingClientRect().right > room + 1;
    });
    const named = wide.slice(-3).map((element) => element.outerHTML.slice(0, 120));
    return [`${root.scrollWidth} px wide in ${room} px: ${named.join(" | ")}`];
  });
}

/** Expects that nobody has to scroll sideways. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  expect(await sidewaysProblems(page)).toEqual([]);
}

// What is hidden from everybody, such as the button that Enter presses, is nobody's target.
const controls = "button:not([aria-hidden=true]), summary, select, textarea, input:not([type=hidden]), .button";

/** Links that stand alone or among facts: no sentence around them makes them easy to hit. */
const links = ".reach, .figure-source, .card-meta a, .comment-head a, .facts a, .now a";

/** What is lower than 44 CSS pixels or narrower than 24: a thumb must find it. Links within a sentence are as high as it is. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((targets) =>
    [...document.querySelectorAll(targets)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 43.5))
      .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${element.outerHTML.slice(0, 120)}`),
    `${controls}, ${links}`,
  );
}
