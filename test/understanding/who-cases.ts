import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import type { UnderstandingContext, WhoIsMeant } from "#understanding/extracted-values.ts";

/**
 * One text and whom it is about: `rosa` (certain), `rosa?` (to be confirmed), `(rosa)` (named in passing), `rosa+julio`
 * (together), `rosa-q|rosa-m` (either), `nobody`, or `!Teresa>rosa` (somebody unknown, and who is likely).
 */
export type WhoCase = { readonly as: string; readonly text: string; readonly who: string };

const ROOT = join(import.meta.dirname, "../cases/who");
const caseSchema = z.object({ as: z.string(), text: z.string(), who: z.string() });
const rosterSchema = z.object({
  language: z.enum(LANGUAGES),
  mentorName: z.string(),
  known: z.array(z.string()),
  principals: z.array(z.object({ id: z.string(), name: z.string(), school: z.string() })),
});
const rosters = z.record(z.string(), rosterSchema).parse(JSON.parse(readFileSync(join(ROOT, "rosters.json"), "utf8")));

export function whoCasesOf(language: Language): WhoCase[] {
  const lines = readFileSync(join(ROOT, `${language}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

/** What a mentor of the rosters knows on Wednesday 18 November 2026. */
export function contextOfMentor(name: string): UnderstandingContext {
  const roster = rosters[name];
  if (!roster) throw new Error(`no roster of ${name}`);
  const { language, mentorName, principals } = roster;
  const known = [...principals.map((each) => each.name), ...roster.known, mentorName];
  return { today: Temporal.PlainDate.from("2026-11-18"), language, dayFirst: true, mentorName, known, principals };
}

/** Writes whom a text is about as the cases do. */
export function writeWho(who: WhoIsMeant): string {
  switch (who.kind) {
    case "nobody":
      return "nobody";
    case "one":
      return who.visited ? `${who.id}${who.sure ? "" : "?"}` : `(${who.id})`;
    case "several":
      return who.people.map(({ id }) => id).join("+");
    case "either":
      return who.ids.join("|");
    case "unknown":
      return `!${who.quote}${who.likely.length > 0 ? `>${who.likely.join(",")}` : ""}`;
  }
}
