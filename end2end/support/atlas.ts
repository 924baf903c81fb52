// Every page that a role can reach on the demonstration content, found by following links.
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import type { Role } from "./people.ts";

/** A page, and the route that it belongs to as the policy table writes it. */
export type Place = { path: string; route: string };

const policies = readFileSync(join(import.meta.dirname, "../../app/src/front/policy.rs"), "utf8");

/** The routes of all pages and files. */
export const routes = [...policies.matchAll(/^ {4}get\("([^"]+)", \w+\)/gm)].map(([, route]) => route);

/** Pages to which no link leads, because they follow a form, or because nobody stands there yet. */
const ballot = "/consultations/wspolnota-2030/actions/1/vote";
const follow = "/consultations/wspolnota-2030/actions/1/follow";
const unlinked = ["/settings", "/sign-out", "/sign-in/done", "/sign-up/sent", "/reset/sent", "/account/address/sent", ballot, `${ballot}/withdraw`, follow];

/** Pages looked at besides those that are found: made for the tests, different by what they are for, linked only where a strategy has places. */
const made = [
  "/consultations/wspolnota-2030/actions/5",
  "/consultations/wspolnota-2030/actions/5/merge",
  "/consultations/wspolnota-2030/actions/5/move",
  "/consultations/zielone-podworka/manage",
  "/consultations/wspolnota-2030/manage",
  "/consultations/wspolnota-2030/documents/projekt",
  "/consultations/wspolnota-2030/documents/projekt/edit",
  "/consultations/wspolnota-2030/documents/projekt/publish",
  "/consultations/wspolnota-2030/inbox/1/correct",
  "/consultations/wspolnota-2030/inbox/1/withdraw",
  "/consultations/wspolnota-2030/positions/answer",
  "/consultations/wspolnota-2030/positions/assign",
  "/strategies/krakow-2030/edit/goals/V.1",
  "/strategies/krakow-2030/places",
  "/strategies/kaunas-2030/groups/coordination",
  "/strategies/kaunas-2030/groups/mobility/workspace",
  "/strategies/kaunas-2030/groups/mobility/workspace/new?kind=minutes",
];

/** Pages of a route that are looked at: the states of a consultation differ, the rest is alike. */
const PER_ROUTE = 3;

/** Follows links from the first page, a few pages for each route. */
export async function explore(request: APIRequestContext): Promise<Place[]> {
  const waiting = [...made, "/", ...unlinked];
  const seen = new Set(waiting);
  const found: Place[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf(path);
    if (route === undefined || (!made.includes(path) && isKnown(found, { path, route }))) continue;
    const answer = await request.get(path, { maxRedirects: 0 });
    if (answer.status() !== 200 || !answer.headers()["content-type"]?.startsWith("text/html")) continue;
    found.push({ path, route });
    for (const link of links(await answer.text())) {
      if (!seen.has(link)) waiting.push(link);
      seen.add(link);
    }
  }
  return found;
}

/** Enough pages of this route, or one of this consultation, are there already. */
function isKnown(found: Place[], { path, route }: Place): boolean {
  const alike = found.filter((place) => !made.includes(place.path) && place.route === route && place.path.includes("?") === path.includes("?"));
  const object = (path: string) => path.split("?")[0].split("/").slice(0, 3).join("/");
  const most = path.includes("?") || !route.includes("{") ? 1 : PER_ROUTE;
  return alike.length >= most || alike.some((place) => object(place.path) === object(path));
}

function links(html: string): string[] {
  const found = [...html.matchAll(/ href="(\/(?!\/)[^"#]*)/g)].map(([, href]) => href.replaceAll("&amp;", "&"));
  return found.filter((href) => !href.startsWith("/assets/"));
}

/** The route of a path; a fixed name goes before a part that may be anything. */
export function routeOf(path: string): string | undefined {
  const given = path.split("?")[0].split("/");
  const fits = (route: string) => {
    const parts = route.split("/");
    return parts.length === given.length && parts.every((part, place) => part.startsWith("{") || part === given[place]);
  };
  const open = (route: string) => route.split("{").length;
  return routes.filter(fits).sort((one, other) => open(one) - open(other))[0];
}

function fileOf(role: Role): string {
  return join(import.meta.dirname, `../state/atlas/${role}.json`);
}

/** Keeps the pages of a role for the rest of the run. */
export async function keep(role: Role, places: Place[]): Promise<void> {
  await mkdir(dirname(fileOf(role)), { recursive: true });
  await writeFile(fileOf(role), JSON.stringify(places, null, 1));
}

/** The pages of a role. */
export function places(role: Role): Place[] {
  return JSON.parse(readFileSync(fileOf(role), "utf8"));
}

/** The first page of each route. */
export function onePerRoute(places: Place[]): Place[] {
  return places.filter((place, at) => at === places.findIndex(({ route }) => route === place.route));
}
