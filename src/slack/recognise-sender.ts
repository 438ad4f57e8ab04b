import type { InboxMessage } from "#inbox/inbox-message.ts";
import type { SenderLookupResult } from "#inbox/port.ts";
import { identifyCaller } from "#mentoring/door/identify.ts";
import type { Installations } from "./install/installations.ts";
import { lookUpProfile, ProfileUnavailableError } from "./look-up-profile.ts";
import { createReader } from "./render/reader.ts";
import { formatPhraseAsPlainText } from "./render/word-phrase.ts";
import { parseMessageRef } from "./send/ref.ts";

/** Finds out who wrote a message from a Slack user who is not stored yet, by the e-mail address in their profile. */
export async function recogniseSender(
  installations: Installations,
  arrival: InboxMessage,
): Promise<SenderLookupResult> {
  const { workspaceId, address, replyTo } = arrival;
  const slack = installations.find(workspaceId);
  // With a refused token Slack is not asked again for each message; the next refresh of the installations tries the
  // token again.
  if (!slack) return { kind: "unavailable", cause: new ProfileUnavailableError("No token works for the workspace.") };
  const profile = await lookUpProfile(slack, address.user).catch(unlessUnavailable);
  if (profile instanceof ProfileUnavailableError) return { kind: "unavailable", cause: profile };
  const who = await identifyCaller(slack.door, { workspaceId, address, profile });
  if (who.kind === "member") return who;
  if (who.kind === "unknown") throw new Error("a profile was given, and asked for again");
  const channel = address.conversation ?? address.user;
  const text = formatPhraseAsPlainText(who.why, createReader(who.reader));
  const thread = replyTo && { thread_ts: parseMessageRef(replyTo).ts };
  return { kind: "stranger", answer: () => slack.client.chat.postMessage({ channel, text, ...thread }) };
}

function unlessUnavailable(error: unknown): ProfileUnavailableError {
  if (error instanceof ProfileUnavailableError) return error;
  throw error;
}
