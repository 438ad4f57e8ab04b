import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#kernel/language.ts";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { choosePlaceOfTurn } from "#mentoring/session/dialogue/choose-place.ts";
import type { SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { isAbout, isUntouched } from "#mentoring/session/dialogue/draft-subject.ts";
import { onlySureValues } from "#mentoring/session/dialogue/merge-extracted-values.ts";
import { listMissingValues } from "#mentoring/session/dialogue/missing-values.ts";
import type { LoggingReplyPart } from "#mentoring/session/dialogue/reply-part.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { AnswerButtonValue, DialogueContext, DialogueTurn } from "#mentoring/session/dialogue/turn.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

/** A conversation as it goes: what the mentor does, and what is said then. */
export type Case = {
  readonly name: string;
  /** Why the case is kept. */
  readonly note: string;
  readonly language?: Language;
  /** The planned visits that have begun and are not logged, by the names in `VISITS`. */
  readonly due?: readonly (keyof typeof VISITS)[];
  /** Days on which a session with Rosa is on record. */
  readonly logged?: readonly string[];
  readonly only?: "rosa";
  readonly steps: readonly Step[];
  /** Values at the end; `null` for what must not be there. */
  readonly draft?: Readonly<Record<string, unknown>>;
};

type Step = Partial<
  Readonly<{
    opens: string;
    visit: keyof typeof VISITS;
    writes: string;
    chooses: AnswerButtonValue;
    ticks: string;
    does: string;
    fills: SessionDraft;
  }>
> & {
  /** "ask pair", "card", "card asks minutes words", "changed on": one for each thing said, with what the card asks for. */
  readonly then: readonly string[];
};

const uuid = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, "0")}`;
export const PAIRS = { rosa: uuid(1), wilder: uuid(2), carmen: uuid(3) };

/** Rosa's of Tuesday and of the week before, Wilder's of Wednesday, before now. */
const VISITS = {
  rosa_tuesday: {
    visitId: uuid(11),
    pairId: PAIRS.rosa,
    on: "2026-11-17",
    at: "09:00",
    minutes: 75,
    modality: "in_person",
  },
  rosa_last_week: {
    visitId: uuid(12),
    pairId: PAIRS.rosa,
    on: "2026-11-09",
    at: "10:00",
    minutes: 60,
    modality: "in_person",
  },
  wilder_today: {
    visitId: uuid(13),
    pairId: PAIRS.wilder,
    on: "2026-11-18",
    at: "07:00",
    minutes: 60,
    modality: "phone",
  },
} as const;

const ROOT = join(import.meta.dirname, "../../cases/dialogue");

export function dialogueCases(): Case[] {
  return readdirSync(ROOT).map((file) => ({
    name: file.replace(".json", ""),
    ...JSON.parse(readFileSync(join(ROOT, file), "utf8")),
  }));
}

const PEOPLE = [
  { pairId: PAIRS.rosa, principal: "Rosa Huamán" },
  { pairId: PAIRS.wilder, principal: "Wilder Cotrina" },
  { pairId: PAIRS.carmen, principal: "Carmen de la Cruz" },
];

const mentored = (only: Case["only"]) => (only ? PEOPLE.slice(0, 1) : PEOPLE);

/** Wednesday morning in Lima. */
export function contextOf({ due = [], logged = [], only }: Partial<Case>): DialogueContext {
  return {
    now: Temporal.Instant.from("2026-11-18T14:00:00Z"),
    zone: "America/Lima",
    pairs: mentored(only),
    due: due.map((name) => VISITS[name]),
    logged: logged.map((on, index) => ({ sessionId: uuid(20 + index), pairId: PAIRS.rosa, on })),
  } as unknown as DialogueContext;
}

/**
 * What Fieldbook understands for certain of words written that morning. What is only likely has tests of its own, so that
 * those of the conversation do not change with what the classifiers have learned.
 */
export function understood(text: string, { language = "es", only }: Partial<Case> = {}): MessageUnderstanding {
  return surely(
    understandMessageByRules(text, {
      today: Temporal.PlainDate.from("2026-11-18"),
      language,
      dayFirst: true,
      principals: mentored(only).map(({ pairId, principal }) => ({ id: pairId, name: principal })),
    }),
  );
}

/** A message of which only what is certain was understood. */
export function surely(said: MessageUnderstanding): MessageUnderstanding {
  return { ...said, account: withoutLikely(said.account), correction: withoutLikely(said.correction) };
}

/** Commitments of which it is not certain whose they are stay: the card asks about them. */
const withoutLikely = (reading: ExtractedVisitValues): ExtractedVisitValues => ({
  ...onlySureValues(reading),
  principalCommitments: reading.principalCommitments,
  mentorCommitments: reading.mentorCommitments,
});

export function turnOf(step: Step, each: Partial<Case> = {}): DialogueTurn {
  const visit = step.visit && { visitId: VISITS[step.visit].visitId };
  if (step.opens !== undefined || visit)
    return { kind: "open", ...(step.opens && { said: understood(step.opens, each) }), ...visit } as DialogueTurn;
  if (step.writes !== undefined) return { kind: "text", said: understood(step.writes, each) };
  if (step.chooses) return { kind: "choose", choice: named(step.chooses) };
  if (step.ticks) return { kind: "focus", code: step.ticks, chosen: true } as DialogueTurn;
  if (step.fills) return { kind: "form", draft: step.fills };
  return { kind: step.does } as DialogueTurn;
}

/** In a case people and visits go by name. */
function named(choice: AnswerButtonValue): AnswerButtonValue {
  const of = (names: Readonly<Record<string, unknown>>, key: string) => names[key] ?? key;
  if (choice.ask === "pair") return { ...choice, pairId: of(PAIRS, choice.pairId) } as AnswerButtonValue;
  return choice.ask === "visit"
    ? ({
        ...choice,
        visitId: (VISITS as Record<string, { visitId: string }>)[choice.visitId]?.visitId,
      } as AnswerButtonValue)
    : choice;
}

/**
 * Plays a conversation; after every turn the state goes through its row, as in the house. A turn that belongs to another
 * draft lets this one rest, and begins that one or wakes it.
 */
export function play(each: Case): { said: string[][]; state: DialogueState; rested: readonly DialogueState[] } {
  const context = contextOf(each);
  let state = INITIAL_DIALOGUE_STATE;
  let rested: DialogueState[] = [];
  const said = each.steps.map((step) => {
    const turn = turnOf(step, each);
    const place = choosePlaceOfTurn(turn, state === INITIAL_DIALOGUE_STATE ? undefined : state, context);
    if (place.kind !== "elsewhere") {
      state = advanceLoggingDialogue(state, turn, context);
      return state.said.map((saying) => inShort(saying, state));
    }
    const first = isUntouched(state) ? [] : ["rested"];
    const known = rested.find((draft) => isAbout(draft, place.about));
    rested = [...rested.filter((draft) => draft !== known), ...(first.length > 0 ? [state] : [])];
    state = advanceLoggingDialogue(known ?? INITIAL_DIALOGUE_STATE, place.turn, context);
    return [...first, ...(known ? ["woken"] : []), ...state.said.map((saying) => inShort(saying, state))];
  });
  return { said, state, rested };
}

function inShort(saying: LoggingReplyPart, { draft, skipped }: DialogueState): string {
  const missing = listMissingValues(draft).filter((value) => !skipped.includes(value));
  switch (saying.kind) {
    case "ask":
      return `ask ${saying.ask}`;
    case "card":
      return [saying.afresh ? "card afresh" : "card", ...(missing.length > 0 ? ["asks", ...missing] : [])].join(" ");
    case "changed":
      return ["changed", ...saying.fields].join(" ");
    case "unreadable":
      return `unreadable ${saying.what}: ${saying.quote}`;
    case "refused":
      return `refused ${saying.problem}: ${saying.value}`;
    case "too_long":
      return `too long: ${saying.length}`;
    default:
      return saying.kind.replaceAll("_", " ");
  }
}

/** The values alone, people and visits by name. */
export function valuesIn({ draft }: DialogueState): Record<string, unknown> {
  const nameOf = (id: unknown) =>
    Object.entries(PAIRS).find(([, pair]) => pair === id)?.[0] ??
    Object.entries(VISITS).find(([, visit]) => visit.visitId === id)?.[0] ??
    id;
  const values = Object.entries(draft).map(([field, answer]) => [
    field,
    nameOf(isAnswer(answer) ? answer.value : answer),
  ]);
  return Object.fromEntries(values);
}

function isAnswer(field: unknown): field is { value: unknown } {
  return typeof field === "object" && field !== null && "value" in field;
}
