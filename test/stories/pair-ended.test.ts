import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { account, logs } from "./tell.ts";

/** Ana and Rosa's pair ends; Pedro is Rosa's mentor from then on. */
async function changesMentor(story: Story) {
  await story.rows("update delivery.pair set ended_at = now(), end_reason = 'role_change' where principal_id = $1", [
    await idOf(story, "U0ROSA"),
  ]);
  await story.rows(
    `insert into delivery.pair (id, workspace_id, principal_id, mentor_id, role, starts_on, created_at)
     values (gen_random_uuid(), $1, $2, $3, 'lead', '2026-11-19', now())`,
    [story.workspaceId, await idOf(story, "U0ROSA"), await idOf(story, "U0PEDRO")],
  );
}

async function idOf(story: Story, slackUser: string) {
  const [row] = await story.rows("select person_id from machine.address where user_ref = $1", [slackUser]);
  return row?.person_id;
}

async function home(story: Story, person: StoryPerson, words: RegExp): Promise<string> {
  await story.slack.human.home({ as: person.id });
  return Shown.text(
    await person.sees((state) => (state.home && words.test(Shown.text(state.home)) ? state.home : undefined)),
  );
}

test("a principal whose mentor changes keeps what was written; the former mentor and the new one read none of it", async () => {
  await using story = await openStory({
    acquainted: true,
    quiet: ["U0ROSA"],
    visits: { U0ROSA: ["2026-11-17T09:00"] },
  });
  const [ana, rosa, pedro] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0PEDRO")];
  await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 27."));
  await rosa.hears(/Ana compartió las notas/);
  accepted(await rosa.presses(reads("session.button.comment")));
  await rosa.isShown(says("session.comment.title"));
  accepted(await rosa.submits({ comment: "Faltó hablar de las familias" }));
  await ana.hears(/Rosa comentó sus notas/);

  await changesMentor(story);

  // From what was said before: the former mentor reads nothing, the principal reads and no longer comments.
  accepted(await ana.presses(reads("session.button.read")));
  await ana.hears(says("common.not_yours"));
  accepted(await rosa.presses(reads("session.button.comment")));
  await rosa.hears(says("session.comment.ended", { mentor: "Ana" }));

  expect(await home(story, rosa, says("home.notes.ended"))).toContain("Ana Quispe: martes 17 de noviembre");
  accepted(await rosa.presses(reads("session.button.read"), "home"));
  const notes = Shown.text(await rosa.isShown(says("session.notes.by_ended", { mentor: "Ana" })));
  expect(notes).toContain("matemática");
  expect(notes).toContain("Faltó hablar de las familias");
  expect(notes).not.toMatch(/^Comentar$/m);

  accepted(await rosa.presses(reads("commitment.title"), "home"));
  const open = Shown.text(await rosa.isShown(says("commitment.ended", { other: "Ana" })));
  expect(open).toMatch(/observará dos clases/);
  accepted(await rosa.presses(reads("commitment.button.kept"), "modal"));
  await expect.poll(() => story.rows("select status from delivery.commitment")).toEqual([{ status: "done" }]);

  // Until it is drawn again, Home is the one from before the change.
  const patient = { timeout: 20_000 };
  for (const mentor of [ana, pedro])
    await expect.poll(() => home(story, mentor, says("home.notes")), patient).not.toContain("Rosa Huamán:");
});
