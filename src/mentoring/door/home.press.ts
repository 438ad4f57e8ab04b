import { otherHalf } from "#mentoring/pair/pair.ts";
import { togglePause } from "#mentoring/people/save-my-settings.ts";
import { dayAndTime } from "#mentoring/phrase.ts";
import { callOffNotice } from "#mentoring/reflection/call-off-notice.ts";
import { saveSettings } from "#mentoring/settings/save-settings.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { type Presses, reads, type Submits, writes } from "./handler.ts";
import { gatherHome, type HomeFacts } from "./home-facts.ts";
import type { At } from "./member.ts";
import { readSettings } from "./read-settings.ts";
import { DONE, open, type Reply, tell } from "./reply.ts";
import { type Phrase, say } from "./say.ts";

/** Number of visits listed in the chat. */
const MAX_AHEAD = 3;

export const homePresses: Presses<"home.settings" | "home.next" | "home.call_off"> = {
  "home.settings": reads(openSettings),
  // A summary for the chat, where Home is not visible.
  "home.next": reads(async ({ tx, me, now }) => {
    const facts = await gatherHome(tx, me, now);
    const lines = [
      ...facts.due.map((visit) => visitLine("home.waiting.log", visit, facts)),
      ...facts.ahead.slice(0, MAX_AHEAD).map((visit) => visitLine("home.next.visit", visit, facts)),
    ];
    return lines.length > 0 ? { kind: "tell", lines, bulleted: true } : tell(say("home.next.nothing"));
  }),
  "home.call_off": writes(async ({ tx, now }, { notice }) => {
    await callOffNotice(tx, notice, now);
    return tell(say("home.called_off"));
  }),
};

export const homeSubmits: Submits<"home.settings"> = {
  "home.settings": async ({ tx, me, now }, _, filled) => {
    const read = readSettings(filled, now);
    if (read.kind === "errors") return read;
    await saveSettings(tx, me, read.settings, now);
    return DONE;
  },
};

export async function openSettings({ tx, me, now }: At): Promise<Reply> {
  const { setting, consent, leave } = await gatherHome(tx, me, now);
  return open({ name: "home.settings", me, setting, consent, ...(leave && { leave }) });
}

/** Toggles the pause. */
export async function pause({ tx, now }: At): Promise<Reply> {
  return tell(say((await togglePause(tx, now)) === "on" ? "home.pause.on" : "home.pause.off"));
}

function visitLine(key: "home.waiting.log" | "home.next.visit", visit: Visit, { me, pairs }: HomeFacts): Phrase {
  const pair = pairs.find(({ id }) => id === visit.pairId);
  const other = pair ? otherHalf(pair, me.id).name : "";
  return say(key, { ...dayAndTime(visit.startsAt, me.zone), other, principal: other });
}
