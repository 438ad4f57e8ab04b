import type { Caller, RequestDependencies } from "./door.ts";
import { gatherHomeTabFacts } from "./home-facts.ts";
import type { NonMember } from "./identify.ts";
import { handleMemberRequest } from "./member.ts";
import type { HomeTabContent, RequestResult } from "./reply.ts";

/**
 * Returns the content of the Home tab. A non-member gets a page that says whom to ask, or offers to set up a programme.
 */
export async function getHomeTabContent(
  door: RequestDependencies,
  caller: Caller,
): Promise<RequestResult<HomeTabContent>> {
  const served = await handleMemberRequest(door, caller, {
    work: ({ tx, me, now }) => gatherHomeTabFacts(tx, me, now),
  });
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

function strangerPage({ why, hasProgramme }: NonMember, { profile }: Caller): HomeTabContent {
  return hasProgramme ? { name: "home.stranger", why } : { name: "home.set_up", mayFound: profile?.isAdmin ?? false };
}
