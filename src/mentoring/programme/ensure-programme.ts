import type { Tx } from "#db/as.ts";
import { newId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { getProgramme, insertMentoringProtocol, insertProgramme } from "./programme.store.ts";
import type { MentoringProtocolId, Programme, ProgrammeId } from "./programme.ts";

const FIRST_PROTOCOL = "1.0";
/** The first protocol is in force since so long before the programme is set up, so that records of earlier visits have one. */
const HALF_A_YEAR = { months: 6 };

type ProgrammeStart = {
  readonly name: string;
  readonly zone: string;
  readonly language: Language;
  readonly now: Temporal.Instant;
};

/** Returns the workspace's programme. If there is none, it creates one with a first protocol. */
export async function ensureProgramme(tx: Tx, { name, zone, language, now }: ProgrammeStart): Promise<Programme> {
  const programme = { id: newId<ProgrammeId>(), name, zone, language };
  if (!(await insertProgramme(tx, programme, now))) return getProgramme(tx);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  await insertMentoringProtocol(
    tx,
    programme.id,
    { id: newId<MentoringProtocolId>(), version: FIRST_PROTOCOL, inForceFrom: today.subtract(HALF_A_YEAR) },
    now,
  );
  await audit(tx, { act: "programme.set_up", subject: programme.id }, now);
  return getProgramme(tx);
}
