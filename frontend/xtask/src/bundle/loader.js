// Makes the islands of a page live. Script and module are asked for at once, then each island, in the order of the page, is handed to
// the export that bears its name.
const module = fetch(new URL("./WASM", import.meta.url));

import("./SCRIPT").then(async (islands) => {
  await islands.default({ module_or_path: module });
  islands.hydrate();
  await wake(document.body);
  document.documentElement.dataset.islands = "live";

  // An island that was given children puts `$$on_hydrate` on the element around them: islands among those children call it first and
  // find themselves in the surrounding one's context.
  async function wake(node, resume) {
    if (node.localName === "leptos-island") {
      resume?.();
      await islands[node.dataset.component](node);
    } else if (node.localName === "leptos-children") {
      resume = node.$$on_hydrate;
    }
    for (const child of node.children) {
      await wake(child, resume);
    }
  }
});
