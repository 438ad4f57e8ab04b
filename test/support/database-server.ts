import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { openLog } from "#kernel/log.ts";
import { copyCluster, makePristine } from "./cluster.ts";
import { openPooler } from "./pooler.ts";
import { makeScratch, removeAbandoned } from "./scratch.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The superuser's way into an empty database of the one server this run has. */
    databaseUrl: string;
    /** The same through PgBouncer, if `npm run pooled` runs; otherwise empty. */
    poolerUrl: string;
    /** A cluster on which no server has run yet, to be copied. */
    pristineCluster: string;
  }
}

/** One server per test run, in a folder of its own that goes with it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned();
  await using made = new AsyncDisposableStack();
  const scratch = async () => {
    const folder = await makeScratch();
    made.defer(() => rm(folder, { recursive: true }));
    return folder;
  };
  const [pristine, folder] = [await scratch(), await scratch()];
  await makePristine(pristine);
  await copyCluster(pristine, folder);
  // No power cut is survived here, so no disk is waited for; files run side by side, each with pools of its own.
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };
  const server = made.use(await openEmbeddedServer({ directory: folder, log: openLog("warn"), settings }));
  const pooler = process.env.POOLED ? made.use(await openPooler(server.url)) : undefined;
  project.provide("databaseUrl", server.url);
  project.provide("poolerUrl", pooler?.through(server.url) ?? "");
  project.provide("pristineCluster", pristine);
  const kept = made.move();
  return () => kept.disposeAsync();
}
