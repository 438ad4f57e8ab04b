import type { ExtractedValue, WhoIsMeant } from "#understanding/extracted-values.ts";

/** The principal who is meant. Of several it is the first, uncertain. */
export function toPrincipalValue(who: WhoIsMeant): ExtractedValue<string> | undefined {
  if (who.kind === "one") return { value: who.id, quote: who.quote, sure: who.sure };
  const [first] = who.kind === "several" ? who.people : [];
  return first && { value: first.id, quote: first.quote, sure: false };
}
