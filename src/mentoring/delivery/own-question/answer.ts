import type { ContactModality } from "#kernel/contact-codes.ts";
import type { LoggingDialogueId, PairId, SessionRecordId, VisitId } from "#kernel/id.ts";
import type { SettledCommitmentStatus } from "#mentoring/commitment/commitment.ts";
import type { WhatWaits } from "#mentoring/delivery/what-waits.ts";
import type { DigestPage, DigestPhrase } from "#mentoring/digest/digest.ts";
import type { Phrase, PhraseValue } from "#mentoring/phrase.ts";
import type { ReflectionThread } from "#mentoring/reflection/thread.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

/** The answer to a question about the reader's own data, independent of language. */
export type Answer = {
  /** It must be enough on its own, on a locked phone, and contain nothing confidential. */
  readonly title: AnswerPhrase;
  readonly lines: readonly AnswerLine[];
  /** Who else reads what the lines say, or what more there is. */
  readonly aside?: AnswerPhrase;
  /** The pages on which there is more, or where something can be done about it. */
  readonly pages: readonly AnswerPage[];
  /** Whether the lines say what somebody wrote, so that a notification must not show them. */
  readonly isConfidential?: true;
};

export type AnswerLine = AnswerPhrase & {
  /** Details that stand after the line. */
  readonly asides?: readonly AnswerPhrase[];
  readonly opens?: AnswerPage;
};

/** A page to which an answer leads. */
export type AnswerPage =
  | { readonly to: "next" | "plan" | "log" | "note" | "promise" | "people" | "calendar" | "digest" | "contacts" }
  | { readonly to: "settings" | "reflections" | "due" | "waiting" }
  | { readonly to: "visit" | "confirm" | "hold"; readonly visit: VisitId }
  | { readonly to: "resume"; readonly dialogue: LoggingDialogueId }
  /** What a coordinator sees of a visit or of the visits of a pair. */
  | { readonly to: "managed"; readonly page: DigestPage }
  | { readonly to: "record"; readonly session: SessionRecordId }
  | { readonly to: "relation"; readonly pair: PairId }
  | { readonly to: "commitments"; readonly pair?: PairId };

/** What stood open when the question was asked, and goes on after its answer. */
export type OpenMatter =
  | { readonly what: "draft"; readonly dialogue: LoggingDialogueId; readonly view: DialogueView }
  | { readonly what: "reflection"; readonly thread: ReflectionThread; readonly on?: Temporal.PlainDate }
  /** A visit that the other person proposed. */
  | { readonly what: "visit"; readonly visit: Visit; readonly other: string };

export type AnswerPhrase = Phrase<AnswerKey>;

export function createAnswerPhrase(
  key: AnswerKey,
  values: Readonly<Record<string, PhraseValue<AnswerKey>>> = {},
): AnswerPhrase {
  return { key, values };
}

/** The value that stands in a phrase for nobody and for no days. */
export const NONE = "none";

type AnswerKey =
  | `answer.elsewhere${"" | ".nobody" | ".programme"}`
  | `answer.span.${"day" | "since" | "to_today" | "range" | "until"}`
  | "answer.more"
  | `answer.after${"" | ".none"}`
  | `answer.next${"" | ".none" | ".more" | ".visit" | ".unconfirmed"}`
  | `answer.commitments${"" | ".none" | ".line" | ".line.with"}`
  | `answer.state.${"due" | "undated" | SettledCommitmentStatus}`
  | `answer.past${"" | ".none" | ".count" | ".more" | ".line" | ".unlogged"}`
  | `answer.unseen${"" | ".all_never" | ".none" | ".many" | ".last" | ".never"}`
  | `answer.then${"" | ".none"}`
  | `answer.hours${"" | ".round" | ".unlogged" | ".minutes" | ".whole" | ".both"}`
  | `answer.drafts${"" | ".none"}`
  | `home.waiting.${"draft" | "draft.named" | "draft.dated" | "log" | "held"}`
  | `answer.why.${"suspended" | "nothing" | "coming" | "none" | "choice" | "draft" | "reflection" | "reflection.undated"}`
  | `answer.why.${"mentor" | "principal" | "principal.not" | "coordinator"}`
  | WhatWaits
  | `answer.school.${"open" | "half" | "closed" | "weekend" | "break" | "none" | "source"}`
  | `answer.other${"" | ".person"}`
  | `answer.met${"" | ".never"}`
  | `answer.apart${"" | ".none"}`
  | `answer.confided${"" | ".general"}`
  | `answer.unlogged${"" | ".none" | ".held" | ".unsaid"}`
  | `answer.ahead${"" | ".line"}`
  | "answer.call.nobody"
  | "answer.reached"
  | `answer.reads.${"title" | "draft" | "records" | "notebook" | "reflections" | "shared" | "nothing_shared" | "principal_records"}`
  | `answer.reads.${"coordinator" | "coordinator.nobody" | "own_coordinator" | "chat"}`
  | `answer.who.${"mentor" | "principal" | "nobody" | "programme" | "line" | "line.year" | "pair" | "pair.year" | "coordinators" | "none"}`
  | `answer.can.${"title" | "mentor" | "principal" | "coordinator" | "ask" | "ask.coordinator"}`
  | `commitment.${"yours" | "both" | "who_sees"}`
  | `visit.way.${ContactModality}`
  | `digest.${"suggested" | "more"}`
  | DigestPhrase["key"];
