import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { readMessages, readUtteranceLines } from "#test/corpus/utterance-corpus.ts";
import { chooseAccounts, chooseEveryday, writtenAt } from "#test/eval/talk/choose-lines.ts";
import { median, reportAccounts, reportEveryday } from "#test/eval/talk/report-talk.ts";
import { type SaidEveryday, sayEveryday } from "#test/eval/talk/say-everyday.ts";
import { openTalkWorld } from "#test/eval/talk/talk-world.ts";
import { type ToldAccount, tellAccount } from "#test/eval/talk/tell-account.ts";
import { sourceFiles } from "#test/support/source-files.ts";

/** The lines over which `npm run eval -- talk` asks for all of it. */
const asked = process.env.TALK_LINES;
const isWhole = asked !== undefined;
const SIZE = isWhole
  ? { accounts: { writers: 10, each: 4 }, everyday: 300 }
  : { accounts: { writers: 6, each: 2 }, everyday: 40 };

/** What was measured, and a little more: a message that is worded anew, or weights that are trained again, may cost one. */
const MOST = { unsaved: 1, notUnderstood: { en: 3, es: 8 } } as const;

function linesOf(language: Language) {
  if (!asked) return readMessages(language);
  const lines = sourceFiles(asked).flatMap(({ text }) => readUtteranceLines(text));
  if (lines.length === 0) throw new Error(`no lines stand in ${asked}`);
  return lines.filter((line) => line.language === language);
}

describe.each(LANGUAGES)("as people talk (%s)", (language) => {
  const lines = linesOf(language);

  test("an account becomes a record in few exchanges", { timeout: 600_000 }, async () => {
    const accounts = chooseAccounts(lines, SIZE.accounts);
    const [first] = accounts;
    if (!first && isWhole) return;
    if (!first) throw new Error("no accounts to tell");
    await using world = await openTalkWorld(language, { startsAt: writtenAt(first), most: accounts.length });
    const told: ToldAccount[] = [];
    for (const line of accounts) told.push(await tellAccount(world, line));
    report(reportAccounts(language, told));
    if (isWhole) return;
    expect(told.length).toBe(12);
    expect(told.filter(({ failure }) => failure).length).toBeLessThanOrEqual(MOST.unsaved);
    expect(told.flatMap(({ recorded }) => recorded)).toEqual([]);
    expect(median(told.map(({ exchanges }) => exchanges))).toBeLessThanOrEqual(2);
    expect(median(told.map(({ taps }) => taps))).toBeLessThanOrEqual(2);
  });

  test("everyday messages are understood in every state", { timeout: 900_000 }, async () => {
    const everyday = chooseEveryday(lines, SIZE.everyday);
    const [first] = everyday;
    if (!first && isWhole) return;
    if (!first) throw new Error("no messages to say");
    await using world = await openTalkWorld(language, { startsAt: writtenAt(first.line), most: everyday.length });
    const said: SaidEveryday[] = [];
    for (const each of everyday) said.push(await sayEveryday(world, each));
    report(reportEveryday(language, said));
    if (isWhole) return;
    expect(said.length).toBe(40);
    expect(said.filter(({ became }) => became === "failed")).toEqual([]);
    expect(said.filter(({ became }) => became === "not_understood").length).toBeLessThanOrEqual(
      MOST.notUnderstood[language],
    );
  });
});

describe("the counting counts", () => {
  const line = {
    id: "1",
    writer: "w",
    register: "plain",
    language: "es",
    zone: "America/Lima",
    now: "2026-11-18T17:30",
  };
  const of = (more: object) => readUtteranceLines(JSON.stringify({ ...line, people: ["Rosa Quispe"], ...more }));
  const startsAt = Temporal.Instant.from("2026-11-18T13:00:00Z");

  test("what a mentor did not say is a message more", async () => {
    const fields = { with: ["Rosa Quispe"], held_on: ["2026-11-16", "el lunes"], duration_minutes: [50, "50 minutos"] };
    await using world = await openTalkWorld("es", { startsAt, most: 1 });
    const [account] = of({ kind: "account", text: "Visité a Rosa en su escuela", fields });
    if (!account) throw new Error("the account is not read");
    const { exchanges, taps, failure, asked } = await tellAccount(world, account);
    expect({ exchanges, taps, failure, asked }).toEqual({
      exchanges: 2,
      taps: 1,
      failure: undefined,
      asked: ["on+minutes+words", "to save"],
    });
  });

  test("what nobody understands counts where nothing stands open, and in an open draft is the rest of it", async () => {
    await using world = await openTalkWorld("es", { startsAt, most: 2 });
    const texts = of({ kind: "small_talk", act: "joke", text: "El techo de la cancha sigue igual" });
    const states = ["nothing", "draft_card"] as const;
    const messages = states.flatMap((what) => texts.map((each) => ({ line: each, standing: { what }, weight: 1 })));
    const became: string[] = [];
    for (const message of messages) became.push((await sayEveryday(world, message)).became);
    expect(became).toEqual(["not_understood", "answered"]);
  });
});

function report(lines: readonly string[]): void {
  process.stdout.write(`\n${lines.join("\n")}\n`);
}
