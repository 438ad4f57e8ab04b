import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { toPlainWords } from "./wish-pattern.ts";

/** How a whole text answers what Fieldbook asked, in other words than yes and no. */
export type OpenReply = {
  /** That it agrees or refuses; "acknowledges" says only that it was read, which agrees where no more is asked for. */
  readonly stance?: "agrees" | "declines" | "acknowledges";
  /** What it says of a commitment. */
  readonly commitment?: "done" | "changed" | "dropped" | "open";
  /** What it wants done with an answer. */
  readonly sharing?: "share" | "keep";
};

/** Reads these from a short text; of a longer one nothing. */
export function parseOpenReply({ text }: Pick<NormalizedText, "text">): OpenReply {
  const words = toPlainWords(text);
  if (text.length > MAX_LENGTH || words === "") return {};
  const stance = STANCES.find(([, pattern]) => pattern.test(words))?.[0];
  const commitment = COMMITMENTS.find(([, pattern]) => pattern.test(words))?.[0];
  const sharing = SHARING.find(([, pattern]) => pattern.test(words))?.[0];
  return { ...(stance && { stance }), ...(commitment && { commitment }), ...(sharing && { sharing }) };
}

/** Whether a text begins with a yes and goes on: "yes, move it". */
export const beginsWithYes = ({ text }: Pick<NormalizedText, "text">): boolean => BEGINS.test(text);

/** Whether a text begins by saying that something is not done yet, and goes on: "no, she still has to try it". */
export const saysItLacks = ({ text }: Pick<NormalizedText, "text">): boolean => LACKS.test(text);

const MAX_LENGTH = 80;
const MAX_BESIDE = 6;
const YES = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.yes);
const NO = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.no);
const BESIDE = joinSourcesOfAllLanguages(({ openReplies }) => openReplies.beside);
const AGREES = joinSourcesOfAllLanguages(({ openReplies }) => openReplies.agrees);
const OK = joinSourcesOfAllLanguages(({ openReplies }) => openReplies.acknowledges);
const BEGINS = createTextPattern(`^[^W]*(?:${YES})[^W\\n]*[,.;:!][^W]*\\<`);
const LACKS = createTextPattern(`^[^W]*(?:${joinSourcesOfAllLanguages(({ openReplies }) => openReplies.lacks)})\\>`);
const around = (source: string) =>
  createTextPattern(
    `^(?:(?:${YES}|${OK}|${BESIDE}) ){0,${MAX_BESIDE}}(?:${source})(?: (?:${AGREES}|${OK}|${BESIDE})){0,${MAX_BESIDE}}$`,
  );

const STANCES: readonly (readonly [NonNullable<OpenReply["stance"]>, RegExp])[] = [
  [
    "declines",
    createTextPattern(
      `^(?:(?:${NO}|${BESIDE}) ){0,2}(?:${joinSourcesOfAllLanguages(({ openReplies }) => openReplies.declines)})(?:\\>|$)`,
    ),
  ],
  ["acknowledges", createTextPattern(`^(?:${OK})(?: (?:${OK}|${BESIDE})){0,${MAX_BESIDE}}$`)],
  ["agrees", around(AGREES)],
  [
    "agrees",
    createTextPattern(
      `^(?:(?:${BESIDE}) ){0,${MAX_BESIDE}}(?:${YES})(?: (?:${YES}|${OK}|${BESIDE})){0,${MAX_BESIDE}}$`,
    ),
  ],
  [
    "declines",
    createTextPattern(`^(?:(?:${BESIDE}) ){0,${MAX_BESIDE}}(?:${NO})(?: (?:${NO}|${BESIDE})){0,${MAX_BESIDE}}$`),
  ],
];
const wholeOf = (source: string) => createTextPattern(`^(?:${source})$`);
const COMMITMENTS: readonly (readonly [NonNullable<OpenReply["commitment"]>, RegExp])[] = [
  ["done", wholeOf(joinSourcesOfAllLanguages(({ openReplies }) => openReplies.settled.done))],
  ["changed", wholeOf(joinSourcesOfAllLanguages(({ openReplies }) => openReplies.settled.changed))],
  ["dropped", wholeOf(joinSourcesOfAllLanguages(({ openReplies }) => openReplies.settled.dropped))],
  ["open", wholeOf(joinSourcesOfAllLanguages(({ openReplies }) => openReplies.stillOpen))],
];
const SHARING: readonly (readonly [NonNullable<OpenReply["sharing"]>, RegExp])[] = [
  ["share", wholeOf(joinSourcesOfAllLanguages(({ openReplies }) => openReplies.shares))],
  ["keep", wholeOf(joinSourcesOfAllLanguages(({ openReplies }) => openReplies.keeps))],
];
