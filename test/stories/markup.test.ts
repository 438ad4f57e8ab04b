import { expect, test } from "vitest";
import { parseMrkdwn } from "#rehearsal/page/mrkdwn/parse-mrkdwn.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const NAMES = {
  U0ANA: "Ana *Estrella* <!here>",
  U0ROSA: "Rosa_<@U0PEDRO>_ &lt;b&gt; \u202eavlis",
  U0ELENA: "سلام <https://a.example|Elena>",
};
const TEXT = "Los <!channel> *docentes* _ya_ `comparten` <https://a.example|sus planes> &lt;b&gt; \u200b\u202e سلام";

test("names and words that look like markup stay words, in every message, form and Home, and Slack takes all of it", async () => {
  await using story = await openStory({ quiet: ["U0ANA"] });
  for (const [id, name] of Object.entries(NAMES))
    await story.database.owner.query(
      "update delivery.person set name = $2 where id = (select person_id from machine.address where user_ref = $1)",
      [id, name],
    );
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  accepted(await ana.types("/log-session Rosa"));
  await ana.sees((state) => state.messages.find(({ from }) => from === "bot"));
  for (const says of ["bien", TEXT, TEXT, TEXT, `Ella ${TEXT}`]) {
    const before = ana.state.messages.length;
    accepted(await ana.says(says));
    await ana.sees((state) => state.messages.slice(before + 1).find(({ from }) => from === "bot"));
  }
  const card = await ana.hears(/^Borrador/);
  expect(Shown.text(card)).toContain("Los &lt;!channel&gt; ∗docentes∗ ˍyaˍ ˋcompartenˋ");
  accepted(await ana.presses(/^Editar$/));
  await ana.isShown(/Editar/);
  accepted(await ana.submits({ working: TEXT }));
  accepted(await ana.presses(/^✓|^Clima escolar$|^Currículo y enseñanza$/));
  await ana.hears(/✓/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado/);
  await ana.leavesItSaved();
  accepted(await ana.says(TEXT));
  await ana.hears(/cuaderno/);
  accepted(await rosa.presses(/^Leer$/));
  const notes = await rosa.isShown(/Notas de la visita/);
  accepted(await rosa.presses(/^Comentar$/, "modal"));
  await rosa.isShown(/Su comentario/);
  accepted(await rosa.submits({ comment: TEXT }));
  await ana.hears(/comentó sus notas/);
  await ana.opensHome();
  await rosa.opensHome();
  accepted(await story.person("U0SAM").says("ayuda"));
  await story.person("U0SAM").sees((state) => state.messages.find(({ from }) => from === "bot"));

  const refused = story.slack.human.calls().filter(({ outcome }) => outcome !== "ok");
  expect(refused).toEqual([]);
  const markup = [notes, ...everythingShown(story)].flatMap(markupIn);
  expect(markup).toEqual([]);
});

function everythingShown(story: Story) {
  return Object.keys({ ...NAMES, U0SAM: "" }).flatMap((id) => {
    const { messages, home } = story.person(id).state;
    return [...messages.filter(({ from }) => from === "bot"), ...(home ? [home] : [])];
  });
}

/** Links that show something else than their address, mentions, calls to a channel and code: none of them is ours. */
function markupIn(shown: unknown): unknown[] {
  const spans = (value: unknown): unknown[] => {
    if (Array.isArray(value)) return value.flatMap(spans);
    if (typeof value !== "object" || value === null) return [];
    const { kind, url, label } = value as { kind?: unknown; url?: unknown; label?: unknown };
    if (kind === "link" && url === label) return [];
    return [
      ...(["link", "person", "named", "date", "code"].includes(String(kind)) ? [value] : []),
      ...Object.values(value).flatMap(spans),
    ];
  };
  return mrkdwnIn(shown).flatMap((text) => spans(parseMrkdwn(text)));
}

function mrkdwnIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
  if (typeof value !== "object" || value === null) return [];
  const { type, text, ts } = value as { type?: unknown; text?: unknown; ts?: unknown };
  const own = typeof text === "string" && (type === "mrkdwn" || ts !== undefined) ? [text] : [];
  return [...own, ...Object.values(value).flatMap(mrkdwnIn)];
}
