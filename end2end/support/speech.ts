// Which language a page speaks, and whether it speaks it well.
import type { Page } from "@playwright/test";
import { day, languages, ownNames, type Language } from "./languages.ts";
import { catalogue, filled, type Message } from "./words.ts";

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
  const isForeign = (element: Element) => element.closest("[lang]") !== root || element.closest("script, code, .prose") !== null;
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

type Said = { whole: RegExp; letters: number };

/** The messages of each language as what a text may look like. */
const said = new Map(languages.map((language) => [language, [...catalogue(language).values()].flatMap(({ forms }) => [...forms.values()].map(whole))]));

function whole(message: string): Said {
  const letters = message.replace(/\{ \$\w+ \}/g, "").match(/\p{L}/gu)?.length ?? 0;
  return { whole: new RegExp(`^${filled(message)}$`), letters };
}

/** What was found out about a text: most texts stand on many pages. */
const known = new Map<string, boolean>();

/** Whether a text is a message of the English catalogue that says something else in this language. */
function isEnglish(text: string, language: Language): boolean {
  // Languages are offered by their own names.
  if (ownNames.includes(text)) return false;
  const key = `${language} ${text}`;
  const matches = ({ whole, letters }: Said) => letters >= 4 && whole.test(text);
  if (!known.has(key)) known.set(key, said.get("en")!.some(matches) && !said.get(language)!.some(matches));
  return known.get(key)!;
}

type Count = { key: string; forms: Map<string, { whole: RegExp; number: RegExp }> };

/** The messages that choose a form by a number. */
const counts = new Map(languages.map((language) => [language, [...catalogue(language).values()].filter(isCount).map(count)]));

function isCount({ forms }: Message): boolean {
  return forms.has("one") && forms.has("other");
}

/** Of several numbers in a text, the one by which its form is chosen is caught. */
function count({ key, forms, by }: Message): Count {
  const form = (text: string) => ({
    whole: whole(text).whole,
    number: new RegExp(`^${filled(text, { [by!]: "#" }).replace("#", "([\\d\\u00a0, ]+)")}$`),
  });
  return { key, forms: new Map([...forms].map(([name, text]) => [name, form(text)])) };
}

/** A count whose word does not agree with it. */
export function pluralProblems(text: string, language: Language): string[] {
  if (!/\d/.test(text)) return [];
  const rules = new Intl.PluralRules(language);
  return counts.get(language)!.flatMap(({ key, forms }) => {
    const found = [...forms.values()].map(({ number }) => text.match(number)?.[1]).find(Boolean);
    const number = Number(found?.replace(/\D/g, "") || Number.NaN);
    if (Number.isNaN(number) || forms.has(String(number))) return [];
    const right = forms.get(rules.select(number)) ?? forms.get("other")!;
    return right.whole.test(text) ? [] : [`${key}: ${text}`];
  });
}
