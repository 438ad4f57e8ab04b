/** What may be put into a question. */
export const SLOTS = ["mentor", "visit_day", "next_visit_day", "set_day", "commitment"] as const;
export type Slot = (typeof SLOTS)[number];

/** A person's own words. They never stand in a chat message, only in the private form. */
export const CONTENT_SLOTS: readonly Slot[] = ["commitment"];

const PLACE = /\{(\w+)\}/g;

/** The names between braces, each once, known or not. */
export function placesIn(wording: string): readonly string[] {
  return [...new Set([...wording.matchAll(PLACE)].map(([, name = ""]) => name))];
}

/** Puts each value in its place, once: what a value holds is not looked at again. */
export function putIn(wording: string, fillerOf: (place: string) => string): string {
  return wording.replace(PLACE, (_, name: string) => fillerOf(name));
}
