import { Shown } from "#test/support/shown.ts";
import { accepted, type Story, type StoryPerson } from "#test/support/story.ts";

/** What a mentor tells of a visit in one go; `agreed` closes it. */
export const account = (principal: string, when: string, agreed = "Nada acordado esta vez.") =>
  `/log-session Visité a ${principal} ${when} de 9 a 10 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. ${agreed}`;

/** The button that saves a draft: of a visit that was held it says with whom it is shared, of another that it was not. */
export const SAVE = /^(Guardar|Guardar y compartir con .*|Registrar que no se realizó)$/;

/** The visit is told, looked over and saved, and not taken back. */
export async function logs(mentor: StoryPerson, told: string): Promise<void> {
  accepted(await mentor.types(told));
  await mentor.hears(/^Borrador: visita a/);
  accepted(await mentor.presses(/Currículo y enseñanza/));
  await mentor.hears(/✓ Currículo y enseñanza/);
  const saved = mentor.heard().filter((message) => /^Guardado\./.test(message)).length;
  accepted(await mentor.presses(SAVE));
  await mentor.sees(() => mentor.heard().filter((message) => /^Guardado\./.test(message)).length > saved || undefined);
  await mentor.leavesItSaved();
}

export type Queued = { readonly what: string; readonly state: string; readonly reason: string };

/** What the queue holds for one person of these kinds: "visit.ahead 11-18 16:00". */
export async function queuedFor(story: Story, slackUser: string, kinds: readonly string[]): Promise<Queued[]> {
  const rows = await story.rows(
    "select kind || to_char(not_before at time zone 'America/Lima', ' MM-DD HH24:MI') as what, state, coalesce(reason, '') as reason from machine.outbox o join delivery.person p on p.id = o.person_id where p.id = (select person_id from machine.address where user_ref = $1) and kind = any($2) order by not_before, kind",
    [slackUser, kinds],
  );
  return rows as Queued[];
}

/** First lines only: what a locked phone shows. */
export const firstLines = (heard: readonly string[]) => heard.map((message) => message.split("\n")[0]);

/** What they are told from now on. */
export function listening(person: StoryPerson): () => string[] {
  const before = person.heard().length;
  return () => person.heard().slice(before);
}

/** What Fieldbook says after this was done; it may have said as much before. */
export async function answerTo(person: StoryPerson, does: () => Promise<unknown>): Promise<string> {
  const seen = new Set(person.state.messages.map(({ ts }) => ts));
  await does();
  return Shown.text(
    await person.sees((state) => state.messages.find(({ from, ts }) => from === "bot" && !seen.has(ts))),
  );
}
