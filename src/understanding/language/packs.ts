import type { Language } from "#kernel/language.ts";
import { ENGLISH_PACK } from "./en/pack.ts";
import { SPANISH_PACK } from "./es/pack.ts";
import type { LanguagePack } from "./pack.ts";

/** The language pack of each supported language. */
export const LANGUAGE_PACKS: Readonly<Record<Language, LanguagePack>> = { en: ENGLISH_PACK, es: SPANISH_PACK };
