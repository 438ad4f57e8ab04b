import { type PreparedText, prepareText } from "#understanding/clauses/prepare-text.ts";
import type {
  ExtractedValue,
  ExtractedVisitValues,
  StatedCommitment,
  UnderstandingContext,
  WhoIsMeant,
} from "#understanding/extracted-values.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import type { PrincipalMention } from "#understanding/names/find-principal-names.ts";
import { type NamedSpan, splitByPrincipal, type ToldPassage } from "./split-by-principal.ts";

/** A text, and the names that were found in it when it was written, in their order. */
export type NamedText = {
  readonly text: string;
  /** Absent if it is not known what was found; then the names are searched for among those of today. */
  readonly names?: readonly { readonly quote: string; readonly ids: readonly string[] }[] | undefined;
};

/** The passages of an account of several principals, by whom they tell of. */
export type PassagesByPrincipal = {
  /** What is told of this principal, or of all: nothing of it is told of another alone. */
  readonly about: (id: string) => string;
  /** The passages that are told of others, or not certain to be told of anybody. */
  readonly besides: (id: string) => string[];
  /** The passages of which it is not certain of whom they tell. */
  readonly ofNobody: () => string[];
  /** Whether the account names this principal. */
  readonly names: (id: string) => boolean;
};

/**
 * Groups the passages of an account of several principals. What is said of one of them must not stand in the record of
 * another, also if that other has another name by now, or is no longer the writer's principal.
 */
export function groupPassagesByPrincipal(account: NamedText, context: UnderstandingContext): PassagesByPrincipal {
  const prepared = prepareText(account.text, context);
  const names = findNames(prepared, account);
  const passages = splitByPrincipal(prepared, names);
  const quote = (kept: readonly ToldPassage[]) =>
    kept.flatMap((passage) => getQuoteOfSpan(prepared.folded, passage) || []);
  return {
    about: (id) => joinPassages(passages.filter(isAbout(id)), prepared),
    besides: (id) => quote(passages.filter((passage) => !isAbout(id)(passage))),
    ofNobody: () => quote(passages.filter(({ of }) => of.length === 0)),
    names: (id) => names.some(({ ids }) => ids.includes(id)),
  };
}

/** Prepares what a text tells of the one it is about, if it names other principals besides. */
export function preparePassagesAbout(who: WhoIsMeant, whole: PreparedText): PreparedText | undefined {
  if (who.kind !== "one" || !who.visited) return undefined;
  const isOther = ({ ids, other }: PrincipalMention) => !other && !ids.includes(who.id);
  if (!whole.mentions.some(isOther)) return undefined;
  const own = splitByPrincipal(whole, whole.mentions).filter(isAbout(who.id));
  return prepareText(joinPassages(own, whole), whole.context);
}

const isAbout =
  (id: string) =>
  ({ of }: ToldPassage): boolean =>
    of === "all" || of.includes(id);

function joinPassages(passages: readonly ToldPassage[], { folded }: PreparedText): string {
  let [text, end] = ["", 0];
  for (const passage of passages) {
    const words = folded.cut(passage.start, passage.end);
    const isApart = text !== "" && passage.start !== end && !ENDS.test(text);
    text += isApart ? `. ${words.trimStart()}` : words;
    ({ end } = passage);
  }
  return text.trim();
}

const ENDS = /[.!?;:\n]\s*$/;

/** Finds again, in their order, the names that were found when the text was written. */
function findNames({ folded, mentions }: PreparedText, { names }: NamedText): readonly NamedSpan[] {
  if (!names) return mentions;
  let from = 0;
  return names.flatMap(({ quote, ids }) => {
    const words = normalizeText(quote).text;
    const start = words === "" ? -1 : folded.text.indexOf(words, from);
    if (start < 0) return [];
    from = start + words.length;
    return [{ start, end: from, ids }];
  });
}

/**
 * Takes the values of a text from what it tells of the one it is about. Commitments that are read only from what it tells
 * of others may be theirs.
 */
export function keepValuesAbout(
  own: ExtractedVisitValues,
  whole: ExtractedVisitValues,
  text: string,
): ExtractedVisitValues {
  const join = (kept: readonly Commitment[], read: readonly Commitment[]) => {
    const others = read.filter(({ value }) => !kept.some((each) => value.text.startsWith(each.value.text)));
    return [...kept, ...others.map((each) => ({ ...each, sure: false }))].toSorted(
      (one, other) => text.indexOf(one.quote) - text.indexOf(other.quote),
    );
  };
  return {
    ...own,
    principalCommitments: join(own.principalCommitments, whole.principalCommitments),
    mentorCommitments: join(own.mentorCommitments, whole.mentorCommitments),
  };
}

type Commitment = ExtractedValue<StatedCommitment>;
