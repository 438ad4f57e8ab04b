import type { DescribedReading } from "#src/cli/describe-reading.ts";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import type { ClauseRole } from "#understanding/account/clause-roles.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";

/** One value that an account says or that was read from it. */
export type ValueScore = {
  readonly field: string;
  readonly isText: boolean;
  readonly isSaid: boolean;
  readonly isGiven: boolean;
  readonly isRight: boolean;
  readonly isSure: boolean;
};

export type AccountScore = {
  readonly values: readonly ValueScore[];
  /** What a visit that was not held was read as. */
  readonly notHeld?: "right" | "as held" | "unsaid";
  /** The clauses with something to say whose words stand in no field and not under the rest. */
  readonly lost: readonly string[];
  readonly clauses: number;
};

const FIELDS = {
  held_on: "held_on",
  duration_minutes: "duration_minutes",
  modality: "modality",
  outcome: "outcome",
  not_held_reason: "not_held_reason",
  next_visit_on: "next_visit_on",
} as const;
const TEXTS = { what_is_working: "working", challenge: "challenge", principal_request: "request" } as const;
const COMMITMENTS = {
  principal_commitments: ["principal_commitment", "joint_commitment"],
  mentor_commitments: ["mentor_commitment"],
} as const;

/** Two texts are the same if the harmonic mean of the shares of words that they have in common is at least this. */
const SAME_WORDS = 0.5;

export function scoreAccount(line: UtteranceLine, read: DescribedReading): AccountScore {
  const isNotHeld = line.fields?.outcome?.[0] === "not_held";
  const plain = Object.entries(FIELDS).flatMap(([field, key]) => {
    if (isNotHeld && (field === "duration_minutes" || field === "modality")) return [];
    const said = line.fields?.[key]?.[0] ?? null;
    const given = read[field as keyof typeof FIELDS];
    return [toScore(field, false, said !== null, given !== null, said !== null && said === given, read)];
  });
  const texts = Object.entries(TEXTS).map(([field, role]) => {
    const said = wordsOf(line, [role]).join(" ");
    const given = read[field as keyof typeof TEXTS] ?? "";
    return toScore(field, true, said !== "", given !== "", overlap(said, given) >= SAME_WORDS, read);
  });
  const lost = listLost(line, read);
  return {
    values: [...plain, ...texts, ...scoreCommitments(line, read)],
    ...(isNotHeld && {
      notHeld: read.outcome === "not_held" ? "right" : read.outcome === null ? "unsaid" : ("as held" as const),
    }),
    lost,
    clauses: line.clauses?.length ?? 0,
  };
}

function toScore(
  field: string,
  isText: boolean,
  isSaid: boolean,
  isGiven: boolean,
  isRight: boolean,
  { likely }: DescribedReading,
): ValueScore {
  return { field, isText, isSaid, isGiven, isRight, isSure: isGiven && !likely.includes(field) };
}

/** Each commitment that is said is compared with those that are given, each of which can be right once. */
function scoreCommitments(line: UtteranceLine, read: DescribedReading): readonly ValueScore[] {
  return Object.entries(COMMITMENTS).flatMap(([field, roles]) => {
    const left = [...read[field as keyof typeof COMMITMENTS]];
    const said = wordsOf(line, roles).map((words) => {
      const at = left.findIndex((given) => overlap(words, given) >= SAME_WORDS);
      if (at >= 0) left.splice(at, 1);
      return toScore(field, true, true, at >= 0, at >= 0, read);
    });
    return [...said, ...left.map(() => toScore(field, true, false, true, false, read))];
  });
}

function wordsOf({ clauses = [] }: UtteranceLine, roles: readonly ClauseRole[]): readonly string[] {
  return clauses.flatMap(([words, role]) => (roles.includes(role) ? [words] : []));
}

const toWords = (text: string) => normalizeText(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];

export function overlap(one: string, other: string): number {
  const [first, second] = [toWords(one), toWords(other)];
  const left = [...second];
  const common = first.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return common === 0 ? 0 : (2 * common) / (first.length + second.length);
}

/** Whose words must stand somewhere. What says when and how the visit was is judged by its values. */
const TOLD: ReadonlySet<ClauseRole> = new Set<ClauseRole>([
  "request",
  "working",
  "challenge",
  "principal_commitment",
  "mentor_commitment",
  "joint_commitment",
  "activity",
  "evidence",
  "insight",
  "own",
  "other_visit",
]);

function listLost({ clauses = [] }: UtteranceLine, read: DescribedReading): readonly string[] {
  const kept = new Set(
    [
      ...read.rest,
      ...Object.values(read.quotes),
      ...read.principal_commitments,
      ...read.mentor_commitments,
      ...[read.what_is_working, read.challenge, read.principal_request].flatMap((text) => text ?? []),
    ].flatMap(toWords),
  );
  return clauses.flatMap(([words, role]) => {
    const own = toWords(words).filter((word) => word.length > 3);
    const left = own.filter((word) => !kept.has(word));
    return TOLD.has(role) && own.length > 0 && left.length > own.length / 2 ? [words] : [];
  });
}
