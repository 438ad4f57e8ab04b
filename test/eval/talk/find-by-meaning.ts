import type { ShownMessage } from "#rehearsal/human-api.ts";
import type { Found } from "#test/support/find-press.ts";
import { elements, valuesOf } from "#test/support/shown.ts";

type Payload = Readonly<Record<string, unknown>> & { readonly choice?: Readonly<Record<string, unknown>> };

/** The button on the newest message whose press means this. */
export function findButton(
  shown: readonly ShownMessage[],
  action: string,
  isMeant: (payload: Payload) => boolean,
): Found | undefined {
  return find(shown, (element) => {
    const [name] = String(element.action.action_id).split("#");
    const isIt = element.type === "button" && name === action && isMeant(parse(element.action.value));
    return isIt ? {} : undefined;
  });
}

/** The option of a menu on the newest message whose choice means this. */
export function findOption(
  shown: readonly ShownMessage[],
  action: string,
  isMeant: (payload: Payload, value: string) => boolean,
): Found | undefined {
  return find(shown, (element) => {
    const id = String(element.action.action_id);
    if (element.type !== "static_select" || !id.startsWith(`${action}#`)) return undefined;
    const payload = parse(id.slice(action.length + 1).replace(/#\d+$/, ""));
    const option = element.offers.find(({ option }) => option && isMeant(payload, String(option.value)))?.option;
    return option && { selected_option: option };
  });
}

type Element = ReturnType<typeof elements>[number];

function find(
  shown: readonly ShownMessage[],
  choose: (element: Element) => Record<string, unknown> | undefined,
): Found | undefined {
  for (const message of shown.toReversed())
    for (const element of elements(message)) {
      const chosen = choose(element);
      const on = { message: message.ts };
      if (chosen)
        return {
          on,
          block_id: element.block_id,
          action: { ...element.action, ...chosen },
          state: valuesOf(message, {}),
        };
    }
  return undefined;
}

function parse(value: unknown): Payload {
  return typeof value === "string" ? (JSON.parse(value) as Payload) : {};
}
