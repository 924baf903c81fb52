// What the tests lean on.
import { expect, test } from "@playwright/test";
import { routeOf } from "../../support/atlas.ts";
import { link, parse as parseLetter } from "../../support/mail.ts";
import { pluralProblems } from "../../support/speech.ts";
import { parse, wording } from "../../support/words.ts";

test("a letter is read as a mail program would read it", () => {
  const source = [
    "To: Ona <ona@example.org>",
    "Subject: =?utf-8?b?UGF0dmlydGlua2l0ZSA=?=",
    " =?utf-8?b?YWRyZXPEhQ==?=",
    'Content-Type: multipart/alternative; boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "Patvirtinkite adres=C4=85: http://127.0.0.1:3000/sign-up/confirm?token=3Dab=",
    "cd",
    "--b1",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>…</p>",
    "--b1--",
  ].join("\r\n");

  const letter = parseLetter(Buffer.from(source));

  expect(letter.to).toContain("ona@example.org");
  expect(letter.subject).toBe("Patvirtinkite adresą");
  expect(letter.text).toContain("Patvirtinkite adresą");
  expect(link(letter, "/sign-up/confirm")).toBe("/sign-up/confirm?token=abcd");
});

test("messages are read with their forms", () => {
  const source = [
    "### Words.",
    "room-plain = Add (now)",
    "room-votes = So far { $count ->",
    "    [one] { $count } vote",
    "   *[other] { $count } votes",
    "}.",
    "room-last = The last",
  ].join("\n");
  const [plain, votes, last] = parse(source);
  expect(plain).toEqual({ key: "room-plain", forms: new Map([["", "Add (now)"]]) });
  expect([...votes.forms]).toEqual([
    ["one", "So far { $count } vote."],
    ["other", "So far { $count } votes."],
  ]);
  expect(votes.by).toBe("count");
  expect(last.key).toBe("room-last");
});

test("of two numbers in a sentence, the one that chooses the form is looked at", () => {
  expect(pluralProblems("wykonano 0 z 1 zobowiązania", "pl")).toEqual([]);
  expect(pluralProblems("wykonano 1 z 2 zobowiązania", "pl")).toHaveLength(1);
});

test("arguments that are given must stand in the text", () => {
  expect("Text size 150%").toMatch(wording("en", "ui-text-size-step", { percent: 150 }));
  expect("Text size 100%").not.toMatch(wording("en", "ui-text-size-step", { percent: 150 }));
});

test("a path belongs to the route with the fewest open parts", () => {
  expect(routeOf("/sign-up/sent")).toBe("/sign-up/sent");
  expect(routeOf("/strategies/krakow-2030/goals/V.1?page=2")).toBe("/strategies/{slug}/goals/{code}");
  expect(routeOf("/nothing-here")).toBeUndefined();
});
