/** The placeholders that a question may contain. */
export const SLOTS = ["mentor", "visit_day", "next_visit_day", "set_day", "commitment"] as const;
export type Slot = (typeof SLOTS)[number];

/** Slots filled with a person's own words, which appear in the private form only, never in a chat message. */
export const CONTENT_SLOTS: readonly Slot[] = ["commitment"];

const PLACE = /\{(\w+)\}/g;

/** The distinct names between braces, known or not. */
export function listPlaceholders(wording: string): readonly string[] {
  return [...new Set([...wording.matchAll(PLACE)].map(([, name = ""]) => name))];
}

/** A wording in its order: its words, and the places between them. */
export function splitWording(wording: string): readonly ({ readonly words: string } | { readonly place: string })[] {
  return wording
    .split(PLACE)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { place: part }))
    .filter((part) => !("words" in part && part.words === ""));
}
