import type { Button } from "@slack/types";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import type { MessageKey } from "#words/catalogue.ts";

type Offered = UtteranceOf<"act.offered">;

/** Renders that there is nothing that a wish can mean, or who can do it, with the button that is nearest to it. */
export function nothingMessage(offered: Offered, reader: Reader): Message {
  const { named, me } = offered;
  const values = named ? { other: firstName(getOtherPerson(named, me)) } : {};
  const key = keyOf(offered);
  const buttons = buttonsOf(offered, reader);
  const said = sectionBlock(reader.mark(key, values));
  return { text: reader.say(key, values), blocks: buttons.length > 0 ? [said, actionsBlock(...buttons)] : [said] };
}

function keyOf({ act, roles, named }: Offered): MessageKey {
  const isMentor = roles.includes("mentor");
  const isPrincipal = roles.includes("principal");
  const visit = named ? "act.none.visit.with" : "act.none.visit";
  switch (act) {
    case "move":
    case "cancel":
    case "convert":
    case "miss":
      return visit;
    case "agree":
      return named ? "act.none.agree.with" : "act.none.agree";
    case "void":
      return isMentor ? visit : "act.none.void.principal";
    case "confirmed":
    case "disputed":
      return isPrincipal ? "act.none.review" : "act.none.review.other";
    case "correct":
    case "amend":
    case "withdraw":
      return isMentor ? "act.none.record" : "act.none.record.other";
    case "unshare":
      return "act.none.answer";
    case "done":
    case "dropped":
      return "act.none.commitment";
    case "take_back":
      return "session.take_back.gone";
  }
}

function buttonsOf({ act, roles, named }: Offered, reader: Reader): readonly Button[] {
  const plan = button("visit.plan", named ? { pair: named.id } : {}, reader.say("visit.button.plan"));
  const log = button("session.log", {}, reader.say("common.button.log"));
  const isInPair = roles.includes("mentor") || roles.includes("principal");
  switch (act) {
    case "move":
    case "cancel":
    case "convert":
    case "agree":
      return isInPair ? [plan] : [];
    case "miss":
      return roles.includes("mentor") ? [log] : [];
    case "done":
    case "dropped":
      return isInPair ? [button("commitment.show", {}, reader.say("wish.button.commitments"))] : [];
    default:
      return [];
  }
}
