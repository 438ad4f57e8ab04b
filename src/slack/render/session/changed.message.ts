import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { WhatStays } from "#mentoring/delivery/written-utterance.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { createAmendButton } from "./amend.view.ts";

/** Renders what stays of a message that its reader edited or deleted, with the button that changes it. */
export function changedMessage({ how, stays }: UtteranceOf<"message.changed">, reader: Reader): Message {
  if (!stays)
    return { text: reader.say("common.edit_not_taken"), blocks: [sectionBlock(reader.say("common.edit_not_taken"))] };
  const principal = "principal" in stays ? stays.principal : undefined;
  const key =
    stays.in === "draft" && !principal ? "message.deleted.draft.unnamed" : (`message.${how}.${stays.in}` as const);
  const values = principal ? { principal } : {};
  return {
    text: reader.say(key, values),
    blocks: [sectionBlock(reader.mark(key, values)), actionsBlock(buttonFor(stays, reader))],
  };
}

function buttonFor(stays: WhatStays, reader: Reader) {
  switch (stays.in) {
    case "draft":
      return button("session.resume", { dialogue: stays.dialogue }, reader.say("home.button.continue"));
    case "record":
      return createAmendButton(stays.session.id, reader);
    case "note":
      return button("home.notebook", {}, reader.say("home.button.notebook"));
    case "answer":
      return button("reflection.open", { reflection: stays.reflection }, reader.say("common.button.open"));
  }
}
