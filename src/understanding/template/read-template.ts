import { analyseText, type TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type {
  ExtractedValue,
  ExtractedVisitValues,
  Passage,
  StatedNextVisit,
  WhoIsMeant,
} from "#understanding/extracted-values.ts";
import { toValidVisitMinutes } from "#understanding/facts/duration-rule.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { createOptionalProperty } from "#understanding/optional-property.ts";
import { extractNotHeldReason } from "#understanding/values/extract-not-held-reason.ts";
import { extractVisitValues } from "#understanding/values/extract-visit-values.ts";
import { extractWhoIsMeant } from "#understanding/values/extract-who.ts";
import { analyseParts, findFactsIn } from "./analyse-parts.ts";
import { findTemplateParts, type TemplateParts, wordsBeside } from "./find-template-parts.ts";
import { listAgreementPassages, readAgreements } from "./read-agreements.ts";
import { findShortWeekday } from "./short-weekday.ts";

/** What a visit in the short form says, and its passages, so that none of its words is gone. */
export type TemplateReading = { readonly account: ExtractedVisitValues; readonly passages: readonly Passage[] };

/**
 * Reads a visit that is noted in the short form. Whoever fills in a form means what stands behind its labels, so that
 * these values are sure. `known` is what is read from the text as running words. Whom the visit was with is read from
 * `written`, the text with the names of people who are not known.
 */
export function readTemplate(
  prepared: PreparedText,
  written: PreparedText,
  known: ExtractedVisitValues,
): TemplateReading | undefined {
  const found = findTemplateParts(prepared);
  if (!found) return undefined;
  const header = analyseParts(found.header, prepared);
  const outcome = readOutcome(found, known, prepared);
  const logistics = readHeader({ ...found, outcome }, header, prepared);
  const { language, focusSuggestions, details } = known;
  const who = readWho(written, known);
  const account: ExtractedVisitValues = {
    language,
    focusSuggestions,
    ...(details && outcome.value !== "not_held" && { details }),
    who,
    ...(who.kind === "one" && { principal: { value: who.id, quote: who.quote, sure: who.sure } }),
    ...logistics,
    ...readTexts(found, prepared),
    ...createOptionalProperty("nextVisit", readNext(found, prepared)),
    ...readAgreements(found, prepared),
  };
  return {
    account,
    passages: [...listHeaderPassages(found, account, prepared), ...listPartPassages(found, account, prepared)],
  };
}

type Logistics = Pick<
  ExtractedVisitValues,
  "on" | "onOther" | "ahead" | "startsAt" | "minutes" | "modality" | "outcome" | "notHeldReason" | "unreadable"
>;

type Outcome = NonNullable<ExtractedVisitValues["outcome"]>;

/** The letter says whether the visit was held, and so does a length of none; the words may say that it was not as usual. */
function readOutcome(
  { sign, minutes }: TemplateParts,
  { outcome }: ExtractedVisitValues,
  prepared: PreparedText,
): Outcome {
  const quote = getQuoteOfSpan(prepared.folded, sign);
  const isNone = minutes !== undefined && Number.parseInt(getQuoteOfSpan(prepared.folded, minutes), 10) === 0;
  if (sign.says === "not_held" || isNone) return { value: "not_held", quote, sure: true };
  if (outcome?.value === "cut_short" || outcome?.value === "held_changed") return outcome;
  return { value: "held_as_planned", quote, sure: true };
}

function readHeader(
  found: TemplateParts & { readonly outcome: Outcome },
  header: TextAnalysis,
  prepared: PreparedText,
): Logistics {
  const { sign, outcome } = found;
  const { on, onOther, ahead, startsAt, minutes, unreadable } = extractVisitValues(header);
  const day = on ?? (ahead ? undefined : findShortWeekday(found.header, prepared, "past"));
  const isHeld = outcome.value !== "not_held";
  const length = isHeld ? readNumber(found, prepared) : undefined;
  const quote = getQuoteOfSpan(prepared.folded, sign);
  const others = length?.unreadable
    ? [...unreadable, { kind: "minutes" as const, quote: length.unreadable }]
    : unreadable;
  return {
    ...createOptionalProperty("on", day),
    ...createOptionalProperty("onOther", onOther),
    ...createOptionalProperty("ahead", ahead),
    ...createOptionalProperty("startsAt", startsAt),
    ...createOptionalProperty("minutes", isHeld ? (length?.value ?? minutes) : undefined),
    ...(isHeld && sign.says !== "not_held" && { modality: { value: sign.says, quote, sure: true } }),
    outcome,
    ...createOptionalProperty("notHeldReason", isHeld ? undefined : readReason(found, header, prepared)),
    unreadable: others,
  };
}

function readNumber({ minutes }: TemplateParts, { folded }: PreparedText) {
  if (!minutes) return undefined;
  const quote = getQuoteOfSpan(folded, minutes);
  const value = toValidVisitMinutes(Number.parseInt(quote, 10));
  return value === "unreadable" ? { unreadable: quote } : { value: { value, quote, sure: true } };
}

function readReason({ parts }: TemplateParts, header: TextAnalysis, prepared: PreparedText) {
  const part = parts.find(({ label }) => label === "reason");
  const said = part && extractNotHeldReason(analyseParts([part], prepared));
  if (said) return { ...said, quote: getQuoteOfSpan(prepared.folded, part) };
  const elsewhere = extractNotHeldReason(header) ? undefined : extractNotHeldReason(analyseText(prepared));
  return elsewhere ? { ...elsewhere, sure: false } : extractNotHeldReason(header);
}

/** The header names the principal; if it names nobody, the whole text may. */
function readWho(written: PreparedText, known: ExtractedVisitValues): WhoIsMeant {
  const found = findTemplateParts(written);
  const who = found ? extractWhoIsMeant(analyseParts(found.header, written)) : known.who;
  if (who.kind === "nobody") return known.who;
  return who.kind === "one" ? { ...who, visited: true } : who;
}

const TEXTS = ["request", "working", "challenge"] as const;

/** What has no label is likely: only its place tells what it is. */
function readTexts(
  { parts }: TemplateParts,
  { folded }: PreparedText,
): Pick<ExtractedVisitValues, (typeof TEXTS)[number]> {
  const values = TEXTS.flatMap((field) => {
    const told = parts.filter(({ label }) => label === field);
    const quotes = told.map((part) => getQuoteOfSpan(folded, part)).filter((quote) => /\p{L}{2}/u.test(quote));
    if (quotes.length === 0) return [];
    const sure = told.every(({ isLabelled }) => isLabelled);
    return [[field, { value: quotes.join("; "), quote: quotes.join(" … "), sure }] as const];
  });
  return Object.fromEntries(values);
}

function readNext({ parts }: TemplateParts, prepared: PreparedText): ExtractedValue<StatedNextVisit> | undefined {
  const part = parts.find(({ label }) => label === "next");
  if (!part) return undefined;
  const facts = findFactsIn(part, prepared);
  const day = facts.find((fact) => fact.what === "day");
  const meaning = day?.meaning === "unreadable" ? undefined : day?.meaning;
  const short = day ? undefined : findShortWeekday([part], prepared, "future");
  const on = meaning?.future ?? short?.value;
  if (!on) return undefined;
  const time = facts.find((fact) => fact.what === "time");
  const quote = short?.quote ?? getQuoteOfSpan(prepared.folded, joinSpans([day, time], part));
  return { value: { on, ...(time && { at: time.startsAt }) }, quote, sure: meaning?.sure ?? true };
}

function joinSpans(spans: readonly (TextSpan | undefined)[], all: TextSpan): TextSpan {
  const known = spans.filter((span) => span !== undefined);
  return known.length === 0
    ? all
    : { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
}

/** The words of the header that no value was read from. */
function listHeaderPassages(
  { header }: TemplateParts,
  { notHeldReason }: ExtractedVisitValues,
  prepared: PreparedText,
): Passage[] {
  const left = header.flatMap((span) => listWordsBeside(span, prepared));
  return left.filter(({ words }) => !notHeldReason || !overlaps(notHeldReason.quote, words));
}

const overlaps = (one: string, other: string) => one.includes(other) || other.includes(one);

function listPartPassages({ parts }: TemplateParts, { nextVisit }: ExtractedVisitValues, prepared: PreparedText) {
  return parts.flatMap((part): Passage[] => {
    const agreed = listAgreementPassages(part, prepared);
    if (agreed) return agreed;
    if (part.label === "next" && nextVisit) return listWordsBeside(part, prepared);
    const words = getQuoteOfSpan(prepared.folded, part);
    return /\p{L}{2}/u.test(words) ? [{ words }] : [];
  });
}

/** What stands beside names, days and numbers, from its first word to its last. */
function listWordsBeside(span: TextSpan, prepared: PreparedText): Passage[] {
  const words = wordsBeside(span, prepared);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ words: prepared.folded.cut(first.start, last.end) }] : [];
}
