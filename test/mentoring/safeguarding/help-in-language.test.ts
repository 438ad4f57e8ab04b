import { describe, expect, it } from "vitest";
import type { SafeguardingContactId, SafeguardingResourceId } from "#kernel/id.ts";
import type { SafeguardingContact } from "#mentoring/safeguarding/contact.ts";
import {
  findHelpFor,
  type HelpFacts,
  isHelpInOrder,
  listHelpInLanguages,
} from "#mentoring/safeguarding/help-in-language.ts";
import { RESOURCE_KINDS, type ResourceKind, type SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import { onDay } from "#test/support/cast.ts";
import { JULIA, LINEA_100 } from "./keeper.ts";

const NOW = onDay(0, "09:00");
const daysAgo = (days: number) => ({ verification: { by: "María Soto", at: onDay(-days, "09:00") } });
const contact = (more: Partial<SafeguardingContact> = {}): SafeguardingContact => ({
  id: "c" as SafeguardingContactId,
  ...JULIA,
  ...more,
});
const resource = (kind: ResourceKind, more: Partial<SafeguardingResource> = {}): SafeguardingResource => ({
  id: kind as string as SafeguardingResourceId,
  ...LINEA_100,
  kind,
  ...more,
});
/** Everything that is needed for Spanish in Peru, verified so many days ago. */
const whole = (days: number): HelpFacts => ({
  zone: "America/Lima",
  contacts: [contact(daysAgo(days)), contact(daysAgo(days))],
  resources: RESOURCE_KINDS.map((kind) => resource(kind, daysAgo(days))),
});
const LIMA = { language: "es", zone: "America/Lima" } as const;

describe("the help for a person", () => {
  it("is in order while enough of everything is verified", () => {
    const help = findHelpFor(LIMA, whole(1), NOW);
    expect(help).toMatchObject({ country: "PE", isComplete: true, isCurrent: true });
    expect(isHelpInOrder(help)).toBe(true);
  });

  it("once verified stays complete when that lapses, and is no longer current", () => {
    expect(findHelpFor(LIMA, whole(90), NOW)).toMatchObject({
      missing: [],
      unverified: [],
      lapsed: ["contacts", ...RESOURCE_KINDS],
      isComplete: true,
      isCurrent: false,
    });
  });

  it.each<[string, (facts: HelpFacts) => HelpFacts, object]>([
    ["a second contact", (facts) => ({ ...facts, contacts: [contact(daysAgo(1))] }), { missing: ["contacts"] }],
    [
      "the verification of a contact",
      (facts) => ({ ...facts, contacts: [contact(daysAgo(1)), contact()] }),
      { missing: [], unverified: ["contacts"] },
    ],
    [
      "the route of a child",
      (facts) => ({ ...facts, resources: facts.resources.filter(({ kind }) => kind !== "child_route") }),
      { missing: ["child_route"], unverified: [] },
    ],
    [
      "another language",
      (facts) => ({ ...facts, resources: facts.resources.map((one) => ({ ...one, language: "en" as const })) }),
      { missing: [...RESOURCE_KINDS] },
    ],
  ])("is not complete without %s", (_, change, lacks) => {
    expect(findHelpFor(LIMA, change(whole(1)), NOW)).toMatchObject({ ...lacks, isComplete: false, isCurrent: false });
  });

  it("is complete in spite of one entry more that nobody has verified, which is named", () => {
    const facts = whole(1);
    const help = findHelpFor(LIMA, { ...facts, resources: [...facts.resources, resource("helpline")] }, NOW);
    expect(help).toMatchObject({ unverified: ["helpline"], isComplete: true, isCurrent: true });
    expect(isHelpInOrder(help)).toBe(false);
  });

  it("is that of the programme's country while there is none where they are", () => {
    const away = { language: "es", zone: "Europe/Madrid" } as const;
    expect(findHelpFor(away, whole(1), NOW)).toMatchObject({ country: "PE", isComplete: true });
    const facts = whole(1);
    const spanish = resource("emergency", { country: "ES", how: "112" });
    const both = { ...facts, resources: [...facts.resources, spanish] };
    expect(findHelpFor(away, both, NOW)).toMatchObject({ country: "ES", resources: [spanish], isComplete: false });
  });

  it("is that of every country where no clock says in which one they are", () => {
    const facts = { ...whole(1), zone: "UTC" };
    expect(findHelpFor({ language: "es", zone: "UTC" }, facts, NOW)).toMatchObject({
      country: undefined,
      isComplete: true,
    });
  });
});

describe("the help of a programme", () => {
  it("is listed once for each language and country of its principals", () => {
    const english = { language: "en", zone: "America/Lima" } as const;
    const listed = listHelpInLanguages([LIMA, english, LIMA], LIMA, whole(1), NOW);
    expect(listed.map(({ language, country, isComplete }) => [language, country, isComplete])).toEqual([
      ["en", "PE", false],
      ["es", "PE", true],
    ]);
  });

  it("is that of its own language while it has no principal", () => {
    expect(listHelpInLanguages([], LIMA, whole(1), NOW)).toMatchObject([{ language: "es", country: "PE" }]);
  });
});
