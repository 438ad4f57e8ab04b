import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { type Standing, standingOf } from "./standing.ts";

/** So many of these, evenly spread over the list. */
function spread<One>(all: readonly One[], most: number): readonly One[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, place) => all[Math.floor((place * all.length) / most)] as One);
}

const byTime = (one: UtteranceLine, other: UtteranceLine) => Temporal.Instant.compare(writtenAt(one), writtenAt(other));

export const writtenAt = ({ now, zone }: UtteranceLine): Temporal.Instant =>
  Temporal.PlainDateTime.from(now).toZonedDateTime(zone).toInstant();

/** The accounts of some writers, each so many; in the order of writing, because no clock runs backwards. */
export function chooseAccounts(
  lines: readonly UtteranceLine[],
  { writers, each }: { writers: number; each: number },
): readonly UtteranceLine[] {
  const accounts = lines.filter(({ kind, fields, people }) => kind === "account" && fields && people.length > 0);
  const byWriter = Map.groupBy(accounts, ({ writer }) => writer);
  const enough = [...byWriter.keys()].filter((writer) => (byWriter.get(writer)?.length ?? 0) >= each).toSorted();
  return spread(enough, writers)
    .flatMap((writer) => spread(byWriter.get(writer) ?? [], each))
    .toSorted(byTime);
}

/** `weight`: for how many messages of the corpus it stands. */
export type EverydayLine = { readonly line: UtteranceLine; readonly standing: Standing; readonly weight: number };

const MOST_OF_A_GROUP = 5;
const EVERYDAY: ReadonlySet<string> = new Set(["question", "wish", "answer", "correction", "small_talk"]);

/**
 * Everyday messages of which it can be staged what stands open, one after the other of each kind, act, role and state: what
 * is rare is among them as what is frequent.
 */
export function chooseEveryday(lines: readonly UtteranceLine[], most: number): readonly EverydayLine[] {
  const staged = lines.flatMap((line) => {
    const standing = EVERYDAY.has(line.kind) && line.people.length > 0 ? standingOf(line) : undefined;
    return standing ? [{ line, standing }] : [];
  });
  const groups = [...Map.groupBy(staged, groupOf)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const mixed = groups.map(([, group]) => spread(group, MOST_OF_A_GROUP));
  const rounds = Array.from({ length: MOST_OF_A_GROUP }, (_, round) => mixed.flatMap((group) => group[round] ?? []));
  const chosen = spread(rounds.flat(), most);
  const sizes = new Map(groups.map(([name, group]) => [name, group.length]));
  const counts = new Map([...Map.groupBy(chosen, groupOf)].map(([name, group]) => [name, group.length]));
  return chosen
    .map((each) => ({ ...each, weight: (sizes.get(groupOf(each)) ?? 0) / (counts.get(groupOf(each)) ?? 1) }))
    .toSorted((one, other) => byTime(one.line, other.line));
}

const groupOf = ({ line: { kind, act, role }, standing }: Omit<EverydayLine, "weight">) =>
  [kind, act, role, standing.what].join();
