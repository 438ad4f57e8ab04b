import type { PersonTx } from "#db/as.ts";
import { listAllPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Keeper } from "./act-as-keeper.ts";
import { BadUsageError } from "./command.ts";

/** The two people of a pair as the command line names them: principal and mentor, by e-mail or user id. */
export type NamedPair = { readonly principal: string; readonly mentor: string };

export const NAMED_PAIR_HELP = "PRINCIPAL and MENTOR are the two, by e-mail or Slack member id.";

/** Reads the two people of a pair from the arguments. Throws {@link BadUsageError}. */
export function parseNamedPair([principal, mentor, ...others]: readonly string[], command: string): NamedPair {
  if (!principal || !mentor || others.length > 0)
    throw new BadUsageError(`Name the two: ${command} PRINCIPAL MENTOR. ${NAMED_PAIR_HELP}`);
  return { principal, mentor };
}

/** Reads a day that was given as an option. Throws {@link BadUsageError}. */
export function parseDay(given: string | undefined, option: string): Temporal.PlainDate | undefined {
  if (given === undefined) return undefined;
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(given)) return Temporal.PlainDate.from(given);
  } catch {}
  throw new BadUsageError(`"${given}" is not a day; write ${option} like 2026-11-16.`);
}

/** Finds the pair of two people, the active one before those that have ended; or says why there is none. */
export async function findPairOfTwo(
  tx: PersonTx,
  { findFormerPersonId }: Keeper,
  { principal, mentor }: NamedPair,
): Promise<Pair | string> {
  const [principalId, mentorId] = [findFormerPersonId(principal), findFormerPersonId(mentor)];
  if (!principalId || !mentorId) return `${principalId ? mentor : principal} is nobody in this workspace.`;
  const ofTheTwo = (await listAllPairs(tx)).filter(
    (pair) => pair.principal.id === principalId && pair.mentor.id === mentorId,
  );
  return (
    ofTheTwo.find((pair) => !pair.endedAt) ?? ofTheTwo.at(-1) ?? `${principal} and ${mentor} have never been a pair.`
  );
}

/** Says of whom a command speaks, as in "Rosa Quispe and Ana Torres". */
export const nameOfPair = ({ principal, mentor }: Pair): string => `${principal.name} and ${mentor.name}`;
