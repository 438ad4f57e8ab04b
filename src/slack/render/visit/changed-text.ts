import type { Unchangeable } from "#mentoring/visit/change-visit.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Why a visit cannot be changed now: what it is instead, or that it is not this person's. */
export function changedText(outcome: Unchangeable, reader: Reader): string {
  if (outcome.kind === "not_yours") return reader.say("visit.error.not_yours");
  return reader.say("visit.error.settled", { status: reader.say(`visit.status.${outcome.visit.status}`) });
}
