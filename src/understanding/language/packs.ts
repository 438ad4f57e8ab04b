import type { Language } from "#kernel/language.ts";
import { EN } from "./en/pack.ts";
import { ES } from "./es/pack.ts";
import type { LanguagePack } from "./pack.ts";

/** The pack of each supported language. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = { en: EN, es: ES };
