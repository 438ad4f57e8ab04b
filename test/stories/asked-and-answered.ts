import { accepted, type Story, type StoryPerson } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const ACCOUNT =
  "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Nada acordado esta vez.";
const ANSWER = "Cuando Carmen pidió mostrar su clase.";

/** Ana logs her visit with Rosa, who is asked about it the next day. */
export async function isAsked(story: Story, ana: StoryPerson, rosa: StoryPerson): Promise<void> {
  accepted(await ana.types(ACCOUNT));
  await ana.hears(/Borrador: visita a Rosa/);
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo y enseñanza/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\./);
  await ana.leavesItSaved();
  await story.becomes("2026-11-18T15:30");
  await story.becomes("2026-11-18T16:01");
  await rosa.hears(/Solo usted ve su respuesta/);
}

/** Rosa is asked about a visit, and answers in the chat. */
export async function isAskedAndAnswers(story: Story, ana: StoryPerson, rosa: StoryPerson): Promise<void> {
  await isAsked(story, ana, rosa);
  accepted(await rosa.says(ANSWER));
  await rosa.hears(/Queda como su reflexión privada/);
}
