import type { Button } from "@slack/types";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";

type Asked = UtteranceOf<"wish.asked">;

/** Renders who sees to what somebody wishes, and offers to say that they wish to talk. */
export function talkMessage(asked: Asked, reader: Reader): Message {
  const { wish, coordinators } = asked;
  if (coordinators.length === 0) return toMessage(reader.say("wish.nobody_coordinates"), []);
  const values = { names: formatList(reader.locale, coordinators) };
  const key =
    wish === "talk" || wish === "change_mentor" || wish === "cannot"
      ? (`wish.${wish}` as const)
      : "wish.only_coordinator";
  const contacts = button("contacts.show", {}, reader.say("contacts.button.show"));
  const talk = button("wish.talk", {}, reader.say("wish.button.talk"));
  const buttons = wish === "talk" ? [talk, contacts] : [talk];
  return { text: reader.say(key, values), blocks: blocksOf(reader.mark(key, values), buttons) };
}

/** Renders where what somebody wrote or agreed stands, with the buttons that lead there. */
export function whereItStandsMessage({ wish, isPrincipal }: Asked, reader: Reader): Message {
  const settings = button("home.settings", {}, reader.say("home.button.settings"));
  const notebook = button("home.notebook", {}, reader.say("home.button.notebook"));
  const mine = isPrincipal ? button("reflection.mine", {}, reader.say("reflection.mine")) : notebook;
  switch (wish) {
    case "my_data":
      return toMessage(reader.say("wish.my_data"), [mine, settings]);
    case "delete_words":
      return toMessage(reader.say("wish.delete_words"), [mine]);
    case "no_drafts":
      return toMessage(reader.say("wish.no_drafts"), isPrincipal ? [mine] : []);
    case "share":
      return isPrincipal
        ? toMessage(reader.say("wish.ask.share.principal"), [mine])
        : toMessage(reader.say("wish.ask.share.mentor"), []);
    default: {
      const show = button("commitment.show", {}, reader.say("wish.button.commitments"));
      return toMessage(reader.say("wish.ask.commitments"), [show]);
    }
  }
}

export function toMessage(text: string, buttons: readonly Button[]): Message {
  return { text, blocks: blocksOf(text, buttons) };
}

const blocksOf = (text: string, buttons: readonly Button[]) => [
  sectionBlock(text),
  ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
];
