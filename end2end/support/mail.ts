// Letters: without an SMTP server Narada writes each one as a file.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** A letter's text, decoded. */
export type Letter = { to: string; subject: string; text: string };

const folder = process.env.NARADA_MAIL ?? "../data/mail";

/** Waits for the newest letter to an address; the worker sends it a moment after the deed. */
export async function letterTo(address: string, mails = folder): Promise<Letter> {
  let letter: Letter | undefined;
  await expect
    .poll(async () => (letter = (await lettersTo(address, mails)).at(-1)), { message: `a letter to ${address}`, timeout: 15_000 })
    .toBeDefined();
  return letter!;
}

/** All letters to an address, the oldest first: their files are named by time. */
export async function lettersTo(address: string, mails = folder): Promise<Letter[]> {
  const files = (await readdir(mails).catch(() => [])).filter((name) => name.endsWith(".eml")).sort();
  const letters = await Promise.all(files.map(async (name) => parse(await readFile(join(mails, name)))));
  return letters.filter((letter) => letter.to.includes(address));
}

/** The first address on our site that a letter names and that begins with this path. */
export function link(letter: Letter, path: string): string {
  const found = letter.text.match(/https?:\/\/[^\s<>")]+/g)?.map((text) => new URL(text)) ?? [];
  const url = found.find(({ pathname }) => pathname.startsWith(path));
  expect(url, `a link to ${path} in:\n${letter.text}`).toBeDefined();
  return url!.pathname + url!.search;
}

/** Reads header and plain text. The plain twin comes first in a letter of two parts. */
export function parse(source: Buffer): Letter {
  const [head, body] = split(source.toString("latin1"));
  const fields = headers(head);
  return { to: fields.get("to") ?? "", subject: words(fields.get("subject") ?? ""), text: firstText(head, body) };
}

/** The text of the first part; with something attached, of the first part of the first part. */
function firstText(head: string, body: string): string {
  const fields = headers(head);
  const boundary = fields.get("content-type")?.match(/boundary="?([^";]+)"?/)?.[1];
  if (boundary) return firstText(...split(body.split(`--${boundary}`)[1].replace(/^\r?\n/, "")));
  return decode(body, fields.get("content-transfer-encoding") ?? "7bit").toString("utf8");
}

function split(text: string): [string, string] {
  const [head, ...body] = text.split(/\r?\n\r?\n/);
  return [head, body.join("\n\n")];
}

function headers(head: string): Map<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
}

function decode(text: string, encoding: string): Buffer {
  switch (encoding.toLowerCase()) {
    case "base64":
      return Buffer.from(text, "base64");
    case "quoted-printable":
      return Buffer.from(quoted(text.replace(/=\r?\n/g, "")), "latin1");
    default:
      return Buffer.from(text, "latin1");
  }
}

function quoted(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Encoded words of a subject (RFC 2047). */
function words(text: string): string {
  const joined = text.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, content: string) =>
    kind.toLowerCase() === "b"
      ? Buffer.from(content, "base64").toString("utf8")
      : Buffer.from(quoted(content.replaceAll("_", " ")), "latin1").toString("utf8"),
  );
}
