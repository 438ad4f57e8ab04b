import { LANGUAGES, type Language, listLanguagesFrom } from "#kernel/language.ts";
import { splitIntoWords } from "#understanding/classifier/split-into-words.ts";
import { type NormalizedText, normalizeText } from "#understanding/fold/normalize-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { DANGER_KINDS, type DangerKind as Kind } from "./danger-classes.ts";
import { type JudgedPart, judgeParts } from "./danger-classifier.ts";
import { type DirectCry, findDirectCries } from "./find-direct-cries.ts";
import { isEverydayQuestion } from "./is-everyday-question.ts";
import { MALUS_OF_CLAUSES } from "./score-danger.ts";
import { splitIntoParts, type TextPart, type TextParts } from "./split-into-parts.ts";

/** Who may be in danger. */
export type DangerKind = Kind;

export type DangerFinding = {
  /** "handled" is such a subject that is already reported or attended to, or that lies in the past. It is no alarm. */
  readonly kind: DangerKind | "handled";
  /** The sentences that carry it, or the clauses of a long sentence without punctuation, as spans of the text as written. */
  readonly sentences: readonly TextSpan[];
};

type CarryingPart = Pick<JudgedPart, "part">;

/**
 * Once the author speaks of their own danger, each sentence whose score is above this one is taken to be about it and is
 * kept out of shared fields.
 */
const SELF_BESIDE_SELF = -1.5;
/** The score above which a sentence is about a subject of this kind that is handled. */
const HANDLED = 3;

/**
 * Finds signs of danger to the author or to anybody else and returns the most urgent one, or else a subject of this kind
 * that is handled. Each sentence is examined in the language of its words, or in all languages if they show none. The
 * detector is tuned for recall, so false positives are expected and misses are possible. It stores nothing, takes linear
 * time and never throws.
 */
export function findSignsOfDanger(text: string, language: Language): DangerFinding | undefined {
  const folded = normalizeText(text);
  if (isEverydayQuestion(folded.text, language)) return undefined;
  const parts = splitIntoParts(folded);
  const judged = judgeByLanguage(parts, language);
  const alarms: readonly DirectCry[] = [...findAlarms(judged), ...findDirectCries(parts)];
  const kind = DANGER_KINDS.find((urgent) => alarms.some((alarm) => alarm.kind === urgent));
  const finding = (of: DangerFinding["kind"], carrying: readonly CarryingPart[]): DangerFinding => ({
    kind: of,
    sentences: sentencesWith(carrying, parts, folded),
  });
  if (kind) {
    const carrying = alarms.filter((alarm) => alarm.kind === kind);
    return finding(kind, kind === "self" ? [...carrying, ...judged.filter(carriesOwnDanger)] : carrying);
  }
  const handled = judged.filter((each) => each.handled > HANDLED);
  return handled.length > 0 ? finding("handled", handled) : undefined;
}

/** Of a sentence that raises an alarm as a whole, the clauses say nothing more, unless it is the author's own danger. */
function findAlarms(judged: readonly JudgedPart[]): readonly JudgedPart[] {
  const alarms = judged.filter(({ isAlarm }) => isAlarm);
  const whole = new Set(alarms.filter(({ isClause }) => !isClause).map(({ part }) => part.sentence));
  return alarms
    .filter(({ isClause, kind, part }) => !isClause || kind === "self" || !whole.has(part.sentence))
    .map((alarm) => (alarm.isClause ? alarm : { ...alarm, kind: kindOfSentence(alarm, alarms) }));
}

/** Which danger a sentence tells of is said by a clause of it, if that clause is the greater alarm by itself. */
function kindOfSentence(whole: JudgedPart, alarms: readonly JudgedPart[]): JudgedPart["kind"] {
  const own = alarms.filter(
    ({ isClause, kind, part }) => isClause && kind !== "self" && part.sentence === whole.part.sentence,
  );
  const strongest = own.toSorted((one, other) => other.alarm - one.alarm)[0];
  return strongest && whole.kind !== "self" && strongest.alarm + MALUS_OF_CLAUSES > whole.alarm
    ? strongest.kind
    : whole.kind;
}

function carriesOwnDanger({ isAlarm, kind, self }: JudgedPart): boolean {
  return (isAlarm && kind === "self") || self > SELF_BESIDE_SELF;
}

/** Returns the sentences of which a part is among these, as spans of the text as written. */
function sentencesWith(found: readonly CarryingPart[], { sentences }: TextParts, folded: NormalizedText) {
  const carrying = new Set(found.map(({ part }) => part.sentence));
  return sentences.filter(({ sentence }) => carrying.has(sentence)).map(folded.toOriginal);
}

/** Judges each sentence in its language, or in those that it may be in. */
function judgeByLanguage(parts: TextParts, language: Language): readonly JudgedPart[] {
  const { sentences } = parts;
  const languages = sentences.map((sentence, index) => {
    const own = detectLanguages([sentence], language);
    return own.length > 1 ? detectLanguages(sentences.slice(Math.max(0, index - 1), index + 2), language) : own;
  });
  return listLanguagesFrom(language)
    .filter((each) => languages.some((own) => own.includes(each)))
    .flatMap((each) => judgeParts(parts, each).filter(({ part }) => languages[part.sentence]?.includes(each)));
}

/**
 * Returns the languages whose common words a passage contains most, and those in which it has direct words for the
 * author's own danger. If it contains no common words of any language, it returns all. Where no other language has more of
 * them than the writer's it is that alone: a language in which the words mean nothing makes anything of them.
 */
function detectLanguages(passage: readonly TextPart[], language: Language): readonly Language[] {
  const words = passage.flatMap(({ text }) => splitIntoWords(text));
  const counts = LANGUAGES.map((each) => {
    const { distinctive } = LANGUAGE_PACKS[each];
    return words.filter((word) => distinctive.has(word)).length;
  });
  const most = Math.max(...counts);
  const isWriters = most > 0 && counts[LANGUAGES.indexOf(language)] === most;
  return LANGUAGES.filter(
    (each, index) =>
      (isWriters ? each === language : (counts[index] ?? 0) * 2 >= most) ||
      passage.some(({ text }) => LANGUAGE_PACKS[each].risk.self.test(text)),
  );
}
