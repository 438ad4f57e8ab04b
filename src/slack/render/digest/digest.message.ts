import type { Digest, DigestLine, DigestPhrase, DigestSection } from "#mentoring/digest/digest.ts";
import { type Block, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { clipText, SLACK_LIMITS } from "#slack/render/limits.ts";
import { pageButton } from "#slack/render/people/page-button.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatPhraseAsMrkdwn, formatPhraseAsPlainText } from "#slack/render/word-phrase.ts";

/** Maximum characters of the lines of one section of the digest, so that all sections fit in one message. */
const ROOM = { toCall: 5000, others: 2000 } as const;
const MAX_LINE = 800;
/** How many lines of a section lead to a page of their own: each is a block of the fifty that a message holds. */
const MAX_LINKED = 8;
const MAX_LINKED_LINE = 200;

/** Renders a coordinator's weekly digest. Its notification text contains no names of people. */
export function digestMessage(digest: Digest, reader: Reader): Message {
  const text = formatPhraseAsPlainText(digest.summary, reader);
  if (digest.kind === "break") return { text, blocks: [sectionBlock(formatPhraseAsMrkdwn(digest.summary, reader))] };
  const about = digest.about.map((phrase) => formatPhraseAsMrkdwn(phrase, reader));
  return {
    text,
    blocks: [
      sectionBlock(`*${formatPhraseAsMrkdwn(digest.summary, reader)}*`),
      ...(about.length > 0 ? [contextBlock(about.join(" · "))] : []),
      ...digest.sections.flatMap((each) => sectionBlocks(each, reader)),
      contextBlock(reader.say("digest.not_shown")),
    ],
  };
}

function sectionBlocks(section: DigestSection, reader: Reader): Block[] {
  const { title, lines, more = 0, action } = section;
  if (lines.some(({ opens }) => opens)) return linkedBlocks(section, reader);
  const parts = [
    `*${formatPhraseAsMrkdwn(title, reader)}*`,
    ...fitting(lines, more, title.key === "digest.call" ? ROOM.toCall : ROOM.others, reader),
    reader.say("digest.suggested", { action: formatPhraseAsMrkdwn(action, reader) }),
  ];
  return together(parts).map((text) => sectionBlock(text));
}

/** Renders a section of which each line has a button that leads to its page. */
function linkedBlocks({ title, lines, action }: DigestSection, reader: Reader): Block[] {
  const shown = lines.slice(0, MAX_LINKED);
  const left = lines.length - shown.length;
  return [
    sectionBlock(`*${formatPhraseAsMrkdwn(title, reader)}*`),
    ...shown.map((line) => {
      const text = formatDigestLine(line, (phrase) => formatPhraseAsMrkdwn(phrase, reader));
      return sectionBlock(clipText(text, MAX_LINKED_LINE), line.opens && pageButton(line.opens, reader));
    }),
    sectionBlock(
      [
        ...(left > 0 ? [reader.say("digest.more", { count: left })] : []),
        reader.say("digest.suggested", { action: formatPhraseAsMrkdwn(action, reader) }),
      ].join("\n"),
    ),
  ];
}

/** Formats one line of the digest, followed by its additional remarks, separated by " · ". */
export function formatDigestLine(line: DigestLine, say: (phrase: DigestPhrase) => string): string {
  return [line, ...(line.asides ?? [])].map(say).join(" · ");
}

/** Formats as many lines of a section as fit, and then the number of those left out. */
function fitting(lines: readonly DigestLine[], more: number, room: number, reader: Reader): string[] {
  const bullet = lines.length > 1 ? "• " : "";
  const shown: string[] = [];
  let left = room;
  for (const line of lines) {
    const text = clipText(
      `${bullet}${formatDigestLine(line, (phrase) => formatPhraseAsMrkdwn(phrase, reader))}`,
      MAX_LINE,
    );
    left -= text.length + 1;
    if (left < 0) break;
    shown.push(text);
  }
  const unsaid = lines.length - shown.length + more;
  return unsaid > 0 ? [...shown, reader.say("digest.more", { count: unsaid })] : shown;
}

/** Joins lines into texts: as few as Slack's limit on the text of a section allows. */
function together(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  for (const line of lines) {
    const longer = `${blocks.at(-1)}\n${line}`;
    if (blocks.length > 0 && longer.length <= SLACK_LIMITS.text) blocks[blocks.length - 1] = longer;
    else blocks.push(line);
  }
  return blocks;
}
