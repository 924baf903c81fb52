// Remarks as offices get them: in a file with values between semicolons, and in a workbook.
import { workbook } from "./workbook.ts";

const HEAD = ["Sposób zgłoszenia", "Data wpływu", "Kto zgłasza", "Imię i nazwisko lub nazwa", "Spotkanie", "Uzasadnienie"];
const ADDRESS = "Adres do odpowiedzi";

/** So many come by each way: 110 with those that are typed and handed in. */
export const COUNTS = { csv: 60, xlsx: 43, all: 110 };

/** Mails and letters; the first three mails are from this address. */
export function csv(day: string, address: string, channel = "e-mail"): Buffer {
  const rows = Array.from({ length: COUNTS.csv }, (_, at) => {
    const way = at === 0 ? channel : at < 30 ? "e-mail" : "list";
    return [way, day, "osoba prywatna", `Helena Kanarek ${at}`, "", `=Brakuje ławek; i drzew (${at}).`, at < 3 ? address : ""];
  });
  return Buffer.from(`\u{feff}${[[...HEAD, ADDRESS], ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\r\n")}\r\n`);
}

/** Paper forms, and what was said at a meeting. */
export function xlsx(day: string): Buffer {
  const rows = Array.from({ length: COUNTS.xlsx }, (_, at) => {
    const said = at < 25 ? ["formularz papierowy", day, "anonimowo", "", ""] : ["spotkanie", day, "osoba prywatna", `Jan Kanarek ${at}`, "Spotkanie otwarte"];
    return [...said, `Autobus nocny jest potrzebny (${at}).`];
  });
  return workbook([HEAD, ...rows]);
}
