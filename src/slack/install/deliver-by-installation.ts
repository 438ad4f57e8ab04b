import type { DeliveryResult, FindMessageResult, NoticeDeliverer } from "#outbox/port.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { HOLDING_CODES } from "./holding-codes.ts";
import type { Installations } from "./installations.ts";

/**
 * The delay before the next attempt to send a notice whose installation cannot send now. The installations are
 * refreshed about as often.
 */
const AGAIN_SECONDS = 60;

/**
 * Creates a deliverer that sends each notice with the token of the notice's own workspace. If what Slack says concerns
 * the whole installation, the installation is held: nothing more of it is claimed until Slack accepts its token.
 */
export function createDelivererByInstallation<Said>(
  installations: Installations,
  delivererOf: (slack: SlackContext) => NoticeDeliverer<Said>,
): NoticeDeliverer<Said> {
  const isHeld = async (slack: SlackContext, result: DeliveryResult | FindMessageResult): Promise<boolean> => {
    if (result.kind !== "later" || !HOLDING_CODES.has(result.reason)) return false;
    await installations.silence(slack, result.reason);
    return true;
  };
  return {
    async deliver(notice, mayPost) {
      const slack = installations.find(notice.workspaceId);
      if (!slack) return NOT_SERVED;
      const delivery = await delivererOf(slack).deliver(notice, mayPost);
      // Nothing is wrong with the notice: the attempt is not counted.
      return (await isHeld(slack, delivery)) ? { ...delivery, afterSeconds: AGAIN_SECONDS } : delivery;
    },
    async find(notice): Promise<FindMessageResult<Said>> {
      const slack = installations.find(notice.workspaceId);
      if (!slack) return { kind: "later", reason: NOT_SERVED.reason };
      const found = await delivererOf(slack).find(notice);
      await isHeld(slack, found);
      return found;
    },
  };
}

/**
 * The result for a notice if this process has stopped serving the notice's workspace since it claimed the notice. The
 * notice waits, and the attempt is not counted.
 */
const NOT_SERVED = {
  kind: "later",
  reason: "its installation is not served here",
  afterSeconds: AGAIN_SECONDS,
} as const satisfies DeliveryResult;
