import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VISIT_NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import type { PersonId } from "#kernel/id.ts";
import { LANGUAGES } from "#kernel/language.ts";
import { buildDigestFromFacts } from "#mentoring/digest/build-digest.ts";
import { type Digest, type DigestCancelReason, toDigestCancelReason } from "#mentoring/digest/digest.ts";
import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { checkMessageBlocks } from "#rehearsal/block-kit/check-blocks.ts";
import type { Message } from "#slack/render/blocks.ts";
import { digestMessage } from "#slack/render/digest/digest.message.ts";
import { SLACK_LIMITS } from "#slack/render/limits.ts";
import { createReader } from "#slack/render/reader.ts";
import { digestCases, factsOf } from "#test/mentoring/digest/digest-cases.ts";
import { ROOT } from "#test/support/source-files.ts";

const cases = digestCases();
const readerIn = (language: (typeof LANGUAGES)[number]) => createReader({ language, zone: "America/Lima" });

describe.each(LANGUAGES)("the weekly page in Slack (%s)", (language) => {
  const reader = readerIn(language);

  it.each(cases)("is something Slack takes: $name", ({ facts }) => {
    const message = digestMessage(buildDigestFromFacts(factsOf(facts)), reader);
    expect(checkMessageBlocks(message.blocks)).toMatchObject({ kind: "fine" });
    expect(message.text).not.toBe("");
    // Every placeholder was given.
    expect(JSON.stringify(message)).not.toMatch(/undefined|\{[a-z]+\}|\[object/i);
  });

  it("looks as it did", async () => {
    const full = cases.find(({ name }) => name === "a-full-page");
    const message = digestMessage(buildDigestFromFacts(factsOf(full?.facts ?? {})), reader);
    const path = join(ROOT, "test/cases/digest/slack", `a-full-page.${language}.json`);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(path);
  });

  it("leads from each visit without news, and from each pair without a plan, to its page", () => {
    const named = cases.find(({ name }) => name === "nobody-said-how-it-went");
    const { blocks } = digestMessage(buildDigestFromFacts(factsOf(named?.facts ?? {})), reader);
    const buttons = blocks.flatMap((block) => (block.type === "section" && block.accessory ? [block.accessory] : []));
    expect(buttons).toMatchObject([
      { action_id: "pair.visit", value: JSON.stringify({ person: "Teófila", visit: "visit 0" }) },
      { action_id: "pair.visit", value: JSON.stringify({ person: "Rosa", visit: "visit 1" }) },
      { action_id: "pair.visits", value: JSON.stringify({ person: "Rosa", pair: "Lucía Rosa", at: 0 }) },
    ]);
  });

  it("names nobody on a locked phone: its line stays the same whatever people are called", () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const renamed = crowd.map((one) => ({ ...one, principal: "Rosa Quispe", mentors: ["Ana Torres"] }));
        const [message, other] = [crowd, renamed].map((each) => digestMessage(pageOf(each), reader));
        expect(message?.text).toBe(other?.text);
        expect(JSON.stringify(other?.blocks)).toContain("Rosa Quispe");
      }),
      { numRuns: 25 },
    );
  });

  it.each([40, 400])("holds %i pairs that all fell silent, and says how many it left out", (size) => {
    const crowd = Array.from({ length: size }, (_, one) => silent(`Principal Apellido ${one}`, one));
    const message = digestMessage(pageOf(crowd), reader);
    expectFits(message);
    const named = JSON.stringify(message).match(/Principal Apellido \d+/g)?.length ?? 0;
    expect(named).toBeGreaterThanOrEqual(30);
    const left = new RegExp(`(and|y) ${size - named} (more|más)`);
    expect(left.test(JSON.stringify(message))).toBe(named < size);
  });

  it("fits, whatever people and regions are called and however many there are", () => {
    fc.assert(
      fc.property(anyCrowd, anyNames, anyNames, (crowd, mentors, regions) => {
        expectFits(digestMessage(pageOf(crowd, mentors, regions), reader));
      }),
      { numRuns: 50 },
    );
  });

  it("lets no name become a mention, bold, or a link that shows something else than its address", () => {
    const message = digestMessage(pageOf([silent("<!channel> *Rosa* & <https://x.example|Luis>", 1)]), reader);
    expect(JSON.stringify(message)).not.toMatch(/<!channel>|<https[^>]*\||\*Rosa\*/);
  });
});

type Silent = {
  readonly principal: string;
  readonly mentors: readonly string[];
  readonly calledOff: readonly DigestCancelReason[];
};

function silent(principal: string, one: number): Silent {
  return {
    principal,
    mentors: [`Mentora ${one % 9}`],
    calledOff: one % 3 === 0 ? ["transport_weather", "official_duty"] : [],
  };
}

const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
const anyNames = fc.array(anyName, { maxLength: 60 });
const anyCrowd = fc.array(
  fc.record({
    principal: anyName,
    mentors: fc.array(anyName, { minLength: 1, maxLength: 3 }),
    calledOff: fc.array(fc.constantFrom(...VISIT_NOT_HELD_REASONS.map(toDigestCancelReason)), { maxLength: 12 }),
  }),
  { minLength: 2, maxLength: 100 },
);

/** A page with everything on it, of people who were last met in September. */
function pageOf(crowd: readonly Silent[], mentors: readonly string[] = [], regions: readonly string[] = []): Digest {
  const full = factsOf(cases.find(({ name }) => name === "a-full-page")?.facts ?? {});
  const day = Temporal.PlainDate.from("2026-09-01");
  const ids = crowd.map((_, one) => `${one}` as PersonId);
  const facts: DigestFacts = {
    ...full,
    silent: ids.map((principalId) => ({ principalId, pairedOn: day, knownOn: day, lastOn: day, leaves: [] })),
    callees: new Map(ids.slice(0, 100).map((id, one) => [id, crowd[one] as Silent])),
    visits: { ...full.visits, regions: regions.map((region) => ({ region, events: 9, principals: 9 })) },
    logs: {
      ...full.logs,
      unlogged: mentors.map((mentor, one) => ({ mentorId: `m${one}` as PersonId, mentor, visits: 1 })),
    },
  };
  return buildDigestFromFacts(facts);
}

function expectFits({ text, blocks }: Message) {
  expect(checkMessageBlocks(blocks)).toMatchObject({ kind: "fine" });
  expect(blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.messageBlocks);
  expect(JSON.stringify(blocks).length).toBeGreaterThan(text.length);
  expect(charactersIn(blocks)).toBeLessThanOrEqual(SLACK_LIMITS.message);
}

/** All text of all blocks, as Slack adds it up. */
function charactersIn(thing: unknown): number {
  if (typeof thing !== "object" || thing === null) return 0;
  return Object.entries(thing).reduce(
    (sum, [key, value]) => sum + (key === "text" && typeof value === "string" ? value.length : charactersIn(value)),
    0,
  );
}
