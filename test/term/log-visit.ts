import type { PersonTx } from "#db/as.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import { lockOrInsertLoggingDialogue, updateLoggingDialogueState } from "#mentoring/session/dialogue.store.ts";
import { saveSessionRecord } from "#mentoring/session/save-session.ts";
import { lockVisit } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen, type Visit } from "#mentoring/visit/visit.ts";
import type { Dice } from "#test/support/dice.ts";

/** The mentor tells how a visit went and saves it, with a commitment now and then; what was called off has no notes. */
export async function logVisit(
  tx: PersonTx,
  { id }: Visit,
  pair: Pair,
  isHeld: boolean,
  dice: Dice,
  now: Temporal.Instant,
): Promise<void> {
  const visit = await lockVisit(tx, id);
  if (!visit || !isVisitOpen(visit)) return;
  const dialogue = await lockOrInsertLoggingDialogue(tx, now);
  await updateLoggingDialogueState(
    tx,
    dialogue,
    {
      ...INITIAL_DIALOGUE_STATE,
      another: true,
      draft: { ...draftOf(visit, pair), ...(isHeld ? heldWith(visit, pair, dice) : NOT_HELD) },
    },
    now,
  );
  const outcome = await saveSessionRecord(tx, dialogue.id, now);
  if (outcome.kind !== "saved") throw new Error(`the visit was not logged: ${JSON.stringify(outcome)}`);
}

const told = <Value>(value: Value) => ({ value, source: "said" as const });

function draftOf(visit: Visit, pair: Pair): SessionDraft {
  const start = visit.startsAt.toZonedDateTimeISO(pair.principal.zone);
  return {
    pairId: told(pair.id),
    visitId: visit.id,
    type: told("school_visit" as const),
    on: told(start.toPlainDate().toString()),
    startsAt: told(start.toPlainTime().toString({ smallestUnit: "minute" })),
    focus: [],
    suggested: [],
  };
}

const NOT_HELD = { outcome: told("not_held" as const), reason: told("school_emergency" as const) };

function heldWith(visit: Visit, pair: Pair, dice: Dice) {
  const owner = dice.one(["principal", "mentor", "joint"] as const);
  const day = visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
  const dueOn = day.add({ days: 4 + dice.below(20) }).toString();
  return {
    outcome: told("held_as_planned" as const),
    minutes: told(visit.minutes),
    modality: told(visit.modality),
    request: told("How to see more lessons"),
    working: told("Teachers share their plans"),
    challenge: told("Time"),
    agreed: told(dice.happens(0.5) ? [{ owner, text: "Sit in on two lessons", dueOn }] : []),
    focus: [dice.one(["curriculum_teaching", "people_development", "school_climate"] as const)],
  };
}
