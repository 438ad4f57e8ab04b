import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { toggleQuestionPause } from "#mentoring/people/save-my-settings.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { cancelMyPlannedNotice } from "#mentoring/reflection/cancel-my-planned-notice.ts";
import { savePersonalSettings } from "#mentoring/settings/save-settings.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers, type SubmitHandlers } from "./handler.ts";
import { gatherHomeTabFacts, type HomeTabFacts } from "./home-facts.ts";
import type { RequestContext } from "./member.ts";
import { parseSettingsForm } from "./parse-settings-form.ts";
import { createModalReply, createTextReply, FORM_ACCEPTED, type Reply } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

/** Maximum number of upcoming visits that the text summary in the chat names. */
const MAX_AHEAD = 3;

export const homePressHandlers: PressHandlers<"home.settings" | "home.next" | "home.call_off"> = {
  "home.settings": defineReadHandler(openSettingsForm),
  // The reply is a text summary, because this button is pressed in the chat, where the Home tab is not visible.
  "home.next": defineReadHandler(async ({ tx, me, now }) => {
    const facts = await gatherHomeTabFacts(tx, me, now);
    const lines = [
      ...facts.due.map((visit) =>
        visitLine(visit.status === "held" ? "home.waiting.held" : "home.waiting.log", visit, facts),
      ),
      ...facts.ahead.slice(0, MAX_AHEAD).map((visit) => visitLine("home.next.visit", visit, facts)),
    ];
    return lines.length > 0
      ? { kind: "tell", lines, bulleted: true }
      : createTextReply(createPhrase("home.next.nothing"));
  }),
  "home.call_off": defineWriteHandler(async ({ tx, now }, { notice }) => {
    await cancelMyPlannedNotice(tx, notice, now);
    return createTextReply(createPhrase("home.called_off"));
  }),
};

export const homeSubmitHandlers: SubmitHandlers<"home.settings"> = {
  "home.settings": async ({ tx, me, now }, _, filled) => {
    const read = parseSettingsForm(filled, now);
    if (read.kind === "errors") return read;
    await savePersonalSettings(tx, me, read.settings, now);
    return FORM_ACCEPTED;
  },
};

export async function openSettingsForm({ tx, me, now }: RequestContext): Promise<Reply> {
  const { setting, consent, questionsWait, leave } = await gatherHomeTabFacts(tx, me, now);
  return createModalReply({ name: "home.settings", me, setting, consent, questionsWait, ...(leave && { leave }) });
}

/**
 * Pauses questions, reminders and digests for the person who pressed the button, or ends the pause if they are paused.
 */
export async function toggleMyQuestionPause({ tx, now }: RequestContext): Promise<Reply> {
  return createTextReply(
    createPhrase((await toggleQuestionPause(tx, now)) === "on" ? "home.pause.on" : "home.pause.off"),
  );
}

function visitLine(
  key: "home.waiting.log" | "home.waiting.held" | "home.next.visit",
  visit: Visit,
  { me, pairs }: HomeTabFacts,
): ReplyPhrase {
  const pair = pairs.find(({ id }) => id === visit.pairId);
  const other = pair ? getOtherPerson(pair, me.id).name : "";
  return createPhrase(key, { ...toDayAndTime(visit.startsAt, me.zone), other, principal: other });
}
