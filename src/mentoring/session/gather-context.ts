import type { PersonTx } from "#db/as.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { listVisitsWithoutRecord } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { DialogueContext, StartedPlannedVisit } from "./dialogue/turn.ts";
import { listSessionRecordsLoggedBy } from "./session.store.ts";
import type { SessionRecord } from "./session.ts";

/** How long before now a visit or session may lie to be loaded for a visit-logging conversation. */
const LOOK_BACK = { hours: 24 * 200 };
/** How long the record of a visit that was not held is expected after that was said. */
const NOT_HELD_SINCE = { hours: 24 };

/** Loads the facts that a visit-logging conversation depends on, in a transaction as its mentor. */
export async function gatherDialogueContext(tx: PersonTx, now: Temporal.Instant): Promise<DialogueContext> {
  const mentor = await getPerson(tx, tx.personId);
  const pairs = (await listMyPairs(tx)).filter((pair) => pair.mentor.id === tx.personId);
  const since = now.subtract(LOOK_BACK);
  const visits = await listVisitsWithoutRecord(tx, { from: since, now, notHeldSince: now.subtract(NOT_HELD_SINCE) });
  return {
    now,
    zone: mentor.zone,
    pairs: pairs.map((pair) => ({ pairId: pair.id, principal: pair.principal.name })),
    due: visits.toReversed().flatMap((visit) => toDueVisit(visit, pairs)),
    logged: (await listSessionRecordsLoggedBy(tx, tx.personId, since)).flatMap((session) => toLogged(session, pairs)),
  };
}

/**
 * Returns the school's time zone. Days and times of a session are local to the school, regardless of where the mentor
 * is.
 */
function placeZone(pair: Pair): string {
  return pair.principal.zone;
}

function toDueVisit(visit: Visit, pairs: readonly Pair[]): StartedPlannedVisit[] {
  const pair = pairs.find((candidate) => candidate.id === visit.pairId);
  if (!pair) return [];
  const local = visit.startsAt.toZonedDateTimeISO(placeZone(pair));
  return [
    {
      visitId: visit.id,
      pairId: visit.pairId,
      on: local.toPlainDate().toString(),
      at: local.toPlainTime().toString({ smallestUnit: "minute" }),
      minutes: visit.minutes,
      modality: visit.modality,
      ...(visit.status === "held" && { outcome: "held_as_planned" as const }),
      ...((visit.status === "cancelled" || visit.status === "no_show") && { outcome: "not_held" as const }),
    },
  ];
}

function toLogged({ id, pairId, startedAt, type }: SessionRecord, pairs: readonly Pair[]): DialogueContext["logged"] {
  if (type === "informal_contact") return [];
  const pair = pairs.find((candidate) => candidate.id === pairId);
  const on = pair && startedAt.toZonedDateTimeISO(placeZone(pair)).toPlainDate().toString();
  return on ? [{ sessionId: id, pairId, on }] : [];
}
