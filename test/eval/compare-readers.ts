import { LANGUAGES, type Language } from "#kernel/language.ts";
import { type DescribedReading, describeReading } from "#src/cli/describe-reading.ts";
import { contextOf, prepareLine, readUtteranceLines, type UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { type SourceFile, sourceFiles } from "#test/support/source-files.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { extractValuesFromVisitDescription } from "#understanding/values/extract-visit-values.ts";
import { f1Of } from "./evaluate-messages.ts";
import { NOTHING_READ, toReading } from "./peers/dates-read.ts";
import { readWithChrono } from "./peers/read-with-chrono.ts";
import { readWithRecognizers } from "./peers/read-with-recognizers.ts";
import { scoreAccount, type ValueScore } from "./score-account.ts";

type Reader = (line: UtteranceLine, said: MessageUnderstanding) => DescribedReading;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["this reader", (_, said) => describeReading(said, (id) => id)],
  ["rules alone", readByRulesAlone],
  ["Microsoft recognizers", (line) => toReading(readWithRecognizers(line))],
  ["chrono", (line) => toReading(readWithChrono(line))],
  ["constant guess", guess],
]);

/** The values that the rules read, whatever the message is taken for. */
function readByRulesAlone(line: UtteranceLine, said: MessageUnderstanding): DescribedReading {
  const account = extractValuesFromVisitDescription(prepareLine(line));
  const utterance = { kind: "account", probability: 1, kindProbability: 1, alternatives: [] } as const;
  return describeReading({ ...said, utterance, account }, (id) => id);
}

function guess({ now }: UtteranceLine): DescribedReading {
  const today = Temporal.PlainDateTime.from(now).toPlainDate().toString();
  return {
    ...NOTHING_READ,
    held_on: today,
    duration_minutes: 60,
    modality: "in_person",
    outcome: "held_as_planned",
  };
}

/**
 * One table per language: F1 of each field of the accounts, as each reader reads them. The other half of the messages that
 * are kept is not looked at.
 */
export function compareReaders(half = "a"): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const { files, areKept } = listFiles(language, half);
    const accounts = files
      .flatMap(({ text }) => readUtteranceLines(text))
      .filter(({ kind, fields }) => kind === "account" && fields);
    return [
      `${language}: ${accounts.length} accounts of ${files.map(({ path }) => path).join(", ")}${areKept ? "" : ", from which this reader was trained: they say nothing of how it does on others"}`,
      "",
      ...tableOf(scoreReaders(accounts)),
      "",
    ];
  });
}

/** The messages that are kept from those who write the corpus or, where they are not, those of the corpus. */
function listFiles(
  language: Language,
  half: string,
): { readonly files: readonly SourceFile[]; readonly areKept: boolean } {
  const kept = sourceFiles(`test/cases/messages/frozen-${half}.${language}.jsonl`);
  if (kept.length > 0) return { files: kept, areKept: true };
  return { files: sourceFiles(`test/corpus/messages/${language}.*.jsonl`), areKept: false };
}

type ScoresByReader = ReadonlyMap<string, readonly ValueScore[]>;

function scoreReaders(accounts: readonly UtteranceLine[]): ScoresByReader {
  const scores = new Map([...READERS.keys()].map((name) => [name, [] as ValueScore[]]));
  for (const line of accounts) {
    const said = understandMessageByRules(line.text, contextOf(line));
    for (const [name, read] of READERS) scores.get(name)?.push(...scoreAccount(line, read(line, said)).values);
  }
  return scores;
}

function tableOf(scores: ScoresByReader): readonly string[] {
  const fields = [...new Set([...scores.values()].flat().map(({ field }) => field))];
  const names = [...scores.keys()];
  const cellOf = (name: string, field: string) => {
    const own = scores.get(name)?.filter((each) => each.field === field) ?? [];
    return own.some(({ isGiven }) => isGiven) ? f1Of(own).toFixed(3) : "–";
  };
  return [
    `| F1 | ${names.join(" | ")} |`,
    `|---|${names.map(() => "---:").join("|")}|`,
    ...fields.map((field) => `| ${field} | ${names.map((name) => cellOf(name, field)).join(" | ")} |`),
  ];
}
