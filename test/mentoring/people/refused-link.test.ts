import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMachineIn, asPerson } from "#db/as.ts";
import { insertAddress } from "#mentoring/people/address.store.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import { answerRefusedLink } from "#mentoring/people/answer-refused-link.ts";
import type { ChatUserKind } from "#mentoring/people/chat-user.ts";
import { findPersonAtAddress, getPerson } from "#mentoring/people/person.store.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";
import { listOpenRefusedLinks } from "#mentoring/people/refused-link.store.ts";
import type { RefusedLinkAnswer, RefusedLinkId } from "#mentoring/people/refused-link.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";

const NOW = onDay(0, "08:00");

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(async () => {
  await database.owner.query("delete from machine.refused_link");
  await database.owner.query("delete from machine.audit");
  await database.owner.query("delete from machine.address where person_id = $1", [cast.rosa.personId]);
});

const rows = async (query: string) => (await database.owner.query(query)).rows;
const at = (user: string): ChatAddress => ({ surface: "slack", account: cast.slackTeamId, user });
const inSierra = <T>(work: Parameters<typeof asMachineIn<T>>[2]) => asMachineIn(database.db, cast.workspaceId, work);
const tries = (user: string, kind: ChatUserKind, email = cast.rosa.email) =>
  inSierra((tx) => recognisePerson(tx, at(user), { email, kind }, NOW));
const openTo = (who: Member) => asPerson(database.db, who, listOpenRefusedLinks);
const answers = (who: Member, id: RefusedLinkId, as: RefusedLinkAnswer) =>
  asPerson(database.db, who, async (tx) => answerRefusedLink(tx, await getPerson(tx, who.personId), id, as, NOW));
const onlyOne = async (): Promise<RefusedLinkId> => {
  const [link] = await openTo(cast.elena);
  if (!link) throw new Error("nothing was refused");
  return link.id;
};

describe("a link that is refused", () => {
  it.each<ChatUserKind>(["guest", "unconfirmed", "bot", "foreign", "deleted"])(
    "of a user that is %s is recorded, counted, and audited once",
    async (kind) => {
      const refused = { kind: "refused", reason: kind };
      expect([await tries("U0NEW", kind), await tries("U0NEW", kind)]).toEqual([refused, refused]);
      expect(await rows("select person_id, user_ref, reason, tries from machine.refused_link")).toEqual([
        { person_id: cast.rosa.personId, user_ref: "U0NEW", reason: kind, tries: 2 },
      ]);
      expect(await rows("select act, person_id from machine.audit")).toEqual([
        { act: "link.refuse", person_id: cast.rosa.personId },
      ]);
      expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0NEW")))).toBeUndefined();
    },
  );

  it("displaces nobody: whoever was linked first stays", async () => {
    expect(await tries("U0ROSA", "member")).toMatchObject({ kind: "recognised" });
    expect(await tries("U0SECOND", "member")).toEqual({ kind: "refused", reason: "linked_already" });
    expect(await tries("U0GUEST", "guest")).toEqual({ kind: "refused", reason: "linked_already" });
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0ROSA")))).toMatchObject({ id: cast.rosa.personId });
  });

  it("is shown to coordinators and to nobody else", async () => {
    await tries("U0GUEST", "guest");
    expect(await openTo(cast.elena)).toMatchObject([
      { person: { name: "Rosa Quispe" }, at: at("U0GUEST"), reason: "guest" },
    ]);
    for (const who of [cast.ana, cast.rosa, cast.ines, cast.elsewhere.vera]) expect(await openTo(who)).toEqual([]);
  });

  it("of somebody whose place has ended makes them nobody", async () => {
    await database.owner.query("update delivery.person set deactivated_at = now() where id = $1", [
      cast.carmen.personId,
    ]);
    await database.owner.query("delete from machine.address where person_id = $1", [cast.carmen.personId]);
    expect(await tries("U0CARMEN2", "member", cast.carmen.email)).toEqual({ kind: "refused", reason: "left" });
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0CARMEN2")))).toBeUndefined();
  });
});

describe("a coordinator's answer", () => {
  it("that it is the person links the guest, once, with an audit line that the person may read", async () => {
    await tries("U0GUEST", "guest");
    const id = await onlyOne();
    expect(await answers(cast.elena, id, "linked")).toMatchObject({
      kind: "answered",
      person: { name: "Rosa Quispe" },
    });
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0GUEST")))).toMatchObject({ id: cast.rosa.personId });
    expect(await answers(cast.marta, id, "not_them")).toEqual({ kind: "over" });
    const lines = asPerson(database.db, cast.rosa, (tx) => tx.sql.selectFrom("machine.audit").selectAll().execute());
    expect((await lines).map(({ act, actor_id }) => [act, actor_id])).toContainEqual([
      "person.link",
      cast.elena.personId,
    ]);
  });

  it("that it is not leaves them unlinked, and they are not shown again", async () => {
    await tries("U0GUEST", "guest");
    expect(await answers(cast.elena, await onlyOne(), "not_them")).toMatchObject({ kind: "answered" });
    expect(await tries("U0GUEST", "guest")).toEqual({ kind: "refused", reason: "guest" });
    expect(await openTo(cast.elena)).toEqual([]);
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0GUEST")))).toBeUndefined();
  });

  it("comes too late when the person has another account by then", async () => {
    await tries("U0GUEST", "guest");
    const id = await onlyOne();
    await inSierra((tx) => insertAddress(tx, cast.rosa.personId, at("U0ROSA"), NOW));
    expect(await answers(cast.elena, id, "linked")).toMatchObject({ kind: "linked_elsewhere" });
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0GUEST")))).toBeUndefined();
    expect(await openTo(cast.elena)).toEqual([]);
  });

  it("is asked for no longer once the person is recognised by their own account; other organisations stay named", async () => {
    await tries("U0GUEST", "guest");
    await tries("U0FOREIGN", "foreign");
    await tries("U0ROSA", "member");
    expect(await openTo(cast.elena)).toMatchObject([{ reason: "foreign" }]);
  });

  it("links no account of another organisation, and is nobody else's to give", async () => {
    await tries("U0FOREIGN", "foreign");
    const id = await onlyOne();
    expect(await answers(cast.elena, id, "linked")).toEqual({ kind: "over" });
    expect(await answers(cast.ana, id, "seen")).toEqual({ kind: "not_a_coordinator" });
    expect(await answers(cast.elena, id, "seen")).toMatchObject({ kind: "answered", as: "seen" });
    expect(await inSierra((tx) => findPersonAtAddress(tx, at("U0FOREIGN")))).toBeUndefined();
  });
});
