import { LANGUAGES } from "#kernel/language.ts";
import type { DescribedReading } from "#src/cli/describe-reading.ts";
import { readNote } from "#src/cli/read.ts";
import { readUtteranceLines, type UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { scoreAccount, type ValueScore } from "./score-account.ts";

export type JudgedMessage = { readonly line: UtteranceLine; readonly read: DescribedReading };

export function judgeMessages(jsonLines: string): readonly JudgedMessage[] {
  return readUtteranceLines(jsonLines).map((line) => ({
    line,
    read: readNote({
      text: line.text,
      language: line.language,
      zone: line.zone,
      now: Temporal.PlainDateTime.from(line.now),
      people: line.people,
    }),
  }));
}

const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));
const count = <T>(all: readonly T[], isOne: (each: T) => boolean) => all.filter(isOne).length;

/** A report to be read by a person: kinds and acts, then the values of accounts, by field and by register. */
export function reportOf(name: string, judged: readonly JudgedMessage[]): readonly string[] {
  const accounts = judged.filter(({ line }) => line.kind === "account");
  const others = judged.filter(({ line }) => line.kind !== "account");
  const everyday = others.filter(({ line }) => line.kind === "question" || line.kind === "wish");
  const distress = others.filter(({ line }) => line.kind === "distress");
  const isKind = ({ line, read }: JudgedMessage) => line.kind === read.kind;
  const isAct = (each: JudgedMessage) => isKind(each) && each.line.act === each.read.act;
  const isHeard = ({ read }: JudgedMessage) => !["none", "handled"].includes(read.risk) || read.kind === "distress";
  const scores = accounts.map(({ line, read }) => scoreAccount(line, read));
  return [
    `${name}: ${judged.length} messages, ${accounts.length} accounts`,
    `  accounts recognised ${share(count(accounts, isKind), accounts.length)}, others taken for accounts ${share(
      count(others, ({ read }) => read.kind === "account"),
      others.length,
    )}`,
    `  kind right ${share(count(judged, isKind), judged.length)}; questions and wishes with the right act ${share(count(everyday, isAct), everyday.length)}; distress heard ${share(count(distress, isHeard), distress.length)}`,
    ...reportValues(scores.flatMap(({ values }) => values)),
    `  not held drafted as held ${share(
      count(scores, ({ notHeld }) => notHeld === "as held"),
      count(scores, ({ notHeld }) => notHeld !== undefined),
    )}; words lost: ${scores.reduce((sum, { lost }) => sum + lost.length, 0)} clauses of ${scores.reduce((sum, { clauses }) => sum + clauses, 0)}`,
    `  by register, F1: ${reportRegisters(accounts, scores)}`,
  ];
}

function reportValues(values: readonly ValueScore[]): readonly string[] {
  const fields = [...new Set(values.map(({ field }) => field))];
  const given = values.filter(({ isGiven }) => isGiven);
  const right = values.filter(({ isRight }) => isRight);
  const sure = given.filter(({ isSure }) => isSure);
  const silent = values.filter(({ isSaid, isText }) => !isSaid && !isText);
  return [
    ...fields.map((field) => {
      const own = values.filter((each) => each.field === field);
      return `  ${field.padEnd(22)} F1 ${f1Of(own).toFixed(3)}  right ${count(own, ({ isRight }) => isRight)}, wrong ${count(own, ({ isGiven, isRight }) => isGiven && !isRight)}, missed ${count(own, ({ isSaid, isRight }) => isSaid && !isRight)}`;
    }),
    `  of right values sure ${share(
      count(right, ({ isSure }) => isSure),
      right.length,
    )}; sure and wrong ${share(
      count(sure, ({ isRight }) => !isRight),
      sure.length,
    )}; invented ${share(
      count(silent, ({ isGiven }) => isGiven),
      silent.length,
    )}; all F1 ${f1Of(values).toFixed(3)}`,
  ];
}

export function f1Of(values: readonly ValueScore[]): number {
  const right = count(values, ({ isRight }) => isRight);
  const wrong = count(values, ({ isGiven, isRight }) => isGiven && !isRight);
  const missed = count(values, ({ isSaid, isRight }) => isSaid && !isRight);
  return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}

function reportRegisters(
  accounts: readonly JudgedMessage[],
  scores: readonly ReturnType<typeof scoreAccount>[],
): string {
  const registers = [...new Set(accounts.map(({ line }) => line.register))].toSorted();
  return registers
    .map((register) => {
      const own = scores.filter((_, index) => accounts[index]?.line.register === register);
      return `${register} (${own.length}) ${f1Of(own.flatMap(({ values }) => values)).toFixed(3)}`;
    })
    .join(", ");
}

/** The reports on the messages that are kept from those who write rules and the corpus. */
export function reportFrozenMessages(half = "a"): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    sourceFiles(`test/cases/messages/frozen-${half}.${language}.jsonl`).flatMap(({ path, text }) =>
      reportOf(path, judgeMessages(text)),
    ),
  );
}
