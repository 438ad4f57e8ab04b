import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Ground, openGround } from "./ground.ts";
import { fieldbook } from "./programs.ts";
import type { ServerProgram } from "./servers/start-server.ts";

/** A Fieldbook to be measured: on a database of its own, made by its own code. */
export type Subject = AsyncDisposable & {
  readonly ground: Ground;
  program(slackUrl: string): ServerProgram;
};

export async function thisFieldbook(): Promise<Subject> {
  return subject(await openGround(), fieldbook);
}

/**
 * An earlier Fieldbook, from a checkout of it with its dependencies: what it measures itself with is used to start it.
 * Undefined unless `BENCH_BEFORE` names one.
 */
export async function earlierFieldbook(): Promise<Subject | undefined> {
  const checkout = process.env.BENCH_BEFORE;
  if (!checkout) return undefined;
  const load = (file: string) => import(pathToFileURL(join(checkout, "bench", file)).href);
  const earlier: { openGround: typeof openGround } = await load("ground.ts");
  const programs: { fieldbook: typeof fieldbook } = await load("programs.ts");
  return subject(await earlier.openGround(), programs.fieldbook);
}

function subject(ground: Ground, program: typeof fieldbook): Subject {
  return {
    ground,
    program: (slackUrl) => program(ground, slackUrl),
    [Symbol.asyncDispose]: () => ground[Symbol.asyncDispose](),
  };
}
