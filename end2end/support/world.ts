// A server of one's own on fresh demonstration content, for tests that change the world: closing a round cannot be taken back.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { test as base } from "./site.ts";

/** A running server. */
export type World = { origin: string; mails: string };

const binary = process.env.NARADA_BIN ?? join(import.meta.dirname, "../../target/debug/narada");

/** A test in a world of its own, shared by the tests that one worker runs. */
export const test = base.extend<object, { world: World }>({
  world: [
    async ({}, use) => {
      const data = await mkdtemp(join(tmpdir(), "narada-world-"));
      const address = `127.0.0.1:${await freePort()}`;
      const log = await open(join(data, "log"), "w");
      const server = spawn(binary, ["serve", "--demo-if-empty", "--limits", "20"], {
        env: { ...process.env, NARADA_DATA_DIR: data, NARADA_LISTEN: address, NARADA_ORIGIN: `http://${address}` },
        stdio: ["ignore", log.fd, log.fd],
      });
      try {
        await ready(server, `http://${address}`, join(data, "log"));
        await use({ origin: `http://${address}`, mails: join(data, "mail") });
      } finally {
        if (server.exitCode === null && server.kill("SIGTERM")) await once(server, "exit");
        await log.close();
        await rm(data, { recursive: true, force: true });
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: ({ world }, use) => use(world.origin),
});

export { expect } from "@playwright/test";

async function ready(server: ChildProcess, origin: string, log: string): Promise<void> {
  const isReady = () => fetch(`${origin}/health/ready`).then(({ ok }) => ok, () => false);
  while (!(await isReady())) {
    if (server.exitCode !== null) throw new Error(`${binary} did not start; it said:\n${await readFile(log, "utf8")}`);
    await setTimeout(100);
  }
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as { port: number };
  listener.close();
  await once(listener, "close");
  return port;
}
