import type { ManageLeaveOutcome } from "#mentoring/leave/manage-leave.ts";
import type { BeginPairOutcome } from "#mentoring/pair/begin-pair.ts";
import type { ChangeMentorOutcome } from "#mentoring/pair/change-mentor.ts";
import type { CorrectPairOutcome } from "#mentoring/pair/correct-pair.ts";
import type { EndManagedPairOutcome, NotManaged } from "#mentoring/pair/manage-pair.ts";
import type { EndManagedPersonOutcome, PersonNotManaged } from "#mentoring/pair/manage-person.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { ReopenPairOutcome } from "#mentoring/pair/reopen-pair.ts";
import type { ReturnPersonOutcome } from "#mentoring/pair/return-person.ts";
import type { CorrectEmailOutcome } from "#mentoring/people/correct-email.ts";
import type { MergePeopleOutcome } from "#mentoring/roster/merge-people.ts";
import type { UndoImportOutcome } from "#mentoring/roster/undo-import.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

/** Says what became of a pair that was to begin. */
export function explainBeginning(
  outcome: BeginPairOutcome | NotManaged,
  { principal, mentor }: Pick<Pair, "principal" | "mentor">,
): ReplyPhrase {
  switch (outcome.kind) {
    case "begun":
      return createPhrase("people.said.begun", { principal: principal.name, mentor: mentor.name });
    case "no_mentor":
    case "paired_already":
      return createPhrase(`people.said.mentor.${outcome.kind}`, { name: mentor.name });
    case "no_principal":
      return createPhrase("people.said.no_principal", { name: principal.name });
    case "has_lead":
      return createPhrase("people.said.has_lead", { principal: principal.name, mentor: outcome.by.name });
    case "own":
    case "not_a_coordinator":
      return explainRefusal(outcome);
  }
}

/** Says what became of the end of a pair. */
export function explainEnding(outcome: EndManagedPairOutcome, on: Temporal.PlainDate): ReplyPhrase {
  switch (outcome.kind) {
    case "ended":
    case "ended_before":
      return createPhrase(`people.said.${outcome.kind}`);
    case "planned":
      return createPhrase("people.said.planned", { day: on });
    case "gone":
    case "own":
    case "not_a_coordinator":
      return explainRefusal(outcome);
  }
}

/** Says what became of the opening of a pair. */
export function explainReopening(outcome: ReopenPairOutcome | NotManaged): ReplyPhrase {
  switch (outcome.kind) {
    case "reopened":
      return outcome.instead
        ? createPhrase("people.said.reopened_instead", { mentor: outcome.instead.mentor.name })
        : createPhrase("people.said.reopened");
    case "has_lead": {
      const { mentor, principal } = outcome.other;
      return createPhrase("people.said.has_other_lead", { mentor: mentor.name, principal: principal.name });
    }
    case "not_ended":
    case "paired_anew":
      return createPhrase(`people.said.${outcome.kind}`);
    case "person_left":
      return createPhrase("people.said.person_left", { name: outcome.person.name });
    case "gone":
    case "own":
    case "not_a_coordinator":
      return explainRefusal(outcome);
  }
}

/** Says what became of a change of the mentor. */
export function explainMentorChange(outcome: ChangeMentorOutcome | NotManaged, name: string): ReplyPhrase {
  switch (outcome.kind) {
    case "changed":
    case "no_mentor":
    case "paired_already":
      return createPhrase(`people.said.mentor.${outcome.kind}`, { name });
    case "gone":
    case "own":
    case "not_a_coordinator":
      return explainRefusal(outcome);
  }
}

/** Says what became of a correction of a pair. */
export function explainCorrection({ kind }: CorrectPairOutcome | NotManaged): ReplyPhrase {
  switch (kind) {
    case "changed":
    case "unchanged":
    case "visit_before":
      return createPhrase(`people.said.${kind}`);
    case "gone":
    case "own":
    case "not_a_coordinator":
      return explainRefusal({ kind });
  }
}

/** Says what became of somebody's leaving or return. */
export function explainPersonAct(
  outcome: EndManagedPersonOutcome | ReturnPersonOutcome | PersonNotManaged,
): ReplyPhrase {
  switch (outcome.kind) {
    case "left":
      return createPhrase("people.said.left", { name: outcome.person.name, pairs: outcome.pairs.length });
    case "left_before":
      return createPhrase("people.said.left_before", { name: outcome.person.name });
    case "not_left":
    case "unreachable":
      return createPhrase(`people.said.${outcome.kind}`);
    case "returned":
      return createPhrase(outcome.isShutOut ? "people.said.returned_closed" : "people.said.returned", {
        pairs: outcome.pairs.length,
      });
    case "gone":
    case "oneself":
    case "not_a_coordinator":
      return explainRefusal(outcome);
  }
}

/** Says what became of a correction of an e-mail. */
export function explainEmail(outcome: CorrectEmailOutcome | PersonNotManaged): ReplyPhrase {
  switch (outcome.kind) {
    case "changed":
    case "unchanged":
      return createPhrase(`people.said.${outcome.kind}`);
    case "held":
      return createPhrase("people.said.held", { name: outcome.by.name });
    case "gone":
    case "oneself":
    case "not_a_coordinator":
      return explainRefusal(outcome);
  }
}

/** Says what became of a leave that a coordinator entered or ended. */
export function explainAbsence(
  outcome: ManageLeaveOutcome,
  name: string,
  days: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined,
): ReplyPhrase {
  if (outcome.kind !== "saved") return explainRefusal(outcome);
  return days
    ? createPhrase("people.said.absence", { name, ...days })
    : createPhrase("people.said.absence_over", { name });
}

/** Says what became of two entries. */
export function explainMerge(outcome: MergePeopleOutcome): ReplyPhrase {
  switch (outcome.kind) {
    case "merged":
      return createPhrase("people.said.merged");
    case "refused":
      return createPhrase(`people.said.merge.${outcome.why}`);
    case "gone":
    case "oneself":
    case "not_a_coordinator":
      return explainRefusal(outcome);
  }
}

/** Says what became of an import that was to be taken back. */
export function explainUndo(outcome: UndoImportOutcome): ReplyPhrase {
  return outcome.kind === "nothing"
    ? createPhrase("people.undo.nothing")
    : createPhrase("people.undo.done", { undone: outcome.undone, kept: outcome.kept.length });
}

function explainRefusal({ kind }: NotManaged | PersonNotManaged): ReplyPhrase {
  return kind === "not_a_coordinator" ? createPhrase("common.not_a_coordinator") : createPhrase(`people.${kind}`);
}
