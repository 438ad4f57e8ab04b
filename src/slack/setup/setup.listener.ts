import { asMachineIn } from "#db/as.ts";
import { setUpProgramme } from "#mentoring/programme/set-up-programme.ts";
import type { Heard } from "#slack/act.ts";
import { slackAddress } from "#slack/address.ts";
import { isZone } from "#slack/home/read-settings.ts";
import type { Answered, HandedIn, Listeners, Reply } from "#slack/listener.ts";
import { type Reader, readerOf } from "#slack/render/reader.ts";
import { setUpView } from "#slack/render/setup/setup.view.ts";
import { type Profile, profileOf } from "./profile.ts";

export const setupListeners: Listeners = {
  pressed: { "programme.set_up": openSetUp },
  handedIn: { "programme.set_up": answerSetUp },
};

async function openSetUp({ house, slackUser }: Heard): Promise<Reply> {
  const profile = await profileOf(house, slackUser);
  const reader = readerOf(profile);
  return profile.isAdmin
    ? { kind: "open", view: setUpView(profile.zone, reader) }
    : { kind: "tell", text: reader.say("home.setup.wait") };
}

/** Whoever hands it in is asked for again: a form can be left open while a role ends. */
async function answerSetUp({ house, slackUser, form }: HandedIn): Promise<Answered> {
  const profile = await profileOf(house, slackUser);
  const reader = readerOf(profile);
  const [name, zone] = [form.text("name") ?? "", form.text("zone") ?? ""];
  const errors = problems(profile, name, zone, reader);
  if (Object.keys(errors).length > 0) return { kind: "errors", errors };
  const at = slackAddress(house, slackUser);
  const founder = { at, name: profile.name, language: profile.language, zone: profile.zone };
  const outcome = await asMachineIn(house.db, house.workspaceId, (tx) =>
    setUpProgramme(tx, founder, name, zone, house.clock.now()),
  );
  return outcome.kind === "taken"
    ? { kind: "errors", errors: { name: reader.say("home.setup.taken") } }
    : { kind: "done" };
}

function problems(profile: Profile, name: string, zone: string, reader: Reader) {
  return {
    ...(!profile.isAdmin && { name: reader.say("home.setup.wait") }),
    ...(profile.isAdmin && !name && { name: reader.say("common.error.empty") }),
    ...(!isZone(zone) && { zone: reader.say("home.error.zone") }),
  };
}
