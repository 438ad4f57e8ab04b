import type { Tx } from "#db/as.ts";
import { newId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { getProgramme, insertMentoringProtocol, insertProgramme, insertVisitRound } from "./programme.store.ts";
import type { MentoringProtocolId, Programme, ProgrammeId, VisitRoundId } from "./programme.ts";

const FIRST_PROTOCOL = "1.0";
const FIRST_ROUND = { name: "1", targetVisits: 4 };
/**
 * The first round of visits covers this period before and after the day on which the programme is set up, so that all
 * visits of the school year fall within it.
 */
const HALF_A_YEAR = { months: 6 };

type ProgrammeStart = {
  readonly name: string;
  readonly zone: string;
  readonly language: Language;
  readonly now: Temporal.Instant;
};

/** Returns the workspace's programme. If there is none, it creates one with a first protocol and a first round. */
export async function ensureProgramme(tx: Tx, { name, zone, language, now }: ProgrammeStart): Promise<Programme> {
  const programme = { id: newId<ProgrammeId>(), name, zone, language };
  if (!(await insertProgramme(tx, programme, now))) return getProgramme(tx);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const startsOn = today.subtract(HALF_A_YEAR);
  await insertMentoringProtocol(
    tx,
    programme.id,
    { id: newId<MentoringProtocolId>(), version: FIRST_PROTOCOL, inForceFrom: startsOn },
    now,
  );
  await insertVisitRound(tx, programme.id, {
    id: newId<VisitRoundId>(),
    ...FIRST_ROUND,
    startsOn,
    endsOn: today.add(HALF_A_YEAR),
  });
  await audit(tx, { act: "programme.set_up", subject: programme.id }, now);
  return getProgramme(tx);
}
