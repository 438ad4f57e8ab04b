import { isInformalContact, type SessionDraft } from "./draft.ts";
import { unlinkPlannedVisit } from "./link-visit.ts";
import type { DialogueContext } from "./turn.ts";

/** Such a contact is no planned visit, it took place, and if no day is told it was today. */
export function settleInformalContact(draft: SessionDraft, { now, zone }: DialogueContext): SessionDraft {
  if (!isInformalContact(draft)) return draft;
  const loose = draft.visitId ? unlinkPlannedVisit(draft) : draft;
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  return {
    ...(loose.onEither ? {} : { on: { value: today, source: "usual" } }),
    outcome: { value: "held_as_planned", source: "usual" },
    ...loose,
  };
}
