import { useState } from "react";
import type { PressRequest } from "#rehearsal/human-api.ts";
import { usePlayedPersonId } from "#rehearsal/page/people/me.tsx";
import { useSendRequest } from "#rehearsal/page/wire/act.tsx";
import type { ElementAction } from "./surface.tsx";

/**
 * Returns a function that sends the actions of elements to the local Slack, and one that tells whether an action of an
 * element is still unanswered.
 */
export function useSendElementAction(on: PressRequest["on"]) {
  const as = usePlayedPersonId();
  const act = useSendRequest();
  const [pending, setPending] = useState<readonly string[]>([]);

  async function tell({ blockId, action }: ElementAction, state: PressRequest["state"]) {
    const key = keyOf(blockId, action.action_id);
    setPending((keys) => [...keys, key]);
    await act("press", { as, on, block_id: blockId, action: { block_id: blockId, ...action }, state });
    setPending((keys) => keys.toSpliced(keys.indexOf(key), 1));
  }
  return { tell, isPending: (blockId: string, actionId: string) => pending.includes(keyOf(blockId, actionId)) };
}

const keyOf = (blockId: string, actionId: string) => `${blockId} ${actionId}`;
