import { formatZoneName } from "#kernel/zone.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { toggleQuestionPause } from "#mentoring/people/save-my-settings.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { cancelMyPlannedNotice } from "#mentoring/reflection/cancel-my-planned-notice.ts";
import { type PersonalSettings, savePersonalSettings } from "#mentoring/settings/save-settings.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { defineReadHandler, defineWriteHandler, type PressHandlers, type SubmitHandlers } from "./handler.ts";
import { gatherHomeTabFacts, type HomeTabFacts } from "./home-facts.ts";
import type { RequestContext } from "./member.ts";
import { parseSettingsForm } from "./parse-settings-form.ts";
import { createModalReply, createTextReply, type Reply } from "./reply.ts";
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
    const { language, zone } = read.settings;
    return { kind: "done", said: describeSettings(read.settings, me), reader: { language, zone } };
  },
};

export async function openSettingsForm({ tx, me, now }: RequestContext): Promise<Reply> {
  const { setting, consent, questionsWait, leave } = await gatherHomeTabFacts(tx, me, now);
  return createModalReply({ name: "home.settings", me, setting, consent, questionsWait, ...(leave && { leave }) });
}

/** What holds from now on. */
function describeSettings({ language, zone, ...is }: PersonalSettings, me: Person): ReplyPhrase[] {
  const habits = { language: createPhrase(`common.language.${language}`), zone: formatZoneName(zone) };
  const isAsked = hasRole(me, "principal") || hasRole(me, "mentor");
  const line =
    isAsked && is.questions
      ? createPhrase("home.settings.line", { ...habits, time: is.questionTime })
      : createPhrase("home.settings.line.short", habits);
  return [
    createPhrase("home.settings.saved", { line }),
    ...(isAsked && !is.questions ? [createPhrase("home.settings.questions.off")] : []),
    ...(is.pause === "on" ? [createPhrase("home.settings.paused")] : []),
    ...(typeof is.pause === "object" ? [createPhrase("home.settings.paused_until", { day: is.pause.until })] : []),
    ...(is.leave ? [createPhrase("home.settings.on_leave", is.leave)] : []),
  ];
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
