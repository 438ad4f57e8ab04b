import { hashBoundary } from "#understanding/account/boundary-features.ts";
import { CLAUSE_ROLES, type ClauseRole } from "#understanding/account/clause-roles.ts";
import { DETAIL_CLASSES, DETAIL_ROLES } from "#understanding/account/detail-classes.ts";
import { hashDetail } from "#understanding/account/detail-features.ts";
import { type ClauseWithRole, hashFact } from "#understanding/account/fact-features.ts";
import { listFactPlaces } from "#understanding/account/fact-places.ts";
import { hashRoleOf, tokenizeAccount } from "#understanding/account/find-clauses.ts";
import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { LEARNED_MODELS, type LearnedModelName } from "#understanding/classifier/learned-model-sources.ts";
import { toTokens } from "#understanding/classifier/tokens.ts";
import type { TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import { UTTERANCE_CLASSES } from "#understanding/utterance/kinds.ts";
import { hashUtterance } from "#understanding/utterance/utterance-features.ts";
import type { LabelledExample } from "./train-message-model.ts";
import { classOf, type LabelledFields, prepareLine, type UtteranceLine } from "./utterance-corpus.ts";

type Examples = Record<LearnedModelName, { readonly classes: number; readonly examples: LabelledExample[] }>;

/** Turns labelled messages into examples for each classifier, and counts which role of a clause follows which. */
export function examplesOf(lines: readonly UtteranceLine[]) {
  const classes: Readonly<Record<LearnedModelName, number>> = {
    utterance: UTTERANCE_CLASSES.length,
    boundary: 2,
    role: CLAUSE_ROLES.length + 1,
    day: 3,
    duration: 2,
    time: 2,
    outcome: DETAIL_CLASSES.outcome.length,
    modality: DETAIL_CLASSES.modality.length,
    reason: DETAIL_CLASSES.reason.length,
  };
  const examples = Object.fromEntries(
    LEARNED_MODELS.map((name) => [name, { classes: classes[name], examples: [] }]),
  ) as unknown as Examples;
  const orders: (readonly ClauseRole[])[] = [];
  let statements = 0;
  for (const line of lines) {
    const add = (name: LearnedModelName, features: readonly FeatureGroup[], index: number) =>
      examples[name].examples.push({ writer: line.writer, features, class: index });
    const prepared = prepareLine(line);
    const tokens = toTokens(prepared, prepared.language);
    add("utterance", hashUtterance(prepared, tokens), UTTERANCE_CLASSES.indexOf(classOf(line)));
    if (line.kind !== "account" || !line.clauses || !line.fields) continue;
    orders.push(addAccount(line, line.fields, add));
    for (const [words, role] of line.clauses) {
      if (!SAYS_WHAT_IS.has(role)) continue;
      if (statements++ % EVERY === 0) addStatement({ ...line, text: words }, add);
    }
  }
  return { examples, transitions: countTransitions(orders) };
}

/** What says how things are: by itself it is neither a question nor a wish. */
const SAYS_WHAT_IS: ReadonlySet<ClauseRole> = new Set([
  "working",
  "challenge",
  "evidence",
  "insight",
  "request",
  "own",
  "other_visit",
  "activity",
]);
/** How many such clauses there are for each that is an example: more would outweigh all other messages. */
const EVERY = 8;

function addStatement(line: UtteranceLine, add: Add): void {
  const prepared = prepareLine(line);
  const tokens = toTokens(prepared, prepared.language);
  add("utterance", hashUtterance(prepared, tokens), UTTERANCE_CLASSES.indexOf("other"));
}

type Add = (name: LearnedModelName, features: readonly FeatureGroup[], index: number) => void;

function addAccount(line: UtteranceLine, fields: LabelledFields, add: Add): readonly ClauseRole[] {
  const prepared = prepareLine(line);
  const tokens = toTokens(prepared, prepared.language);
  const text = tokenizeAccount(prepared, prepared.language, tokens);
  const clauses = locateClauses(line, prepared, tokens);
  const isStart = new Set(clauses.map(({ from }) => from));
  tokens.forEach((_, at) => {
    if (at > 0) add("boundary", hashBoundary(tokens, at, text.introductions), isStart.has(at) ? 1 : 0);
  });
  clauses.forEach((clause, index) => {
    add("role", hashRoleOf(text, clause), CLAUSE_ROLES.indexOf(clause.role));
    const next = clauses[index + 1];
    // Two clauses that say different things are no clause together.
    if (next && next.role !== clause.role)
      add("role", hashRoleOf(text, { from: clause.from, to: next.to }), CLAUSE_ROLES.length);
  });
  const facts = listFactPlaces(prepared.factsIn(prepared.language), tokens);
  for (const place of facts.day) add("day", hashFact(tokens, place, clauses), dayClassOf(place.fact, fields));
  for (const place of facts.duration) {
    const { fact } = place;
    const minutes = "minutes" in fact ? fact.minutes : undefined;
    add("duration", hashFact(tokens, place, clauses), minutes === fields.duration_minutes?.[0] ? 1 : 0);
  }
  for (const place of facts.time) {
    const at = place.fact.what === "time" ? place.fact.startsAt.toString().slice(0, 5) : "";
    add("time", hashFact(tokens, place, clauses), at === fields.starts_at?.[0] ? 1 : 0);
  }
  const addDetail = (name: "outcome" | "modality" | "reason", value: string | undefined) =>
    add(
      name,
      hashDetail(tokens, clauses, DETAIL_ROLES[name], text.signs),
      Math.max(0, (DETAIL_CLASSES[name] as readonly string[]).indexOf(value ?? "none")),
    );
  addDetail("outcome", fields.outcome?.[0]);
  addDetail("modality", fields.modality?.[0]);
  if (fields.outcome?.[0] === "not_held") addDetail("reason", fields.not_held_reason?.[0]);
  return clauses.map(({ role }) => role);
}

/** 1: the day of the visit. 2: that of the next. 0: another. */
function dayClassOf(fact: TemporalFact, { held_on, outcome, next_visit_on }: LabelledFields): number {
  if (fact.what !== "day" || fact.meaning === "unreadable") return 0;
  const { past, future } = fact.meaning;
  const isHeld =
    past?.toString() === held_on?.[0] || (outcome?.[0] === "not_held" && future?.toString() === held_on?.[0]);
  if (held_on && isHeld) return 1;
  return next_visit_on && future?.toString() === next_visit_on[0] ? 2 : 0;
}

function locateClauses(
  { text, clauses = [] }: UtteranceLine,
  { folded }: ReturnType<typeof prepareLine>,
  tokens: ReturnType<typeof toTokens>,
): readonly ClauseWithRole[] {
  const starts: { from: number; role: ClauseRole }[] = [];
  let at = 0;
  for (const [words, role] of clauses) {
    const found = text.indexOf(words, at);
    at = found + words.length;
    const from = tokens.findIndex((token) => folded.toOriginal(token).start >= found);
    if (from >= 0 && from !== starts.at(-1)?.from) starts.push({ from: starts.length === 0 ? 0 : from, role });
  }
  return starts.map(({ from, role }, index) => ({ from, to: starts[index + 1]?.from ?? tokens.length, role }));
}

/** How much is added to every count, so that no order of roles is impossible. */
const SMOOTHING = 0.5;

function countTransitions(orders: readonly (readonly ClauseRole[])[]): readonly (readonly number[])[] {
  const size = CLAUSE_ROLES.length;
  const counts = Array.from({ length: size + 1 }, () => new Array<number>(size).fill(SMOOTHING));
  for (const roles of orders)
    roles.forEach((role, index) => {
      const before = roles[index - 1];
      const row = counts[before ? CLAUSE_ROLES.indexOf(before) : size] ?? [];
      row[CLAUSE_ROLES.indexOf(role)] = (row[CLAUSE_ROLES.indexOf(role)] ?? 0) + 1;
    });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const all = sum(counts.map(sum));
  const shares = CLAUSE_ROLES.map((_, role) => sum(counts.map((row) => row[role] ?? 0)) / all);
  return counts.map((row) => row.map((count, role) => Math.log(count / sum(row)) - Math.log(shares[role] ?? 1)));
}
