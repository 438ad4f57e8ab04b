import { asMachineIn } from "#db/as.ts";
import { isTimeZone } from "#kernel/zone.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import { setUpProgramme } from "#mentoring/programme/set-up-programme.ts";
import type { Caller, ChatProfile, IncomingRequest, RequestDependencies } from "./door.ts";
import type { FormPayload, FormValues } from "./forms.ts";
import {
  createFieldErrors,
  createFormRefusal,
  createModalReply,
  createTextReply,
  type ReaderLocale,
  type Reply,
  type RequestResult,
  type SubmitOutcome,
} from "./reply.ts";
import { createPhrase } from "./say.ts";

/**
 * Opens the form that creates a programme, if the organisation has none and the chat platform reports the user as an
 * administrator. Anyone else gets an explanation.
 */
export async function openProgrammeSetUpForm(
  door: RequestDependencies,
  { workspaceId, profile }: Caller,
): Promise<RequestResult<Reply>> {
  if (!profile) return { kind: "unknown" };
  const reader = readerOf(profile);
  const taken = await asMachineIn(door.db, workspaceId, findProgramme);
  if (taken) return { kind: "answered", reader, said: createTextReply(createPhrase("home.setup.taken")) };
  if (!profile.isAdmin) return { kind: "answered", reader, said: createTextReply(createPhrase("home.setup.wait")) };
  return { kind: "answered", reader, said: createModalReply({ name: "programme.set_up", ...reader }) };
}

/**
 * Creates the programme from the submitted form. Errors that can be found without the user's profile are returned
 * first. The other checks need the profile: if it was not passed, the result is "unknown", and the code of the chat
 * platform loads the profile and submits again.
 */
export async function submitProgrammeSetUp(
  door: RequestDependencies,
  { workspaceId, address, profile }: IncomingRequest,
  { language }: FormPayload<"programme.set_up">,
  { name, zone = "" }: FormValues<"programme.set_up">,
): Promise<RequestResult<SubmitOutcome<"name" | "zone">>> {
  const taken = await asMachineIn(door.db, workspaceId, findProgramme);
  const found = {
    ...(!name && { name: createPhrase("common.error.empty") }),
    ...(taken && { name: createPhrase("home.setup.taken") }),
    ...(!isTimeZone(zone) && { zone: createPhrase("home.error.zone") }),
  };
  const reader = { ...readerOf(profile), language };
  if (Object.keys(found).length > 0)
    return { kind: "answered", reader, said: createFieldErrors<"name" | "zone">(found) };
  // The admin role is checked again, because the user may have lost it while the form was open.
  if (!profile) return { kind: "unknown" };
  if (!profile.isAdmin || !name)
    return { kind: "answered", reader, said: createFormRefusal(createPhrase("home.setup.wait")) };
  const founder = { at: address, name: profile.name ?? name, ...reader };
  const outcome = await asMachineIn(door.db, workspaceId, (tx) =>
    setUpProgramme(tx, founder, name, zone, door.clock.now()),
  );
  if (outcome.kind === "taken")
    return { kind: "answered", reader, said: createFormRefusal(createPhrase("home.setup.taken")) };
  const text = createPhrase("home.setup.done");
  return {
    kind: "answered",
    reader,
    said: { kind: "show", form: { name: "line", title: createPhrase("home.setup.title"), text } },
  };
}

const readerOf = (profile: ChatProfile | undefined): ReaderLocale => ({
  language: profile?.language ?? "en",
  zone: profile?.zone ?? "UTC",
});
