import { LANGUAGES, type Language } from "#kernel/language.ts";
import { type RiskLine, readRiskLines } from "#test/corpus/risk-corpus.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { findSignsOfDanger } from "#understanding/risk/find-signs-of-danger.ts";

type Judged = { readonly line: RiskLine; readonly found: string };

export type RiskEvaluation = {
  readonly texts: number;
  /** The share of disclosures that raise an alarm of any kind, and of these the share with the right kind. */
  readonly recall: number;
  readonly rightKinds: number;
  /** The share of texts that raise an alarm and should not. */
  readonly falseAlarms: { readonly ordinary: number; readonly handled: number };
  readonly failures: readonly string[];
};

/** Searches every text of a JSONL file for signs of danger and compares what is found with what is expected. */
export function evaluateRisk(jsonLines: string, language: Language): RiskEvaluation {
  const judged = readRiskLines(jsonLines).map(
    (line): Judged => ({ line, found: findSignsOfDanger(line.text, language)?.kind ?? "none" }),
  );
  const ofKind = (kind: RiskLine["kind"]) => judged.filter(({ line }) => line.kind === kind);
  const disclosures = ofKind("disclosure");
  const heard = disclosures.filter(isAlarm);
  const alarmsAmong = (texts: readonly Judged[]) => texts.filter(isAlarm).length / Math.max(1, texts.length);
  return {
    texts: judged.length,
    recall: alarmsAmong(disclosures),
    rightKinds: heard.filter(({ line, found }) => found === line.risk).length / Math.max(1, heard.length),
    falseAlarms: { ordinary: alarmsAmong(ofKind("ordinary")), handled: alarmsAmong(ofKind("handled")) },
    failures: judged
      .filter((each) => isAlarm(each) !== (each.line.kind === "disclosure"))
      .map(({ line, found }) => `${line.id}  ${line.text}\n   -> ${found}, not ${line.risk}`),
  };
}

function isAlarm({ found }: Judged): boolean {
  return found !== "none" && found !== "handled";
}

/** A report to be read by a person, with every missed disclosure and every false alarm. */
export function reportOf(name: string, { failures, texts, recall, rightKinds, falseAlarms }: RiskEvaluation): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const figures = [
    `disclosures heard ${percent(recall)}`,
    `of these with the right kind ${percent(rightKinds)}`,
    `false alarms on ordinary texts ${percent(falseAlarms.ordinary)}`,
    `on handled subjects ${percent(falseAlarms.handled)}`,
  ];
  return [...failures, `${name}: ${texts} texts, ${figures.join(", ")}`].join("\n");
}

/** The reports on the texts that are kept from those who write the rules and the corpus. */
export function reportFrozenRisk(): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    sourceFiles(`test/cases/risk/frozen-*.${language}.jsonl`).map(({ path, text }) =>
      reportOf(path, evaluateRisk(text, language)),
    ),
  );
}
