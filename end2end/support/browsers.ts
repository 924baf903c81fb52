// Several people in one journey, each with a browser of their own that is kept from step to step.
import { test, type Browser, type BrowserContext, type Page } from "@playwright/test";
import type { World } from "./world.ts";

/** The browsers of a journey's people. */
export class Browsers {
  #contexts: BrowserContext[] = [];
  #people = new Map<string, Page>();

  /** The browser of one person, opened when they first come. */
  async of(name: string, browser: Browser, world: World): Promise<Page> {
    const known = this.#people.get(name);
    if (known) return known;
    const { viewport, locale, javaScriptEnabled } = test.info().project.use;
    const context = await browser.newContext({ baseURL: world.origin, viewport, locale, javaScriptEnabled });
    const page = await context.newPage();
    this.#contexts = [...this.#contexts, context];
    this.#people.set(name, page);
    return page;
  }

  /** Closes all of them. */
  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
  }
}
