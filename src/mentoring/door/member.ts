import type { PersonTx } from "#db/as.ts";
import { type IncomingEvent, recordIfFirstDelivery } from "#inbox/record-if-first.ts";
import { type BeforeCommit, runWithin } from "#kernel/within.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { type ExaminedWords, examineWords } from "#mentoring/safeguarding/words.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { runAsCaller } from "./as-caller.ts";
import type { Caller, RequestDependencies } from "./door.ts";
import { type AnsweredFormDanger, answerFormDanger, findFormDanger } from "./form-danger.ts";
import type { NonMember, UnknownAddress } from "./identify.ts";

/** The context in which a member's request is handled: a transaction as that person, the person, and the time. */
export type RequestContext = {
  readonly tx: PersonTx;
  readonly me: Person;
  readonly now: Temporal.Instant;
  readonly bank: QuestionBank;
  /** The deduplication key of the request, which becomes part of the idempotency keys of the notices that it causes. */
  readonly arrival: string;
  /** What was understood from the request's main free text; absent if it has none. */
  readonly said?: MessageUnderstanding;
  /** The examined free texts of the request by field. */
  readonly words: Readonly<Record<string, ExaminedWords>>;
  /** The danger of which these texts tell; it is answered before the request is handled. */
  readonly danger?: DangerKind;
};

export type MemberRequestResult<Outcome> =
  | {
      readonly kind: "served";
      readonly me: Person;
      readonly outcome: Outcome;
      /** Set if the texts of the request tell of a danger, which was answered. */
      readonly danger?: AnsweredFormDanger;
      /** True if the outcome is a refusal and nothing of the request was stored. */
      readonly isRolledBack?: true;
    }
  /** A duplicate of a request that was already handled; nothing is done again. */
  | { readonly kind: "repeated"; readonly me: Person }
  | NonMember
  | UnknownAddress;

type Serving<Outcome> = {
  /**
   * The keys by which a repeated delivery of the request is recognised. Absent if the request only reads; it then runs
   * in a read-only transaction and is not deduplicated.
   */
  readonly arrival?: IncomingEvent;
  /** The free texts of the request by field. They are examined once, before the writing transaction begins. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Whether these texts say where danger is reported, so that only their author's own danger is an alarm in them. */
  readonly describesHelp?: boolean;
  /** The field whose text is also understood. */
  readonly main?: string | undefined;
  /** When these texts were written, if not now. */
  readonly writtenAt?: Temporal.Instant;
  work(at: RequestContext): Promise<Outcome>;
  /**
   * If this returns true, the transaction is rolled back together with its deduplication key, so that the user can
   * correct the form and submit it again.
   */
  isRefused?(outcome: Outcome): boolean;
};

/** Timeout for understanding free text if the caller set no deadline. */
const UNDERSTAND_WITHIN_MS = 10_000;

/**
 * Runs a member's request: identifies the caller, ignores a repeated delivery, and calls `work`, in one transaction as
 * that person. When it returns, the effect is durable and the request can be acknowledged. Throws
 * {@link DeadlineExceededError} if the transaction did not commit before the caller's deadline; it will not commit
 * later either.
 */
export async function handleMemberRequest<Outcome>(
  door: RequestDependencies,
  caller: Caller,
  serving: Serving<Outcome>,
): Promise<MemberRequestResult<Outcome>> {
  const { withinMs } = caller;
  const served = await (withinMs === undefined
    ? understandAndServe(door, caller, serving, () => undefined)
    : runWithin(withinMs, (commits) => understandAndServe(door, caller, serving, commits)));
  if (serving.arrival && served.kind === "served") door.wake();
  return served;
}

async function understandAndServe<Outcome>(
  door: RequestDependencies,
  caller: Caller,
  serving: Serving<Outcome>,
  commits: BeforeCommit,
): Promise<MemberRequestResult<Outcome>> {
  const { texts = {}, main, arrival, describesHelp = false, writtenAt = door.clock.now() } = serving;
  if (Object.keys(texts).length === 0) return serve(door, caller, serving, { words: {} }, commits);
  const writer = await runAsCaller(door, caller, { arrival, readOnly: true }, (tx, me) =>
    gatherUnderstandingContext(tx, me, writtenAt),
  );
  if (writer.kind !== "member") return writer;
  const words = Object.fromEntries(
    Object.entries(texts).map(([field, typed]) => [field, examineWords(typed, writer.done)]),
  );
  const danger = findFormDanger(words, describesHelp);
  const text = main === undefined ? undefined : texts[main];
  const signal = AbortSignal.timeout(caller.withinMs ?? UNDERSTAND_WITHIN_MS);
  const understand = danger ? understandMessageByRules : door.understand;
  const said = text === undefined ? undefined : await understand(text, writer.done, signal);
  const served = serve(door, caller, serving, { words, ...(said && { said }), ...(danger && { danger }) }, commits);
  return danger ? answerDangerInAnyCase(door, caller, arrival, danger, served) : served;
}

async function serve<Outcome>(
  door: RequestDependencies,
  caller: Caller,
  { arrival, work, isRefused }: Serving<Outcome>,
  understood: Pick<RequestContext, "said" | "words" | "danger">,
  commits: BeforeCommit,
): Promise<MemberRequestResult<Outcome>> {
  const { bank, clock, failpoint } = door;
  const { danger: kind } = understood;
  const refused: { me: Person; outcome: Outcome }[] = [];
  const serving = runAsCaller(
    door,
    caller,
    { arrival, readOnly: !arrival },
    async (tx, me): Promise<MemberRequestResult<Outcome>> => {
      if (arrival && !(await recordIfFirstDelivery(tx, arrival))) return { kind: "repeated", me };
      const at = { tx, me, now: clock.now(), bank, arrival: toArrivalKey(arrival), ...understood };
      const danger = kind && (await answerFormDanger(tx, me, { kind, arrival: at.arrival }, at.now));
      const outcome = await work(at);
      if (isRefused?.(outcome)) {
        refused.push({ me, outcome });
        throw new RolledBack();
      }
      if (arrival) {
        commits();
        failpoint?.("before_commit");
      }
      return { kind: "served", me, outcome, ...(danger && { danger }) };
    },
  );
  try {
    const served = await serving;
    return served.kind === "member" ? served.done : served;
  } catch (error) {
    const [one] = refused;
    if (one && error instanceof RolledBack) return { kind: "served", ...one, isRolledBack: true };
    throw error;
  }
}

/**
 * Answers a danger also if the form in which it was written was refused or could not be handled, in a transaction of
 * its own. If it was answered in the transaction of the form, this changes nothing.
 */
async function answerDangerInAnyCase<Outcome>(
  door: RequestDependencies,
  caller: Caller,
  arrival: IncomingEvent | undefined,
  kind: DangerKind,
  serving: Promise<MemberRequestResult<Outcome>>,
): Promise<MemberRequestResult<Outcome>> {
  const answerAlone = () =>
    runAsCaller(door, caller, { arrival, readOnly: false }, (tx, me) =>
      answerFormDanger(tx, me, { kind, arrival: toArrivalKey(arrival) }, door.clock.now()),
    );
  const served = await serving.catch(async (error: unknown) => {
    await answerAlone().catch(() => undefined);
    door.wake();
    throw error;
  });
  if (served.kind !== "served" || !served.isRolledBack) return served;
  const answered = await answerAlone();
  return answered.kind === "member" ? { ...served, danger: answered.done } : served;
}

const toArrivalKey = (arrival: IncomingEvent | undefined) => arrival?.keys[0] ?? "";

class RolledBack extends Error {
  override readonly name = "RolledBack";
}
