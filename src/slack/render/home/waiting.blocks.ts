import { nameWhatWaits } from "#mentoring/delivery/what-waits.ts";
import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import type { WaitingNotice } from "#mentoring/waiting.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

const SHOWN = 6;
/** Renders the next notices planned for a person, each with a button that cancels it. */
export function plannedNoticesBlocks({ waiting }: Pick<HomeTabFacts, "waiting">, reader: Reader): Block[] {
  const title = sectionBlock(`*${reader.say("home.said_next")}*`);
  if (waiting.length === 0) return [title, contextBlock(reader.say("home.said_next.none"))];
  return [
    title,
    ...waiting.slice(0, SHOWN).flatMap((notice) => plannedNoticeBlocks(notice, reader)),
    ...(waiting.length > SHOWN
      ? [actionsBlock(button("home.waiting", { at: 0 }, reader.say("home.said_next.all", { count: waiting.length })))]
      : []),
  ];
}

/** Renders one planned notice, with the button that cancels it. */
export function plannedNoticeBlocks({ id, kind, notBefore }: WaitingNotice, reader: Reader): Block[] {
  const press = (name: "home.call_off" | "reflection.ask_now", text: string) => button(name, { notice: id }, text);
  const what = labelOf({ kind }, reader);
  const line = reader.mark("home.said_next.line", { ...reader.when(notBefore), what });
  const off = press("home.call_off", reader.say("home.said_next.call_off"));
  // A planned reflective question has a second button, with which the reader can have it asked now, for example because a
  // school break would delay it.
  return kind === "reflection.prompt"
    ? [sectionBlock(line), actionsBlock(press("reflection.ask_now", reader.say("home.said_next.ask_now")), off)]
    : [sectionBlock(line, off)];
}

/** Renders what could not be sent to a person in time, and when it was due. */
export function tooLateBlocks({ tooLate = [] }: Pick<HomeTabFacts, "tooLate">, reader: Reader): Block[] {
  if (tooLate.length === 0) return [];
  const lines = tooLate.map((notice) =>
    reader.mark("home.said_next.line", { ...reader.when(notice.dueAt), what: labelOf(notice, reader) }),
  );
  return [
    sectionBlock([`*${reader.say("home.too_late")}*`, ...lines.slice(-SHOWN)].join("\n")),
    contextBlock(reader.say("home.too_late.why")),
  ];
}

const labelOf = ({ kind }: { readonly kind: NoticeKind }, reader: Reader) => reader.say(nameWhatWaits(kind));
