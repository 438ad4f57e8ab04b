import { type Block, type Element, findElement } from "#rehearsal/block-kit/walk-blocks.ts";
import type { PageRequestResult, PressRequest, RehearsalPerson, StateValues } from "#rehearsal/human-api.ts";
import {
  buildMessageBlockActions,
  buildViewBlockActions,
  type PressedElement,
} from "#rehearsal/payload/block-actions.ts";
import { type Field, initialFieldValue } from "./field.ts";
import { collectFieldValues, toStateValues } from "./held-values.ts";
import { resolveOfferedOptions } from "./offer.ts";
import { type HumanContext, OK_RESULT, problemResult, runAsPerson, SLACK_ERRORS } from "./scene.ts";

/** Presses a button, chooses from a menu or picks a date as one person: on a message, in a modal or on the Home tab. */
export function pressElement(scene: HumanContext, given: PressRequest): Promise<PageRequestResult> | PageRequestResult {
  return runAsPerson(scene, given.as, (person, channel) => {
    const on = findPressed(scene, person, channel, given.on);
    if (!on) return problemResult(SLACK_ERRORS.gone);
    const found = findElement(on.blocks, given.block_id, String(given.action.action_id));
    if (!found || !actsAlone(found.block)) return problemResult(SLACK_ERRORS.gone);
    const action = toAction(scene, channel, given, found.element);
    const held = collectFieldValues(on.blocks, withOwnValue(given, found.element));
    if (!action || !held) return problemResult(SLACK_ERRORS.notOffered);
    return send(scene, on.toBody({ person, action, values: toStateValues(held) }));
  });
}

type On = { readonly blocks: readonly Block[]; toBody(pressed: PressedElement): Record<string, unknown> };

/** Finds the message, modal or Home tab on which the person pressed. Only the top modal of a stack can be used. */
function findPressed(
  { workspace }: HumanContext,
  person: RehearsalPerson,
  channel: string,
  on: PressRequest["on"],
): On | undefined {
  if ("message" in on) {
    const message = workspace.messages.find(channel, on.message);
    return (
      message && { blocks: message.blocks, toBody: (pressed) => buildMessageBlockActions(workspace, message, pressed) }
    );
  }
  const reachable = [workspace.modals.stack(person.id).at(-1), workspace.homes.of(person.id)];
  const view = reachable.find((one) => one?.id === on.view);
  return view && { blocks: view.blocks, toBody: (pressed) => buildViewBlockActions(workspace, view, pressed) };
}

/**
 * Whether using an element of this block sends an action to the app at once. In an input block this is so only if
 * `dispatch_action` is set.
 */
function actsAlone(block: Block): boolean {
  return block.type !== "input" || block.dispatch_action === true;
}

function toAction({ workspace }: HumanContext, channel: string, { block_id, action }: PressRequest, element: Element) {
  const chosen = resolveOfferedOptions(element, action);
  const needsChoice = (element.type === "static_select" || element.type === "overflow") && !action.selected_option;
  if (!chosen || needsChoice) return undefined;
  const shown =
    element.type === "button" ? { text: element.text, ...(element.value ? { value: element.value } : {}) } : {};
  return { ...chosen, ...shown, type: element.type, block_id, action_ts: workspace.messages.nextTs(channel) };
}

/**
 * Adds the new choice to the state values that are sent with the action. The real Slack does the same: when an element
 * is changed, the state values in its payload already contain the new choice.
 */
function withOwnValue({ block_id, action, state }: PressRequest, element: Element): StateValues {
  const startsAs: Field["startsAs"] | undefined = initialFieldValue(element);
  if (!startsAs) return state;
  const { action_id, type: _type, block_id: _block, ...value } = action;
  return { ...state, [block_id]: { ...state[block_id], [String(action_id)]: value } };
}

async function send({ delivery }: HumanContext, body: Record<string, unknown>): Promise<PageRequestResult> {
  const answered = await delivery.ask({ kind: "interaction", body });
  return answered.kind === "acked" ? OK_RESULT : problemResult(SLACK_ERRORS.silent);
}
