import { createContext, type ReactNode, useContext, useMemo } from "react";
import { LANGUAGE_DETAILS, type Language, toLanguage } from "#kernel/language.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";
import { createDateFormats, type DateFormats } from "./when.ts";

/** The language of the person being played, with functions that format texts and times for them. */
export type PersonLanguage = {
  readonly locale: Language;
  readonly say: (key: MessageKey, values?: MessageValues) => string;
  readonly when: DateFormats;
};

const SpeechContext = createContext<PersonLanguage>(speechFor("en", "UTC"));
export const usePersonLanguage = () => useContext(SpeechContext);

export function PersonLanguageProvider({
  language,
  zone,
  children,
}: {
  language: string;
  zone: string;
  children: ReactNode;
}) {
  const speech = useMemo(() => speechFor(language, zone), [language, zone]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

function speechFor(language: string, zone: string): PersonLanguage {
  const locale = toLanguage(language);
  return {
    locale,
    say: (key, values) => formatMessage(locale, key, values),
    when: createDateFormats(LANGUAGE_DETAILS[locale].format, zone),
  };
}
