import { asPerson } from "#db/as.ts";
import type { DialogueState } from "#mentoring/session/dialogue/state.ts";
import { listUnfinishedLoggingDialogues } from "#mentoring/session/dialogue.store.ts";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted } from "#test/support/story.ts";
import { chooseMove, type Move } from "./choose-move.ts";
import { type Judged, judgeDraft } from "./judge-draft.ts";
import { knownOf } from "./known-visit.ts";
import type { Scene, TalkWorld } from "./talk-world.ts";

/** How an account became a record, or why it did not. */
export type ToldAccount = {
  readonly line: UtteranceLine;
  /** Messages that the mentor wrote, and buttons that they pressed. */
  readonly exchanges: number;
  readonly taps: number;
  /** What they were asked, in order. */
  readonly asked: readonly string[];
  /** Why there is no record. */
  readonly failure?: string;
  /** What the record says that is not so: another person, or another outcome. */
  readonly recorded: readonly string[];
  /** What the draft took for sure when it was first shown. */
  readonly judged: Judged;
};

const MOST_MOVES = 10;

/** The mentor writes the account, answers what is asked, and saves. */
export async function tellAccount(world: TalkWorld, line: UtteranceLine): Promise<ToldAccount> {
  const scene = await world.enter(line);
  const known = knownOf(line);
  const written = [line.text];
  const asked: string[] = [];
  let taps = 0;
  accepted(await scene.person.says(line.text));
  await scene.settles();
  const first = await openDraft(scene);
  const judged = first ? judgeDraft(first.draft, line, scene.pairs) : { wrong: [], beyond: [] };
  while (asked.length < MOST_MOVES && !(await findRecord(scene))) {
    const state = await openDraft(scene);
    const move = chooseMove({ line, known, pairs: scene.pairs, state, shown: scene.heard(), written });
    if (!move) break;
    asked.push(move.asked);
    if ("writes" in move) written.push(move.writes);
    else taps++;
    await makes(scene, move);
  }
  const told = { line, exchanges: written.length, taps, asked, judged };
  const record = await findRecord(scene);
  if (record) return { ...told, recorded: compare(record, line) };
  const state = await openDraft(scene);
  return { ...told, recorded: [], failure: failureOf(state, asked, scene) };
}

function failureOf(state: DialogueState | undefined, asked: readonly string[], scene: Scene): string {
  const [last = ""] = scene.heard().slice(-1).map(Shown.text);
  return `${state ? `still asks ${asked.at(-1)}` : "no draft"}; hears last: ${JSON.stringify(last.slice(0, 200))}`;
}

async function makes({ person, settles }: Scene, move: Move): Promise<void> {
  if ("taps" in move) accepted(await person.again(move.taps));
  else accepted(await (move.writes.startsWith("/") ? person.types(move.writes) : person.says(move.writes)));
  await settles();
}

async function openDraft({ story, me }: Scene): Promise<DialogueState | undefined> {
  const drafts = await asPerson(story.database.db, me, listUnfinishedLoggingDialogues);
  return drafts.find(({ isResting }) => !isResting)?.state;
}

async function findRecord({ story }: Scene) {
  const [record] = await story.rows(
    "select person.name, outcome from delivery.session join delivery.pair on pair.id = pair_id join delivery.person on person.id = principal_id order by logged_at limit 1",
  );
  return record as { readonly name: string; readonly outcome: string } | undefined;
}

function compare(record: { name: string; outcome: string }, { fields }: UtteranceLine): readonly string[] {
  const { with: people = [], outcome } = fields ?? {};
  const isOther = people && people.length > 0 && !people.includes(record.name);
  const isHeld = (code: string) => code !== "not_held";
  const isTurned = outcome && isHeld(outcome[0]) !== isHeld(record.outcome);
  return [
    ...(isOther ? [`of ${record.name} instead of ${people.join()}`] : []),
    ...(isTurned ? [`${record.outcome} instead of ${outcome[0]}`] : []),
  ];
}
