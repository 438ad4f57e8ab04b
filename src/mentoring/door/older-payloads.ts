import { z } from "zod";
import type { ActionName } from "./actions.ts";

/**
 * Schema of the payload of the buttons of the first release, which all had this one shape. `detail` contains values
 * that some of them appended to the action id.
 */
const older = z.object({
  dialogue: z.string().optional(),
  visit: z.string().optional(),
  commitment: z.string().optional(),
  ask: z.string().optional(),
  choice: z.union([z.string(), z.number(), z.null()]).optional(),
  on: z.boolean().optional(),
  detail: z.string().optional(),
  picked: z.string().optional(),
});
type Older = z.infer<typeof older>;

export type UpgradedButtonPress = { readonly action: ActionName; readonly payload: unknown };

/**
 * Converts a press of a button in a message of the first release to the action and the payload of this release. Returns
 * undefined for an action whose payload did not change. The result is validated like any other payload.
 */
export function upgradeOldButtonPress(action: ActionName, payload: unknown): UpgradedButtonPress | undefined {
  const read = older.safeParse(payload);
  return read.success ? UPGRADES[action]?.(read.data) : undefined;
}

const UPGRADES: { readonly [Name in ActionName]?: (from: Older) => UpgradedButtonPress } = {
  "session.choose": (from) => (from.picked === undefined ? chosen(from) : pickedFrom(from)),
  "session.focus": ({ dialogue, choice, on }) => ({ action: "session.focus", payload: { dialogue, code: choice, on } }),
  "visit.went": ({ visit, choice }) => ({ action: "visit.went", payload: { visit, outcome: choice } }),
  "commitment.settle": ({ commitment, choice }) => ({
    action: "commitment.settle",
    payload: { commitment, as: choice },
  }),
  "reflection.rhythm": ({ detail }) => ({ action: "reflection.rhythm", payload: { rhythm: detail } }),
};

function chosen({ dialogue, ask, choice }: Older): UpgradedButtonPress {
  return { action: "session.choose", payload: { dialogue, choice: { ask, ...answerTo(ask, choice) } } };
}

/**
 * Converts a choice in a menu of the first release. Those menus appended the question and the id of the conversation to
 * the action id, as in "reason.pick.<dialogue>".
 */
function pickedFrom({ detail = "", picked }: Older): UpgradedButtonPress {
  const [ask, , dialogue] = detail.split(".");
  return { action: "session.pick", payload: { ask, dialogue, picked } };
}

function answerTo(ask: string | undefined, choice: Older["choice"]): object {
  switch (ask) {
    case "visit":
      return { visitId: choice };
    case "pair":
      return { pairId: choice };
    case "duplicate":
      return { another: true };
    case "agreed":
      return { nothing: true };
    case "how": {
      const [modality, minutes] = String(choice).split(":");
      return { modality, minutes: Number(minutes) };
    }
    default:
      return { value: choice };
  }
}
