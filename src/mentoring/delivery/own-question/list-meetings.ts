import type { ContactModality } from "#kernel/contact-codes.ts";
import type { SessionRecordId, VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listSessionRecords } from "#mentoring/session/session.store.ts";
import { listHeldVisits } from "#mentoring/visit/visit.store.ts";
import type { AnswerContext } from "./answer-context.ts";
import { isWithinDays } from "./days.ts";

/** A contact of a pair that took place: by its record, or by a visit that was held and has none. */
export type Meeting = {
  readonly pair: Pair;
  readonly at: Temporal.Instant;
  readonly minutes?: number;
  readonly modality?: ContactModality;
  readonly session?: SessionRecordId;
  readonly visit?: VisitId;
};

const MAX_RECORDS = 500;
const EVER = { hours: 24 * 366 * 2 };

/** Lists the contacts of the pairs that an answer is about, on the days that it is about, the latest first. */
export async function listMeetings({ tx, now, pairs, days }: AnswerContext): Promise<Meeting[]> {
  const records = await listSessionRecords(
    tx,
    pairs.map(({ id }) => id),
    MAX_RECORDS,
  );
  const logged = new Set(records.flatMap(({ visitId }) => visitId ?? []));
  const held = (await listHeldVisits(tx, now.subtract(EVER), now)).filter(({ id }) => !logged.has(id));
  const meetings = [
    ...records.flatMap(({ id: session, pairId, outcome, startedAt: at, minutes, modality }) =>
      outcome === "not_held"
        ? []
        : [{ pairId, at, session, ...(modality && { modality }), ...(minutes !== undefined && { minutes }) }],
    ),
    ...held.map(({ id: visit, pairId, startsAt: at, modality }) => ({ pairId, at, modality, visit })),
  ];
  return meetings
    .flatMap(({ pairId, ...meeting }) => {
      const pair = pairs.find(({ id }) => id === pairId);
      return pair && isWithinDays(meeting.at, days, pair.principal) ? [{ pair, ...meeting }] : [];
    })
    .toSorted((one, other) => Temporal.Instant.compare(other.at, one.at));
}
