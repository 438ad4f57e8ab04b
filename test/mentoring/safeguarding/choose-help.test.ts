import { describe, expect, it } from "vitest";
import type { PersonId, SafeguardingContactId, SafeguardingResourceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { chooseHelp } from "#mentoring/safeguarding/choose-help.ts";
import type { SafeguardingContact } from "#mentoring/safeguarding/contact.ts";
import { RESOURCE_KINDS, type ResourceKind, type SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import { onDay } from "#test/support/cast.ts";
import type { DangerKind } from "#understanding/risk/find-signs-of-danger.ts";

const NOW = onDay(100, "09:00");
const ROSA = { id: "rosa" as PersonId, language: "es", zone: "America/Lima" } as const;

const verifiedOn = (day: number) => ({ verification: { by: "Elena", at: onDay(day, "09:00") } });
const resource = (
  kind: ResourceKind,
  { country = "PE", language = "es" as Language, ...more }: Partial<SafeguardingResource> = verifiedOn(90),
): SafeguardingResource => ({
  id: `${kind} ${country} ${language}` as SafeguardingResourceId,
  country,
  language,
  kind,
  name: kind,
  how: "105",
  ...more,
});
const contact = (name: string, more: Partial<SafeguardingContact> = {}): SafeguardingContact => ({
  id: name as SafeguardingContactId,
  name,
  phone: "1",
  isOutsideLineOfCommand: false,
  ...verifiedOn(90),
  ...more,
});
const ALL = RESOURCE_KINDS.map((kind) => resource(kind));

function chosen(
  kind: DangerKind,
  resources: readonly SafeguardingResource[],
  {
    contacts = [],
    reader = ROSA,
  }: { contacts?: SafeguardingContact[]; reader?: Parameters<typeof chooseHelp>[2] } = {},
) {
  const help = chooseHelp(kind, { zone: "America/Lima", resources, contacts }, reader, NOW);
  return {
    resources: help.resources.map(({ id }) => id.replace(" PE es", "")),
    contacts: help.contacts.map(({ name }) => name),
    emergency: help.emergency,
  };
}

describe("the help that answers a danger", () => {
  it.each<[DangerKind, string[]]>([
    ["self", ["helpline", "emergency"]],
    ["child", ["child_route", "emergency"]],
    ["other", ["emergency", "helpline", "protection_channel"]],
    ["violence", ["protection_channel", "emergency"]],
  ])("to %s is, in this order, %s", (kind, expected) => {
    expect(chosen(kind, ALL)).toMatchObject({ resources: expected, emergency: undefined });
  });

  it("of one kind is in the order in which it was entered", () => {
    const entered = ["SAMU", "Policía"].map((name) => ({
      ...resource("emergency"),
      id: name as SafeguardingResourceId,
    }));
    expect(chosen("self", [...entered, resource("helpline")]).resources).toEqual(["helpline", "SAMU", "Policía"]);
  });

  it("is the general numbers of the country where nothing is entered, or nothing was verified", () => {
    expect(chosen("self", [])).toEqual({ resources: [], contacts: [], emergency: "PE" });
    expect(chosen("self", [resource("emergency", {})])).toMatchObject({ resources: [], emergency: "PE" });
    const inMadrid = { ...ROSA, zone: "Europe/Madrid" };
    expect(chosen("self", [], { reader: inMadrid }).emergency).toBe("other");
  });

  it("has the general numbers beside what was verified too long ago, or without a number for emergencies", () => {
    const lapsed = [resource("emergency"), resource("helpline", verifiedOn(0))];
    expect(chosen("self", lapsed)).toMatchObject({ resources: ["helpline", "emergency"], emergency: "PE" });
    expect(chosen("self", [resource("helpline")])).toMatchObject({ resources: ["helpline"], emergency: "PE" });
  });

  it("is in another language rather than none", () => {
    const english = { ...ROSA, language: "en" } as const;
    expect(chosen("self", ALL, { reader: english }).resources).toEqual(["helpline", "emergency"]);
    const both = [...ALL, resource("helpline", { language: "en", ...verifiedOn(90) })];
    expect(chosen("self", both, { reader: english }).resources).toEqual(["helpline PE en"]);
  });

  it("names contacts that were verified, and nobody to themself", () => {
    const contacts = [contact("Pedro"), contact("Rosa", { personId: ROSA.id }), { ...contact("Luis") }];
    const unverified: SafeguardingContact = {
      id: "Ana" as SafeguardingContactId,
      name: "Ana",
      phone: "1",
      isOutsideLineOfCommand: true,
    };
    expect(chosen("self", ALL, { contacts: [...contacts, unverified] }).contacts).toEqual(["Pedro", "Luis"]);
  });

  it("names to who writes of violence nobody in the chain of command", () => {
    const contacts = [contact("Pedro"), contact("Defensoría", { isOutsideLineOfCommand: true })];
    expect(chosen("violence", ALL, { contacts }).contacts).toEqual(["Defensoría"]);
    expect(chosen("child", ALL, { contacts }).contacts).toEqual(["Pedro", "Defensoría"]);
  });
});
