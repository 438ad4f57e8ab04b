import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type {
  ExtractedValue,
  ExtractedVisitValues,
  Passage,
  StatedCommitment,
} from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { extractCommitments, readCommitment } from "#understanding/values/extract-commitments.ts";
import { analyseParts, findFactsIn } from "./analyse-parts.ts";
import type { TemplatePart, TemplateParts } from "./find-template-parts.ts";

/** Maximum commitments of the principal, and of the mentor, in the record of one visit. */
const MAX_COMMITMENTS = 2;

type Owner = "principal" | "mentor";
type Commitments = readonly ExtractedValue<StatedCommitment>[];
type Agreements = Pick<ExtractedVisitValues, "principalCommitments" | "mentorCommitments" | "noneAgreed">;

/** Reads who will do what, several things of one being separated by semicolons, or that nothing was agreed. */
export function readAgreements({ parts }: TemplateParts, prepared: PreparedText): Agreements {
  const labelled = { principal: readOf("principal", parts, prepared), mentor: readOf("mentor", parts, prepared) };
  const unlabelled = readUnlabelled(parts, prepared);
  const join = (owner: Owner): Commitments => [...labelled[owner], ...unlabelled[owner]].slice(0, MAX_COMMITMENTS);
  const [principalCommitments, mentorCommitments] = [join("principal"), join("mentor")];
  const told = parts.filter(isOfOwner).map((part) => getQuoteOfSpan(prepared.folded, part));
  const none = told.find(isNothing);
  const isNone = none !== undefined && principalCommitments.length + mentorCommitments.length === 0;
  return {
    principalCommitments,
    mentorCommitments,
    ...(isNone && { noneAgreed: { value: true as const, quote: none, sure: true } }),
  };
}

/** Each thing that somebody will do, as a passage; undefined if the part says nothing of that. */
export function listAgreementPassages(part: TemplatePart, prepared: PreparedText): Passage[] | undefined {
  const owner = isOfOwner(part) ? part.label : undefined;
  if (!owner) return undefined;
  return splitAtSemicolons(part, prepared).flatMap((span) => {
    const [commitment] = read(span, prepared);
    const words = getQuoteOfSpan(prepared.folded, span);
    if (!/\p{L}{2}/u.test(words) || isNothing(words)) return [];
    return [{ words, ...(commitment && { commitment: { ...commitment.value, owner } }) }];
  });
}

const NOTHING = createTextPattern(`^${joinSourcesOfAllLanguages(({ agreed }) => agreed.nothing)}$`);
const isNothing = (words: string) => NOTHING.test(words.toLowerCase());

const isOfOwner = (part: TemplatePart): part is TemplatePart & { readonly label: Owner } =>
  part.label === "principal" || part.label === "mentor";

function readOf(owner: Owner, parts: readonly TemplatePart[], prepared: PreparedText): Commitments {
  return parts
    .filter(({ label }) => label === owner)
    .flatMap((part) => splitAtSemicolons(part, prepared))
    .flatMap((span) => read(span, prepared));
}

/** Without a label, the words tell whose a commitment is; its place alone makes it one, so that it is likely. */
function readUnlabelled(parts: readonly TemplatePart[], prepared: PreparedText): Record<Owner, Commitments> {
  const agreed = parts.filter(({ label }) => label === "agreed");
  if (agreed.length === 0) return { principal: [], mentor: [] };
  const analysis = analyseParts(agreed, prepared, false);
  const likely = (side: "theirs" | "mine") =>
    extractCommitments(analysis, side).map((value) => ({ ...value, sure: false }));
  return { principal: likely("theirs"), mentor: likely("mine") };
}

function read(span: TextSpan, prepared: PreparedText): Commitments {
  const { folded, language } = prepared;
  const facts = findFactsIn(span, prepared);
  return readCommitment({ ...span, body: span.start, facts, sure: true }, { folded, language });
}

function splitAtSemicolons({ start, end }: TextSpan, { named }: PreparedText): TextSpan[] {
  const cuts = findAllMatches(/[;\n]/g, named.slice(start, end)).map(({ index }) => start + index);
  return [start, ...cuts.map((cut) => cut + 1)].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}
