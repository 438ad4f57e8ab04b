import { WebAPIPlatformError } from "@slack/web-api";
import { linkAddressByEmail, storeConversation } from "#mentoring/delivery/address-book.ts";
import type { Address } from "#mentoring/people/address.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Delivery } from "#outbox/port.ts";
import { slackAddress } from "#slack/slack-address.ts";
import { toDelivery } from "./delivery-of.ts";
import type { Sender } from "./sender.ts";

type Opened = { readonly channel: string } | { readonly failed: Delivery<never> };

/** How long a notice to somebody who is not on Slack yet is deferred. */
const LATER = { hours: 24 };

/**
 * Sends in the direct conversation with a person. A remembered one that Slack no longer knows is opened anew, once;
 * what comes of that is the outcome.
 */
export async function sendTo<Said>(
  sender: Sender,
  me: Person,
  known: Address | undefined,
  send: (channel: string) => Promise<Delivery<Said>>,
): Promise<Delivery<Said>> {
  const opened = await openChannel(sender, me, known);
  if ("failed" in opened) return opened.failed;
  const delivery = await send(opened.channel);
  if (known?.conversation === undefined || !isUnknownChannel(delivery)) return delivery;
  const { conversation: _, ...at } = known;
  const anew = await openChannel(sender, me, at);
  if ("failed" in anew) return anew.failed;
  return anew.channel === opened.channel ? delivery : send(anew.channel);
}

const isUnknownChannel = (delivery: Delivery) => delivery.kind === "gone" && delivery.reason === "channel_not_found";

/** The direct conversation with a person, opened once and remembered. Someone rostered by e-mail alone is looked up first. */
async function openChannel(sender: Sender, me: Person, known: Address | undefined): Promise<Opened> {
  if (known?.conversation) return { channel: known.conversation };
  try {
    const at = known ?? (await lookUp(sender, me));
    if (!at) return notHere(sender);
    const { channel } = await sender.client.conversations.open({ users: at.user });
    if (!channel?.id) return { failed: { kind: "later", reason: "no conversation was opened" } };
    await storeConversation(sender.db, me, at, channel.id);
    return { channel: channel.id };
  } catch (error) {
    const failed = toDelivery(error);
    // Opening a conversation posts nothing, so a retry is safe.
    return { failed: failed.kind === "uncertain" ? { kind: "later", reason: failed.reason } : failed };
  }
}

const notHere = (sender: Sender): Opened => ({
  failed: { kind: "deferred", until: sender.clock.now().add(LATER), reason: "not on Slack yet" },
});

/** Error codes for an unknown e-mail, or a missing scope. */
const NOWHERE = ["users_not_found", "missing_scope", "not_allowed_token_type"];

/**
 * Undefined if no user of this workspace has the e-mail, the user is linked to somebody else, or the scope is missing.
 */
async function lookUp(sender: Sender, me: Person): Promise<Address | undefined> {
  const { email } = me;
  if (!email) return undefined;
  try {
    const { user } = await sender.client.users.lookupByEmail({ email });
    if (!user?.id) return undefined;
    const at = slackAddress(sender, user.id);
    return (await linkAddressByEmail(sender.db, me, at, email, sender.clock.now())) ? at : undefined;
  } catch (error) {
    if (error instanceof WebAPIPlatformError && NOWHERE.includes(error.data.error)) return undefined;
    throw error;
  }
}
