import type { PageRequestResult, PageRequests } from "#rehearsal/human-api.ts";
import { buildHomeOpenedEvent } from "#rehearsal/payload/event.ts";
import { type HumanContext, OK_RESULT, runAsPerson } from "./scene.ts";

/** Opens the app's Home or Messages tab as one person; Slack then sends the app an `app_home_opened` event. */
export function openHome(scene: HumanContext, { as, tab = "home" }: PageRequests["home"]): PageRequestResult {
  return runAsPerson(scene, as, (person) => {
    scene.delivery.tell(buildHomeOpenedEvent(scene.workspace, person, tab));
    return OK_RESULT;
  });
}
