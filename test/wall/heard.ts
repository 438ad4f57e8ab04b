import { type Cast, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { hear } from "#test/support/hear.ts";

/** The words as they were written: they can be read nowhere. */
export const HEARD_OF_ANA = "Visité a Rosa en el patio";

/** What Ana wrote, and what somebody wrote whom no member's address names; neither was acted on yet. */
export async function insertHeard({ db, owner }: TestDatabase, { workspaceId, slackTeamId, ana }: Cast) {
  const say = (user: string, text: string) =>
    hear(db, {
      workspaceId,
      address: { surface: "slack", account: slackTeamId, user, conversation: `D${user.slice(1)}` },
      key: `message:D${user.slice(1)}:1`,
      kind: "message",
      text,
      writtenAt: onDay(1, "09:00"),
    });
  await say(ana.slackUserId, HEARD_OF_ANA);
  await say("U0STRANGER", "¿Hay alguien aquí?");
  const { rows } = await owner.query<{ id: string; author: string | null }>(
    "select id, person_id as author from own.utterance",
  );
  const idOf = (author: string | null) => rows.find((row) => row.author === author)?.id ?? "";
  return { utteranceId: idOf(ana.personId), strangersId: idOf(null) };
}
