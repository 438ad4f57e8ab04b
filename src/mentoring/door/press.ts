import { ACTIONS, type ActionName, isAction, type Payload } from "./actions.ts";
import { commitmentPresses } from "./commitment.press.ts";
import type { Arrived, Door } from "./door.ts";
import { type Press, type Presses, reads } from "./handler.ts";
import { homePresses } from "./home.press.ts";
import { type At, serveMember } from "./member.ts";
import { notebookPresses } from "./notebook.press.ts";
import { promisePresses } from "./promise.press.ts";
import { reflectionPresses } from "./reflection.press.ts";
import { type Answer, NOTHING, type Reply, tell } from "./reply.ts";
import { say } from "./say.ts";
import { sessionPresses } from "./session.press.ts";
import { openSetUp } from "./set-up.ts";
import { visitPresses } from "./visit.press.ts";

/** A press, as read by its surface and not validated yet. */
export type Pressed = Arrived & { readonly action: string; readonly payload: unknown };

/** The handlers of all actions, except setting up a programme, which is for unknown people. */
const PRESSES: Presses<Exclude<ActionName, "programme.set_up">> = {
  ...sessionPresses,
  ...visitPresses,
  ...homePresses,
  ...notebookPresses,
  ...promisePresses,
  ...reflectionPresses,
  ...commitmentPresses,
};

/** Throws {@link TooLate} if it did not commit within the caller's deadline; it never will then. */
export async function press(door: Door, pressed: Pressed): Promise<Answer<Reply>> {
  const { action, payload } = pressed;
  if (!isAction(action)) return answer(door, pressed, OUTDATED, {});
  if (action === "programme.set_up") return openSetUp(door, pressed);
  return pressKnown(door, pressed, action, payload);
}

/** The payload of a button drawn by an earlier release may no longer be valid. */
const OUTDATED: Press<object> = reads(async () => tell(say("common.outdated")));

const SCHEMAS: { readonly [Name in ActionName]: { safeParse(value: unknown): Parsed<Payload<Name>> } } = ACTIONS;
type Parsed<Value> = { success: true; data: Value } | { success: false };

function pressKnown<Name extends Exclude<ActionName, "programme.set_up">>(
  door: Door,
  pressed: Pressed,
  action: Name,
  payload: unknown,
): Promise<Answer<Reply>> {
  const read = SCHEMAS[action].safeParse(payload);
  return read.success ? answer(door, pressed, PRESSES[action], read.data) : answer(door, pressed, OUTDATED, {});
}

/** The reply to a member, a stranger, or a duplicate. */
export async function answer<Carried>(
  door: Door,
  arrived: Arrived,
  { does, work }: Press<Carried>,
  payload: Carried,
): Promise<Answer<Reply>> {
  const arrival = does === "writes" ? { arrival: arrived.arrival } : {};
  const serving = { ...arrival, work: (at: At) => work(at, payload) };
  const served = await serveMember(door, arrived, serving);
  switch (served.kind) {
    case "served":
      return { kind: "answered", reader: served.me, said: served.outcome };
    case "repeated":
      return { kind: "answered", reader: served.me, said: NOTHING };
    case "stranger":
      return { kind: "answered", reader: served.reader, said: served.isRepeated ? NOTHING : tell(served.why) };
    case "unknown":
      return served;
  }
}
