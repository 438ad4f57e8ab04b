import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { toValidVisitMinutes } from "#understanding/facts/duration-rule.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern, NAME_MASK_CHARACTERS } from "#understanding/pattern/pattern.ts";
import { withGlobalFlag } from "#understanding/pattern/phrases.ts";
import { ANY_LABEL, findLabel } from "./find-label.ts";
import { TEMPLATE_SIGNS, type TemplateLabel, type TemplateSign } from "./template-words.ts";

/** A passage of the short form, without its label. */
export type TemplatePart = TextSpan & {
  readonly label: Exclude<TemplateLabel, "header"> | "agreed";
  /** False if only its place among the passages tells what it is. */
  readonly isLabelled: boolean;
};

/** The short form of a visit, as its parts: "V 60 Rosa mar / trajo: el techo / …". */
export type TemplateParts = {
  readonly sign: TextSpan & { readonly says: TemplateSign };
  /** The number behind the sign, which is the minutes. */
  readonly minutes?: TextSpan;
  /** What says whom, when and how long, without the sign and its number. */
  readonly header: readonly TextSpan[];
  readonly parts: readonly TemplatePart[];
};

/**
 * Finds the short form in which mentors note a visit: a letter or a word for how the two met, the minutes, the day and
 * the name, and then what was told, each behind its label, separated by slashes or lines. Without labels the passages are,
 * in this order, what was brought, what works, what is hard and what was agreed.
 */
export function findTemplateParts(prepared: PreparedText): TemplateParts | undefined {
  const { named } = prepared;
  const sign = findSign(named);
  if (!sign) return undefined;
  const segments = splitAtBreaks(named, sign.end);
  const from = segments.findIndex(({ start, end }) => /[\p{L}\p{N}]/u.test(named.slice(start, end)));
  const [first, ...others] = segments.slice(from);
  if (from < 0 || !first) return undefined;
  const minutes = findNumber(first, prepared);
  const head = { start: minutes?.end ?? first.start, end: first.end };
  const labelled = others.map((span) => ({ span, found: findLabel(span, named) }));
  const hasLabel = labelled.some(({ found }) => found && found.label !== "header");
  const { header, parts } = hasLabel ? groupByLabel(labelled) : placeInOrder(others, prepared);
  const whole = { sign, ...(minutes && { minutes }), header: [head, ...header], parts };
  return isTemplate(whole, hasLabel, prepared) ? whole : undefined;
}

const LETTERS: Readonly<Record<TemplateSign, string>> = {
  in_person: "v",
  phone: "[lt]",
  async_messaging: "w",
  video: "z",
  not_held: "n",
};
const HEAD = String.raw`^[\s"'>-]{0,4}`;
const SIGNS = TEMPLATE_SIGNS.map((says) => {
  const words = joinSourcesOfAllLanguages(({ template }) => template.signs[says]);
  return {
    says,
    letter: createTextPattern(`${HEAD}(?:${LETTERS[says]})(?=\\d|\\>)`),
    word: createTextPattern(`${HEAD}${words}\\>`),
  };
});

function findSign(named: string): TemplateParts["sign"] | undefined {
  for (const { says, letter, word } of SIGNS) {
    const [found] = letter.exec(named) ?? word.exec(named) ?? [];
    if (found !== undefined) return { says, start: 0, end: found.length };
  }
  return undefined;
}

/** A slash inside a word or a date breaks nothing: "y/o", "3/12". */
const BREAK = withGlobalFlag(createTextPattern(String.raw`\n+|\s[/|]+\s*|[/|]+(?:\s+|$)|/(?=(?:${ANY_LABEL})\s?[:=])`));

function splitAtBreaks(named: string, from: number): TextSpan[] {
  const breaks = findAllMatches(BREAK, named).filter(({ index }) => index >= from);
  const ends = [...breaks.map(({ index }) => index), named.length];
  const starts = [from, ...breaks.map(({ index, 0: found }) => index + found.length)];
  return starts.map((start, at) => ({ start, end: Math.max(start, ends[at] ?? start) }));
}

type Grouped = Pick<TemplateParts, "parts" | "header">;

/** What has no label goes on from what stands before it. */
function groupByLabel(segments: readonly { span: TextSpan; found: ReturnType<typeof findLabel> }[]): Grouped {
  const header: TextSpan[] = [];
  const parts: TemplatePart[] = [];
  for (const { span, found } of segments) {
    const body = { start: span.start + (found?.length ?? 0), end: span.end };
    const last = parts.at(-1);
    if (found && found.label !== "header") parts.push({ ...body, label: found.label, isLabelled: true });
    else if (!found && last) parts[parts.length - 1] = { ...last, end: span.end };
    else header.push(body);
  }
  return { header, parts };
}

const ORDER = ["request", "working", "challenge", "agreed"] as const;

/** Without labels, the first passages still say whom and when; what follows stands in the order of the form. */
function placeInOrder(segments: readonly TextSpan[], prepared: PreparedText): Grouped {
  const isHeader = (span: TextSpan) => span.end > span.start && wordsBeside(span, prepared).length === 0;
  const count = segments.findIndex((span) => !isHeader(span));
  const [header, told] = count < 0 ? [segments, []] : [segments.slice(0, count), segments.slice(count)];
  const parts = told.flatMap((span, at): TemplatePart[] => {
    if (span.end === span.start) return [];
    return [{ ...span, label: ORDER[Math.min(at, ORDER.length - 1)] ?? "agreed", isLabelled: false }];
  });
  return { header, parts };
}

const NUMBER = createTextPattern(
  String.raw`^[\s:.,-]*(\d{1,3})(?:\s?(?:min(?:utos|utes|s)?|'))?(?![\p{L}\d:]|[.,/-]\d)`,
);

/** A day or a time behind the sign is no length: "V 3 dic", "V 9:00". */
function findNumber({ start, end }: TextSpan, prepared: PreparedText): TextSpan | undefined {
  const [found, digits] = NUMBER.exec(prepared.named.slice(start, end)) ?? [];
  if (found === undefined || digits === undefined) return undefined;
  const span = { start: start + found.indexOf(digits), end: start + found.length };
  const facts = prepared.factsIn(prepared.language).filter(({ what }) => what !== "duration");
  return facts.some((fact) => fact.start < span.end && span.start < fact.end) ? undefined : span;
}

const FILLERS = createTextPattern(
  String.raw`\<(?:${joinSourcesOfAllLanguages(({ clauses }) => clauses.fillers)}|${joinSourcesOfAllLanguages(({ template }) => template.weekdays.split(" ").join("|"))})\>|N+|M+`,
  "g",
);

/** The words of a part of the header that say neither whom nor when nor how long, each with its place. */
export function wordsBeside({ start, end }: TextSpan, { named, factsIn, language }: PreparedText): TextSpan[] {
  const blank = (text: string, at: TextSpan) =>
    text.slice(0, at.start) + " ".repeat(at.end - at.start) + text.slice(at.end);
  const facts = factsIn(language).filter((fact) => fact.start >= start && fact.end <= end);
  const left = facts
    .reduce(blank, named)
    .slice(start, end)
    .replace(FILLERS, (found) => " ".repeat(found.length));
  return findAllMatches(WORD, left).map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

const WORD = /\p{L}[\p{L}\p{N}'-]*/gu;

const MAX_WORDS = { labelled: 8, bare: 2 } as const;
const MIN_PARTS_AFTER_WORD = 2;

/** Whether what stands there is the short form, and no sentence that begins with such a letter or word. */
function isTemplate(
  { sign, minutes, header, parts }: TemplateParts,
  hasLabel: boolean,
  prepared: PreparedText,
): boolean {
  const beside = header.flatMap((span) => wordsBeside(span, prepared)).length;
  const letter = prepared.folded.cut(sign.start, sign.end).replace(/[^\p{L}]/gu, "");
  // A word may begin a sentence, and a name may stand before a colon there: "Visit w/ Leila: …".
  const isForm = letter.length === 1 || minutes !== undefined || parts.length >= MIN_PARTS_AFTER_WORD;
  if (hasLabel) return isForm && beside <= MAX_WORDS.labelled;
  if (letter.length !== 1 || letter !== letter.toUpperCase() || beside > MAX_WORDS.bare) return false;
  const isLength =
    minutes && toValidVisitMinutes(Number(DIGITS.exec(prepared.named.slice(minutes.start))?.[0])) !== "unreadable";
  return (
    (sign.says === "not_held" || isLength === true) &&
    (parts.length > 0 || header.some((span) => saysWhomOrWhen(span, prepared)))
  );
}

const DIGITS = /\d+/;

function saysWhomOrWhen({ start, end }: TextSpan, { named, factsIn, language }: PreparedText): boolean {
  const isInside = (fact: TextSpan) => fact.start >= start && fact.end <= end;
  return named.slice(start, end).includes(NAME_MASK_CHARACTERS.principal) || factsIn(language).some(isInside);
}
