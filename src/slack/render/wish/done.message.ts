import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { openMatterBlocks } from "#slack/render/answer/open-matter.blocks.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

type Done = UtteranceOf<"wish.done">;

/** Renders what was done at once at the reader's wish, what follows from it, and the button that undoes it. */
export function doneWishMessage(said: Done, reader: Reader): Message {
  const line = formatDone(said, reader);
  const undo = said.mayUndo ? [button("wish.undo", { wish: said.wish }, reader.say("wish.button.undo"))] : [];
  const buttons = [...undo, ...changeButtons(said, reader)];
  const lines = said.done.did === "leave" ? formatVisits(said, reader) : undefined;
  return {
    text: [line, ...(lines?.text ?? [])].join("\n"),
    blocks: [
      sectionBlock(line),
      ...(lines?.blocks ?? []),
      ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
      ...goesOn(said, reader),
    ],
  };
}

const goesOn = ({ open }: Pick<Done, "open">, reader: Reader) => (open ? openMatterBlocks(open, reader) : []);

function formatDone({ done, askedAt, visits, me, isMentor, about }: Done, reader: Reader): string {
  const time = (written: string) => reader.time(Temporal.PlainTime.from(written));
  const day = (written: string) => reader.day(Temporal.PlainDate.from(written));
  switch (done.did) {
    case "pause":
      return done.until === undefined
        ? reader.say("wish.done.pause")
        : reader.say("wish.done.pause.until", { day: day(done.until) });
    case "question_time":
      return askedAt
        ? reader.say("wish.done.question_time.nearest", { time: time(done.at), asked: reader.time(askedAt) })
        : reader.say("wish.done.question_time", { time: time(done.at) });
    case "stop_questions":
      return reader.say(isMentor ? "wish.done.stop_questions.mentor" : "wish.done.stop_questions");
    case "start_questions":
      return reader.say("wish.done.start_questions", { time: askedAt ? reader.time(askedAt) : time(done.at) });
    case "language":
      return reader.say("wish.done.language", { language: reader.say(`wish.language.${done.to}`) });
    case "leave":
    case "absence":
      return formatLeave(done, reader);
    case "remind":
      return reader.say("wish.done.remind", reader.when(Temporal.Instant.from(done.dueAt)));
    case "note":
      return [
        reader.say("session.noted"),
        ...(about ? [reader.mark("notebook.kept.about", { principal: firstName(about.principal) })] : []),
      ].join(" ");
    case "plan_visit": {
      const [planned] = visits;
      if (!planned) return reader.say("act.none.visit");
      const { visit, pair } = planned;
      const other = firstName(getOtherPerson(pair, me));
      return reader.mark("visit.answer.planned", { other, ...reader.when(visit.startsAt, pair.principal.zone) });
    }
  }
}

function formatLeave(done: Extract<Done["done"], { readonly did: "leave" | "absence" }>, reader: Reader): string {
  const day = (written: string) => reader.day(Temporal.PlainDate.from(written));
  const days = { from: day(done.from), to: day(done.to) };
  const isOneDay = done.from === done.to;
  return done.did === "leave"
    ? reader.say(isOneDay ? "wish.done.leave.day" : "wish.done.leave", days)
    : reader.say(isOneDay ? "wish.done.absence.day" : "wish.done.absence", { ...days, name: done.name });
}

/** The visits in the days on which the reader is away, each with the button that moves it. */
function formatVisits({ visits, me }: Done, reader: Reader) {
  if (visits.length === 0) return undefined;
  const head = reader.say("wish.done.leave.visits", { count: visits.length });
  const lines = visits.map(({ visit, pair }) => ({
    visit,
    values: { other: firstName(getOtherPerson(pair, me)), ...reader.when(visit.startsAt, pair.principal.zone) },
  }));
  const move = reader.say("visit.button.move");
  return {
    text: [head, ...lines.map(({ values }) => reader.say("act.visit", values))],
    blocks: [
      sectionBlock(head),
      ...lines.map(({ visit, values }) =>
        sectionBlock(reader.mark("act.visit", values), button("visit.move", { visit: visit.id }, move)),
      ),
    ],
  };
}

/** Of a planned visit the other person hears: it is changed as any other. */
function changeButtons({ done, visits: [planned] }: Done, reader: Reader) {
  if (done.did !== "plan_visit" || !planned) return [];
  const of = { visit: planned.visit.id };
  return [
    button("visit.move", of, reader.say("visit.button.move")),
    button("visit.cancel", of, reader.say("visit.button.cancel")),
  ];
}

/** Renders that what was done is undone. */
export function undoneWishMessage({ done, ...said }: UtteranceOf<"wish.undone">, reader: Reader): Message {
  const day = (written: string) => reader.day(Temporal.PlainDate.from(written));
  const line = (text: string): Message => ({ text, blocks: [sectionBlock(text), ...goesOn(said, reader)] });
  switch (done.did) {
    case "pause":
    case "question_time":
    case "stop_questions":
    case "start_questions":
      return line(reader.say("wish.undone.questions"));
    case "language":
      return line(reader.say("wish.undone.language", { language: reader.say(`wish.language.${done.before}`) }));
    case "leave":
      return line(reader.say("wish.undone.leave", { from: day(done.from), to: day(done.to) }));
    case "absence":
      return line(reader.say("wish.undone.absence", { name: done.name, from: day(done.from), to: day(done.to) }));
    case "remind":
      return line(reader.say("wish.undone.remind"));
    case "note":
      return line(reader.say("wish.undone.note"));
    case "plan_visit":
      return line(reader.say("wish.undone.visit"));
  }
}
