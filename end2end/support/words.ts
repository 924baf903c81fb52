// The words of the pages, read from where the server has them: a test that copies a sentence breaks when the sentence is mended.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "./languages.ts";

/** A message: one text, or one for each form of a number or each kind, and the argument by which one is chosen. */
export type Message = { key: string; forms: Map<string, string>; by?: string };

const folder = join(import.meta.dirname, "../../app/locales");
const catalogues = new Map(languages.map((language) => [language, read(language)]));

/** Every message of a language by its key. */
export function catalogue(language: Language): Map<string, Message> {
  return catalogues.get(language)!;
}

/** The text of a message that has no arguments. */
export function words(language: Language, key: string): string {
  const text = only(language, key);
  if (text.includes("{ $")) throw new Error(`${key} has arguments: use wording()`);
  return text;
}

/** What a message may look like once its arguments are filled in, in any of its forms; those that are given must stand there. */
export function wording(language: Language, key: string, given: Record<string, string | number> = {}): RegExp {
  return new RegExp([...message(language, key).forms.values()].map((text) => filled(text, given)).join("|"));
}

/** A text with its arguments as the source of a regular expression. */
export function filled(text: string, given: Record<string, string | number> = {}): string {
  const parts = text.split(/(\{ \$\w+ \})/).map((part) => {
    const argument = part.match(/^\{ \$(\w+) \}$/)?.[1];
    if (argument === undefined) return escaped(part);
    return argument in given ? escaped(String(given[argument])) : ".+?";
  });
  return parts.join("");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function only(language: Language, key: string): string {
  const texts = [...message(language, key).forms.values()];
  if (texts.length !== 1) throw new Error(`${key} has several forms: use wording()`);
  return texts[0];
}

function message(language: Language, key: string): Message {
  const found = catalogue(language).get(key);
  if (!found) throw new Error(`app/locales/${language} has no ${key}`);
  return found;
}

function read(language: Language): Map<string, Message> {
  const files = readdirSync(join(folder, language)).filter((name) => name.endsWith(".ftl"));
  const messages = files.flatMap((name) => parse(readFileSync(join(folder, language, name), "utf8")));
  return new Map(messages.map((message) => [message.key, message]));
}

/** Reads the part of Fluent that the project uses: texts, arguments, one choice within a message. */
export function parse(source: string): Message[] {
  const entries = source.split("\n").reduce<string[]>((entries, line) => {
    if (/^[a-z][a-z0-9-]* =/.test(line)) return [...entries, line];
    const last = entries.at(-1);
    const goesOn = last !== undefined && /^(\s+\S|\})/.test(line);
    return goesOn ? [...entries.slice(0, -1), `${last}\n${line}`] : entries;
  }, []);
  return entries.map((entry) => {
    const [, key, value] = entry.match(/^([a-z][a-z0-9-]*) =\s*([\s\S]*)$/)!;
    const by = value.match(/\{ \$(\w+) ->/)?.[1];
    return { key, forms: forms(value), ...(by && { by }) };
  });
}

function forms(value: string): Map<string, string> {
  const choice = value.match(/^([\s\S]*?)\{ \$\w+ ->\n([\s\S]*?)\n\s*\}([\s\S]*)$/);
  if (!choice) return new Map([["", flat(value)]]);
  const [, before, variants, after] = choice;
  const found = variants.matchAll(/^\s*\*?\[(\w+)\]\s*([\s\S]*?)(?=\n\s*\*?\[|$(?![\s\S]))/gm);
  return new Map([...found].map(([, form, text]) => [form, flat(before + text + after)]));
}

function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
