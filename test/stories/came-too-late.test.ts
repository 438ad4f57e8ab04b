import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { listActivePairs } from "#mentoring/pair/pair.store.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import type { InjectedFault } from "#rehearsal/faults.ts";
import { runRecurringJobs } from "#schedule/run-timetable.ts";
import { ask } from "#test/cli/desk.ts";
import { BANK } from "#test/support/bank.ts";
import { shareable } from "#test/support/examined.ts";
import { quietLog } from "#test/support/log.ts";
import { Shown } from "#test/support/shown.ts";
import { openStory, type Story, type Transport } from "#test/support/story.ts";
import { comesToBe } from "#test/support/until.ts";
import { account, firstLines, logs } from "./tell.ts";
import { theWaitIsOver } from "./wait-over.ts";

const VISITS = { U0ROSA: ["2026-11-18T09:00"], U0MARIBEL: ["2026-11-20T09:00"], U0JULIO: ["2026-11-23T09:00"] };
const CAST = ["U0ANA", "U0ROSA", "U0MARIBEL", "U0JULIO", "U0ELENA"];
const lima = (time: string) => Temporal.PlainDateTime.from(time).toZonedDateTime("America/Lima").toInstant();

/** In the evening, when nothing is said before the next morning, Ana plans two visits with Julio. */
async function plansTwoVisits(story: Story) {
  const { db } = story.database;
  const workspaceId = story.workspaceId;
  const pairs = await asMachineIn(db, workspaceId, listActivePairs);
  const pair = pairs.find(({ mentor, principal }) => /^Ana/.test(mentor.name) && /^Julio/.test(principal.name));
  if (!pair) throw new Error("Ana does not accompany Julio");
  const ana = { workspaceId, personId: pair.mentor.id as PersonId };
  for (const time of ["2026-11-20T15:00", "2026-11-30T09:00"]) {
    const plan = { pairId: pair.id, startsAt: lima(time), minutes: 60, modality: "in_person" } as const;
    await asPerson(db, ana, (tx) => planVisit(tx, { ...plan, purpose: shareable("") }, story.clock.now()));
  }
}

const EVERY = [
  "2026-11-19T07:05",
  "2026-11-19T16:05",
  "2026-11-20T16:45",
  "2026-11-23T10:45",
  "2026-11-24T12:00",
  "2026-11-25T16:05",
];

/** It becomes this time, and the timetable looks at what it brings. */
async function ticksAt(story: Story, time: string): Promise<void> {
  const { clock } = story;
  clock.turnTo(lima(time));
  const { installations } = story.bot().slack;
  await installations.refresh();
  const { db } = story.database;
  await runRecurringJobs({ db, bank: BANK, clock, log: quietLog, workspaces: installations.serves });
}

/** Slack answers so until it is Wednesday evening, though Fieldbook tries. */
const slackAnswers = (fault: InjectedFault) => async (story: Story) => {
  story.slack.faults.always("*", fault);
  const { deliverer, installations } = story.bot().slack;
  const sending = { deliverer, serves: installations.serves, consequences: DELIVERY_CONSEQUENCES, owner: "test" };
  for (const time of EVERY) {
    await ticksAt(story, time);
    await deliverDueNotices({ ...sending, db: story.database.db, clock: story.clock, log: quietLog });
  }
  story.slack.faults.clear();
};

type Week = readonly [what: string, passes: (story: Story) => Promise<void>];
const WEEKS: readonly Week[] = [
  ["the process sleeps", async () => undefined],
  ["Slack is not there", slackAnswers({ kind: "status", status: 503, accepted: false })],
  ["Slack refuses for a reason that nobody knows", slackAnswers({ kind: "refused", error: "a_code_of_tomorrow" })],
  ["Slack does not accept the token", slackAnswers({ kind: "refused", error: "token_revoked" })],
];

/**
 * It becomes this time, and all that is due is said, whatever became of earlier attempts. The timetable looks again as it
 * does every minute, because it may have looked while something was about to be sent.
 */
async function becomes(story: Story, time: string): Promise<void> {
  const due = [
    "select kind, state from machine.outbox where state in ('sending', 'uncertain') or state = 'ready' and not_before <= $1",
    [lima(time).toString()],
  ] as const;
  await comesToBe([], async () => {
    await ticksAt(story, time);
    await theWaitIsOver(story);
    return story.rows(...due);
  });
  await ticksAt(story, time);
  await comesToBe([], () => story.rows(...due));
}

const heardBy = (story: Story) => CAST.map((who) => firstLines(story.person(who).heard()));

/** What Home says could not be told. */
function notTold(story: Story, who: string): string[] {
  const { home } = story.person(who).state;
  const lines = home ? Shown.text(home).split("\n") : [];
  const title = lines.indexOf("*Lo que no pude avisarle a tiempo*");
  const why = lines.findIndex((line) => /^Mis mensajes no se pudieron enviar/.test(line));
  return title < 0 ? [] : lines.slice(title + 1, why);
}

const TOO_LATE = ["reflection.prompt 1", "visit.ahead 6", "visit.planned 1"];

const [THURSDAY, FRIDAY] = ["jueves 19 de noviembre", "viernes 20 de noviembre"];
const AHEAD = "El aviso de una visita próxima";
const NOT_TOLD = {
  U0ANA: [`${AHEAD}: ${THURSDAY}, 16:00`, `${AHEAD}: ${THURSDAY}, 16:00`, `${AHEAD}: ${FRIDAY}, 16:00`],
  U0ROSA: [expect.stringMatching(`^Una pregunta sobre su visita: ${THURSDAY}, `)],
  U0MARIBEL: [`${AHEAD}: ${THURSDAY}, 16:00`],
  U0JULIO: [
    `Novedades de sus visitas: ${THURSDAY}, 07:00`,
    `${AHEAD}: ${THURSDAY}, 16:00`,
    `${AHEAD}: ${FRIDAY}, 16:00`,
  ],
  U0ELENA: [],
};

describe.each<Transport>(["socket", "http"])("for a week nothing is said, over %s", (transport) => {
  test.each(WEEKS)("%s: what is of use is said once, and what came too late is reported", async (_what, passes) => {
    const log = listeningLog();
    await using story = await openStory({ transport, acquainted: true, visits: VISITS, unhurried: true, log: log.log });
    await becomes(story, "2026-11-18T10:05");
    await logs(story.person("U0ANA"), account("Rosa", "hoy"));
    await becomes(story, "2026-11-18T20:30");
    await plansTwoVisits(story);
    await becomes(story, "2026-11-18T20:31");
    const before = heardBy(story);

    await passes(story);
    await becomes(story, "2026-11-25T20:30");
    expect(heardBy(story)).toEqual(before);
    await becomes(story, "2026-11-26T07:05");
    const news = heardBy(story).map((heard, index) => heard.slice(before[index]?.length));
    expect(news).toEqual([
      ["Ya pasaron 3 visitas. ¿Cómo fue cada una?"],
      [],
      [],
      ["Ana planificó una visita con usted: lunes 30 de noviembre, 09:00."],
      [expect.stringMatching(/^Semana del lunes 16 de noviembre, Sierra Norte: /)],
    ]);
    const heard = heardBy(story);
    await becomes(story, "2026-11-26T16:05");
    expect(heardBy(story)).toEqual(heard);

    expect(log.tooLate().toSorted()).toEqual(TOO_LATE.flatMap(times));
    const { out } = await ask(["doctor"], story.database.db, { clock: story.clock });
    expect(out).toMatch(new RegExp(`^ok +late +warning: .*: ${TOO_LATE.join(", ")}$`, "m"));
    for (const [who, lines] of Object.entries(NOT_TOLD)) {
      await story.person(who).opensHome();
      await expect.poll(() => notTold(story, who)).toEqual(lines);
    }
    await becomes(story, "2026-12-03T07:05");
    await story.person("U0ROSA").opensHome();
    await expect.poll(() => notTold(story, "U0ROSA")).toEqual([]);
  });
});

function listeningLog() {
  const events: { event?: string; kind?: string }[] = [];
  const log = pino({ level: "warn" }, { write: (line) => void events.push(JSON.parse(line)) });
  return {
    log,
    tooLate: () => events.filter(({ event }) => event === "notice.too_late").map(({ kind }) => kind ?? ""),
  };
}

function times(counted: string): string[] {
  const [kind = "", count] = counted.split(" ");
  return Array<string>(Number(count)).fill(kind);
}
