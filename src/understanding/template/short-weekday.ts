import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedValue } from "#understanding/extracted-values.ts";
import { resolveWeekday } from "#understanding/facts/resolve-day.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/** Finds a short weekday such as "mar", which in running words may be something else: "el mar", "sun". */
export function findShortWeekday(
  spans: readonly TextSpan[],
  { named, folded, language, context }: PreparedText,
  when: "past" | "future",
): ExtractedValue<Temporal.PlainDate> | undefined {
  for (const [index, short] of LANGUAGE_PACKS[language].template.weekdays.split(" ").entries()) {
    const pattern = createTextPattern(`\\<${short}\\>`);
    for (const { start, end } of spans) {
      const match = pattern.exec(named.slice(start, end));
      const meaning = match ? resolveWeekday(context.today, index + 1, "plain") : "unreadable";
      const value = meaning === "unreadable" ? undefined : meaning[when];
      if (!match || !value) continue;
      const at = start + match.index;
      return { value, quote: folded.cut(at, at + match[0].length), sure: true };
    }
  }
  return undefined;
}
