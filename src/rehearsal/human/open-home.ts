import type { Answer, Requests } from "#rehearsal/human-api.ts";
import { homeOpenedEvent } from "#rehearsal/payload/event.ts";
import { asPerson, DONE, type Scene } from "./scene.ts";

/** Opens the app's Home or Messages tab, which sends the app an `app_home_opened` event. */
export function openHome(scene: Scene, { as, tab = "home" }: Requests["home"]): Answer {
  return asPerson(scene, as, (person) => {
    scene.delivery.tell(homeOpenedEvent(scene.workspace, person, tab));
    return DONE;
  });
}
