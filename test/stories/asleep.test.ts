import { expect, test } from "vitest";
import { openBot } from "#src/start/bot.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { BANK } from "#test/support/bank.ts";
import { quietLog } from "#test/support/log.ts";
import { onlyContext } from "#test/support/only-context.ts";
import { openStory, type Story } from "#test/support/story.ts";
import { account, firstLines, logs } from "./tell.ts";

const lima = (time: string) => Temporal.PlainDateTime.from(time).toZonedDateTime("America/Lima").toInstant();
const VISITS = { U0ROSA: ["2026-11-18T09:00"], U0JULIO: ["2026-11-23T09:00"], U0MARIBEL: ["2026-11-20T09:00"] };

const SHARED = "Ana compartió las notas de su visita del miércoles 18 de noviembre.";

/** Who has heard what by its first lines, without the answers to what they did. */
const unasked = (story: Story) =>
  ["U0ANA", "U0ROSA", "U0JULIO", "U0ELENA"].map((who) =>
    firstLines(story.person(who).heard()).slice(who === "U0ANA" ? 2 : 0),
  );

test("asleep for days: what is still worth saying is said once, in its hours, and what came too late is not", async () => {
  await using story = await openStory({ acquainted: true, visits: VISITS });
  const ana = story.person("U0ANA");
  await story.becomes("2026-11-18T10:05");
  await logs(ana, account("Rosa", "hoy"));
  await story.person("U0ROSA").hears(/^Ana compartió las notas/);
  // From Wednesday to Sunday night nobody is there; then it is Monday afternoon.
  await story.restart(async () => story.clock.turnTo(lima("2026-11-22T23:00")));
  await story.becomes("2026-11-22T23:05");
  expect(unasked(story)).toEqual([[], [SHARED], [], []]);
  await story.restart(async () => story.clock.turnTo(lima("2026-11-23T16:05")));
  const caughtUp = [
    [
      // The one of Friday and the one of this morning, in one message.
      "Ya pasaron 2 visitas. ¿Cómo fue cada una?",
    ],
    [SHARED, expect.stringMatching(/^¿|\?$/)],
    // The note about the visit of this morning has come too late.
    [],
    [expect.stringMatching(/^Semana del lunes 16 de noviembre/)],
  ];
  await story.becomes("2026-11-23T16:06");
  expect(unasked(story)).toEqual(caughtUp);
  await story.restart();
  await story.becomes("2026-11-23T16:30");
  expect(unasked(story)).toEqual(caughtUp);
});

test("two of them on one database say nothing twice", async () => {
  await using story = await openStory({ acquainted: true, visits: VISITS });
  const ana = story.person("U0ANA");
  const { appToken, botToken } = LOCAL_SLACK_IDENTITY.app;
  await using other = await openBot({
    db: story.database.db,
    bank: BANK,
    clock: story.clock,
    log: quietLog,
    owner: "the other",
    botToken,
    apiUrl: onlyContext(story.bot().slack.installations).client.slackApiUrl,
    transport: { kind: "socket", appToken },
  });
  // Who says a thing is whoever is first; that the other is at it too, its count shows.
  const { deliver } = other.slack.deliverer;
  const said = { byTheOther: 0 };
  other.slack.deliverer.deliver = (...of) => {
    said.byTheOther++;
    return deliver(...of);
  };
  await other.slack.start();
  await story.becomes("2026-11-18T10:05");
  await logs(ana, account("Rosa", "hoy"));
  for (const time of ["2026-11-19T16:01", "2026-11-20T16:01", "2026-11-23T08:01", "2026-11-23T10:31"]) {
    story.clock.turnTo(lima(time));
    other.wake();
    await story.becomes(time);
  }
  expect(unasked(story)).toEqual([
    [
      "Visita con Maribel: viernes 20 de noviembre, 09:00.",
      "¿Cómo fue la visita a Maribel del viernes 20 de noviembre a las 09:00?",
      "Visita con Julio: lunes 23 de noviembre, 09:00.",
      "¿Cómo fue la visita a Julio del lunes 23 de noviembre a las 09:00?",
    ],
    [SHARED, expect.stringMatching(/^¿|\?$/)],
    ["Visita con Ana: lunes 23 de noviembre, 09:00."],
    [expect.stringMatching(/^Semana del lunes 16 de noviembre/)],
  ]);
  expect(await story.rows("select from delivery.thread")).toHaveLength(1);
  expect(said.byTheOther).toBeGreaterThan(0);
});
