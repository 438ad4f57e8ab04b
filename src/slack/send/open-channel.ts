import { WebAPIPlatformError } from "@slack/web-api";
import { linkAddressByEmail, storeConversationId } from "#mentoring/delivery/address-book.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { DeliveryResult } from "#outbox/port.ts";
import { toChatUserKind } from "#slack/chat-user-kind.ts";
import { toSlackAddress } from "#slack/slack-address.ts";
import { callAtPace } from "./call-at-pace.ts";
import { toFailedDelivery } from "./delivery-of.ts";
import { FINAL_REFUSALS } from "./final-refusals.ts";
import type { SendingContext } from "./sender.ts";

type FailedToOpen = { readonly failed: DeliveryResult<never> };
type Opened = { readonly channel: string } | FailedToOpen;

/** How long a notice is deferred if its recipient has no Slack account in the workspace yet. */
const LATER = { hours: 24 };

/**
 * Calls `send` with the channel of the direct conversation with a person. If Slack no longer takes messages in the stored
 * channel, the conversation is opened anew and `send` is called once more; that second result counts.
 */
export async function sendInConversation<Said>(
  sender: SendingContext,
  me: Person,
  known: ChatAddress | undefined,
  send: (channel: string) => Promise<DeliveryResult<Said>>,
): Promise<DeliveryResult<Said>> {
  const opened = await openChannel(sender, me, known);
  if ("failed" in opened) return opened.failed;
  const delivery = await send(opened.channel);
  if (known?.conversation === undefined || !isChannelRefused(delivery)) return delivery;
  const { conversation: _, ...at } = known;
  const anew = await openChannel(sender, me, at);
  return "failed" in anew ? anew.failed : send(anew.channel);
}

const isChannelRefused = ({ kind, ...delivery }: DeliveryResult) =>
  kind === "gone" && "reason" in delivery && FINAL_REFUSALS["chat.postMessage"][delivery.reason] === "conversation";

/**
 * Returns the channel of the direct conversation with a person, or opens the conversation and stores its channel. A
 * person of whom only the e-mail address is known is first looked up in Slack.
 */
async function openChannel(sender: SendingContext, me: Person, known: ChatAddress | undefined): Promise<Opened> {
  if (known?.conversation) return { channel: known.conversation };
  try {
    const at = known ?? (await lookUp(sender, me));
    if ("failed" in at) return at;
    const open = () => sender.client.conversations.open({ users: at.user });
    const { channel } = await callAtPace(sender.pace, "conversations.open", open);
    if (!channel?.id) return { failed: { kind: "later", reason: "no conversation was opened" } };
    await storeConversationId(sender.db, me, at, channel.id);
    return { channel: channel.id };
  } catch (error) {
    const failed = toFailedDelivery(error, "conversations.open");
    // Opening a conversation posts nothing, so a retry cannot duplicate a message.
    return { failed: failed.kind === "uncertain" ? { kind: "later", reason: failed.reason } : failed };
  }
}

const notHere = (sender: SendingContext): FailedToOpen => ({
  failed: {
    kind: "deferred",
    until: sender.clock.now().add(LATER),
    reason: "not on Slack yet",
    unreached: "no_account",
  },
});

/**
 * Slack's error codes if no user has the e-mail address, or if the app lacks the permission to look it up. In both
 * cases the person cannot be found.
 */
const NOWHERE = ["users_not_found", "missing_scope", "not_allowed_token_type"];

/**
 * Finds a person's Slack account by e-mail address, and links it to the person. The notice is deferred if the person has
 * no account that may be linked yet, or if the scope is missing. It is given up if the account with this e-mail address
 * is a bot's, a deleted one or another organisation's: nothing is written to that account.
 */
async function lookUp(sender: SendingContext, me: Person): Promise<ChatAddress | FailedToOpen> {
  const { email } = me;
  if (!email) return notHere(sender);
  const user = await findUserByEmail(sender, email);
  if (!user?.id) return notHere(sender);
  const at = toSlackAddress(sender, user.id);
  const kind = toChatUserKind(sender.teamId, user);
  const linked = await linkAddressByEmail(sender.db, me, at, { email, kind }, sender.clock.now());
  switch (linked.kind) {
    case "linked":
      return at;
    case "later":
      return notHere(sender);
    case "never":
      return { failed: { kind: "gone", reason: linked.why, unreached: "no_account" } };
  }
}

async function findUserByEmail({ client, pace }: SendingContext, email: string) {
  try {
    return (await callAtPace(pace, "users.lookupByEmail", () => client.users.lookupByEmail({ email }))).user;
  } catch (error) {
    if (error instanceof WebAPIPlatformError && NOWHERE.includes(error.data.error)) return undefined;
    throw error;
  }
}
