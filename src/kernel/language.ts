type Described = {
  /** The BCP 47 tag that dates, numbers and lists are written with. */
  readonly format: string;
  /** The value of Unicode's Script property for its letters. */
  readonly script: string;
  readonly direction: "ltr" | "rtl";
  /** The calendar of its dates, as `Intl` names it. */
  readonly calendar: "gregory" | "persian";
};

/** The one list of the languages Fieldbook speaks, by BCP 47 language tag. Every other list derives from it. */
const DESCRIBED = {
  en: { format: "en-GB", script: "Latin", direction: "ltr", calendar: "gregory" },
  es: { format: "es-PE", script: "Latin", direction: "ltr", calendar: "gregory" },
} as const satisfies Readonly<Record<string, Described>>;

export type Language = keyof typeof DESCRIBED;

export const LANGUAGE: Readonly<Record<Language, Described>> = DESCRIBED;

export const LANGUAGES = Object.keys(DESCRIBED) as readonly Language[] as readonly [Language, ...Language[]];

/** `language` first, then every other one: people write in whichever they like. */
export function startingWith(language: Language): readonly [Language, ...Language[]] {
  return [language, ...LANGUAGES.filter((other) => other !== language)];
}

/** The nearest of our languages to a platform's tag ("es-PE" is es), or `fallback`. */
export function toLanguage(tag: string | null | undefined, fallback: Language = "en"): Language {
  return languageIn(tag) ?? fallback;
}

/** The same, undefined when it is none of ours. */
export function languageIn(tag: string | null | undefined): Language | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((known) => known === language);
}
