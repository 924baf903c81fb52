// The languages of the interface.
export const languages = ["pl", "lt", "en"] as const;
export type Language = (typeof languages)[number];

/** What they call themselves. */
export const ownNames = ["Polski", "Lietuvių", "English"];

/** How a day is written in each. */
export const day: Record<Language, RegExp> = {
  pl: /\b\d{1,2}\s(stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\s\d{4}\b/,
  lt: /\b\d{4}\sm\.\s(sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio)\s\d{1,2}\sd\./,
  en: /\b\d{1,2}\s(January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}\b/,
};
