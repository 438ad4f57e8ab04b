import type { ExtractedValue, StatedCommitment } from "#understanding/extracted-values.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

type Commitment = ExtractedValue<StatedCommitment>;
type Commitments = {
  readonly principalCommitments: readonly Commitment[];
  readonly mentorCommitments: readonly Commitment[];
};

/**
 * Splits what the mentor will do from what the principal will then do with it, where one sentence tells both: "le voy a
 * mandar un formato y ella lo prueba con dos profes". Where somebody else is spoken of, it stays whole, for "she" may be
 * them.
 */
export function splitBetweenBoth({ principalCommitments, mentorCommitments }: Commitments): Commitments {
  const split = mentorCommitments.map((each) => splitOne(each) ?? { mine: each });
  const theirs = split.flatMap(({ theirs: each }) => each ?? []);
  const isTold = ({ quote, value }: Commitment) =>
    theirs.some(
      (each) => each.quote.includes(quote) || quote.includes(each.value.text) || each.value.text.includes(value.text),
    );
  const others = principalCommitments.filter((each) => !isTold(each));
  return {
    mentorCommitments: split.map(({ mine }) => mine),
    principalCommitments: [...others, ...theirs].slice(0, MAX_COMMITMENTS),
  };
}

/** Maximum commitments of the principal in the record of one visit. */
const MAX_COMMITMENTS = 2;

function splitOne({
  value,
  quote,
  sure,
}: Commitment): { readonly mine: Commitment; readonly theirs?: Commitment } | undefined {
  const folded = normalizeText(value.text);
  const match = AND_SHE.exec(folded.text);
  const [mine, rest] = match
    ? [folded.text.slice(0, match.index), folded.text.slice(match.index + match[0].length)]
    : [];
  if (!match || !mine || !rest || wordsIn(mine) < MIN_WORDS || wordsIn(rest) < MIN_WORDS || ANOTHER.test(mine))
    return undefined;
  const [text, its] = [folded.cut(0, match.index), folded.cut(match.index + match[0].length, folded.text.length)];
  // A name in it, beyond the first word, may be whom "she" means.
  if (/\s\p{Lu}/u.test(text)) return undefined;
  const at = quote.lastIndexOf(its);
  if (at < 0) return undefined;
  // A day at the end was cut off the text: it is when the principal will do it.
  const isLast = value.dueOn !== undefined && !quote.trimEnd().endsWith(its);
  const { dueOn, ...made } = value;
  return {
    mine: { value: { ...made, text, ...(dueOn && !isLast && { dueOn }) }, quote, sure },
    theirs: { value: { text: its, ...(dueOn && isLast && { dueOn }) }, quote: quote.slice(at), sure },
  };
}

const MIN_WORDS = 2;
const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

const AND_SHE = createTextPattern(`,?\\s+${joinSourcesOfAllLanguages(({ agreed }) => agreed.andShe)}`);
const ANOTHER = createTextPattern(`\\<${joinSourcesOfAllLanguages(({ agreed }) => agreed.toAnother)}\\>`);
