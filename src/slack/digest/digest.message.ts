import type { Digest, Line, Section } from "#mentoring/digest/digest.ts";
import { type Block, context, header, type Message, section } from "#slack/blocks.ts";
import { clip, LIMITS } from "#slack/limits.ts";
import type { Reader } from "#slack/reader.ts";
import { layOut, mark, tell } from "./tell.ts";

/** Characters of lines in a section: the longest list leaves room for all the others in one message. */
const ROOM = { toCall: 5000, others: 2000 } as const;
const LONGEST_LINE = 800;

/** A coordinator's weekly page. Its text is what a locked phone shows, and names nobody. */
export function digestMessage(digest: Digest, reader: Reader): Message {
  const text = tell(digest.summary, reader);
  if (digest.kind === "break") return { text, blocks: [section(mark(digest.summary, reader))] };
  const { programme, week } = digest;
  const about = digest.about.map((phrase) => mark(phrase, reader));
  return {
    text,
    blocks: [
      header(reader.say("digest.title", { programme, week: week.number })),
      section(mark(digest.summary, reader)),
      ...(about.length > 0 ? [context(about.join(" "))] : []),
      ...digest.sections.flatMap((each) => sectionBlocks(each, reader)),
      context(reader.say("digest.not_shown")),
    ],
  };
}

function sectionBlocks({ title, lines, action }: Section, reader: Reader): Block[] {
  const parts = [
    `*${mark(title, reader)}*`,
    ...fitting(lines, title.key === "digest.call" ? ROOM.toCall : ROOM.others, reader),
    reader.say("digest.suggested", { action: mark(action, reader) }),
  ];
  return together(parts).map((text) => section(text));
}

/** As many lines as there is room for, and how many more there are. */
function fitting(lines: readonly Line[], room: number, reader: Reader): string[] {
  const bullet = lines.length > 1 ? "• " : "";
  const texts = lines.map((line) => `${bullet}${layOut(line, (phrase) => mark(phrase, reader))}`);
  const shown: string[] = [];
  let left = room;
  for (const text of texts) {
    left -= Math.min(text.length, LONGEST_LINE) + 1;
    if (left < 0) return [...shown, reader.say("digest.more", { count: texts.length - shown.length })];
    shown.push(clip(text, LONGEST_LINE));
  }
  return shown;
}

/** Lines together while they fit one block. */
function together(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  for (const line of lines) {
    const longer = `${blocks.at(-1)}\n${line}`;
    if (blocks.length > 0 && longer.length <= LIMITS.text) blocks[blocks.length - 1] = longer;
    else blocks.push(line);
  }
  return blocks;
}
