import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine, asMachineIn, asPerson } from "#db/as.ts";
import { newId, type PersonId } from "#kernel/id.ts";
import {
  findAddressOfPerson,
  findStoredAddress,
  insertAddress,
  listAddresses,
  replaceAddress,
  saveConversationId,
} from "#mentoring/people/address.store.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import type { ChatUserKind } from "#mentoring/people/chat-user.ts";
import { findPersonAtAddress, insertPerson } from "#mentoring/people/person.store.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

const NOW = onDay(0, "08:00");

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const inSierra = <T>(work: Parameters<typeof asMachineIn<T>>[2]) => asMachineIn(database.db, cast.workspaceId, work);
const at = (user: string, account = cast.slackTeamId): ChatAddress => ({ surface: "slack", account, user });

describe("a person", () => {
  it("is found where they are, by the software and by themself", async () => {
    const marta = { id: cast.marta.personId, name: "Marta Rojas", roles: ["coordinator", "mentor"] };
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0MARTA")))).toMatchObject(marta);
    expect(await asPerson(database.db, cast.marta, (tx) => findPersonAtAddress(tx, at("U0MARTA")))).toMatchObject(
      marta,
    );
  });

  it("of another organisation is nobody here, even under the same user", async () => {
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0VERA")))).toBeUndefined();
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0VERA", "T0VALLE")))).toBeUndefined();
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0ROSA", "T0VALLE")))).toBeUndefined();
  });

  it("reads their own address and nobody else's, not even the coordinator", async () => {
    const of = (who: "rosa" | "elena", whose: "rosa" | "elena") =>
      asPerson(database.db, cast[who], (tx) => findAddressOfPerson(tx, cast[whose].personId, at("")));
    expect(await of("rosa", "rosa")).toEqual({ ...at("U0ROSA"), conversation: "D0ROSA" });
    expect(await of("elena", "rosa")).toBeUndefined();
  });

  it("is spoken to in the conversation that was opened last", async () => {
    await inSierra((tx) => saveConversationId(tx, at("U0AMIR"), "D0NEW"));
    expect(await inSierra((tx) => findStoredAddress(tx, at("U0AMIR")))).toMatchObject({ conversation: "D0NEW" });
    await expect(inSierra((tx) => saveConversationId(tx, at("U0NOBODY"), "D0NEW"))).rejects.toThrow();
  });

  it("who is another user by now has no conversation yet", async () => {
    await inSierra((tx) => replaceAddress(tx, cast.ines.personId, at("U0INES2"), NOW));
    expect((await inSierra((tx) => listAddresses(tx, at("")))).get(cast.ines.personId)).toEqual(at("U0INES2"));
    const taken = inSierra((tx) => replaceAddress(tx, cast.ines.personId, at("U0ROSA"), NOW));
    await expect(taken).rejects.toThrow("held by somebody else");
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0ROSA")))).toMatchObject({ id: cast.rosa.personId });
  });

  it("has no address in an account of another organisation", async () => {
    const added = inSierra((tx) => insertAddress(tx, cast.rosa.personId, at("U0ROSA2", "T0VALLE"), NOW));
    await expect(added).rejects.toThrow("foreign key");
  });

  it("is not looked for without a workspace", async () => {
    const everyone = asMachine(database.db, (tx) => tx.sql.selectFrom("machine.address").selectAll().execute());
    expect(await everyone).toEqual([]);
  });
});

describe("someone the roster knows by e-mail alone", () => {
  const nuria = {
    id: newId<PersonId>(),
    name: "Nuria Paz",
    email: "Nuria.Paz@escuela.example",
    language: "es",
    zone: "America/Lima",
    roles: ["principal"],
  } as const;
  const recognise = (user: string, email: string, kind: ChatUserKind = "member") =>
    inSierra((tx) => recognisePerson(tx, at(user), { email, kind }, NOW));

  it("is recognised at their first words, even when two arrive at one moment", async () => {
    await inSierra((tx) => insertPerson(tx, nuria, NOW));
    const first = () => recognise("U0NURIA", "nuria.paz@ESCUELA.example");
    expect(await Promise.all([first(), first()])).toMatchObject([
      { kind: "recognised", person: { id: nuria.id } },
      { kind: "recognised", person: { id: nuria.id } },
    ]);
  });

  it("is not taken over by another user with the same e-mail", async () => {
    expect(await recognise("U0OTHER", "nuria.paz@escuela.example")).toMatchObject({
      kind: "refused",
      reason: "linked_already",
    });
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0NURIA")))).toMatchObject({ id: nuria.id });
  });

  it("does not get an address that somebody else holds", async () => {
    expect(await recognise("U0ROSA", "nuria.paz@escuela.example")).toMatchObject({
      kind: "held",
      by: { id: cast.rosa.personId },
    });
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0ROSA")))).toMatchObject({ id: cast.rosa.personId });
  });

  it("is nobody under an e-mail that no list has, nor under one of another organisation", async () => {
    expect(await recognise("U0SOMEONE", "nobody@escuela.example")).toEqual({ kind: "unknown" });
    expect(await recognise("U0SOMEONE", cast.elsewhere.vera.email)).toEqual({ kind: "unknown" });
  });
});
