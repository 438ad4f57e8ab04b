import type { PersonTx } from "#db/as.ts";
import { type Arrival, arrivesFirst } from "#inbox/once.ts";
import { type Commits, within } from "#kernel/within.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import type { Understanding } from "#understanding/understanding.ts";
import { runAsCaller } from "./as-caller.ts";
import type { Caller, Door } from "./door.ts";
import type { Stranger, UnknownAddress } from "./identify.ts";

/** The context of a member's request: a transaction as that person, and the time. */
export type RequestContext = {
  readonly tx: PersonTx;
  readonly me: Person;
  readonly now: Temporal.Instant;
  readonly bank: Bank;
  /** The key of the arrival, used in the keys of its notices. */
  readonly arrival: string;
  /** The understanding of the request's free text, if it has any. */
  readonly said?: Understanding;
};

export type ServedRequest<Outcome> =
  | { readonly kind: "served"; readonly me: Person; readonly outcome: Outcome }
  /** A duplicate that took effect before. */
  | { readonly kind: "repeated"; readonly me: Person }
  | Stranger
  | UnknownAddress;

type Serving<Outcome> = {
  /** Absent if the request only reads. */
  readonly arrival?: Arrival;
  /** Free text, understood once before the transaction. */
  readonly words?: string | undefined;
  work(at: RequestContext): Promise<Outcome>;
  /** A refusal rolls the transaction back, so that the request can be repeated. */
  isRefused?(outcome: Outcome): boolean;
};

/** Timeout of understanding if nobody waits. */
const UNDERSTAND_WITHIN_MS = 10_000;

/**
 * Runs a member's request: identifies the caller, deduplicates the arrival and acts, in one transaction as that person.
 * When it returns, the effect is durable and can be acknowledged. Throws {@link TooLate} if it did not commit within the
 * caller's deadline; it never will then.
 */
export async function serveMember<Outcome>(
  door: Door,
  caller: Caller,
  serving: Serving<Outcome>,
): Promise<ServedRequest<Outcome>> {
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
): Promise<ServedRequest<Outcome>> {
  const { words, arrival } = serving;
  if (!words) return serve(door, caller, serving, {}, commits);
  const writer = await runAsCaller(door, caller, { arrival, readOnly: true }, (tx, me) =>
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
  understood: Pick<RequestContext, "said">,
  commits: Commits,
): Promise<ServedRequest<Outcome>> {
  const { bank, clock, failpoint } = door;
  const refused: { me: Person; outcome: Outcome }[] = [];
  const serving = runAsCaller(
    door,
    caller,
    { arrival, readOnly: !arrival },
    async (tx, me): Promise<ServedRequest<Outcome>> => {
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
    },
  );
  try {
    const served = await serving;
    return served.kind === "member" ? served.done : served;
  } catch (error) {
    const [one] = refused;
    if (one && error instanceof RolledBack) return { kind: "served", ...one };
    throw error;
  }
}

/** Thrown to roll the transaction back. */
class RolledBack extends Error {
  override readonly name = "RolledBack";
}
