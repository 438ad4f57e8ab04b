import { useEffect } from "react";
import { usePersonLanguage } from "./speech.tsx";

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

/** Sets the language of the HTML page to that of the person being played. */
export function usePageLanguage(name: string): void {
  const { locale } = usePersonLanguage();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = RIGHT_TO_LEFT.has(locale) ? "rtl" : "ltr";
    document.title = `${name} · Fieldbook`;
  }, [locale, name]);
}
