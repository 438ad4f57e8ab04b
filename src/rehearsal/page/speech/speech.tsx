import { createContext, type ReactNode, useContext, useMemo } from "react";
import { LANGUAGE, type Language, toLanguage } from "#kernel/language.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { type MessageValues, formatMessage as sayIn } from "#words/say.ts";
import { createDateFormats, type DateFormats } from "./when.ts";

/** The language of the person being played, with functions that format texts and times for them. */
export type Speech = {
  readonly locale: Language;
  readonly say: (key: MessageKey, values?: MessageValues) => string;
  readonly when: DateFormats;
};

const SpeechContext = createContext<Speech>(speechFor("en", "UTC"));
export const useSpeech = () => useContext(SpeechContext);

export function SpeechProvider({ language, zone, children }: { language: string; zone: string; children: ReactNode }) {
  const speech = useMemo(() => speechFor(language, zone), [language, zone]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

function speechFor(language: string, zone: string): Speech {
  const locale = toLanguage(language);
  return {
    locale,
    say: (key, values) => sayIn(locale, key, values),
    when: createDateFormats(LANGUAGE[locale].format, zone),
  };
}
