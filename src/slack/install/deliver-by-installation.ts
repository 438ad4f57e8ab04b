import type { DeliveryResult, FindMessageResult, NoticeDeliverer } from "#outbox/port.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import type { Installations } from "./installations.ts";
import { TOKEN_REFUSED_CODES } from "./sign-in.ts";

/**
 * The delay before the next attempt to send a notice whose installation cannot send now. The installations are
 * refreshed about as often.
 */
const AGAIN_SECONDS = 60;

/** Creates a deliverer that sends each notice with the token of the notice's own workspace. */
export function createDelivererByInstallation<Said>(
  installations: Installations,
  delivererOf: (slack: SlackContext) => NoticeDeliverer<Said>,
): NoticeDeliverer<Said> {
  return {
    async deliver(notice, mayPost) {
      const slack = installations.find(notice.workspaceId);
      if (!slack) return NOT_SERVED;
      const delivery = await delivererOf(slack).deliver(notice, mayPost);
      if (delivery.kind !== "later" || !TOKEN_REFUSED_CODES.has(delivery.reason)) return delivery;
      installations.silence(slack, delivery.reason);
      return { ...delivery, afterSeconds: AGAIN_SECONDS };
    },
    async find(notice): Promise<FindMessageResult<Said>> {
      const slack = installations.find(notice.workspaceId);
      return slack ? delivererOf(slack).find(notice) : { kind: "later", reason: NOT_SERVED.reason };
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
