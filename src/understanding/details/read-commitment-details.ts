import { LANGUAGES } from "#kernel/language.ts";
import { COMMITMENT_KINDS, type CommitmentKind } from "#kernel/session-detail-codes.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";

/** What the words of a commitment say besides: when or where it is to be done, and of what kind it is. */
export type CommitmentDetails = {
  /** In the words of the commitment. */
  readonly cue?: string;
  readonly kind?: CommitmentKind;
};

/** Reads the details of a commitment, in whatever language it is. Of what may be of two kinds none is taken. */
export function readCommitmentDetails(text: string): CommitmentDetails {
  const folded = normalizeText(text);
  const packs = LANGUAGES.map((language) => LANGUAGE_PACKS[language].details);
  const [cue] = packs.flatMap((words) => {
    const match = words.cue.exec(folded.text);
    return match ? [getQuoteOfSpan(folded, { start: match.index, end: match.index + match[0].length })] : [];
  });
  const [kind, ...others] = COMMITMENT_KINDS.filter((each) =>
    packs.some((words) => words.commitmentKinds[each]?.test(folded.text)),
  );
  return { ...(cue && { cue }), ...(kind && others.length === 0 && { kind }) };
}
