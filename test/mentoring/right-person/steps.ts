import { newId } from "#kernel/id.ts";
import type { ActionName } from "#mentoring/door/actions.ts";
import { handleSlashCommand } from "#mentoring/door/command.ts";
import type { FormName } from "#mentoring/door/forms.ts";
import { handlePress } from "#mentoring/door/press.ts";
import { handleSubmit } from "#mentoring/door/submit.ts";
import { nameOf, type Scene } from "./command.ts";
import { type Draft, draftsOf, look, place, remember } from "./knowledge.ts";
import type { Key } from "./somebody.ts";
import type { Text } from "./texts.ts";
import { findMisplacedInDrafts } from "./violations.ts";
import { says, somebody, type World } from "./world.ts";

/** A text stands with somebody whom nothing named; the message tells the story up to it. */
export class Misplaced extends Error {
  override readonly name = "Misplaced";
  constructor(story: readonly string[], violations: readonly string[]) {
    super([...story.map((line) => `- ${line}`), ...violations.map((line) => `=> ${line}`)].join("\n"));
  }
}

export const tell = ({ knowledge }: Scene, sentence: string): number => knowledge.story.push(sentence);

type Way = { readonly kind?: string; readonly writtenAt?: Temporal.Instant };

/** Somebody writes. Where it came to stand is looked up afterwards. */
export async function writes(at: Scene, author: Key, text: Text, way: Way = {}): Promise<void> {
  const { world, knowledge } = at;
  const late = way.writtenAt ? ", which arrives late" : "";
  const how = way.kind === "command.log" ? "writes with /log-session" : "writes";
  tell(at, `${nameOf(world, author)} ${how}${late}: "${text.text}"`);
  remember(knowledge, author, text);
  await says(world, author, text.text, way);
  await lookAndCheck(at, author, text);
}

/** Somebody presses a button. */
export async function presses(
  at: Scene,
  who: Key,
  what: string,
  [action, payload]: readonly [ActionName, unknown],
): Promise<Draft[]> {
  const { world } = at;
  tell(at, `${nameOf(world, who)} presses ${what}.`);
  await handlePress(world.door, { ...callerOf(world, who), action, payload });
  return lookAndCheck(at, who);
}

/** Somebody types a command without words of their own. */
export async function types(at: Scene, who: Key, text: string): Promise<void> {
  tell(at, `${nameOf(at.world, who)} types /fieldbook ${text}.`);
  await handleSlashCommand(at.world.door, { ...callerOf(at.world, who), text });
}

/** Somebody submits a form. */
export async function submits(
  at: Scene,
  who: Key,
  what: string,
  [form, payload, values]: readonly [FormName, unknown, unknown],
  text?: Text,
): Promise<void> {
  const { world, knowledge } = at;
  tell(at, `${nameOf(world, who)} ${what}.`);
  if (text) remember(knowledge, who, text);
  await handleSubmit(world.door, { ...callerOf(world, who), form, payload, values });
  await lookAndCheck(at, who, text);
}

/** Reads again what the drafts hold, and whether any shows what is of another. Answers with the drafts that are new. */
async function lookAndCheck({ world, knowledge }: Scene, who: Key, text?: Text): Promise<Draft[]> {
  if (somebody(world, who).role !== "mentor") return [];
  const begun = await look(world, knowledge, who);
  if (text) place(knowledge, text);
  const violations = findMisplacedInDrafts(world, knowledge, draftsOf(knowledge, who));
  if (violations.length > 0) throw new Misplaced(knowledge.story, violations);
  return begun;
}

const callerOf = (world: World, who: Key) => ({
  workspaceId: world.workspaceId,
  address: { ...world.account, user: somebody(world, who).user },
  arrival: { kind: "press", keys: [`press:${newId()}`] as const },
});
