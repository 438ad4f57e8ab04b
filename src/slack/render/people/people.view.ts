import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { PeoplePage, PeopleRow } from "#mentoring/overview/list-people-page.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { actionsBlock, type Block, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { textField } from "#slack/render/fields.ts";
import { clipText } from "#slack/render/limits.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";

const MAX_QUERY = 80;
/** How much of a name, and how many names of one person's pairs, a line shows; their page shows them all. */
const MAX = { name: 80, other: 40, others: 6 } as const;

/** Renders the line on a coordinator's Home tab that leads to the people and pairs of the programme. */
export function peopleButtonBlock(reader: Reader): Block {
  return sectionBlock(`*${reader.say("people.title")}*`, button("people.show", {}, reader.say("people.button.show")));
}

/** Renders a page of the people of a programme, with a field to search them. */
export function peopleView({ page }: ModalContentNamed<"people.search">, reader: Reader): ModalView {
  const { rows, total, query, next } = page;
  const more = query !== undefined && next !== undefined;
  return createFormModal(
    "people.search",
    {},
    {
      title: reader.say("people.title"),
      close: reader.say("common.button.close"),
      submit: reader.say("people.button.search"),
      blocks: [
        inputBlock("query", reader.say("people.search"), textField(query, { max: MAX_QUERY }), {
          optional: true,
          hint: reader.say("people.search.hint"),
        }),
        contextBlock(reader.say(countedAs(page), { count: total })),
        ...rows.map((row) => rowBlock(row, reader)),
        ...(more ? [contextBlock(reader.say("people.found.more", { count: total - rows.length }))] : []),
        ...(page.lastImport ? importBlocks(page.lastImport, reader) : []),
        ...pageButtons(page, reader),
      ],
    },
  );
}

/** Renders the latest import, and the way to those before. */
function importBlocks({ hasEarlier, ...latest }: NonNullable<PeoplePage["lastImport"]>, reader: Reader): Block[] {
  const earlier = button("people.imports", { at: 0 }, reader.say("people.button.imports"));
  return [importBlock(latest, "people.undo.line", reader), ...(hasEarlier ? [actionsBlock(earlier)] : [])];
}

/** Renders the line of an import, with the button that takes it back. */
export function importBlock(
  { id, importedAt }: ModalContentNamed<"people.imports">["imports"]["items"][number],
  line: "people.undo.line" | "people.imports.line",
  reader: Reader,
): Block {
  const plain = (text: string) => ({ type: "plain_text" as const, text });
  const confirm = {
    title: plain(reader.say("people.undo.title")),
    text: plain(reader.say("people.undo.text")),
    confirm: plain(reader.say("people.undo.confirm")),
    deny: plain(reader.say("common.button.cancel")),
  };
  const undo = button("people.undo_import", { import: id }, reader.say("people.button.undo"), { confirm });
  return sectionBlock(reader.say(line, reader.when(importedAt)), undo);
}

const countedAs = ({ query, isAlone }: PeoplePage) =>
  isAlone ? "people.alone" : query === undefined ? "people.count" : "people.found";

function pageButtons({ query, next, isLater, isAlone }: PeoplePage, reader: Reader): Block[] {
  const of = isAlone ? { isAlone } : {};
  const buttons = [
    ...(next && query === undefined
      ? [button("people.page", { ...of, after: next }, reader.say("people.button.next"))]
      : []),
    ...(isLater || query !== undefined ? [button("people.page", of, reader.say("people.button.first"))] : []),
    ...(isAlone ? [button("people.page", {}, reader.say("people.button.everyone"))] : []),
  ];
  return buttons.length > 0 ? [actionsBlock(...buttons)] : [];
}

function rowBlock({ person, pairs }: PeopleRow, reader: Reader): Block {
  const others = pairs.map((pair) => getOtherPerson(pair, person.id).name);
  const shown = others.slice(0, MAX.others).map((name) => clipText(name, MAX.other));
  const more = others.length - shown.length;
  const names = formatList(reader.locale, [...shown, ...(more > 0 ? [`+${more}`] : [])]);
  const lines = [
    personLine(person, reader),
    ...(person.endedOn ? [reader.mark("people.row.left", { day: reader.date(person.endedOn) })] : []),
    ...(others.length > 0 ? [reader.mark("people.row.with", { names })] : []),
  ];
  return sectionBlock(lines.join("\n"), button("people.open", { person: person.id }, reader.say("people.button.open")));
}

/** Renders a person's name and roles in one line. */
export function personLine({ name, roles }: Person, reader: Reader): string {
  const named = roles.map((role) => reader.say(`people.role.${role}`));
  return reader.mark("people.row", { name: clipText(name, MAX.name), roles: formatList(reader.locale, named) });
}
