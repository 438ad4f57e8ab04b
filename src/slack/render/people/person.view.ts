import type { ModalView } from "@slack/types";
import type { PersonId } from "#kernel/id.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson, isInPair, type Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { buttonRow } from "#slack/render/button-row.ts";
import { clipText } from "#slack/render/limits.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatPhraseAsMrkdwn } from "#slack/render/word-phrase.ts";
import { personLine } from "./people.view.ts";
import { namesOf, personButtons } from "./person-buttons.ts";

type Content = ModalContentNamed<"people.person">;

const MAX_TEXT = 120;

/** Renders the page of one person for a coordinator: what she has just done, their pairs, and what can be done. */
export function personView({ page, me, says }: Content, reader: Reader): ModalView {
  const { person, pairs } = page;
  return createReadOnlyModal({
    title: reader.say("people.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...(says ? [sectionBlock(`*${formatPhraseAsMrkdwn(says, reader)}*`)] : []),
      sectionBlock(personLine(person, reader)),
      ...detailsBlocks(page, reader),
      ...(person.endedOn ? leftAloneBlocks(page.leftAlone, reader) : []),
      ...(page.isAlone ? [sectionBlock(reader.say("people.is_alone"))] : []),
      ...pairs.flatMap((pair) => pairBlocks(pair, { person, me }, reader)),
      ...(pairs.length === 0 ? [contextBlock(reader.say("people.pairs.none"))] : []),
      ...morePairs(page, reader),
      ...(person.id === me ? [] : [personButtons(page, reader)]),
      actionsBlock(listButton(reader)),
      contextBlock(reader.say("people.never")),
    ],
  });
}

/** Renders the button that leads back to the list. */
export const listButton = (reader: Reader) => button("people.page", {}, reader.say("people.button.list"));

function detailsBlocks({ person, leave }: Content["page"], reader: Reader): Block[] {
  const { email, school, endedOn, deactivatedAt } = person;
  const lines = [
    ...(email ? [reader.mark("people.email", { email: clipText(email, MAX_TEXT) })] : []),
    ...(school ? [reader.mark("people.school", { school: clipText(school, MAX_TEXT) })] : []),
    ...(leave ? [reader.say("people.on_leave", { from: reader.date(leave.from), to: reader.date(leave.to) })] : []),
    ...(endedOn ? [reader.mark("people.row.left", { day: reader.date(endedOn) })] : []),
    ...(deactivatedAt && !endedOn ? [reader.say("people.closed")] : []),
  ];
  return lines.length > 0 ? [contextBlock(...lines)] : [];
}

function pairBlocks(
  pair: Pair,
  { person, me }: { readonly person: Person; readonly me: PersonId },
  reader: Reader,
): Block[] {
  const side = pair.mentor.id === person.id ? "mentor" : "principal";
  const other = getOtherPerson(pair, person.id);
  const line = reader.mark(`people.pair.${side}`, {
    other: clipText(other.name, MAX_TEXT),
    role: reader.say(`people.pair_role.${pair.role}`),
    day: reader.date(pair.startsOn),
  });
  const buttons = pairButtons(pair, person, me, reader);
  const visits = { person: person.id, pair: pair.id, at: 0 };
  return [
    sectionBlock(
      [line, ...endLine(pair, reader)].join("\n"),
      button("pair.visits", visits, reader.say("pair.button.visits")),
    ),
    ...(buttons.length > 0 ? [buttonRow(buttons.slice(0, 2), buttons.slice(2))] : []),
  ];
}

function endLine({ ended, ending, endedAt }: Pair, reader: Reader): string[] {
  if (ended) {
    const reason = reader.say(`people.reason.${ended.reason}`);
    return [reader.say("people.pair.ended", { day: reader.date(ended.on), reason })];
  }
  if (endedAt) return [reader.say("people.pair.over")];
  return ending ? [reader.say("people.pair.ending", { day: reader.date(ending.on) })] : [];
}

function pairButtons(pair: Pair, person: Person, me: PersonId, reader: Reader) {
  const payload = { person: person.id, pair: pair.id };
  const isOwn = isInPair(pair, me);
  const change = (how: "end" | "mentor" | "correct") =>
    button("people.change_pair", { ...payload, how }, reader.say(`people.button.${how}`));
  const reopen = button(
    "people.reopen_pair",
    payload,
    reader.say(pair.endedAt ? "people.button.reopen" : "people.button.go_on"),
  );
  if (pair.endedAt) return isOwn ? [] : [reopen];
  if (isOwn) return [change("end")];
  return [change("end"), change("mentor"), change("correct"), ...(pair.ending ? [reopen] : [])];
}

/** Renders whom nobody accompanies since this person left, and the way to everyone like them. */
function leftAloneBlocks(leftAlone: readonly Person[], reader: Reader): Block[] {
  if (leftAlone.length === 0) return [];
  const names = namesOf(leftAlone, reader);
  return [
    sectionBlock(
      reader.mark("people.left_alone", { names }),
      button("people.page", { isAlone: true }, reader.say("people.button.alone")),
    ),
  ];
}

function morePairs({ person, pairs, from, total }: Content["page"], reader: Reader): Block[] {
  const next = from + pairs.length;
  return next < total
    ? [actionsBlock(button("people.open", { person: person.id, from: next }, reader.say("people.button.more_pairs")))]
    : [];
}
