import type { ReflectionId } from "#kernel/id.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { findShared, listMyReflections, listSharedOfThread } from "#mentoring/reflection/reflection.store.ts";
import { eraseReflection, takeBack } from "#mentoring/reflection/share-reflection.ts";
import { act, type Heard, look } from "#slack/act.ts";
import type { Listeners, Pressed, Reply } from "#slack/listener.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { readerOf } from "#slack/render/reader.ts";
import { mineView } from "#slack/render/reflection/mine.view.ts";
import { sharedReflectionView } from "#slack/render/reflection/shared-reflection.message.ts";
import { told } from "#slack/session/session.listener.ts";

const SHOWN = 20;
const reflectionOf = (pressed: Pressed) => pressed.carried.reflection as ReflectionId;

/** A principal's own reflections: to read, to take back, to delete; and what was shared, for the mentor to read. */
export const mineListeners: NonNullable<Listeners["pressed"]> = {
  "reflection.mine": openMine,
  "reflection.take_back": async (pressed) =>
    afterwards(pressed, (tx, _, now) => takeBack(tx, reflectionOf(pressed), now)),
  "reflection.delete": async (pressed) =>
    afterwards(pressed, (tx, _, now) => eraseReflection(tx, reflectionOf(pressed), now)),
  "reflection.read": read,
};

/** Also behind `/fieldbook reflect`. */
export async function openMine(heard: Pick<Heard, "house" | "slackUser">): Promise<Reply> {
  const seen = await look(heard, (tx) => listMyReflections(tx, SHOWN));
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  return { kind: "open", view: mineView(seen.outcome, readerOf(seen.me)) };
}

async function afterwards(pressed: Pressed, change: Parameters<typeof act<void>>[1]): Promise<Reply> {
  const acted = await act(pressed, async (tx, me, now) => {
    await change(tx, me, now);
    return listMyReflections(tx, SHOWN);
  });
  if (acted.kind !== "done") return told(acted, () => undefined);
  return {
    kind: "replace",
    text: readerOf(acted.me).say("reflection.changed"),
    view: mineView(acted.outcome, readerOf(acted.me)),
  };
}

async function read(pressed: Pressed): Promise<Reply> {
  const seen = await look(pressed, async (tx) => {
    const shared = await findShared(tx, reflectionOf(pressed));
    return shared && { pair: await getPair(tx, shared.pairId), texts: await listSharedOfThread(tx, shared) };
  });
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  const reader = readerOf(seen.me);
  if (!seen.outcome) return { kind: "tell", text: reader.say("common.not_yours") };
  return { kind: "open", view: sharedReflectionView(seen.outcome.texts, seen.outcome.pair, reader) };
}
