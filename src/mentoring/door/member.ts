import type { PersonTx } from "#db/as.ts";
import { type Arrival, arrivesFirst } from "#inbox/once.ts";
import { type Commits, within } from "#kernel/within.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import type { Understanding } from "#understanding/understanding.ts";
import { asCaller } from "./as-caller.ts";
import type { Caller, Door } from "./door.ts";
import type { Stranger, Unknown } from "./identify.ts";

/** Everything an answer to a member is made with: a transaction of theirs, and what the moment knows. */
export type At = {
  readonly tx: PersonTx;
  readonly me: Person;
  readonly now: Temporal.Instant;
  readonly bank: Bank;
  /** Names what arrived, so that what is said about it is said once. */
  readonly arrival: string;
  /** What was understood of the words that came with it, where there were any. */
  readonly said?: Understanding;
};

export type Served<Outcome> =
  | { readonly kind: "served"; readonly me: Person; readonly outcome: Outcome }
  /** It arrived before, and took effect then. */
  | { readonly kind: "repeated"; readonly me: Person }
  | Stranger
  | Unknown;

type Serving<Outcome> = {
  /** Absent: it only reads, and may be asked for again. */
  readonly arrival?: Arrival;
  /** Free text, understood once, before the transaction. */
  readonly words?: string | undefined;
  work(at: At): Promise<Outcome>;
  /** What is refused leaves no trace: the transaction is rolled back, and the same may arrive again. */
  isRefused?(outcome: Outcome): boolean;
};

/** What understanding may take when nobody waits. */
const UNDERSTAND_WITHIN_MS = 10_000;

/**
 * The one way of a member to anything: who is it, is it a member, all in one transaction of theirs, the arrival's key
 * first. When it returns, what happened is durable and may be acknowledged; {@link TooLate} is thrown when it is not,
 * within the caller's time, and then it never will be.
 */
export async function serveMember<Outcome>(
  door: Door,
  caller: Caller,
  serving: Serving<Outcome>,
): Promise<Served<Outcome>> {
  const { withinMs } = caller;
  const served = await (withinMs === undefined
    ? understandAndServe(door, caller, serving, () => undefined)
    : within(withinMs, (commits) => understandAndServe(door, caller, serving, commits)));
  if (serving.arrival && served.kind === "served") door.wake();
  return served;
}

async function understandAndServe<Outcome>(
  door: Door,
  caller: Caller,
  serving: Serving<Outcome>,
  commits: Commits,
): Promise<Served<Outcome>> {
  const { words, arrival } = serving;
  if (!words) return serve(door, caller, serving, {}, commits);
  const writer = await asCaller(door, caller, { arrival, readOnly: true }, (tx, me) =>
    gatherUnderstandingContext(tx, me, door.clock.now()),
  );
  if (writer.kind !== "member") return writer;
  const signal = AbortSignal.timeout(caller.withinMs ?? UNDERSTAND_WITHIN_MS);
  const said = await door.understand(words, writer.done, signal);
  return serve(door, caller, serving, { said }, commits);
}

async function serve<Outcome>(
  door: Door,
  caller: Caller,
  { arrival, work, isRefused }: Serving<Outcome>,
  understood: Pick<At, "said">,
  commits: Commits,
): Promise<Served<Outcome>> {
  const { bank, clock, failpoint } = door;
  const refused: { me: Person; outcome: Outcome }[] = [];
  const serving = asCaller(door, caller, { arrival, readOnly: !arrival }, async (tx, me): Promise<Served<Outcome>> => {
    if (arrival && !(await arrivesFirst(tx, arrival))) return { kind: "repeated", me };
    const at = { tx, me, now: clock.now(), bank, arrival: arrival?.keys[0] ?? "", ...understood };
    const outcome = await work(at);
    if (isRefused?.(outcome)) {
      refused.push({ me, outcome });
      throw new RolledBack();
    }
    if (arrival) {
      commits();
      failpoint?.("before_commit");
    }
    return { kind: "served", me, outcome };
  });
  try {
    const served = await serving;
    return served.kind === "member" ? served.done : served;
  } catch (error) {
    const [one] = refused;
    if (one && error instanceof RolledBack) return { kind: "served", ...one };
    throw error;
  }
}

/** Ends a transaction without a trace. */
class RolledBack extends Error {
  override readonly name = "RolledBack";
}
