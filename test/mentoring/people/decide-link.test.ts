import { describe, expect, it } from "vitest";
import { newId, type PersonId, type WorkspaceId } from "#kernel/id.ts";
import type { ChatUserKind } from "#mentoring/people/chat-user.ts";
import { decideLinkByEmail, type LinkFacts } from "#mentoring/people/decide-link.ts";
import type { Person } from "#mentoring/people/person.ts";
import { onDay } from "#test/support/cast.ts";

const person = (name: string): Person => ({
  id: newId<PersonId>(),
  workspaceId: newId<WorkspaceId>(),
  name,
  language: "es",
  zone: "America/Lima",
  roles: ["principal"],
});
const rosa = person("Rosa Quispe");
const known = { surface: "slack", account: "T0SIERRA", user: "U0ROSA" } as const;
const decide = (facts: Partial<LinkFacts>) => decideLinkByEmail({ user: "member", person: rosa, ...facts });

describe("an e-mail address finds its person", () => {
  it("for a full member, where the person has no address and the address is nobody's", () => {
    expect(decide({})).toEqual({ kind: "link" });
    expect(decide({ holder: rosa })).toEqual({ kind: "link" });
  });

  it.each<ChatUserKind>(["guest", "unconfirmed", "bot", "foreign", "deleted"])(
    "never for a user that is %s",
    (user) => {
      expect(decide({ user })).toEqual({ kind: "refuse", reason: user });
    },
  );

  it("never once the person has an address in the account, also for a guest, whom a coordinator could link", () => {
    expect(decide({ known })).toEqual({ kind: "refuse", reason: "linked_already" });
    expect(decide({ known, user: "guest" })).toEqual({ kind: "refuse", reason: "linked_already" });
  });

  it("never where the address is another person's", () => {
    expect(decide({ holder: person("Julio Chávez") })).toEqual({ kind: "refuse", reason: "held_by_other" });
  });

  it("never once the person's place has ended, whoever asks", () => {
    const left = { ...rosa, deactivatedAt: onDay(0, "08:00") };
    expect(decide({ person: left })).toEqual({ kind: "refuse", reason: "left" });
    expect(decide({ person: left, user: "guest" })).toEqual({ kind: "refuse", reason: "left" });
  });
});
