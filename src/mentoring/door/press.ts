import { actPressHandlers } from "./act.press.ts";
import { ACTION_SCHEMAS, type ActionName, type ActionPayload, isActionName } from "./actions.ts";
import { amendPressHandlers } from "./amend.press.ts";
import { calendarPressHandlers } from "./calendar.press.ts";
import { commitmentPressHandlers } from "./commitment.press.ts";
import { contactsPressHandlers } from "./contacts.press.ts";
import { dangerPressHandlers } from "./danger.press.ts";
import { digestPressHandlers } from "./digest.press.ts";
import type { IncomingRequest, RequestDependencies } from "./door.ts";
import { defineReadHandler, type PressHandler, type PressHandlers } from "./handler.ts";
import { homePressHandlers } from "./home.press.ts";
import { linkPressHandlers } from "./link.press.ts";
import { handleMemberRequest, type RequestContext } from "./member.ts";
import { notebookPressHandlers } from "./notebook.press.ts";
import { olderPressHandlers } from "./older.press.ts";
import { upgradeOldButtonPress } from "./older-payloads.ts";
import { ownReflectionPressHandlers } from "./own-reflection.press.ts";
import { pairVisitPressHandlers } from "./pair-visits.press.ts";
import { peoplePressHandlers } from "./people.press.ts";
import { promisePressHandlers } from "./promise.press.ts";
import { reflectionPressHandlers } from "./reflection.press.ts";
import { relationPressHandlers } from "./relation.press.ts";
import { createTextReply, NO_REPLY, type Reply, type RequestResult } from "./reply.ts";
import { reviewPressHandlers } from "./review.press.ts";
import { roundPressHandlers } from "./round.press.ts";
import { createPhrase } from "./say.ts";
import { sessionPressHandlers } from "./session.press.ts";
import { openProgrammeSetUpForm } from "./set-up.ts";
import { unplacedPressHandlers } from "./unplaced.press.ts";
import { visitPressHandlers } from "./visit.press.ts";
import { visitCoursePressHandlers } from "./visit-course.press.ts";
import { wishPressHandlers } from "./wish.press.ts";

/** A button press as received from the chat platform; its payload is not validated yet. */
export type ButtonPress = IncomingRequest & { readonly action: string; readonly payload: unknown };

/**
 * The handlers of all actions for members. "programme.set_up" is handled separately, because its user is not in the
 * database yet.
 */
const PRESSES: PressHandlers<Exclude<ActionName, "programme.set_up">> = {
  ...sessionPressHandlers,
  ...amendPressHandlers,
  ...reviewPressHandlers,
  ...visitPressHandlers,
  ...visitCoursePressHandlers,
  ...homePressHandlers,
  ...digestPressHandlers,
  ...notebookPressHandlers,
  ...olderPressHandlers,
  ...promisePressHandlers,
  ...reflectionPressHandlers,
  ...ownReflectionPressHandlers,
  ...relationPressHandlers,
  ...commitmentPressHandlers,
  ...dangerPressHandlers,
  ...contactsPressHandlers,
  ...peoplePressHandlers,
  ...pairVisitPressHandlers,
  ...calendarPressHandlers,
  ...roundPressHandlers,
  ...linkPressHandlers,
  ...actPressHandlers,
  ...wishPressHandlers,
  ...unplacedPressHandlers,
};

/**
 * Handles a button press. Throws {@link DeadlineExceededError} if the transaction did not commit before the caller's
 * deadline; it will not commit later either.
 */
export async function handlePress(door: RequestDependencies, pressed: ButtonPress): Promise<RequestResult<Reply>> {
  const { action, payload } = pressed;
  if (!isActionName(action)) return runPressHandler(door, pressed, OUTDATED, {});
  if (action === "programme.set_up") return openProgrammeSetUpForm(door, pressed);
  if (SCHEMAS[action].safeParse(payload).success) return pressKnown(door, pressed, action, payload);
  const upgraded = upgradeOldButtonPress(action, payload);
  if (!upgraded || upgraded.action === "programme.set_up") return runPressHandler(door, pressed, OUTDATED, {});
  return pressKnown(door, pressed, upgraded.action, upgraded.payload);
}

/** Does what a button does for somebody who answered in words, as if it had been pressed. */
export async function runPress(at: RequestContext, action: string, payload: unknown): Promise<Reply> {
  if (!isActionName(action) || action === "programme.set_up") return OUTDATED.work(at, {});
  const read = SCHEMAS[action].safeParse(payload);
  const { work } = PRESSES[action] as PressHandler<unknown>;
  return read.success ? work(at, read.data) : OUTDATED.work(at, {});
}

/** Whether a press may change something, so that what is open elsewhere may show it no longer as it is. */
export function doesPressWrite(action: string): boolean {
  return isActionName(action) && action !== "programme.set_up" && PRESSES[action].does === "writes";
}

/**
 * The reply to an unknown action or an invalid payload. A message sent by an earlier release may still contain such a
 * button.
 */
const OUTDATED: PressHandler<object> = defineReadHandler(async () => createTextReply(createPhrase("common.outdated")));

const SCHEMAS: { readonly [Name in ActionName]: { safeParse(value: unknown): Parsed<ActionPayload<Name>> } } =
  ACTION_SCHEMAS;
type Parsed<Value> = { success: true; data: Value } | { success: false };

function pressKnown<Name extends Exclude<ActionName, "programme.set_up">>(
  door: RequestDependencies,
  pressed: ButtonPress,
  action: Name,
  payload: unknown,
): Promise<RequestResult<Reply>> {
  const read = SCHEMAS[action].safeParse(payload);
  return read.success
    ? runPressHandler(door, pressed, PRESSES[action], read.data)
    : runPressHandler(door, pressed, OUTDATED, {});
}

/**
 * Runs a handler for a member and converts the result to a reply. A non-member gets an explanation, and a duplicate
 * gets no reply.
 */
export async function runPressHandler<Carried>(
  door: RequestDependencies,
  arrived: IncomingRequest,
  { does, work }: PressHandler<Carried>,
  payload: Carried,
): Promise<RequestResult<Reply>> {
  const arrival = does === "writes" ? { arrival: arrived.arrival } : {};
  const serving = { ...arrival, work: (at: RequestContext) => work(at, payload) };
  const served = await handleMemberRequest(door, arrived, serving);
  switch (served.kind) {
    case "served":
      return { kind: "answered", reader: served.me, said: served.outcome };
    case "repeated":
      return { kind: "answered", reader: served.me, said: NO_REPLY };
    case "stranger":
      return {
        kind: "answered",
        reader: served.reader,
        said: served.isRepeated ? NO_REPLY : createTextReply(served.why),
      };
    case "unknown":
      return served;
  }
}
