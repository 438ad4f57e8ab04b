/** The languages Fieldbook speaks; each person has one of them. */
export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

/** The nearest of our languages to a platform's BCP 47 tag ("es-PE" -> es), or `fallback`. */
export function toLocale(tag: string | null | undefined, fallback: Locale = "en"): Locale {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language) ?? fallback;
}

/** The tag that dates and numbers are written with. */
export const FORMAT_TAG = { en: "en-GB", es: "es-PE" } as const satisfies Record<Locale, string>;
