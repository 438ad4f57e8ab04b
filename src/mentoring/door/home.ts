import type { Caller, Door } from "./door.ts";
import { gatherHomeFacts } from "./home-facts.ts";
import type { Stranger } from "./identify.ts";
import { serveMember } from "./member.ts";
import type { DoorAnswer, HomePage } from "./reply.ts";

/**
 * Returns the content of the Home tab. A non-member gets a page that says whom to ask, or offers to set up a programme.
 */
export async function showHome(door: Door, caller: Caller): Promise<DoorAnswer<HomePage>> {
  const served = await serveMember(door, caller, { work: ({ tx, me, now }) => gatherHomeFacts(tx, me, now) });
  switch (served.kind) {
    case "served":
      return { kind: "answered", reader: served.me, said: { name: "home.member", facts: served.outcome } };
    case "stranger":
      return { kind: "answered", reader: served.reader, said: strangerPage(served, caller) };
    case "unknown":
      return served;
    case "repeated":
      throw new Error("reading a page has no arrival that could be repeated");
  }
}

function strangerPage({ why, hasProgramme }: Stranger, { profile }: Caller): HomePage {
  return hasProgramme ? { name: "home.stranger", why } : { name: "home.set_up", mayFound: profile?.isAdmin ?? false };
}
