import { expect, test } from "vitest";
import { says } from "#test/support/reads.ts";
import { elements } from "#test/support/shown.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { account, logs } from "./tell.ts";

test("a question that Slack does not draw is asked in words, and answered in writing", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
  const rosa = story.person("U0ROSA");
  await logs(story.person("U0ANA"), account("Rosa", "ayer"));
  await story.becomes("2026-11-18T15:59");
  story.slack.faults.next("chat.postMessage", { kind: "refused", error: "invalid_blocks" });
  await story.becomes("2026-11-18T16:00");
  const asked = await rosa.hears(/Aquí faltan los botones/);
  // The question itself, and who sees the answer: more than the notification says.
  expect(asked.text).toMatch(says("reflection.who_sees"));
  expect(asked.text).toContain("?");
  expect(elements(asked)).toEqual([]);
  accepted(await rosa.says("Cuando Carmen pidió mostrar su clase."));
  await rosa.hears(says("reflection.heard.honest"));
  expect(await story.rows("select source from own.reflection")).toEqual([{ source: "chat" }]);
});

test("a reply to a press that Slack does not show is told in the conversation, with a reference", async () => {
  await using story = await openStory({ quiet: ["U0ANA"] });
  const ana = story.person("U0ANA");
  accepted(await ana.types("/log-session Rosa"));
  await ana.hears(/¿Cómo fue la visita/);
  for (const method of ["views.open", "chat.postEphemeral"] as const)
    story.slack.faults.next(method, { kind: "refused", error: "invalid_arguments" });
  accepted(await ana.presses(/^Se realizó$/));
  await ana.hears(/¿Qué trajo Rosa/);
  accepted(await ana.presses(/^Editar$/));
  const told = await ana.hears(/^No pude abrir el formulario\..*Referencia \w{4}\.$/);
  expect(told.ephemeral).toBeFalsy();
});
