// The pages that the other tests look at are all there are.
import { expect, test } from "@playwright/test";
import { places, routes } from "../../support/atlas.ts";
import { roles } from "../../support/people.ts";

/** Files, and pages that need a letter's secret, a report's receipt, an officer or a remark that nobody answered yet, lead to another page at once, or hold one button for whoever had to sign in for it: the journeys go there. */
const elsewhere = [/\{token\}/, /\/files\/\{name\}$/, /\/remarks\/\{number\}\/withdraw$/, /^\/reports\//, /^\/comments\/\{id\}$/, /^\/proposals\/\{id\}\/support$/, /\.(csv|json|ndjson|zip|txt|ics|atom|toml)$/, /\/monitoring\/\{year\}\/goals\//, /\/preview\/\{part\}/];

test("no page of the product is forgotten", () => {
  const seen = new Set(roles.flatMap((role) => places(role).map(({ route }) => route)));
  const missing = routes.filter((route) => !seen.has(route) && !elsewhere.some((known) => known.test(route)));
  expect(missing).toEqual([]);
  // An exemption that nothing needs would hide a page that comes later.
  expect(elsewhere.filter((known) => !routes.some((route) => known.test(route)))).toEqual([]);
});
