import type { Arrival } from "#inbox/arrival.ts";
import type { Recognised } from "#inbox/port.ts";
import type { Installations } from "./install/installations.ts";
import { strangerText } from "./render/help/stranger.ts";
import { whoIs } from "./who.ts";

/** Who wrote from a Slack user that nobody is known at: Slack's profile may name a member by e-mail. */
export async function recogniseSender(installations: Installations, { address }: Arrival): Promise<Recognised> {
  const house = installations.houseOf(address.account);
  const who = await whoIs(house, address.user);
  if (who.kind === "person") return { kind: "member" };
  const channel = address.conversation ?? address.user;
  return {
    kind: "stranger",
    answer: () => house.client.chat.postMessage({ channel, text: strangerText(who) }),
  };
}
