import { FOCUS_AREA_CODES, type FocusAreaCode } from "#kernel/contact-codes.ts";
import { isDraftOfVisitNotHeld } from "#mentoring/session/dialogue/choose-next-question.ts";
import { isInformalContact } from "#mentoring/session/dialogue/draft.ts";
import { listRequiredValues } from "#mentoring/session/dialogue/missing-values.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import {
  actionsBlock,
  type Block,
  button,
  contextBlock,
  joinIntoSections,
  type Message,
  sectionBlock,
} from "#slack/render/blocks.ts";
import { buttonRow } from "#slack/render/button-row.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatReplacements } from "#slack/render/replacements.ts";
import { formatCardLines } from "./card-lines.ts";
import { formatDraftPrincipal } from "./draft-principal.ts";
import { likelyBlocks, likelyTextBlocks, restBlocks } from "./leftovers.blocks.ts";
import { formatCardQuestions, missingBlocks } from "./missing.blocks.ts";

/**
 * Renders the summary card of a session draft, from which the mentor saves it: the values with their sources, who will
 * see them, and the buttons.
 */
export function summaryCardMessage(view: DialogueView, reader: Reader): Message {
  const title = formatCardTitle(view, reader);
  return {
    text: formatCardQuestions(view, reader) || title,
    blocks: [
      ...readerLine(view, reader),
      ...briefLine(view, reader),
      sectionBlock(`*${reader.mark(...titleOf(view, reader))}*`),
      ...joinIntoSections(formatCardLines(view, reader)),
      ...likelyTextBlocks(view, reader),
      ...likelyBlocks(view, reader),
      ...restBlocks(view, reader),
      ...missingBlocks(view, reader),
      ...choices(view, reader),
    ],
  };
}

/** Who will be able to read it, and why Fieldbook takes it to be about them: the first line of the card. */
function readerLine(view: DialogueView, reader: Reader): Block[] {
  const { draft } = view.state;
  const principal = formatDraftPrincipal(view);
  if (!principal) return [];
  if (isDraftOfVisitNotHeld(draft)) return [sectionBlock(reader.mark("session.card.reader.not_held", { principal }))];
  const quote = draft.pairId?.source === "said" ? draft.pairId.quote : undefined;
  return quote
    ? [sectionBlock(reader.mark("session.card.reader.said", { principal, quote }))]
    : [sectionBlock(reader.mark("session.card.reader.chosen", { principal }))];
}

/** That it is taken as a contact of which nothing is asked, and the way to make it a visit. */
function briefLine(view: DialogueView, reader: Reader): Block[] {
  if (!isInformalContact(view.state.draft)) return [];
  const asVisit = button("session.as_visit", { dialogue: view.id }, reader.say("session.button.as_visit"));
  return [sectionBlock(reader.say("session.card.brief"), asVisit)];
}

export function formatCardTitle(view: DialogueView, reader: Reader): string {
  return reader.say(...titleOf(view, reader));
}

function titleOf(view: DialogueView, reader: Reader): Parameters<Reader["say"]> {
  const { on } = view.state.draft;
  const principal = formatDraftPrincipal(view);
  if (!principal) return ["session.card.title.open"];
  if (!on) return ["session.card.title.undated", { principal }];
  const key = isInformalContact(view.state.draft) ? "session.card.title.brief" : "session.card.title";
  return [key, { principal, day: reader.day(Temporal.PlainDate.from(on.value)) }];
}

function choices(view: DialogueView, reader: Reader): Block[] {
  const { draft } = view.state;
  const whoSees = isDraftOfVisitNotHeld(draft)
    ? reader.say("session.card.who_sees.not_held")
    : reader.say(isInformalContact(draft) ? "session.card.who_sees.brief" : "session.card.who_sees");
  return [
    ...(isDraftOfVisitNotHeld(draft) || !canBeSaved(view) ? [] : focusRow(view, reader)),
    ...maskedNote(view, reader),
    ...(hasLikely(view) ? [contextBlock(reader.say("session.card.likely.hint"))] : []),
    contextBlock(whoSees),
    ends(view, reader),
  ];
}

/** That names or numbers were replaced, and how they read now; as written, they are in the form alone. */
function maskedNote({ masked }: DialogueView, reader: Reader): Block[] {
  if (masked.length === 0) return [];
  const replacements = formatReplacements(
    masked.map(({ as }) => as),
    reader,
  );
  return [contextBlock(reader.mark("session.card.masked", { count: masked.length, replacements }))];
}

function focusRow(view: DialogueView, reader: Reader): Block[] {
  const { focus } = view.state.draft;
  const chosen = focus.map((code) => reader.say(`session.focus.${code}`)).join(", ");
  const head = chosen ? reader.mark("session.card.focus.chosen", { chosen }) : reader.say("session.card.focus.choose");
  const toggle = (code: FocusAreaCode) => {
    const on = !focus.includes(code);
    return button(
      "session.focus",
      { dialogue: view.id, code, on },
      `${on ? "" : "✓ "}${reader.say(`session.focus.${code}`)}`,
    );
  };
  const more = button("session.focus.more", { dialogue: view.id }, reader.say("session.card.focus.more"));
  return [sectionBlock(head, more), actionsBlock(...offered(view).map(toggle))];
}

/**
 * Selects the focus areas of a session that the summary card offers as buttons: the chosen ones, then those suggested
 * by the text, then the most common, until there are three.
 */
function offered({ state }: DialogueView): FocusAreaCode[] {
  const { focus, suggested } = state.draft;
  return [...new Set([...focus, ...suggested, ...FOCUS_AREA_CODES])].slice(0, 3);
}

function ends(view: DialogueView, reader: Reader) {
  const end = (
    name: "session.save" | "session.edit" | "session.details" | "session.keep" | "session.discard",
    text: string,
    options = {},
  ) => button(name, { dialogue: view.id }, text, options);
  return buttonRow(
    [
      ...(canBeSaved(view) ? [end("session.save", formatSaveLabel(view, reader), { style: "primary" })] : []),
      end("session.edit", reader.say("session.button.edit")),
    ],
    [
      ...(isDraftOfVisitNotHeld(view.state.draft) || !canBeSaved(view)
        ? []
        : [end("session.details", reader.say("session.button.details"))]),
      ...(view.state.account.length > 0 ? [end("session.keep", reader.say("session.button.keep"))] : []),
      end("session.discard", reader.say("session.button.discard"), { confirm: confirmDiscard(reader) }),
    ],
  );
}

/** Whether something stands in the draft as likely, which saving confirms. */
function hasLikely({ state: { draft } }: DialogueView): boolean {
  const { visitId: _, focus: __, suggested: ___, ...fields } = draft;
  return Object.values(fields).some((field) => field?.source === "likely");
}

/** Whether the draft has what a record needs. Until then the card asks for it, and offers nothing else. */
const canBeSaved = ({ state }: DialogueView) => listRequiredValues(state.draft).length === 0;

/**
 * Formats the label of the save button, which names who will read the record. If the name is too long for a button, its
 * end is cut.
 */
function formatSaveLabel(view: DialogueView, reader: Reader): string {
  const principal = formatDraftPrincipal(view);
  if (isDraftOfVisitNotHeld(view.state.draft)) return reader.say("session.button.save_not_held");
  return principal ? reader.say("session.button.save_and_share", { principal }) : reader.say("common.button.save");
}

const confirmDiscard = (reader: Reader) => ({
  title: { type: "plain_text" as const, text: reader.say("session.discard.title") },
  text: { type: "plain_text" as const, text: reader.say("session.discard.text") },
  confirm: { type: "plain_text" as const, text: reader.say("session.discard.confirm") },
  deny: { type: "plain_text" as const, text: reader.say("session.discard.deny") },
});
