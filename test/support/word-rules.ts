import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { UNSAID } from "#test/rules/unsaid-words.ts";
import type { SourceFile } from "./source-files.ts";
import { textsOf, wordedCallsOf } from "./syntax.ts";

/** Every message of one language by its key, and of all languages by theirs. */
export type Messages = Readonly<Record<string, string>>;
export type Languages = Readonly<Record<string, Messages>>;

/** Keys that one language has and another lacks. */
export function missingKeys(languages: Languages): readonly string[] {
  const all = new Set(Object.values(languages).flatMap(Object.keys));
  return Object.entries(languages).flatMap(([language, messages]) =>
    [...all].filter((key) => !(key in messages)).map((key) => `${language} lacks ${key}`),
  );
}

/** Messages that do not take the same values, or choose between other cases, than the first language's. */
export function unlikeMessages(languages: Languages): readonly string[] {
  const [measure, ...others] = Object.entries(languages);
  return others.flatMap(([language, messages]) =>
    Object.keys(messages)
      .filter((key) => measure?.[1][key] !== undefined)
      .filter((key) => shapeOf(messages[key]) !== shapeOf(measure?.[1][key]))
      .map((key) => `${language} ${key}: ${shapeOf(messages[key])}, not ${shapeOf(measure?.[1][key])}`),
  );
}

/** Plurals that leave out a form which this language's whole numbers need. */
export function halfPlurals(language: string, messages: Messages): readonly string[] {
  return faultsIn(messages, (message) =>
    elementsOf(message).flatMap((element) => {
      if (element.type !== TYPE.plural) return [];
      const forms = pluralForms(language, element.pluralType);
      return forms.filter((form) => !(form in element.options)).map((form) => `{${element.value}} lacks ${form}`);
    }),
  );
}

/** Exclamation marks, spaces that are doubled or stand at an end, and words that are never said. */
export function badManners(language: string, messages: Messages): readonly string[] {
  return faultsIn(messages, (message) => {
    const said = spokenIn(message);
    return [
      ...(/[!¡]/.test(said) ? ["an exclamation mark"] : []),
      ...(/ {2}|^\s|\s$/.test(message) ? ["a space too many"] : []),
      ...(UNSAID[language] ?? []).filter((word) => wordPattern(word).test(said)).map((word) => `"${word}"`),
    ];
  });
}

/**
 * Keys that nothing in src says. A key is said where it stands whole between quotes, or where a template begins with
 * at least its first step: `visit.modality.${modality}` says every key of that shape.
 */
export function unsaidKeys(keys: readonly string[], source: readonly SourceFile[]): readonly string[] {
  const texts = source.flatMap(textsOf);
  const whole = new Set(texts.filter((parts) => parts.length === 1).flat());
  const shapes = texts
    .filter(([first = "", ...rest]) => rest.length > 0 && /^[\w-]+\./.test(first))
    .map((parts) => new RegExp(`^${parts.map(RegExp.escape).join("[\\w-]+")}$`));
  return keys.filter((key) => !whole.has(key) && !shapes.some((shape) => shape.test(key)));
}

/** What formats the message with the key that it is passed. */
const SAYS = new Set(["say", "mark", "createPhrase", "formatMessage"]);

/**
 * Calls that format a message without a value that it takes, or with one that it does not take. Values that are not written
 * out in the call are not compared.
 */
export function unlikeCalls(messages: Messages, source: readonly SourceFile[]): readonly string[] {
  return source.flatMap((file) =>
    wordedCallsOf(file).flatMap(({ callee, text, values }) => {
      const message = Object.hasOwn(messages, text) ? messages[text] : undefined;
      if (message === undefined || !values || !SAYS.has(callee)) return [];
      const taken = valuesOf(message);
      const missing = taken.filter((name) => !values.includes(name)).map((name) => `lacks {${name}}`);
      const unused = values.filter((name) => !taken.includes(name)).map((name) => `does not take {${name}}`);
      const faults = [...missing, ...unused];
      return faults.length > 0 ? [`${file.path}: ${text} ${faults.join(", ")}`] : [];
    }),
  );
}

function valuesOf(message: string): readonly string[] {
  const named = elementsOf(message).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag ? [] : [element.value],
  );
  return [...new Set(named)];
}

function faultsIn(messages: Messages, faults: (message: string) => readonly string[]): readonly string[] {
  return Object.entries(messages).flatMap(([key, message]) => faults(message).map((fault) => `${key}: ${fault}`));
}

/** The values a message takes and the cases it chooses between, in one line that two languages can be compared by. */
function shapeOf(message = ""): string {
  const values = elementsOf(message).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    if (element.type !== TYPE.select) return [element.value];
    return [`${element.value}(${Object.keys(element.options).sort().join("|")})`];
  });
  return [...new Set(values)].sort().join(" ") || "no values";
}

function spokenIn(message: string): string {
  return elementsOf(message)
    .map((element) => (element.type === TYPE.literal ? element.value : ""))
    .join(" ");
}

/** Every element, the ones inside plurals and selects too. Throws where the message is no ICU message. */
function elementsOf(message: string): readonly MessageFormatElement[] {
  const flat = (elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] =>
    elements.flatMap((element) =>
      element.type === TYPE.select || element.type === TYPE.plural
        ? [element, ...Object.values(element.options).flatMap((option) => flat(option.value))]
        : [element],
    );
  return flat(parse(message, { ignoreTag: true }));
}

/** The forms that counting to a hundred meets: Spanish keeps one for millions, which nobody counts here. */
function pluralForms(language: string, type: Intl.PluralRuleType = "cardinal"): readonly string[] {
  const rules = new Intl.PluralRules(language, { type });
  return [...new Set(Array.from({ length: 101 }, (_, count) => rules.select(count)))];
}

function wordPattern(word: string): RegExp {
  const stem = word.endsWith("*") ? `${RegExp.escape(word.slice(0, -1))}\\p{L}*` : RegExp.escape(word);
  return new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, "iu");
}
