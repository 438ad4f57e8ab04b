import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Words } from "#words/catalogue.ts";
import { FORMAT_TAG, type Locale, toLocale } from "#words/locale.ts";
import { say as sayIn, type Values } from "#words/say.ts";
import { type When, whenIn } from "./when.ts";

/** How the page speaks to the person it plays: their language, their zone. */
export type Speech = {
  readonly locale: Locale;
  readonly say: (key: Words, values?: Values) => string;
  readonly when: When;
};

const SpeechContext = createContext<Speech>(speechFor("en", "UTC"));
export const useSpeech = () => useContext(SpeechContext);

export function SpeechProvider({ language, zone, children }: { language: string; zone: string; children: ReactNode }) {
  const speech = useMemo(() => speechFor(language, zone), [language, zone]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

function speechFor(language: string, zone: string): Speech {
  const locale = toLocale(language);
  return {
    locale,
    say: (key, values) => sayIn(locale, key, values),
    when: whenIn(FORMAT_TAG[locale], zone),
  };
}
