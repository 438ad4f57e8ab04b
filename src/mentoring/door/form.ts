import type { FocusAreaCode } from "#kernel/contact-codes.ts";
import type { NotebookEntryId, PairId, PersonId, ReflectionId, ReflectionThreadId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { QuestionConsent } from "#mentoring/consent/consent.store.ts";
import type { DangerReply } from "#mentoring/delivery/describe/describe-danger.ts";
import type { Leave } from "#mentoring/leave/leave.store.ts";
import type { NotebookEntry, NotebookEntryShown } from "#mentoring/notebook/notebook-entry.ts";
import type { Page } from "#mentoring/page.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person, Role } from "#mentoring/people/person.ts";
import type { QuestionSettings } from "#mentoring/people/setting.ts";
import type { FilledQuestionWording } from "#mentoring/reflection/bank/fill-question.ts";
import type { EarlierAnswer, Reflection, SharedReflection } from "#mentoring/reflection/reflection.ts";
import type { SafeguardingContact } from "#mentoring/safeguarding/contact.ts";
import type { SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import type { VerifiedHelp } from "#mentoring/safeguarding/verified-help.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import type { SessionRecord, SessionRecordWithTexts } from "#mentoring/session/session.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { CalendarFormFacts } from "./calendar-form.ts";
import type { ChangeVisitFormFacts } from "./change-visit-form.ts";
import type { CommitmentFormFacts, CommitmentModalContent } from "./commitment-form.ts";
import type { FormName } from "./forms.ts";
import type { NotebookPlace } from "./notebook.actions.ts";
import type { OlderContent } from "./older.form.ts";
import type { PairVisitContent, PairVisitFormFacts } from "./pair-visits.content.ts";
import type { ImportsContent, PeopleFormFacts, PersonPageContent, UndoneImportContent } from "./people-form.ts";
import type { PlanVisitFormFacts } from "./plan-visit-form.ts";
import type { RecordFormFacts, RecordModalContent } from "./record-form.ts";
import type { ReflectionPlace } from "./reflection.actions.ts";
import type { RelationPart } from "./relation.actions.ts";
import type { RoundFormFacts } from "./round-form.ts";
import type { ReplyPhrase } from "./say.ts";
import type { VisitCourseContent } from "./visit-course.form.ts";

/** An answer as its author reads it, with the question beside it. */
export type OwnAnswer = {
  readonly reflection: Reflection;
  readonly question?: FilledQuestionWording;
  /** All pairs in which the author is or was the principal. */
  readonly pairs: readonly Pair[];
  /** What a mentor would read, if that is not what the author wrote. */
  readonly asShared?: string;
};

/** An answer as the mentor reads it with whom it is shared. */
export type SharedAnswer = { readonly shared: SharedReflection; readonly question?: FilledQuestionWording };

type Facts = RecordFormFacts &
  CommitmentFormFacts &
  CalendarFormFacts &
  RoundFormFacts &
  PairVisitFormFacts &
  ChangeVisitFormFacts &
  PeopleFormFacts & {
    "reflection.edit": {
      readonly reflection: Reflection;
      readonly from?: ReflectionPlace;
      readonly mentors: readonly Pair[];
    } & Pick<OwnAnswer, "question">;
    "reflection.find": {
      readonly answers: readonly OwnAnswer[];
      readonly at: number;
      readonly hasOlder: boolean;
      readonly searched?: { readonly words: string; readonly hasMore: boolean };
    };
    "session.edit": { readonly draft: DialogueView };
    "session.focus": { readonly draft: DialogueView };
    "session.details": { readonly draft: DialogueView };
    "visit.plan": PlanVisitFormFacts;
    "home.settings": SettingsFormFacts;
    /** `isInPlace`: the form is a page of the notebook, which shows the note once it is kept. */
    "notebook.write": { readonly pairs: readonly Pair[]; readonly isInPlace?: true; readonly about?: PairId };
    "notebook.find": {
      readonly entries: readonly NotebookEntry[];
      readonly at: number;
      readonly hasOlder: boolean;
      /** The pairs in which the reader mentors, and the one whose notes are shown. */
      readonly pairs: readonly Pair[];
      readonly about?: PairId;
      readonly searched?: { readonly words: string; readonly hasMore: boolean };
    };
    "notebook.edit": { readonly entry: NotebookEntry; readonly from?: NotebookPlace };
    "notebook.log": { readonly entry: NotebookEntry; readonly from?: NotebookPlace };
    "contacts.add": { readonly people: readonly Person[] };
    "contacts.change": { readonly contact: SafeguardingContact };
    "contacts.add_resource": { readonly country: string; readonly language: Language };
    "contacts.change_resource": { readonly resource: SafeguardingResource };
    "contacts.verify": {
      readonly contacts: readonly SafeguardingContact[];
      readonly resources: readonly SafeguardingResource[];
      readonly now: Temporal.Instant;
    };
    "programme.set_up": { readonly zone: string; readonly language: Language };
    "reflection.answer": {
      readonly thread: ReflectionThreadId;
      readonly pair: PairId;
      readonly question: FilledQuestionWording;
    };
    "reflection.follow_up": {
      readonly thread: ReflectionThreadId;
      readonly pair: PairId;
      readonly answer: string;
      readonly question: FilledQuestionWording;
    };
  };

export type SettingsFormFacts = {
  readonly me: Person;
  readonly setting: QuestionSettings;
  readonly consent: QuestionConsent;
  readonly questionsWait: boolean;
  readonly leave?: Leave;
};

/**
 * A form with a submit button, described by the facts that it shows. It is laid out and worded when it is rendered for
 * the chat platform.
 */
export type FormContent = { [Name in FormName]: { readonly name: Name } & Facts[Name] }[FormName];

/** A modal that is only read and has no submit button. */
export type ReadOnlyModalContent =
  | {
      readonly name: "session.notes";
      readonly notes: SessionRecordWithTexts;
      readonly pair: Pair;
      readonly me: PersonId;
      /** The page of the comments, counted from the newest; without it, the newest. */
      readonly commentsAt?: number;
      /** A comment was just sent: what stands in it in place of names and numbers of people who are not here. */
      readonly sent?: { readonly replacements: readonly string[] };
    }
  | RecordModalContent
  | CommitmentModalContent
  | {
      readonly name: "notebook.entry";
      readonly entry: NotebookEntryShown;
      readonly pairs: readonly Pair[];
      readonly from?: NotebookPlace;
    }
  | { readonly name: "notebook.deleted"; readonly entry: NotebookEntryId; readonly from?: NotebookPlace }
  /** One of the reader's own reflections, with the mentors with whom they may share it and what stood in it before. */
  | ({ readonly name: "reflection.one"; readonly from?: ReflectionPlace; readonly hasEarlier: boolean } & OwnAnswer)
  | {
      readonly name: "reflection.earlier";
      readonly reflection: ReflectionId;
      readonly earlier: readonly EarlierAnswer[];
      readonly from?: ReflectionPlace;
    }
  /** The page of one pair; with `part`, a page of that part alone. */
  | {
      readonly name: "relation.page";
      readonly pair: Pair;
      readonly me: PersonId;
      readonly part?: RelationPart;
      readonly ahead: Page<Visit>;
      readonly agreed: Page<Commitment>;
      readonly shared: Page<SharedAnswer>;
      readonly records: Page<SessionRecord>;
    }
  /** What a mentor reads before a visit. `last`: the last session that took place, and what it was about. */
  | {
      readonly name: "visit.brief";
      readonly visit: Visit;
      readonly pair: Pair;
      readonly me: PersonId;
      readonly last?: { readonly session: SessionRecord; readonly focus: readonly FocusAreaCode[] };
      readonly agreed: Page<Commitment>;
      readonly shared: Page<SharedAnswer>;
    }
  | { readonly name: "reflection.shared"; readonly answers: readonly SharedAnswer[]; readonly pair: Pair }
  /**
   * The modal that ends a reflection thread: it shows the person's answers and asks whether to keep them private or to
   * share them with the mentor.
   */
  | {
      readonly name: "reflection.choice";
      readonly thread: ReflectionThreadId;
      readonly answers: readonly OwnAnswer[];
      /** The pair of the visit that was asked about. */
      readonly pair: Pair;
    }
  /** The promise with all of its words. */
  | { readonly name: "promise.whole"; readonly roles: readonly Role[] }
  /** The reply to a form in which somebody wrote of danger; the same stands in the conversation, with its buttons. */
  | { readonly name: "safeguarding"; readonly reply: DangerReply }
  /** Whom to call and where to turn, as everyone reads it. */
  | ({ readonly name: "contacts.help" } & VerifiedHelp)
  | PersonPageContent
  | PairVisitContent
  | VisitCourseContent
  | OlderContent
  | UndoneImportContent
  | ImportsContent
  | { readonly name: "line"; readonly title: ReplyPhrase; readonly text: ReplyPhrase };
