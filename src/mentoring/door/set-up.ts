import { asMachineIn } from "#db/as.ts";
import { isZone } from "#kernel/zone.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import { setUpProgramme } from "#mentoring/programme/set-up-programme.ts";
import type { Arrived, Caller, Door, Profile } from "./door.ts";
import type { Filled, FormPayload } from "./forms.ts";
import { type Answer, errors, open, type Reader, type Reply, refuse, type Submitted, tell } from "./reply.ts";
import { say } from "./say.ts";

/** Offers the form to administrators of the account, as the surface reports them. */
export async function openSetUp(door: Door, { workspaceId, profile }: Caller): Promise<Answer<Reply>> {
  if (!profile) return { kind: "unknown" };
  const reader = readerOf(profile);
  const taken = await asMachineIn(door.db, workspaceId, findProgramme);
  if (taken) return { kind: "answered", reader, said: tell(say("home.setup.taken")) };
  if (!profile.isAdmin) return { kind: "answered", reader, said: tell(say("home.setup.wait")) };
  return { kind: "answered", reader, said: open({ name: "programme.set_up", ...reader }) };
}

/** Refuses at once what the database alone can decide; the rest depends on who submits the form. */
export async function submitSetUp(
  door: Door,
  { workspaceId, address, profile }: Arrived,
  { language }: FormPayload<"programme.set_up">,
  { name, zone = "" }: Filled<"programme.set_up">,
): Promise<Answer<Submitted<"name" | "zone">>> {
  const taken = await asMachineIn(door.db, workspaceId, findProgramme);
  const found = {
    ...(!name && { name: say("common.error.empty") }),
    ...(taken && { name: say("home.setup.taken") }),
    ...(!isZone(zone) && { zone: say("home.error.zone") }),
  };
  const reader = { ...readerOf(profile), language };
  if (Object.keys(found).length > 0) return { kind: "answered", reader, said: errors<"name" | "zone">(found) };
  // Re-check the admin role, which may have been lost while the form was open.
  if (!profile) return { kind: "unknown" };
  if (!profile.isAdmin || !name) return { kind: "answered", reader, said: refuse(say("home.setup.wait")) };
  const founder = { at: address, name: profile.name ?? name, ...reader };
  const outcome = await asMachineIn(door.db, workspaceId, (tx) =>
    setUpProgramme(tx, founder, name, zone, door.clock.now()),
  );
  if (outcome.kind === "taken") return { kind: "answered", reader, said: refuse(say("home.setup.taken")) };
  const text = say("home.setup.done");
  return {
    kind: "answered",
    reader,
    said: { kind: "show", form: { name: "line", title: say("home.setup.title"), text } },
  };
}

const readerOf = (profile: Profile | undefined): Reader => ({
  language: profile?.language ?? "en",
  zone: profile?.zone ?? "UTC",
});
