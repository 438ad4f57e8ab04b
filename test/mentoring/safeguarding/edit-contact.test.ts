import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asReader } from "#db/as.ts";
import { newId, type SafeguardingContactId } from "#kernel/id.ts";
import { isPhoneNumber } from "#mentoring/safeguarding/contact.ts";
import {
  addSafeguardingContact,
  changeSafeguardingContact,
  removeSafeguardingContact,
} from "#mentoring/safeguarding/edit-contact.ts";
import { listSafeguardingContacts } from "#mentoring/safeguarding/safeguarding-contact.store.ts";
import { verifySafeguardingEntries } from "#mentoring/safeguarding/verify-entries.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { JULIA, keeping } from "./keeper.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const NOW = onDay(0, "09:00");
const seenBy = (who: Member) => asReader(database.db, who, listSafeguardingContacts);

async function added(details = JULIA): Promise<SafeguardingContactId> {
  const { outcome } = await keeping(database, cast.elena, (tx, me) => addSafeguardingContact(tx, me, details, NOW));
  if (outcome.kind !== "added") throw new Error(outcome.kind);
  return outcome.contact.id;
}

describe("a contact", () => {
  it("is added by the coordinator, unverified, and everyone of the programme reads it", async () => {
    const id = await added();
    for (const who of [cast.rosa, cast.ana, cast.ines]) expect(await seenBy(who)).toContainEqual({ id, ...JULIA });
    expect(await seenBy(cast.elsewhere.valeria)).toEqual([]);
  });

  it("is added by an admin too, with one audit line", async () => {
    const done = await keeping(database, cast.ines, (tx, me) => addSafeguardingContact(tx, me, JULIA, NOW));
    expect(done).toMatchObject({ outcome: { kind: "added" }, audited: ["safeguarding.add_contact"], told: [] });
  });

  it.each(["rosa", "ana", "amir"] as const)("is neither added nor changed nor removed by %s", async (name) => {
    const id = await added();
    const acts = [
      () => keeping(database, cast[name], (tx, me) => addSafeguardingContact(tx, me, JULIA, NOW)),
      () =>
        keeping(database, cast[name], (tx, me) => changeSafeguardingContact(tx, me, id, { ...JULIA, name: "X" }, NOW)),
      () => keeping(database, cast[name], (tx, me) => removeSafeguardingContact(tx, me, id, NOW)),
      () => keeping(database, cast[name], (tx, me) => verifySafeguardingEntries(tx, me, [id], "X", NOW)),
    ];
    for (const act of acts) expect((await act()).outcome).toEqual({ kind: "not_allowed" });
    expect(await seenBy(cast.elena)).toContainEqual({ id, ...JULIA });
  });

  it("stands for a person in Fieldbook once only", async () => {
    const pedro = { name: "Pedro Salas", personId: cast.pedro.personId, isOutsideLineOfCommand: false };
    const id = await added(pedro);
    const again = () => keeping(database, cast.elena, (tx, me) => addSafeguardingContact(tx, me, pedro, NOW));
    expect((await again()).outcome).toEqual({ kind: "taken" });
    await keeping(database, cast.elena, (tx, me) => removeSafeguardingContact(tx, me, id, NOW));
    expect((await again()).outcome).toMatchObject({ kind: "added" });
  });

  it("has to be verified anew under another name or number, and only then", async () => {
    const id = await added();
    const by = "María Soto, by telephone";
    const change = (details: Partial<typeof JULIA>) =>
      keeping(database, cast.elena, (tx, me) => changeSafeguardingContact(tx, me, id, { ...JULIA, ...details }, NOW));
    const verify = () => keeping(database, cast.elena, (tx, me) => verifySafeguardingEntries(tx, me, [id], by, NOW));
    const verification = async () => (await seenBy(cast.rosa)).find((contact) => contact.id === id)?.verification;
    await verify();
    expect((await change({})).outcome).toEqual({ kind: "unchanged" });
    expect(await change({ isOutsideLineOfCommand: false })).toMatchObject({
      outcome: { kind: "changed", isVerificationKept: true },
      audited: ["safeguarding.change_contact"],
    });
    expect(await verification()).toEqual({ by, at: NOW });
    for (const details of [{ phone: "+51 900 000 009" }, { name: "Julia Ríos Vega" }]) {
      await verify();
      expect((await change(details)).outcome).toEqual({ kind: "changed", isVerificationKept: false });
      expect(await verification()).toBeUndefined();
    }
  });

  it("is in no list once it is removed, and nothing of it can be changed then", async () => {
    const id = await added();
    const remove = () => keeping(database, cast.elena, (tx, me) => removeSafeguardingContact(tx, me, id, NOW));
    expect(await remove()).toMatchObject({ outcome: { kind: "removed" }, audited: ["safeguarding.remove_contact"] });
    expect((await seenBy(cast.rosa)).map((contact) => contact.id)).not.toContain(id);
    expect((await remove()).outcome).toEqual({ kind: "gone" });
    const { outcome } = await keeping(database, cast.elena, (tx, me) =>
      changeSafeguardingContact(tx, me, newId(), JULIA, NOW),
    );
    expect(outcome).toEqual({ kind: "gone" });
  });
});

it.each([
  ["105", true],
  ["+51 900 000 001", true],
  ["(01) 615-7000 anexo 12", true],
  ["0808 800 5000", true],
  ["12", false],
  ["ask Julia", false],
  ["julia@escuela.example", false],
  ["1234567890123456789012", false],
])("%s can be a telephone number: %s", (text, may) => {
  expect(isPhoneNumber(text)).toBe(may);
});
