import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { partsOfName } from "#understanding/names/name-index.ts";

/** Whether a name as written is the writer's own. */
export function isNameOfWriter(written: string, { mentorName }: UnderstandingContext): boolean {
  return mentorName !== undefined && fits(partsOfName(written), mentorName);
}

/** Whether a name as written may be that of somebody whom the writer knows, such as the coordinator or another mentor. */
export function isNameOfKnownPerson(written: string, context: UnderstandingContext): boolean {
  const parts = partsOfName(written);
  return isNameOfWriter(written, context) || (context.known ?? []).some((name) => fits(parts, name));
}

/**
 * Whether a name of a principal as written may also be that of another person whom the writer knows, who is none of the
 * writer's principals.
 */
export function isAlsoKnownByThatName(
  written: string,
  { known = [], principals, mentorName }: UnderstandingContext,
): boolean {
  const names = new Set(principals.map(({ name }) => name));
  const parts = partsOfName(written);
  return known.some((name) => name !== mentorName && !names.has(name) && fits(parts, name));
}

/** Whether all parts of a name as written are parts of a full name. */
function fits(parts: readonly string[], name: string): boolean {
  const whole = partsOfName(name);
  return parts.length > 0 && parts.every((part) => whole.includes(part));
}
