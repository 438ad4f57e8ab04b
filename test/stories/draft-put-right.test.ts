import { describe, expect, test } from "vitest";
import { surely } from "#test/mentoring/session/dialogue-cases.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { answerTo } from "./tell.ts";

/** What is only likely changes with what the classifiers have learned. */
const understand = async (...message: Parameters<typeof understandMessageByRules>) =>
  surely(understandMessageByRules(...message));

describe.each([
  [
    "socket",
    "es",
    "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre los padres que no vienen. Ella va a llamar a las familias. Le voy a mandar un formato.",
    [
      ["ah y fue hasta las 10 nomas", /Cambiado: 09:00–10:00, 60 min\./],
      [
        "lo de los padres no es lo que trajo, es lo que cuesta",
        /Cambiado: “.*padres que no vienen” está ahora en Lo que cuesta/,
      ],
      ["lo de llamar a las familias lo hago yo, no ella", /“llamar a las familias” está ahora en Usted hará/],
      ["quita lo del formato, ya se lo mande", /Quitado del borrador: “mandar un formato”/],
      ["eso del techo no es lo que funciona, es lo que cuesta", /No cambié nada: no supe a qué parte/],
      ["fue ayer no hoy", /Ya dice así: martes 17 de noviembre/],
    ],
  ],
  [
    "http",
    "en",
    "/log-session I visited Rosa yesterday from 9 to 10:15 at her school. She wanted to talk about the parents who do not come. She will call the families. I will send her a template.",
    [
      ["we finished at ten actually", /Changed: .*9:00.*–.*10:00.*, 60 min\./],
      [
        "the bit about parents is not what she brought, it's what's hard",
        /parents who do not come” now stands under What is hard/,
      ],
      ["the calls to families are mine, not hers", /“call the families” now stands under You will/],
      ["drop the bit about the template", /Taken out of the draft: “send her a template”/],
      ["put the roof under what's working", /I changed nothing/],
      ["oops it was Monday not Tuesday", /Monday/],
    ],
  ],
] as const)("a draft is put right in words, over %s in %s", (transport, language, account, steps) => {
  test("each at once, in a line; what could not be changed is said", async () => {
    const english = language === "en" ? ["U0ANA"] : [];
    await using story = await openStory({ transport, english, quiet: ["U0ANA"], acquainted: true, understand });
    const ana = story.person("U0ANA");
    accepted(await ana.types(account));
    await ana.hears(/Rosa/);
    for (const [text, reply] of steps)
      expect(await answerTo(ana, async () => accepted(await ana.says(text)))).toMatch(reply);
    expect(await story.rows("select from own.unplaced")).toEqual([]);
  });
});
