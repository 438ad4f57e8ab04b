type Described = {
  /** The BCP 47 tag with which dates, numbers and lists are formatted. */
  readonly format: string;
  /** The language's script, as a value of Unicode's Script property. */
  readonly script: string;
  readonly direction: "ltr" | "rtl";
  /** The language's calendar system, by the name that `Intl` uses. */
  readonly calendar: "gregory" | "persian";
};

/** The supported languages by BCP 47 language tag. Every other list of languages derives from this constant. */
const DESCRIBED = {
  en: { format: "en-GB", script: "Latin", direction: "ltr", calendar: "gregory" },
  es: { format: "es-PE", script: "Latin", direction: "ltr", calendar: "gregory" },
} as const satisfies Readonly<Record<string, Described>>;

export type Language = keyof typeof DESCRIBED;

export const LANGUAGE_DETAILS: Readonly<Record<Language, Described>> = DESCRIBED;

export const LANGUAGES = Object.keys(DESCRIBED) as readonly Language[] as readonly [Language, ...Language[]];

/** Returns all languages, `language` first, because people may write in any of them. */
export function listLanguagesFrom(language: Language): readonly [Language, ...Language[]] {
  return [language, ...LANGUAGES.filter((other) => other !== language)];
}

/** Returns the supported language for a BCP 47 tag ("es-PE" gives "es"), or `fallback`. */
export function toLanguage(tag: string | null | undefined, fallback: Language = "en"): Language {
  return findLanguage(tag) ?? fallback;
}

/** Returns the supported language for a BCP 47 tag, or undefined if the language is not supported. */
export function findLanguage(tag: string | null | undefined): Language | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((known) => known === language);
}
