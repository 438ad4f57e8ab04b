import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import { type NoticeId, newId } from "#kernel/id.ts";
import { readShortReply, type ShortReply } from "#mentoring/conversation/open/read-reply.ts";
import type { Said } from "#mentoring/conversation/open/said-lately.ts";
import type { Named } from "#mentoring/delivery/open-question/choose-answer.ts";
import type { Choice, OpenQuestion } from "#mentoring/delivery/open-question/open-question.ts";
import type { Notice } from "#mentoring/notice.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { understood } from "#test/support/understood.ts";

/** Wednesday at noon in Lima. */
export const NOW = Temporal.Instant.from("2026-11-18T17:00:00Z");
export const TODAY = Temporal.PlainDate.from("2026-11-18");
export const NOBODY: Named = { people: [], elsewhere: false };
export const [ANA, ROSA, JULIO] = [newId<PersonId>(), newId<PersonId>(), newId<PersonId>()];

const person = (id: PersonId) => ({ id, zone: "America/Lima" }) as Pair["mentor"];
const pairWith = (principal: PersonId) =>
  ({ id: newId<PairId>(), mentor: person(ANA), principal: person(principal) }) as Pair;

export const said = (notice: Notice, minutesAgo = 1): Said => ({
  id: newId<NoticeId>(),
  key: notice.kind,
  notice,
  at: NOW.subtract({ minutes: minutesAgo }),
});

/** A visit at this time in Lima that Ana proposed to somebody. */
export function proposal(startsAt: string, minutesAgo = 1, principal = ROSA): OpenQuestion {
  const pair = pairWith(principal);
  const at = Temporal.PlainDateTime.from(startsAt).toZonedDateTime("America/Lima");
  const visit = { id: newId<VisitId>(), pairId: pair.id, startsAt: at.toInstant() } as Visit;
  const press = { action: "visit.confirm", payload: { visit: visit.id } };
  return {
    said: said({ kind: "visit.planned", visit: visit.id }, minutesAgo),
    matter: { what: "proposal", visits: [{ visit, pair }] },
    choices: [{ press, id: visit.id, other: ANA, on: at.toPlainDate() }],
    no: "another_day",
  };
}

export function offer(
  choices: readonly Choice[],
  minutesAgo = 1,
  act: "move" | "cancel" | "done" = "move",
): OpenQuestion {
  const of = choices.flatMap(({ id }) => id ?? []);
  const notice = { kind: "act.offered" as const, arrival: "1", act, of };
  return { said: said(notice, minutesAgo), matter: { what: "reply" }, choices, no: "set_aside" };
}

export function promise(minutesAgo = 1): OpenQuestion {
  return {
    said: said({ kind: "promise.made", for: ROSA }, minutesAgo),
    matter: { what: "promise", roles: ["principal"] },
    choices: [{ press: { action: "promise.accept", payload: {} } }],
    no: { action: "promise.decline", payload: {} },
    needsYes: true,
  };
}

/** A short message as it is read; the test is wrong if it is none. */
export function reply(text: string): ShortReply {
  const read = readShortReply(understood(text), TODAY);
  if (!read) throw new Error(`"${text}" is no short reply`);
  return read;
}
