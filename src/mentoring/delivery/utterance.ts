import type { VisitOutcome } from "#kernel/contact-codes.ts";
import type { PersonId, SafeguardingEventId } from "#kernel/id.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { Digest } from "#mentoring/digest/digest.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Role } from "#mentoring/people/person.ts";
import type { FilledQuestionWording } from "#mentoring/reflection/bank/fill-question.ts";
import type { SharedReflection } from "#mentoring/reflection/reflection.ts";
import type { ReflectionThread } from "#mentoring/reflection/thread.ts";
import type { KeptPlace } from "#mentoring/safeguarding/answer-danger.ts";
import type { SafeguardingHelp } from "#mentoring/safeguarding/choose-help.ts";
import type { EmergencyLine } from "#mentoring/safeguarding/question-gate.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import type { UnfinishedDraft } from "#mentoring/session/unfinished-draft.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { ClosedDayNews, OpenDayNews } from "./closed-day.ts";
import type { OfferOrNothing } from "./offer.ts";
import type { Answer, OpenMatter } from "./own-question/answer.ts";
import type { PairNewsUtterance } from "./pair-news-utterance.ts";
import type { TurnReplyPlan } from "./plan-turn.ts";
import type { UnplacedUtterance } from "./unplaced-utterance.ts";
import type { WishUtterance } from "./wish-utterance.ts";
import type { WrittenUtterance } from "./written-utterance.ts";

type VisitOfPair = { readonly visit: Visit; readonly pair: Pair };
/** The visit to which the one that the message is about was moved since. */
type Moved = { readonly to?: Visit };
type Roles = { readonly roles: readonly Role[] };
type HelpTopic = "help" | "call" | "template" | "not_understood" | "not_a_mentor" | "nothing_open" | "cannot";
/** The reader's id, for notices that are worded differently for the mentor and the principal. */
type Me = { readonly me: PersonId };

/**
 * The content of one message from Fieldbook, as plain facts without text, layout or language; it is worded and laid out
 * for its reader when it is rendered. It is built in a transaction as the reader, so RLS limits it to what they may
 * read.
 */
export type Utterance =
  /**
   * `answer`: what its reader has answered. `questionsWait`: reflective questions begin only once the programme's help and
   * contacts are verified.
   */
  | ({ readonly kind: "promise.made"; readonly questionsWait: boolean; readonly answer?: "yes" | "no" } & Roles)
  | ({ readonly kind: "help.offered"; readonly topic: HelpTopic } & Roles)
  /**
   * The reader's message could not be processed because of an internal error. `reference` identifies the error in the
   * log.
   */
  | { readonly kind: "words.failed"; readonly reference: string }
  | ({ readonly kind: "act.offered"; readonly again?: 1 } & OfferOrNothing & Me & Roles)
  | ({ readonly kind: "question.answered"; readonly open?: OpenMatter } & Answer)
  | { readonly kind: "leave.ended" }
  | WrittenUtterance
  | WishUtterance
  | UnplacedUtterance
  /** `who`: the coordinator who can say more. */
  | { readonly kind: "person.left" | "person.returned"; readonly who: string }
  | PairNewsUtterance
  | ({ readonly kind: "visit.planned" | "visit.moved" | "visit.cancelled" | "visit.confirmed" } & VisitOfPair &
      Moved &
      Me)
  | ({ readonly kind: "visit.reopened" | "visit.missed" | "visit.converted" | "visit.voided" } & VisitOfPair &
      Moved &
      Me)
  | ((ClosedDayNews | OpenDayNews) & VisitOfPair & Moved & Me)
  | ({ readonly kind: "visit.kept" } & VisitOfPair & Me)
  | { readonly kind: "visits.ended"; readonly visits: readonly VisitEnded[] }
  | ({ readonly kind: "visit.proposed"; readonly instead: Visit } & VisitOfPair & Moved & Me)
  /** `undatedCommitments`: how many of the open ones have no day and were made since the two last met. */
  | ({
      readonly kind: "visit.ahead";
      readonly openCommitments: number;
      readonly undatedCommitments: number;
      /** How many the other side has added or corrected since the two last met. */
      readonly newCommitments?: number;
    } & VisitOfPair &
      Moved &
      Me)
  /** `became`: what was said of the visit since, or that it was moved or called off, and whether it is logged. */
  | VisitEnded
  | ({ readonly kind: "log.late" } & VisitBecame)
  | ({
      readonly kind: "commitment.due" | "commitment.settled";
      readonly commitment: Commitment;
      readonly pair: Pair;
    } & Me)
  /** `metTwice`: the pair has another record of that day. */
  | {
      readonly kind: "session.shared";
      readonly session: SessionRecord;
      readonly pair: Pair;
      readonly metTwice?: true;
    }
  | { readonly kind: "session.reviewed"; readonly session: SessionRecord; readonly pair: Pair }
  | {
      readonly kind: "session.commented";
      readonly session: SessionRecord;
      readonly pair: Pair;
      /** Who commented. */
      readonly by: "mentor" | "principal";
    }
  | { readonly kind: "session.voided"; readonly on: Temporal.PlainDate; readonly pair: Pair }
  | {
      readonly kind: "session.turn";
      readonly turn: number;
      readonly view: DialogueView;
      readonly plan: TurnReplyPlan;
    }
  /** `principal`: the name of whoever can read the record already. */
  | { readonly kind: "session.not_taken_back"; readonly session: SessionRecord; readonly principal: string }
  /** The reader's unfinished drafts, the open one first, and the pairs that they may be about. */
  | { readonly kind: "session.drafts"; readonly drafts: readonly UnfinishedDraft[]; readonly pairs: readonly Pair[] }
  | ({
      readonly kind: "reflection.question";
      readonly thread: ReflectionThread;
      readonly question: FilledQuestionWording;
      /** The general emergency numbers, while the programme's own help is not verified. */
      readonly emergency?: EmergencyLine;
      /** What its reader just chose that leaves the question open: to answer later, or another, of which there is none. */
      readonly chosen?: { readonly later: Temporal.PlainDate } | "no_other";
    } & VisitOfPair)
  /**
   * Asks which of several visits within a few days the principal wants to reflect on; the question itself is sent after
   * the choice.
   */
  | { readonly kind: "reflection.which"; readonly visits: readonly Visit[]; readonly pair: Pair }
  | ({
      readonly kind: "reflection.nudge";
      readonly thread: ReflectionThread;
      readonly lastDay: Temporal.PlainDate;
    } & VisitOfPair)
  | { readonly kind: "reflection.rhythm"; readonly chosen?: "as_before" | "fewer" | "none" }
  | { readonly kind: "reflection.careful" | "reflection.skipped" }
  | { readonly kind: "reflection.later"; readonly lastDay: Temporal.PlainDate }
  /**
   * Confirms an answer that the principal wrote in the chat. `first`: it is their first answer there, and the message
   * explains that the organisation keeps a copy of chat messages.
   */
  | {
      readonly kind: "reflection.heard";
      readonly thread: ReflectionThread;
      readonly pair: Pair;
      readonly first: boolean;
      /** What would stand in place of the names and numbers of people who are not here, if the answer were shared. */
      readonly replacements: readonly string[];
      /** There are several answers or several mentors, so that the principal chooses which to share with whom. */
      readonly hasChoice: boolean;
      /** What the principal chose: to keep the answer, or to share it with this mentor. */
      readonly chosen?: "kept" | { readonly sharedWith: string };
    }
  | { readonly kind: "reflection.shared"; readonly answers: readonly SharedReflection[]; readonly pair: Pair }
  | { readonly kind: "digest"; readonly digest: Digest }
  | OwnDanger
  | ({ readonly kind: "safeguarding.risk" } & OfEvent & Help)
  /**
   * What the author of a text sees who says that the danger in it is not reported yet: at once, with the time of the
   * reminder if they asked for one, and again as that reminder.
   */
  | ({ readonly kind: "safeguarding.duty"; readonly reminder?: Temporal.Instant | "now" } & OfEvent & Help)
  | ({ readonly kind: "safeguarding.violence" } & Help)
  | StillHere
  | { readonly kind: "safeguarding.call"; readonly person: { readonly id: PersonId; readonly name: string } };

type OfEvent = { readonly event: SafeguardingEventId };
type Help = { readonly help: SafeguardingHelp };

/** What became of the offer to ask a contact to call; without it, the contacts are offered. */
export type Told = { readonly name: string } | "nobody" | "not_reached";

/** The reply to somebody who writes of danger to themself. */
type OwnDanger = {
  readonly kind: "safeguarding.self";
  readonly kept?: KeptPlace;
  readonly told?: Told;
  readonly resumed?: true;
} & OfEvent &
  Help;

/**
 * The reply to a message while the questions to its author rest. `says`: that the help stands above, all of it, whom to
 * ask for a call, or that the questions come again. With `event`, the contacts can be asked. `draft`: the unfinished
 * draft that the person last wrote in, which rests as well.
 */
type StillHere = {
  readonly kind: "safeguarding.still";
  readonly says: "above" | "help" | "call" | "resumed";
  readonly event?: SafeguardingEventId;
  readonly draft?: { readonly draft: UnfinishedDraft; readonly pairs: readonly Pair[] };
  readonly told?: Told;
} & Help;

export type UtteranceKind = Utterance["kind"];
export type UtteranceOf<Kind extends UtteranceKind> = Extract<Utterance, { readonly kind: Kind }>;

type VisitEnded = { readonly kind: "visit.ended" } & VisitBecame;
type VisitBecame = {
  readonly became?: { readonly outcome?: VisitOutcome; readonly isLogged: boolean };
} & VisitOfPair &
  Moved;
