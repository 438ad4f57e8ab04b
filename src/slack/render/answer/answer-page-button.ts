import type { Button } from "@slack/types";
import type { AnswerPage } from "#mentoring/delivery/own-question/answer.ts";
import { button } from "#slack/render/blocks.ts";
import { pageButton } from "#slack/render/people/page-button.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders the button that leads from an answer to a page, or does what the answer names. */
export function answerPageButton(page: AnswerPage, reader: Reader): Button {
  switch (page.to) {
    case "next":
      return button("home.next", {}, reader.say("common.button.next"));
    case "plan":
      return button("visit.plan", {}, reader.say("visit.button.plan"));
    case "log":
      return button("session.log", {}, reader.say("common.button.log"));
    case "note":
      return button("notebook.write", {}, reader.say("common.button.note"));
    case "promise":
      return button("promise.more", {}, reader.say("promise.title"));
    case "settings":
      return button("home.settings", {}, reader.say("answer.button.settings"));
    case "reflections":
      return button("reflection.mine", {}, reader.say("reflection.mine"));
    case "visit":
      return button("visit.more", { visit: page.visit }, reader.say("visit.button.more"));
    case "confirm":
      return button("visit.confirm", { visit: page.visit }, reader.say("visit.button.confirm"));
    case "hold":
      return button("visit.hold", { visit: page.visit }, reader.say("visit.button.hold"));
    case "resume":
      return button("session.resume", { dialogue: page.dialogue }, reader.say("home.button.continue"));
    case "due":
      return button("visit.due", { at: 0 }, reader.say("home.waiting.all"));
    case "waiting":
      return button("home.waiting", { at: 0 }, reader.say("answer.button.waiting"));
    case "managed":
      return pageButton(page.page, reader);
    case "record":
      return button("session.read", { session: page.session }, reader.say("session.button.read"));
    case "relation":
      return button("relation.show", { pair: page.pair }, reader.say("common.button.open"));
    case "commitments":
      return button("commitment.show", page.pair ? { pair: page.pair } : {}, reader.say("commitment.title"));
    default:
      return programmeButton(page.to, reader);
  }
}

const PROGRAMME = {
  people: ["people.show", "people.title"],
  calendar: ["calendar.show", "calendar.title"],
  digest: ["digest.ask", "common.button.digest"],
  contacts: ["contacts.show", "contacts.button.show"],
} as const;

/** The pages of what is coordinated. */
function programmeButton(to: keyof typeof PROGRAMME, reader: Reader): Button {
  const [action, label] = PROGRAMME[to];
  return button(action, {}, reader.say(label));
}
