import type { Language } from "#kernel/language.ts";
import { EN } from "./en/pack.ts";
import { ES } from "./es/pack.ts";
import type { LanguagePack } from "./pack.ts";

/** A pack for every language that is spoken. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = { en: EN, es: ES };
