import type { ContactModality, VisitNotHeldReason, VisitOutcome } from "#kernel/contact-codes.ts";
import { loadLearnedModels } from "#understanding/classifier/learned-models.ts";
import { toTokens } from "#understanding/classifier/tokens.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import type { FoundClause } from "./clause-paths.ts";
import type { ClauseRole } from "./clause-roles.ts";
import { CLAUSE_ROLES } from "./clause-roles.ts";
import { DETAIL_CLASSES, DETAIL_ROLES, type DetailName } from "./detail-classes.ts";
import { hashDetail } from "./detail-features.ts";
import { hashFact } from "./fact-features.ts";
import { listFactPlaces, type PlacedFact } from "./fact-places.ts";
import { findClauses, tokenizeAccount } from "./find-clauses.ts";

/** A clause of an account as a span of the folded (normalised) text. */
export type AccountClause = TextSpan & {
  readonly role: ClauseRole;
  /** How likely this role is, by the words of the clause alone. */
  readonly probability: number;
};

/** A day, time or duration with how likely it is each of what its sort can be. */
export type JudgedFact = {
  readonly fact: TemporalFact;
  /** Of the visit: its day, its beginning or its duration. */
  readonly ofVisit: number;
  /** Of a day: that it is the day of the next visit. */
  readonly ofNext: number;
};

type Likely<Value> = { readonly value: Value; readonly probability: number };

/** What the classifiers say of a text, taken as an account of a visit. */
export type AccountReading = {
  readonly clauses: readonly AccountClause[];
  readonly days: readonly JudgedFact[];
  readonly times: readonly JudgedFact[];
  readonly durations: readonly JudgedFact[];
  /** The most probable of each, if the text says it at all. */
  readonly outcome?: Likely<VisitOutcome>;
  readonly modality?: Likely<ContactModality>;
  readonly reason?: Likely<VisitNotHeldReason>;
  /** How likely it is that the visit did not take place. */
  readonly notHeld: number;
};

/** Reads a text as an account of a visit by the classifiers of its language. Deterministic, in linear time. */
export function readAccount(prepared: PreparedText): AccountReading {
  const { language } = prepared;
  const models = loadLearnedModels(language);
  const tokens = toTokens(prepared, language);
  if (tokens.length === 0) return { clauses: [], days: [], times: [], durations: [], notHeld: 0 };
  const text = tokenizeAccount(prepared, language, tokens);
  const clauses = findClauses(text, models);
  const facts = listFactPlaces(prepared.factsIn(language), tokens);
  const judge = (name: "day" | "time" | "duration") =>
    facts[name].map((place: PlacedFact): JudgedFact => {
      const [, ofVisit = 0, ofNext = 0] = models[name].probabilities(hashFact(tokens, place, clauses));
      return { fact: place.fact, ofVisit, ofNext };
    });
  const detail = <Name extends DetailName>(name: Name) =>
    models[name].probabilities(hashDetail(tokens, clauses, DETAIL_ROLES[name], text.signs));
  const [days, times, durations] = [judge("day"), judge("time"), judge("duration")];
  const outcomes = weighNotHeld(detail("outcome"), durations);
  return {
    clauses: clauses.map((clause) => ({
      start: tokens[clause.from]?.start ?? 0,
      end: tokens[clause.to - 1]?.end ?? 0,
      role: clause.role,
      probability: probabilityOf(clause),
    })),
    days,
    times,
    durations,
    ...best("outcome", outcomes),
    ...best("modality", detail("modality")),
    ...best("reason", detail("reason")),
    notHeld: outcomes[NOT_HELD] ?? 0,
  };
}

const NOT_HELD = DETAIL_CLASSES.outcome.indexOf("not_held");
/** In the corpus visits that did not take place are told of more often than in life, by about so much. */
const SHARE_IN_LIFE = 0.6;
/** How much a duration that is certainly the visit's speaks against it. */
const WEIGHT_OF_DURATION = 0.85;

/** What has a duration took place: of a visit that did not, at most the planned times are told. */
function weighNotHeld(outcomes: readonly number[], durations: readonly JudgedFact[]): readonly number[] {
  const lasted = Math.max(0, ...durations.map(({ ofVisit }) => ofVisit));
  const weighed = outcomes.map((each, index) =>
    index === NOT_HELD ? each * SHARE_IN_LIFE * (1 - WEIGHT_OF_DURATION * lasted) : each,
  );
  const total = weighed.reduce((sum, each) => sum + each, 0);
  return weighed.map((each) => each / total);
}

function probabilityOf({ role, probabilities }: FoundClause): number {
  const roles = probabilities.slice(0, CLAUSE_ROLES.length);
  const total = roles.reduce((sum, each) => sum + each, 1e-9);
  return (probabilities[CLAUSE_ROLES.indexOf(role)] ?? 0) / total;
}

/** The most probable class of a detail; none if that is that the text does not say it. */
function best<Name extends DetailName>(name: Name, probabilities: readonly number[]) {
  const at = probabilities.indexOf(Math.max(...probabilities));
  const value = DETAIL_CLASSES[name][at];
  type Value = Exclude<(typeof DETAIL_CLASSES)[Name][number], "none">;
  return value === undefined || value === "none"
    ? {}
    : ({ [name]: { value, probability: probabilities[at] ?? 0 } } as { readonly [Key in Name]: Likely<Value> });
}
