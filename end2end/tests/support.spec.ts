// What the tests lean on.
import { expect, test } from "@playwright/test";
import { link, parse } from "../support/mail.ts";

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

  const letter = parse(Buffer.from(source));

  expect(letter.to).toContain("ona@example.org");
  expect(letter.subject).toBe("Patvirtinkite adresą");
  expect(letter.text).toContain("Patvirtinkite adresą");
  expect(link(letter, "/sign-up/confirm")).toBe("/sign-up/confirm?token=abcd");
});
