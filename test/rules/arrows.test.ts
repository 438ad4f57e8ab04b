import { describe, expect, it } from "vitest";
import { climbingImports, forbiddenImports } from "#test/support/arrow-rule.ts";
import { sourceFiles } from "#test/support/source-files.ts";

const house = sourceFiles("src/**/*.{ts,tsx}");
const everywhere = sourceFiles("{src,test,bench,manifests}/**/*.{ts,tsx}", "*.ts");

describe("the arrows of the house", () => {
  it("are kept by every file in src", () => {
    expect(house.flatMap(forbiddenImports)).toEqual([]);
  });

  it("never climb, in no folder", () => {
    expect(everywhere.flatMap(climbingImports)).toEqual([]);
  });

  it("were looked for in a whole house", () => {
    expect(house.length).toBeGreaterThan(100);
    expect(everywhere.length).toBeGreaterThan(house.length + 20);
  });
});

describe("a planted import is refused", () => {
  const planted: readonly (readonly [path: string, line: string, because: string])[] = [
    ["kernel/id.ts", 'import { openDb } from "#db/open.ts";', "kernel may import only itself"],
    ["kernel/id.ts", 'import { readFileSync } from "node:fs";', "node:fs belongs in main.ts"],
    ["words/say.ts", 'export { planVisit } from "#mentoring/visit/plan-visit.ts";', "words may import only kernel"],
    ["outbox/deliver-batch.ts", 'export * from "#mentoring/notice.ts";', "outbox may import only db, kernel"],
    [
      "understanding/understand.ts",
      'import type { State } from "#mentoring/session/dialogue/state.ts";',
      "only kernel",
    ],
    ["understanding/understand.ts", 'import { readFileSync } from "node:fs";', "node:fs belongs in main.ts"],
    ["mentoring/visit/plan-visit.ts", 'import { claim } from "#outbox/claim.ts";', "only outbox/enqueue.ts"],
    ["mentoring/visit/plan-visit.ts", 'import type { Locale } from "#words/locale.ts";', "mentoring may import only"],
    ["mentoring/visit/plan-visit.ts", 'type App = import("@slack/bolt").App;', "@slack/bolt belongs in slack"],
    ["mentoring/visit/plan-visit.ts", 'import pg from "pg";', "pg belongs in db, *.store.ts"],
    ["mentoring/people/person.ts", 'import { pairOf } from "#mentoring/pair/pair.ts";', "people comes before pair"],
    ["mentoring/notebook/keep.ts", 'import { agree } from "#mentoring/commitment/agree.ts";', "notebook comes before"],
    ["mentoring/notice.ts", 'import type { Visit } from "./visit/visit.ts";', "comes before visit"],
    ["mentoring/gossip/tell.ts", 'import { Person } from "#mentoring/people/person.ts";', "gossip has no place"],
    ["slack/app.ts", 'import { openDb } from "#db/open.ts";', "db/as.ts"],
    ["slack/listen/presses.ts", 'import { asPerson } from "#db/as.ts";', "type db/as.ts"],
    ["slack/listen/presses.ts", 'import { notify } from "#mentoring/notice.ts";', "slack may import only"],
    ["slack/listen/presses.ts", 'import { planVisit } from "#mentoring/visit/plan-visit.ts";', "slack may import only"],
    [
      "slack/listen/presses.ts",
      'import { findSignsOfDanger } from "#understanding/risk/find-signs-of-danger.ts";',
      "slack may",
    ],
    ["slack/listen/presses.ts", 'import type { Row } from "#mentoring/visit/visit.store.ts";', "not even a type"],
    [
      "slack/listen/presses.ts",
      'import { install } from "#mentoring/installation/install.ts";',
      "slack may import only",
    ],
    ["teams/listen/presses.ts", 'import { findVisit } from "#mentoring/visit/visit.store.ts";', "not even a type"],
    [
      "mentoring/visit/plan-visit.ts",
      'import { recordIfFirstDelivery } from "#inbox/record-if-first.ts";',
      "mentoring may import only",
    ],
    ["slack/app.ts", 'const voice = await import("#llm/voice.ts");', "slack may import only"],
    ["slack/app.ts", 'import { card } from "#teams/card.ts";', "slack may import only"],
    ["slack/app.ts", 'import { rehearse } from "#rehearsal/rehearse.ts";', "slack may import only"],
    ["slack/app.ts", 'import { config } from "#src/config.ts";', "slack may import only"],
    ["main.ts", 'import { aCast } from "#test/support/cast.ts";', "the house never leans on its tests"],
    ["slack/app.ts", 'import { Kysely } from "kysely";', "kysely belongs in db"],
    ["slack/app.ts", 'import "../kernel/id.ts";', "across folders it is #folder/file.ts"],
    ["slack/app.ts", 'import "./home/../../kernel/id.ts";', "across folders it is #folder/file.ts"],
    ["slack/app.ts", 'import { COMMANDS } from "#slack/ids.ts";', "in one folder it is ./file.ts"],
    ["slack/app.ts", "const anything = await import(`./${name}.ts`);", "the name must stand there"],
    ["rehearsal/slack-server.ts", 'import { App } from "@slack/bolt";', "@slack/bolt belongs in slack, type rehearsal"],
    [
      "rehearsal/slack-server.ts",
      'import { COMMANDS } from "#slack/ids.ts";',
      "rehearsal may import only words, kernel",
    ],
    [
      "rehearsal/slack-server.ts",
      'import { createServer } from "vite";',
      "vite belongs in rehearsal/build-page.ts, rehearsal/prepare-page.ts",
    ],
    ["http/server.ts", 'import { OpenAI } from "openai";', "openai belongs in llm"],
    ["llm/voice.ts", 'import { lint } from "#mentoring/reflection/lint.ts";', "only type mentoring"],
    ["db/open.ts", 'import leftPad from "left-pad";', "left-pad has no line in the table of packages"],
    ["cellar/door.ts", 'import { newId } from "#kernel/id.ts";', "cellar has no line in the table of arrows"],
  ];

  it.each(planted)("%s: %s", (path, text, because) => {
    expect(forbiddenImports({ path: `src/${path}`, text })).toEqual([expect.stringContaining(because)]);
  });

  it("where it climbs, outside src too", () => {
    expect(climbingImports({ path: "test/rules/a.test.ts", text: 'import "../support/cast.ts";' })).toHaveLength(1);
  });
});

describe("an honest import passes", () => {
  const honest: readonly (readonly [path: string, line: string])[] = [
    ["main.ts", 'import { openDb } from "#db/open.ts"; import { rehearse } from "#rehearsal/rehearse.ts";'],
    ["cli/doctor.ts", 'import { readFile } from "node:fs/promises"; import { openDb } from "#db/open.ts";'],
    ["mentoring/visit/plan-visit.ts", 'import { enqueue } from "#outbox/enqueue.ts";'],
    ["mentoring/visit/visit.store.ts", 'import { sql } from "kysely";'],
    ["mentoring/digest/week.ts", 'import { Visit } from "#mentoring/visit/visit.ts";'],
    ["mentoring/visit/plan-visit.ts", 'import { notice } from "#mentoring/notice.ts"; import "./visit.ts";'],
    ["slack/listen/presses.ts", 'import { press } from "#mentoring/door/press.ts"; import { App } from "@slack/bolt";'],
    [
      "slack/render/home.ts",
      'import type { Visit } from "#mentoring/visit/visit.ts"; import type { Tx } from "#db/as.ts";',
    ],
    ["slack/install/served.ts", 'import { install } from "#mentoring/installation/install.ts";'],
    ["mentoring/door/member.ts", 'import { recordIfFirstDelivery } from "#inbox/record-if-first.ts";'],
    ["llm/voice.ts", 'import { type Voice } from "#mentoring/reflection/voice.ts"; import OpenAI from "openai";'],
    ["rehearsal/slack-server.ts", 'import type { View } from "@slack/types"; import { join } from "node:path";'],
    ["kernel/id.ts", 'import { randomUUIDv7 } from "node:crypto"; import { z } from "zod";'],
  ];

  it.each(honest)("%s: %s", (path, text) => {
    expect(forbiddenImports({ path: `src/${path}`, text })).toEqual([]);
  });
});
