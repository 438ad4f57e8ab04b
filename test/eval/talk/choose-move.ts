import type { MissingValue } from "#mentoring/session/dialogue/draft.ts";
import { listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import { listMissingValues, listRequiredValues } from "#mentoring/session/dialogue/missing-values.ts";
import type { SentencePlace } from "#mentoring/session/dialogue/sentence-places.ts";
import type { DialogueState } from "#mentoring/session/dialogue/state.ts";
import type { ShownMessage } from "#rehearsal/human-api.ts";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { overlap } from "#test/eval/score-account.ts";
import type { CastPair } from "#test/support/cast.ts";
import type { Found } from "#test/support/find-press.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";
import { findButton, findOption } from "./find-by-meaning.ts";
import { answerShortly, type KnownVisit } from "./known-visit.ts";

/** What the mentor does next, and what they were asked when they did it. */
export type Move = { readonly asked: string } & ({ readonly writes: string } | { readonly taps: Found });

export type Situation = {
  readonly line: UtteranceLine;
  readonly known: KnownVisit;
  readonly pairs: readonly CastPair[];
  /** The draft that stands open, if there is one. */
  readonly state: DialogueState | undefined;
  readonly shown: readonly ShownMessage[];
  /** What they have written before. */
  readonly written: readonly string[];
};

/**
 * Chooses the shortest honest move of a mentor who corrects nothing: the button that says what is so, or one message with
 * all that is asked, or to save. Undefined if nothing is left to do.
 */
export function chooseMove(situation: Situation): Move | undefined {
  const { state, shown } = situation;
  if (!state) return insist(situation);
  if (state.asking) return sayWhich(state.asking, situation);
  const missing = listRequiredValues(state.draft);
  if (missing.length === 0) {
    const save = findButton(shown, "session.save", () => true);
    return save && { asked: "to save", taps: save };
  }
  return tapWhatFits(missing, state, situation) ?? writeAll(missing, state, situation);
}

/** What was not taken for an account is said to be one: by the button that is offered, or else by the command. */
function insist({ shown, line, written }: Situation): Move | undefined {
  const log = findButton(shown, "unplaced.log", () => true);
  if (log) return { asked: "whether it is a visit", taps: log };
  const command = `/log-session ${line.text}`;
  return written.includes(command) ? undefined : { asked: "nothing of a visit", writes: command };
}

function sayWhich(asking: NonNullable<DialogueState["asking"]>, { shown, pairs, known }: Situation): Move | undefined {
  const asked = `which: ${asking}`;
  if (asking === "duplicate") {
    const another = findButton(shown, "session.choose", ({ choice }) => choice?.ask === "duplicate");
    return another && { asked, taps: another };
  }
  const mine = pairs.filter(({ principal }) => known.with.includes(principal.name)).map(({ id }) => String(id));
  const each = known.with.length > 1 && findButton(shown, "session.choose", ({ choice }) => choice?.ask === "each");
  const one = findButton(shown, "session.choose", ({ choice }) => mine.includes(String(choice?.pairId)));
  const listed = findOption(shown, "session.pick", ({ ask }, value) => ask === "pair" && mine.includes(value));
  const taps = each || one || listed;
  return taps && { asked, taps };
}

/** One tap, if it says all that is missing. */
function tapWhatFits(missing: readonly MissingValue[], state: DialogueState, situation: Situation): Move | undefined {
  const { shown, known } = situation;
  const choice = (fits: (choice: Record<string, unknown>) => boolean) =>
    findButton(shown, "session.choose", ({ choice }) => choice !== undefined && fits(choice));
  const asked = missing.join("+");
  const isHow = listMissingValues(state.draft).includes("modality");
  const [only, ...more] = missing;
  if (!only || more.length > 0) return undefined;
  const taps = {
    outcome: () => choice(({ ask, value }) => ask === "outcome" && value === known.outcome),
    on: () => choice(({ ask, value }) => ask === "on" && value === known.on.toString()),
    minutes: () =>
      isHow
        ? choice(
            ({ ask, modality, minutes }) => ask === "how" && modality === known.modality && minutes === known.minutes,
          )
        : choice(({ ask, value }) => ask === "minutes" && value === known.minutes),
    words: () => placeOne(state, situation),
    reason: () => undefined,
    modality: () => undefined,
  }[only]();
  return taps && { asked, taps };
}

const PLACES: { readonly [Role in ClauseRole]?: SentencePlace } = {
  request: "request",
  working: "working",
  challenge: "challenge",
  principal_commitment: "principal",
  joint_commitment: "principal",
  mentor_commitment: "mentor",
};
const SAME_WORDS = 0.5;

/** Puts a sentence that was left over where it belongs. */
function placeOne(state: DialogueState, { shown, line: { clauses = [] } }: Situation): Found | undefined {
  const { rest, likely } = listOpenLeftovers(state);
  const roleOf = (words: string) => clauses.find(([clause]) => overlap(clause, words) >= SAME_WORDS)?.[1];
  const promised = likely.find(({ words }) => /commitment/.test(roleOf(words) ?? ""));
  if (promised) return findButton(shown, "session.likely", ({ at, taken }) => at === promised.at && taken === true);
  for (const { at, words } of rest) {
    const role = roleOf(words);
    const place = role && PLACES[role];
    const found = place && findOption(shown, "session.place", (payload, value) => payload.at === at && value === place);
    if (found) return found;
  }
  return undefined;
}

function writeAll(missing: readonly MissingValue[], { draft }: DialogueState, situation: Situation): Move | undefined {
  const { known, line, written } = situation;
  const asked = listMissingValues(draft).filter((value) => value !== "reason");
  const all = answerShortly(known, asked, line);
  // What was not taken in one message is said one by one, and a line with what it is about.
  const alone = missing.map((value) => answerShortly(known, [value], line));
  const headed = missing.includes("words") ? [`${line.language === "es" ? "Funciona" : "Works"}: ${known.line}`] : [];
  const writes = [all, ...alone, ...headed].find((text) => text !== "" && !written.includes(text));
  return writes === undefined ? undefined : { asked: missing.join("+"), writes };
}
