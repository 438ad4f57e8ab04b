import { formatList } from "#words/format.ts";
import { clipText } from "./limits.ts";
import type { Reader } from "./reader.ts";

/** Maximum number of replacements that are listed. */
const LISTED = 6;

/**
 * Lists what stands in a text in place of the names and numbers of people who are not here, each once, quoted as it
 * stands there.
 */
export function formatReplacements(replacements: readonly string[], reader: Reader): string {
  const listed = [...new Set(replacements)].slice(0, LISTED);
  return formatList(
    reader.locale,
    listed.map((each) => `“${clipText(each, 40)}”`),
  );
}
