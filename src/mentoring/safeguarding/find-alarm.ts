import type { Examination } from "#understanding/examine.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";

/** Which danger is answered if one request tells of several: that of its author first. */
const URGENT_FIRST: readonly DangerKind[] = ["self", "child", "other", "violence"];

/**
 * Returns the danger of which these texts tell and that Fieldbook must answer. A case that is already handled is no
 * alarm, and neither is ordinary strain.
 */
export function findAlarm(examinations: readonly Pick<Examination, "danger">[]): DangerKind | undefined {
  const found = examinations.map(({ danger }) => danger?.kind);
  return URGENT_FIRST.find((kind) => found.includes(kind));
}
