// Which language a page speaks, and whether it speaks it well.
import type { Page } from "@playwright/test";
import { day, type Language } from "./languages.ts";
import { catalogue, filled } from "./words.ts";

type Speech = { lang: string; texts: string[]; days: string[] };

/** What is wrong with the language of a page: its declared language, keys, words of another language, plurals, dates. */
export async function speechProblems(page: Page, language: Language): Promise<string[]> {
  const { lang, texts, days } = await page.evaluate(heard);
  const foreign = language === "en" ? [] : texts.filter((text) => isEnglish(text, language));
  return [
    ...(lang === language ? [] : [`html says lang="${lang}"`]),
    ...texts.filter((text) => text.includes("{ $") || catalogue("en").has(text)).map((text) => `not filled in: ${text}`),
    ...foreign.map((text) => `English: ${text}`),
    ...texts.flatMap((text) => pluralProblems(text, language)),
    ...days.filter((text) => /\d{4}/.test(text) && !day[language].test(text)).map((text) => `a date of another language: ${text}`),
  ];
}

/** Runs in the page: the interface's texts, without what is marked as another language or written by people. */
function heard(): Speech {
  const root = document.documentElement;
  const isForeign = (element: Element) => element.closest("[lang]") !== root || element.closest("script, .prose") !== null;
  const texts = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!.replace(/\s+/g, " ").trim();
    if (text !== "" && !isForeign(node.parentElement!)) texts.add(text);
  }
  for (const element of document.querySelectorAll("[aria-label], [placeholder], [alt], [title]")) {
    for (const name of ["aria-label", "placeholder", "alt", "title"]) {
      const text = element.getAttribute(name)?.trim();
      if (text && !isForeign(element)) texts.add(text);
    }
  }
  const days = [...document.querySelectorAll("time")].map((element) => element.textContent!.replace(/\s+/g, " ").trim());
  return { lang: root.lang, texts: [...texts], days };
}

const english = [...catalogue("en").values()].flatMap(({ key, forms }) => [...forms].map(([form, text]) => ({ key, form, text })));

/** Whether a text is a message of the English catalogue that says something else in this language. */
function isEnglish(text: string, language: Language): boolean {
  const own = [...catalogue(language).values()].flatMap(({ forms }) => [...forms.values()]);
  const says = (message: string) => message.replace(/\{ \$\w+ \}/g, "").match(/\p{L}/gu)?.length ?? 0;
  const matches = (message: string) => says(message) >= 4 && new RegExp(`^${filled(message)}$`).test(text);
  return english.some(({ text: message }) => matches(message)) && !own.some(matches);
}

/** A count whose word does not agree with it. */
function pluralProblems(text: string, language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  const counts = [...catalogue(language).values()].filter(({ forms }) => forms.has("one") && forms.has("other"));
  return counts.flatMap(({ key, forms }) => {
    const found = [...forms.values()].map((form) => text.match(new RegExp(`^${filled(form).replace(".+?", "([\\d\\u00a0, ]+)")}$`))?.[1]);
    const number = Number(found.find(Boolean)?.replace(/\D/g, "") ?? Number.NaN);
    if (Number.isNaN(number) || forms.has(String(number))) return [];
    const right = forms.get(rules.select(number)) ?? forms.get("other")!;
    return new RegExp(`^${filled(right)}$`).test(text) ? [] : [`${key}: ${text}`];
  });
}
