import type { NoticeId } from "#kernel/id.ts";
import { callOffNotice } from "#mentoring/reflection/call-off-notice.ts";
import { saveSettings } from "#mentoring/settings/save-settings.ts";
import { act, type Heard, look } from "#slack/act.ts";
import type { Answered, HandedIn, Listeners, Pressed, Reply } from "#slack/listener.ts";
import { refusal } from "#slack/refusal.ts";
import { strangerText } from "#slack/render/help/stranger.ts";
import { nextText } from "#slack/render/home/next-text.ts";
import { settingsView } from "#slack/render/home/settings.view.ts";
import { readerOf } from "#slack/render/reader.ts";
import { told } from "#slack/session/session.listener.ts";
import { gatherHome } from "./home.facts.ts";
import { readSettings } from "./read-settings.ts";

export const homeListeners: Listeners = {
  pressed: { "home.settings": openSettings, "home.next": next, "home.call_off": callItOff },
  handedIn: { "home.settings": answerSettings },
};

/** Also behind `/fieldbook settings`. */
export async function openSettings(heard: Pick<Heard, "house" | "slackUser">): Promise<Reply> {
  const seen = await look(heard, gatherHome);
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  return { kind: "open", view: settingsView(seen.outcome, readerOf(seen.me)) };
}

async function next(pressed: Pressed): Promise<Reply> {
  const seen = await look(pressed, gatherHome);
  if (seen.kind === "stranger") return { kind: "tell", text: strangerText(seen) };
  return { kind: "tell", text: nextText(seen.outcome, readerOf(seen.me)) };
}

async function callItOff(pressed: Pressed): Promise<Reply> {
  const acted = await act(pressed, (tx, _, now) => callOffNotice(tx, pressed.carried.notice as NoticeId, now));
  return told(acted, () => "home.called_off");
}

async function answerSettings(handedIn: HandedIn): Promise<Answered> {
  const seen = await look(handedIn, async (_, me, now) => ({ me, now }));
  if (seen.kind === "stranger") return refusal("language", seen);
  const settings = readSettings(handedIn.form, seen.outcome.now, readerOf(seen.me));
  if ("errors" in settings) return { kind: "errors", errors: settings.errors };
  await act(handedIn, (tx, me, now) => saveSettings(tx, me, settings, now));
  return { kind: "done" };
}
