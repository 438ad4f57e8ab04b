import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { understandAsWishes } from "#test/support/wishing.ts";
import { answerTo } from "./tell.ts";

const QUIET = ["U0ANA", "U0ROSA", "U0JULIO", "U0ELENA"];
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));

/** What the classifier may not know yet. */
const understand = understandAsWishes({
  "lo de Rosa va": "confirm_visit",
  "allí nos vemos todos": "confirm_visit",
  "lo de Rosa que sea por camarita": "change_to_call",
  "esa sobra, quítala": "void_visit",
  "me quedé esperando": "no_show",
  "lo que mandé, fuera": "take_back",
  "eso no lo viví así": "dispute_record",
  "cámbiale lo que dice ahí": "amend",
});

describe.each<Transport>(["socket", "http"])("a wish that can mean nothing, over %s", (transport) => {
  const open = () => openStory({ transport, acquainted: true, quiet: QUIET, visits: {}, understand });

  test("is answered with that, and with what is nearest to it", async () => {
    await using story = await open();
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    expect(await writes(ana, "lo de Rosa va")).toMatch(/^No hay ninguna visita con Rosa que espere su respuesta\./);
    expect(await writes(ana, "lo de Rosa que sea por camarita")).toMatch(
      /^No encuentro ninguna visita planeada con Rosa\./,
    );
    accepted(await ana.presses(reads("visit.button.plan")));
    await ana.isShown(says("visit.plan.title"));
    expect(await writes(ana, "lo que mandé, fuera")).toMatch(says("act.none.record"));
    expect(await writes(ana, "eso no lo viví así")).toMatch(says("act.none.review.other"));
    expect(await writes(rosa, "esa sobra, quítala")).toMatch(says("act.none.void.principal"));
    expect(await writes(rosa, "me quedé esperando")).toMatch(says("act.none.visit"));
    expect(await writes(rosa, "lo que mandé, fuera")).toMatch(says("act.none.answer"));
    expect(await writes(rosa, "cámbiale lo que dice ahí")).toMatch(says("act.none.review"));
  });

  test("is answered to a coordinator with whom she can open, and with who writes a record", async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    expect(await writes(elena, "allí nos vemos todos")).toMatch(says("wish.ask.manage.whom"));
    expect(await writes(elena, "lo de Rosa va")).toMatch(says("wish.ask.manage"));
    expect(await writes(elena, "cámbiale lo que dice ahí")).toMatch(says("act.none.record.other"));
  });
});
