import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";

/**
 * Whether a text describes a visit, in whatever words: it says on which day it was and whom the writer visited, or at
 * what time or for how long. Somebody who is only named makes no visit of it, and a question tells of none.
 */
export function tellsOfVisit(text: string, { on, startsAt, minutes, who }: ExtractedVisitValues): boolean {
  if (!on || /[?¿]/.test(text)) return false;
  if (who.kind === "one") return who.visited;
  return startsAt !== undefined || minutes !== undefined;
}
