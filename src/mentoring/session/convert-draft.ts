import type { PairId, PersonId, SessionRecordId, VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { isDraftOfVisitNotHeld } from "./dialogue/choose-next-question.ts";
import type { DialogueState } from "./dialogue/state.ts";
import type { SessionRecord } from "./session.ts";
import { toSessionLocation } from "./session-fields.ts";

/**
 * Converts a complete draft to a session record without its texts: day, time, mode and outcome. Throws if a required
 * value is missing.
 */
export function convertDraftToSessionRecord(
  id: SessionRecordId,
  { draft }: DialogueState,
  pair: Pair,
  by: { id: PersonId; now: Temporal.Instant },
): SessionRecord {
  if (!draft.on || !draft.outcome) throw new Error("an incomplete draft was made a session");
  const zone = pair.principal.zone;
  const next = draft.next?.value;
  return {
    id,
    pairId: pair.id as PairId,
    type: draft.type?.value ?? "individual_meeting",
    startedAt: at(draft.on.value, draft.startsAt?.value, zone),
    timeKnown: draft.startsAt !== undefined,
    outcome: draft.outcome.value,
    ...(draft.modality && { modality: draft.modality.value }),
    ...toSessionLocation(draft.modality?.value, draft.place?.value),
    participants: isDraftOfVisitNotHeld(draft) ? [] : (draft.participants?.value ?? []),
    ...(draft.modalityReason && { modalityReason: draft.modalityReason.value }),
    ...(draft.travel && { travelMinutes: draft.travel.value }),
    loggedAt: by.now,
    loggedBy: by.id,
    ...(draft.visitId && { visitId: draft.visitId as VisitId }),
    ...(!isDraftOfVisitNotHeld(draft) && draft.minutes && { minutes: draft.minutes.value }),
    ...(next && { nextVisitOn: Temporal.PlainDate.from(next.on) }),
    ...(next?.at && { nextVisitAt: at(next.on, next.at, zone) }),
  };
}

/**
 * Converts a local time to an instant, taking noon if no time is known. A time that is skipped when daylight saving
 * time begins is moved forward.
 */
function at(on: string, time: string | undefined, zone: string): Temporal.Instant {
  return Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: zone, plainTime: time ?? "12:00" })
    .toInstant();
}
