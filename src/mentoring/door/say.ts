import type { ContactModality, VisitOutcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { SettledCommitmentStatus } from "#mentoring/commitment/commitment.ts";
import type { Phrase as AnyPhrase, PhraseValue } from "#mentoring/phrase.ts";
import type { VisitRoundProblem } from "#mentoring/programme/keep-visit-round.ts";
import type { EnqueueQuestionNowOutcome } from "#mentoring/reflection/enqueue-question-now.ts";
import type { MergeRefusal } from "#mentoring/roster/merge-people.ts";
import type { VisitPlanProblem, VisitStatus } from "#mentoring/visit/visit.ts";
import type { VisitActRefusal } from "#mentoring/visit/visit-act.ts";

export type ReplyPhrase = AnyPhrase<DoorKey>;

/** Builds a phrase from a catalogue key and the parameters of its text. It is translated when the reply is shown. */
export function createPhrase(key: DoorKey, values: Readonly<Record<string, PhraseValue<DoorKey>>> = {}): ReplyPhrase {
  return { key, values };
}

/** The keys of the translation catalogue that immediate replies and forms use. */
type DoorKey =
  | `common.${"unknown_person" | "unknown_person_alone" | "no_programme" | "deactivated" | "deactivated_alone"}`
  | `common.${"not_a_mentor" | "visits.coordinator" | "not_a_coordinator" | "not_yours" | "answer_elsewhere" | "outdated" | "outdated_form" | "subject_changed" | "our_fault" | "unavailable"}`
  | `common.error.${"day" | "time" | "minutes" | "too_long" | "empty"}`
  | "common.template"
  | `common.help${"" | ".mentor" | ".principal" | ".coordinator"}`
  | `home.${"pause.on" | "pause.off" | "called_off" | "next.visit" | "next.nothing" | "waiting.log" | "waiting.held"}`
  | `home.settings.${"saved" | "line" | "line.short" | "paused" | "paused_until" | "questions.off" | "on_leave"}`
  | `common.language.${Language}`
  | `home.error.${"zone" | "pause_until" | "leave"}`
  | `home.setup.${"title" | "wait" | "taken" | "done"}`
  | `link.${"answered.linked" | "answered.not_them" | "answered.seen" | "linked_elsewhere" | "over"}`
  | `visit.${"nobody" | "ended" | "more.title"}`
  | `visit.answer.${"confirmed" | "kept" | "ordinary" | "planned" | "moved" | "cancelled" | "proposed" | "reopened" | "missed" | "converted" | "voided" | "restored"}`
  | `act.${"dismissed" | "said.moved" | "said.unshared" | "said.confirmed" | "said.disputed" | "said.corrected"}`
  | `wish.${"too_late" | "talk.told" | "nobody_coordinates"}`
  | `visit.way.${ContactModality}`
  | `visit.refused.${Exclude<VisitActRefusal, "settled">}`
  | "relation.brief.over"
  | `unplaced.${"logged" | "dropped" | "gone"}`
  | `inquiry.${"asked" | "taken_back"}`
  | `notebook.${"gone" | "too_long" | "log" | "logged"}`
  | `visit.${"nobody" | "answer.confirmed" | "ended"}`
  | `visit.status.${VisitStatus}`
  | `visit.error.${"not_yours" | "settled" | "clash" | "not_waiting" | Exclude<VisitPlanProblem, "minutes">}`
  | `session.${"over" | "logged_already" | "answered" | "comment.ended" | "comment.gone" | "edit.error.agreed" | "edit.error.focus"}`
  | `session.${"noted" | "restored" | "amend.visit_taken" | "amend.next_clash" | "void.take_back" | "refused.future" | "refused.too_old"}`
  | "session.detail.error.travel"
  | `session.take_back.${"done" | "gone" | "late" | "late.not_held"}`
  | `session.outcome.${VisitOutcome}`
  | `reflection.${"over" | "later" | "skipped" | "nothing_else" | "about" | "gone" | "too_long" | "taken_back"}`
  | `reflection.share.${"title" | "kept" | "shared" | "ended" | "nothing"}`
  | `reflection.ask_now.${EnqueueQuestionNowOutcome}`
  | `calendar.${"saved" | "removed" | "gone"}`
  | `calendar.error.${"choose" | "before" | "long" | "weekend" | "hours"}`
  | `round.${"saved" | "removed" | "gone" | `error.${VisitRoundProblem}`}`
  | `contacts.${"title" | "not_allowed" | "gone" | "removed"}`
  | `contacts.error.${"reach" | "phone" | "country" | "choose" | "by" | "duty" | "taken"}`
  | `people.${"title" | "gone" | "own" | "oneself" | "error.choose" | "error.email"}`
  | `people.said.${"has_other_lead" | "reopened_instead" | "begun" | "no_principal" | "has_lead" | "ended" | "ended_before" | "planned" | "reopened" | "not_ended" | "paired_anew" | "person_left"}`
  | `people.said.${"changed" | "unchanged" | "absence" | "absence_over" | "visit_before" | "left" | "left_before" | "not_left" | "unreachable"}`
  | `people.said.${"returned" | "returned_closed" | "held" | "merged" | `merge.${MergeRefusal}`}`
  | `people.undo.${"nothing" | "done"}`
  | `pair.visit.${"moved" | "cancelled" | "reopened" | "clash"}`
  | `people.said.mentor.${"changed" | "no_mentor" | "paired_already"}`
  | `reflection.rhythm.chosen.${"as_before" | "fewer"}`
  | `promise.${"accepted" | "questions_wait" | "declined" | "declined.mentor"}`
  | `commitment.${"none" | "due" | "reopened" | "told"}`
  | `safeguarding.${"resumed" | "report.already_reported" | "report.no" | "release.done" | "release.over"}`
  | `commitment.settled.${SettledCommitmentStatus}`;
