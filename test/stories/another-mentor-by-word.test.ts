import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";
import { understandAsWishes } from "#test/support/wishing.ts";
import { tellsOfOtherMentor } from "#understanding/wishes/other-mentor.ts";
import { answerTo } from "./tell.ts";

const understand = understandAsWishes({ "dale otro mentor a Rosa": "end_pair", "Rosa passes to Lucía": "end_pair" });

test("words that give a principal another mentor are no end of a pair", () => {
  for (const text of [
    "dale otro mentor a rosa",
    "rosa necesita otra mentora",
    "wilder pasa a lucia",
    "rosa passes to lucia",
  ])
    expect(tellsOfOtherMentor(text)).toBe(true);
  for (const text of ["termina ana y rosa", "end ana and rosa"]) expect(tellsOfOtherMentor(text)).toBe(false);
});

test.each<Transport>(["socket", "http"])("they open the form that changes the mentor, over %s", async (transport) => {
  await using story = await openStory({ transport, acquainted: true, visits: {}, understand });
  const elena = story.person("U0ELENA");
  for (const text of ["dale otro mentor a Rosa", "Rosa passes to Lucía"]) {
    expect(await answerTo(elena, () => elena.says(text))).toMatch(says("wish.ask.manage"));
    expect(elena.heard().at(-1)).not.toMatch(/terminar/);
  }
  accepted(await elena.presses(reads("wish.button.manage.mentor", { name: "Rosa" })));
  await elena.isShown(says("people.mentor.title"));
  accepted(await elena.submits({ reason: "rematch" }));
  await elena.isShown(/Lucía Tello/);
  expect(
    await story.rows(
      "select mentor.name from delivery.pair join delivery.person principal on principal.id = principal_id join delivery.person mentor on mentor.id = mentor_id where principal.name = 'Rosa Huamán' and ended_at is null",
    ),
  ).toEqual([{ name: "Lucía Tello" }]);
});
