// Opens pages as Lighthouse's slow phone does and prints the lowest score of each kind, and the most bytes of a first visit.
//
// node phone.mjs http://127.0.0.1:3000 / /consultations …

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [origin, ...paths] = process.argv.slice(2);
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const chrome = await launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromeFlags: flags });
const lowest = {};
let bytes = 0;
try {
  for (const path of paths) {
    const { lhr } = await lighthouse(origin + path, { port: chrome.port, logLevel: "error" });
    for (const { id, score } of Object.values(lhr.categories)) {
      lowest[id] = Math.min(lowest[id] ?? 100, Math.round(score * 100));
    }
    bytes = Math.max(bytes, lhr.audits["total-byte-weight"].numericValue);
    for (const audit of Object.values(lhr.audits)) {
      if (audit.scoreDisplayMode === "binary" && audit.score === 0) {
        console.error(`${path}: ${audit.title}`);
      }
    }
  }
} finally {
  await chrome.kill();
}
console.log(JSON.stringify({ ...lowest, bytes }));
