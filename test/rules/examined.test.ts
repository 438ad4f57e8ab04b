import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "#test/support/source-files.ts";

/** The only file that makes examined texts. */
const MAKER = "src/mentoring/safeguarding/words.ts";

/** Files that read back a text that was examined before it was stored, each with the place it comes from. */
const READS_BACK: Readonly<Record<string, string>> = {
  "src/mentoring/commitment/earlier-commitment.store.ts": "content.commitment_text",
  "src/mentoring/conversation/place-unplaced.ts": "own.unplaced",
  "src/mentoring/reflection/answer.store.ts": "own.reflection",
  "src/mentoring/reflection/reflection.ts": "the messages of an answer, each of them examined",
  "src/mentoring/roster/roster.store.ts": "delivery.visit",
  "src/mentoring/session/amend-session.ts": "content.session_text",
  "src/mentoring/session/amendment.store.ts": "content.session_text",
  "src/mentoring/session/end-draft.ts": "what a draft's author told, in own.dialogue",
  "src/mentoring/session/session-comment.store.ts": "content.session_comment",
  "src/mentoring/visit/visit.store.ts": "delivery.visit",
};

/** Files that seal without `db/sealed.ts`: keys and tokens, never a person's words. */
const SEALS: readonly string[] = [
  "src/db/sealed.ts",
  "src/kernel/seal.ts",
  "src/db/workspace-key.ts",
  "src/db/refuse-wrong-key.ts",
  "src/db/as.ts",
  "src/mentoring/installation/install.ts",
];

const casts = ({ text }: SourceFile) =>
  /\bas (?:unknown as )?(?:Examined|Shareable)Text\b|[=(]\s*<(?:Examined|Shareable)Text>/.test(text);
const restores = ({ text }: SourceFile) => /\brestore(?:Examined|Shareable)Text\(/.test(text);
const seals = ({ text }: SourceFile) => /(?<![.\w])seal\(/.test(text);
const pathsOf = (files: readonly SourceFile[]) => files.map(({ path }) => path);

const files = sourceFiles("src/**/*.ts", "src/**/*.tsx");

describe("no text is stored unexamined", () => {
  it("because one file alone makes examined texts", () => {
    expect(pathsOf(files.filter(casts))).toEqual([MAKER]);
  });

  it("and what is read back as examined was stored as such", () => {
    expect(pathsOf(files.filter(restores)).filter((path) => path !== MAKER)).toEqual(Object.keys(READS_BACK));
  });

  it("and nothing is sealed but through the door that asks for examined texts", () => {
    expect(pathsOf(files.filter(seals)).filter((path) => !SEALS.includes(path))).toEqual([]);
  });

  it("which a planted fault shows", () => {
    const file = (text: string): SourceFile => ({ path: "src/mentoring/notebook/planted.ts", text });
    expect(casts(file("keep(tx, typed as ShareableText)"))).toBe(true);
    expect(casts(file("keep(tx, typed as unknown as ExaminedText)"))).toBe(true);
    expect(restores(file("keep(tx, restoreExaminedText(typed))"))).toBe(true);
    expect(seals(file("const sealed = seal(ring, place, typed)"))).toBe(true);
    expect(seals(file("sealText(tx, column, id, words)"))).toBe(false);
  });
});
