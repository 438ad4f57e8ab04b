import { type Block, type Element, findElement } from "#rehearsal/block-kit/walk-blocks.ts";
import type { Answer, Press, RehearsalPerson, StateValues } from "#rehearsal/human-api.ts";
import { type PressedElement, pressedOnMessage, pressedOnView } from "#rehearsal/payload/block-actions.ts";
import { type Field, startingValue } from "./field.ts";
import { heldValues, toStateValues } from "./held-values.ts";
import { resolveOfferedOptions } from "./offer.ts";
import { asPerson, DONE, problem, type Scene, SLACK_ERRORS } from "./scene.ts";

/** Presses a button, chooses from a menu or picks a date, on a message, in a modal or on the Home tab. */
export function press(scene: Scene, given: Press): Promise<Answer> | Answer {
  return asPerson(scene, given.as, (person, channel) => {
    const on = findPressed(scene, person, channel, given.on);
    if (!on) return problem(SLACK_ERRORS.gone);
    const found = findElement(on.blocks, given.block_id, String(given.action.action_id));
    if (!found || !actsAlone(found.block)) return problem(SLACK_ERRORS.gone);
    const action = toAction(scene, channel, given, found.element);
    const held = heldValues(on.blocks, withOwnValue(given, found.element));
    if (!action || !held) return problem(SLACK_ERRORS.notOffered);
    return send(scene, on.toBody({ person, action, values: toStateValues(held) }));
  });
}

type On = { readonly blocks: readonly Block[]; toBody(pressed: PressedElement): Record<string, unknown> };

/** Finds the message, modal or Home tab that was pressed. Only the top modal of a stack can be used. */
function findPressed({ workspace }: Scene, person: RehearsalPerson, channel: string, on: Press["on"]): On | undefined {
  if ("message" in on) {
    const message = workspace.messages.find(channel, on.message);
    return message && { blocks: message.blocks, toBody: (pressed) => pressedOnMessage(workspace, message, pressed) };
  }
  const reachable = [workspace.modals.stack(person.id).at(-1), workspace.homes.of(person.id)];
  const view = reachable.find((one) => one?.id === on.view);
  return view && { blocks: view.blocks, toBody: (pressed) => pressedOnView(workspace, view, pressed) };
}

/** Whether an element of the block sends an action of its own; in an input block only if `dispatch_action` is set. */
function actsAlone(block: Block): boolean {
  return block.type !== "input" || block.dispatch_action === true;
}

function toAction({ workspace }: Scene, channel: string, { block_id, action }: Press, element: Element) {
  const chosen = resolveOfferedOptions(element, action);
  const needsChoice = element.type === "overflow" && !action.selected_option;
  if (!chosen || needsChoice) return undefined;
  const shown =
    element.type === "button" ? { text: element.text, ...(element.value ? { value: element.value } : {}) } : {};
  return { ...chosen, ...shown, type: element.type, block_id, action_ts: workspace.messages.nextTs(channel) };
}

/** Adds the new choice to the state values, because Slack's action payload already includes it. */
function withOwnValue({ block_id, action, state }: Press, element: Element): StateValues {
  const startsAs: Field["startsAs"] | undefined = startingValue(element);
  if (!startsAs) return state;
  const { action_id, type: _type, block_id: _block, ...value } = action;
  return { ...state, [block_id]: { ...state[block_id], [String(action_id)]: value } };
}

async function send({ delivery }: Scene, body: Record<string, unknown>): Promise<Answer> {
  const answered = await delivery.ask({ kind: "interaction", body });
  return answered.kind === "acked" ? DONE : problem(SLACK_ERRORS.silent);
}
