import type {
  LoggingDialogueId,
  NoticeId,
  PairId,
  PersonId,
  SessionCommentId,
  SessionRecordId,
  VisitId,
  WorkspaceId,
} from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { Commitment } from "#mentoring/commitment/commitment.ts";
import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person, Role } from "#mentoring/people/person.ts";
import type { RefusedLinkId } from "#mentoring/people/refused-link.ts";
import { DEFAULT_QUESTION_SETTINGS } from "#mentoring/people/setting.ts";
import { LOGGING_QUESTIONS, type SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import type { LoggingReplyPart } from "#mentoring/session/dialogue/reply-part.ts";
import type { Leftover } from "#mentoring/session/dialogue/state.ts";
import type { SessionRecord, SessionRecordWithTexts } from "#mentoring/session/session.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { shareable } from "#test/support/examined.ts";

/** What people wrote and are called: the part of a message that is not ours. */
export type Words = {
  readonly mentor: string;
  readonly principal: string;
  readonly other: string;
  readonly coordinator: string;
  readonly text: string;
  readonly short: string;
};
/** What a message depends on besides. */
export type Shape = {
  readonly language: Language;
  readonly pairs: number;
  readonly due: number;
  readonly entries: number;
  readonly filled: readonly boolean[];
  readonly notHeld: boolean;
  readonly roles: readonly Role[];
};

export const uuid = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, "0")}`;
export const NOW = Temporal.Instant.from("2026-11-18T14:00:00Z");
export const DAY = Temporal.PlainDate.from("2026-11-18");
export const ME = uuid(1) as PersonId;

export function personOf(name: string, id: PersonId, { language, roles }: Pick<Shape, "language" | "roles">): Person {
  return { id, workspaceId: uuid(0) as WorkspaceId, name, language, zone: "America/Lima", roles };
}

export function pairOf({ mentor, principal, other }: Words, index: number, shape: Pick<Shape, "language">): Pair {
  const as = (role: Role) => ({ language: shape.language, roles: [role] });
  const named = index === 0 ? principal : `${other} ${index}`;
  return {
    id: uuid(100 + index) as PairId,
    mentor: personOf(mentor, ME, as("mentor")),
    principal: { ...personOf(named, uuid(200 + index) as PersonId, as("principal")), zone: "America/La_Paz" },
    role: "lead",
    startsOn: DAY,
  };
}

export function draftOf({ text, short }: Words, { filled, notHeld }: Shape, pairId?: string): SessionDraft {
  const said = <Value>(value: Value, quote = short) => ({ value, source: "said" as const, quote });
  const all: Required<Omit<SessionDraft, "focus" | "suggested" | "onEither">> = {
    pairId: said(pairId ?? uuid(100)),
    visitId: uuid(300),
    type: { value: "school_visit", source: "usual" },
    outcome: said(notHeld ? "not_held" : "held_as_planned"),
    reason: said("transport_weather"),
    on: said("2026-11-17"),
    startsAt: { value: "09:00", source: "plan" },
    minutes: { value: 75, source: "plan" },
    modality: said("in_person"),
    request: said(text, text),
    working: said(text, text),
    challenge: { value: text, source: "chosen" },
    agreed: said(
      [
        { owner: "principal", text, dueOn: "2026-11-27" },
        { owner: "mentor", text: short },
        { owner: "joint", text },
      ],
      text,
    ),
    next: said({ on: "2026-12-01", at: "09:00" }),
    objective: said(text.slice(0, 200)),
    activities: said(["classroom_walk", "joint_observation", "connecting_to_peer"]),
    stance: said("emotional_support"),
    participants: said(["deputy", "other_adult"]),
    requestSource: said("protocol"),
    modalityReason: said("strike_security"),
    place: { value: "neutral", source: "chosen" },
    travel: said(120),
  };
  const fields = Object.entries(all).filter((_, index) => filled[index % filled.length] ?? true);
  return {
    ...Object.fromEntries(fields),
    focus: ["curriculum_teaching", "school_climate"],
    suggested: ["family_community"],
  };
}

/** What of an account found no field: two commitments of which it is not certain whose they are, and the rest. */
export function leftoversOf({ text, short }: Words): Leftover[] {
  return [
    { words: `… ${text}`, commitment: { owner: "principal", text: `${text} …` } },
    { words: `… ${short}`, commitment: { owner: "mentor", text: `${short} …` } },
    { words: `${text}. ${short}` },
    { words: `${short}. ${text}` },
  ];
}

export function sayings({ text, short }: Words): LoggingReplyPart[][] {
  const asks: LoggingReplyPart[][] = LOGGING_QUESTIONS.map((ask) => [{ kind: "not_understood" }, { kind: "ask", ask }]);
  const fields = ["outcome", "on", "startsAt", "minutes", "modality", "request", "agreed", "pairId", "focus", "type"];
  return [
    ...asks,
    [{ kind: "card" }],
    [{ kind: "changed", fields }, { kind: "card" }],
    [
      { kind: "set_aside" },
      { kind: "unreadable", what: "day", quote: text },
      { kind: "unreadable", what: "minutes", quote: short },
      { kind: "card", afresh: true },
    ],
    [
      { kind: "refused", problem: "future", value: "2026-12-01" },
      { kind: "refused", problem: "too_old", value: "2020-01-01" },
      { kind: "refused", problem: "minutes", value: "900" },
      { kind: "unfinished" },
      { kind: "card" },
    ],
    [
      { kind: "missing", what: "answers" },
      { kind: "ask", ask: "on" },
    ],
    [{ kind: "missing", what: "focus" }, { kind: "card" }],
    [{ kind: "missing", what: "shorter" }, { kind: "card" }],
    [{ kind: "too_long", length: 40_000, kept: true }, { kind: "card" }],
    [{ kind: "started_again" }, { kind: "ask", ask: "visit" }],
    [{ kind: "paused" }],
    [{ kind: "saved" }],
    [{ kind: "kept" }],
    [{ kind: "noted" }, { kind: "card" }],
    [{ kind: "discarded" }],
  ];
}

export function sessionOf(pair: Pair): SessionRecord {
  return {
    id: uuid(400) as SessionRecordId,
    pairId: pair.id,
    type: "school_visit",
    modality: "in_person",
    startedAt: NOW,
    timeKnown: true,
    minutes: 75,
    location: "principal_school",
    modalityReason: "connectivity",
    travelMinutes: 40,
    participants: ["deputy", "teacher"],
    outcome: "held_as_planned",
    loggedAt: NOW,
    loggedBy: pair.mentor.id,
  };
}

export function notesOf(
  { text, short }: Words,
  { entries }: Pick<Shape, "entries">,
  pair: Pair,
): SessionRecordWithTexts {
  const limited = (most: number) => text.slice(0, most);
  const made = (owner: Commitment["owner"], index: number): Commitment => ({
    id: uuid(500 + index) as Commitment["id"],
    pairId: pair.id,
    owner,
    text: limited(200),
    dueOn: DAY,
    status: "open",
    madeAt: NOW,
    redated: 0,
    version: 1,
  });
  return {
    session: sessionOf(pair),
    request: limited(280),
    working: limited(500),
    challenge: limited(500),
    objective: limited(200),
    requestSource: "joint",
    stance: "coaching",
    activities: ["classroom_walk", "data_review"],
    focus: ["curriculum_teaching", "school_climate", "family_community"],
    agreed: [made("principal", 0), made("principal", 1), made("mentor", 2), made("mentor", 3), made("joint", 4)],
    review: { says: "disputed", at: NOW },
    hasEarlierComments: true,
    comments: Array.from({ length: entries }, (_, index) => ({
      id: uuid(700 + index) as SessionCommentId,
      sessionId: sessionOf(pair).id,
      authorId: index % 2 === 0 ? pair.principal.id : pair.mentor.id,
      editedAt: NOW,
      version: 2,
      text: limited(1000) || short,
      writtenAt: NOW,
    })),
  };
}

export function visitOf(pair: Pair, index: number, purpose: string): Visit {
  return {
    id: uuid(600 + index) as VisitId,
    pairId: pair.id,
    startsAt: NOW.add({ hours: 24 * (index + 1) }),
    minutes: 60,
    modality: "in_person",
    purpose: shareable(purpose.slice(0, 200)),
    status: "planned",
    isConfirmed: false,
    plannedBy: pair.principal.id,
  };
}

/** A pair as a coordinator's lists name it. */
export const namedPairOf = ({ id, mentor, principal }: Pair) => ({
  ...{ pairId: id, mentorId: mentor.id, mentor: mentor.name },
  ...{ principalId: principal.id, principal: principal.name },
});

export function homeFactsOf(words: Words, shape: Shape, pairs: readonly Pair[]): HomeTabFacts {
  const me = personOf(words.mentor, ME, shape);
  const upcoming = pairs.slice(0, 8).map((pair, index) => visitOf(pair, index, words.text));
  const overview = {
    principals: 5,
    mentors: 2,
    withoutMentor: pairs.map(({ principal }) => principal.name),
    visits: {
      ...{ planned: { events: 7, principals: 5 }, due: { events: 6, principals: 5 }, reasons: [], regions: [] },
      ...{ held: 2, logged: 1, calledOff: 1, moved: 1, unsaid: 1, ahead: 1, inDoubt: 1, prevented: 0, contacts: 1 },
    },
    withoutNews: pairs.map((pair, index) => ({
      ...namedPairOf(pair),
      visitId: uuid(600 + index) as VisitId,
      startsAt: NOW,
    })),
    withoutVisit: pairs.map(namedPairOf),
  };
  const waiting = (["visit.ended", "reflection.prompt"] as const).map((kind, index) => ({
    id: uuid(700 + index) as NoticeId,
    kind,
    subject: {},
    notBefore: NOW,
  }));
  return {
    me,
    now: NOW,
    pairs,
    endedPairs: pairs.slice(0, 1).map((pair) => ({ ...pair, endedAt: NOW })),
    due: upcoming,
    ahead: upcoming,
    sessions: pairs.slice(0, 8).map(sessionOf),
    endedSessions: pairs.slice(0, 1).map(sessionOf),
    drafts: [{ dialogue: uuid(10) as LoggingDialogueId, isResting: false }],
    setting: { ...DEFAULT_QUESTION_SETTINGS, paused: { at: NOW, until: DAY } },
    suspended: true,
    waiting,
    consent: { shown: true, answer: "yes" },
    questionsWait: false,
    overview,
    unreached: pairs.map(({ principal }) => ({ person: principal, since: NOW, reason: "account_closed" as const })),
    refusedLinks: pairs.flatMap(({ principal }, index) =>
      (["guest", "foreign"] as const).map((reason, place) => ({
        id: uuid(800 + 2 * index + place) as RefusedLinkId,
        person: principal,
        at: { surface: "slack", account: "T0PERU", user: `U0GUEST${index}` } as const,
        reason,
      })),
    ),
  };
}
