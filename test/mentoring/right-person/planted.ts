import { asPerson, type PersonTx } from "#db/as.ts";
import type { DialogueState } from "#mentoring/session/dialogue/state.ts";
import { lockLoggingDialogue, updateLoggingDialogueState } from "#mentoring/session/dialogue.store.ts";
import type { Scene } from "./command.ts";
import { type Draft, draftsOf, openDraftOf } from "./knowledge.ts";
import type { Key } from "./somebody.ts";
import { activePairsOf, actorOf, visitsToLog } from "./world.ts";

// Faults that Fieldbook had, done to what it stored: the property must find each of them.

/** Whom a draft is about is taken from the only pair of its mentor, where nobody has said it. */
export async function takeTheOnlyPair(scene: Scene): Promise<void> {
  const [only, ...others] = activePairsOf(scene.world, "pedro");
  if (only && others.length === 0) await guess(scene, "pedro", only.id);
}

/** Whom a draft is about is taken from the plan. */
export async function takeTheOnlyPlan(scene: Scene): Promise<void> {
  const [visit] = await visitsToLog(scene.world, "ana");
  const pair = activePairsOf(scene.world, "ana").find(({ principal }) => principal === visit?.principal);
  if (pair) await guess(scene, "ana", pair.id);
}

async function guess(scene: Scene, mentor: Key, pairId: string): Promise<void> {
  const open = openDraftOf(scene.knowledge, mentor);
  if (!open || open.state.shownAs !== undefined || open.tokens.size === 0) return;
  await change(scene, open, ({ draft, ...state }) => ({
    ...state,
    draft: { ...draft, pairId: { value: pairId, source: "said" } },
  }));
}

/** Whatever is written goes into the draft that was open, whomever it names. */
export async function keepTheOpenDraft(scene: Scene): Promise<void> {
  const last = [...scene.knowledge.written.values()].findLast(({ author }) => author === "ana");
  const rested = draftsOf(scene.knowledge, "ana").findLast(({ state }) => state.isResting);
  if (!last || !rested) return;
  await change(scene, rested, ({ draft, ...state }) => ({
    ...state,
    draft: { ...draft, challenge: { value: last.sentence, source: "said" } },
  }));
}

/** Changes what is stored of a draft. */
function change({ world }: Scene, { id, mentor }: Draft, to: (state: DialogueState) => DialogueState): Promise<void> {
  return asPerson(world.database.db, actorOf(world, mentor), async (tx: PersonTx) => {
    const dialogue = await lockLoggingDialogue(tx, id);
    if (dialogue) await updateLoggingDialogueState(tx, dialogue, to(dialogue.state), world.now);
  });
}
