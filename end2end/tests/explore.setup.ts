// Before everything else: sign in once for each role, and find out which pages there are.
import { expect, test as setup } from "@playwright/test";
import { explore, keep } from "../support/atlas.ts";
import { address, roles, signIn, stateOf } from "../support/people.ts";

setup.use({ locale: "pl" });

for (const role of roles) {
  setup(`the ${role} is here and knows the way`, async ({ page, context }) => {
    if (role !== "anonymous") await signIn(page, "pl", address(role));
    await context.storageState({ path: stateOf(role) });
    const found = await explore(context.request);
    await keep(role, found);
    expect(found.length).toBeGreaterThan(5);
  });
}
