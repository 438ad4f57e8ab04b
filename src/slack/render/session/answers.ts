import { VISIT_NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import type { PairId, VisitId } from "#kernel/id.ts";
import type { ButtonPayload } from "#mentoring/door/actions.ts";
import { getNamedPair, type LoggingQuestion, MAX_LISTED_VISITS } from "#mentoring/session/dialogue/draft.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { type actionsBlock, button, datePicker, type MenuChoice, selectMenu } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatDraftPrincipal } from "./draft-principal.ts";
import { formatLoggingQuestion } from "./question.ts";

type Element = Parameters<typeof actionsBlock>[number];

/** Creates a button that answers the current question about the session draft with the given choice. */
type Choose = (choice: ButtonPayload<"session.choose">["choice"], text: string) => Element;

/** Creates the answer buttons of a question in a session draft. The mentor can always answer by text too. */
export function createAnswerButtons(ask: LoggingQuestion, view: DialogueView, reader: Reader): Element[] {
  return ANSWERS[ask](view, reader, (choice, text) => button("session.choose", { dialogue: view.id, choice }, text));
}

/**
 * The most common combinations of a visit's mode (in person, by phone …) and its duration in minutes, offered as
 * buttons.
 */
const USUAL = [
  ["in_person", 60],
  ["in_person", 90],
  ["video", 45],
  ["phone", 30],
] as const;

const ANSWERS: Readonly<Record<LoggingQuestion, (view: DialogueView, reader: Reader, choose: Choose) => Element[]>> = {
  whose: (view, _reader, choose) =>
    whoseCandidates(view).map((pairId) => choose({ ask: "whose", pairId }, formatDraftPrincipal(view, pairId))),
  visit: (view, reader, choose) => [
    ...dueVisits(view, reader).map(([visitId, text]) => choose({ ask: "visit", visitId }, text)),
    ...otherContact(view, reader),
  ],
  pair: pairChoices,
  duplicate: duplicateChoices,
  outcome: (_view, reader, choose) => [
    ...(["held_as_planned", "held_changed", "not_held"] as const).map((value) =>
      choose({ ask: "outcome", value }, reader.say(`session.outcome.${value}`)),
    ),
  ],
  reason: (view, reader) => {
    const reasons = VISIT_NOT_HELD_REASONS.map((value) => ({ value, text: reader.say(`session.reason.${value}`) }));
    return [select("reason", view, reasons, formatLoggingQuestion("reason", view, reader, "say"))];
  },
  on: (view, reader, choose) => {
    const chooseDay = (value: string, text: string) => choose({ ask: "on", value }, text);
    const either = view.state.draft.onEither?.value;
    if (either) return either.map((day) => chooseDay(day, reader.day(Temporal.PlainDate.from(day))));
    return [
      chooseDay(view.today.toString(), reader.say("session.ask.on.today")),
      chooseDay(view.today.subtract({ days: 1 }).toString(), reader.say("session.ask.on.yesterday")),
      ...plannedDays(view).map((day) => chooseDay(day, reader.day(Temporal.PlainDate.from(day)))),
      datePicker("session.pick", { dialogue: view.id, ask: "on" }),
    ];
  },
  how: (_view, reader, choose) =>
    USUAL.map(([modality, minutes]) =>
      choose(
        { ask: "how", modality, minutes },
        reader.say("session.ask.how.option", { modality: reader.say(`session.modality.${modality}`), minutes }),
      ),
    ),
  minutes: (_view, reader, choose) =>
    [30, 45, 60, 90].map((minutes) =>
      choose({ ask: "minutes", value: minutes }, reader.say("common.minutes", { minutes })),
    ),
  modality: (_view, reader, choose) =>
    (["in_person", "video", "phone", "async_messaging"] as const).map((value) =>
      choose({ ask: "modality", value }, reader.say(`session.modality.${value}`)),
    ),
  words: () => [],
  request: () => [],
  working: () => [],
  challenge: () => [],
  agreed: () => [],
};

/**
 * Creates a menu of all the mentor's principals, to log a contact that was not planned. Returns no menu if there are no
 * principals, because Slack rejects a menu without options.
 */
function otherContact(view: DialogueView, reader: Reader): Element[] {
  const named = pairsByName(view);
  return named.length > 0 ? [select("pair", view, named, reader.say("session.ask.visit.other"))] : [];
}

/** Lists the three latest visits that can be logged, because a phone screen shows only a few buttons well. */
function dueVisits(view: DialogueView, reader: Reader): [VisitId, string][] {
  return view.due.slice(0, MAX_LISTED_VISITS).map((visit) => [
    visit.visitId,
    reader.say("session.ask.visit.option", {
      principal: formatDraftPrincipal(view, visit.pairId),
      day: reader.day(Temporal.PlainDate.from(visit.on)),
      time: reader.time(Temporal.PlainTime.from(visit.at)),
    }),
  ]);
}

/** Lists the latest day before yesterday on which a visit to this principal was planned. */
function plannedDays({ due, state, today }: DialogueView): string[] {
  const near = [today, today.subtract({ days: 1 })].map(String);
  const planned = due.filter(({ pairId }) => pairId === state.draft.pairId?.value).map(({ on }) => on);
  return [...new Set(planned)].filter((day) => !near.includes(day)).slice(0, 1);
}

/** Whom the text that waits may be about: the others whom it names, or the draft's principal. */
function whoseCandidates({ state, pairs }: DialogueView): PairId[] {
  const mine = getNamedPair(state.draft);
  const asked = [state.pending?.named, ...(state.pending?.also ?? []), mine];
  return pairs.map(({ id }) => id).filter((id) => asked.includes(id));
}

/**
 * The candidates of a name that does not say by itself whom the draft is about, and everybody else in a menu; without
 * such a name, everybody.
 */
function pairChoices(view: DialogueView, reader: Reader, choose: Choose): Element[] {
  const { heard } = view.state;
  const likely = (heard?.pairIds ?? []).filter((id) => view.pairs.some((pair) => pair.id === id)) as PairId[];
  if (heard && likely.length > 0) {
    const each = heard.kind === "several" ? [choose({ ask: "each" }, reader.say("session.ask.pair.each"))] : [];
    const one = (id: PairId) => {
      const principal = formatDraftPrincipal(view, id);
      return heard.kind === "several" ? reader.say("session.ask.pair.only", { principal }) : principal;
    };
    return [
      ...each,
      ...likely.slice(0, 3 - each.length).map((pairId) => choose({ ask: "pair", pairId }, one(pairId))),
      ...otherContact(view, reader),
    ];
  }
  const named = pairsByName(view);
  return named.length > 4
    ? [select("pair", view, named, formatLoggingQuestion("pair", view, reader, "say"))]
    : named.map(({ value, text }) => choose({ ask: "pair", pairId: value }, text));
}

function pairsByName(view: DialogueView): { value: PairId; text: string }[] {
  return view.pairs.map(({ id }) => ({ value: id, text: formatDraftPrincipal(view, id) }));
}

/**
 * Creates the answer buttons for the case that the visit is logged already: one opens the existing session record, the
 * other logs another session.
 */
function duplicateChoices(view: DialogueView, reader: Reader, choose: Choose): Element[] {
  const same =
    view.duplicate && button("session.read", { session: view.duplicate }, reader.say("session.ask.duplicate.same"));
  return [
    ...(same ? [same] : []),
    choose({ ask: "duplicate", another: true }, reader.say("session.ask.duplicate.another")),
  ];
}

function select(
  ask: "pair" | "reason",
  view: DialogueView,
  choices: readonly MenuChoice[],
  placeholder: string,
): Element {
  return selectMenu("session.pick", { dialogue: view.id, ask }, choices, placeholder);
}
