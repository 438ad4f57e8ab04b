import type { ModalView } from "@slack/types";
import { CONTACT_MODALITIES, FOCUS_AREA_CODES, VISIT_NOT_HELD_REASONS, VISIT_OUTCOMES } from "#kernel/contact-codes.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { SESSION_TYPES } from "#mentoring/session/codes.ts";
import { isDraftOfVisitNotHeld } from "#mentoring/session/dialogue/choose-next-question.ts";
import type { DraftAgreement } from "#mentoring/session/dialogue/draft.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { type Block, contextBlock, inputBlock, type MenuChoice } from "#slack/render/blocks.ts";
import { dayField, multiSelectField, selectField, textField, timeField } from "#slack/render/fields.ts";
import { clipText } from "#slack/render/limits.ts";
import { longTextBlocks } from "#slack/render/long-text.ts";
import { createFormModal } from "#slack/render/modal.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { createDraftPayload, formatDraftPrincipal } from "./draft-principal.ts";
import { formatRest } from "./leftovers.blocks.ts";

/**
 * Renders the form with all values of a session draft. For a visit that did not take place it asks for the reason
 * instead of the free texts.
 */
export function editDraftView({ draft: view }: ModalContentNamed<"session.edit">, reader: Reader): ModalView {
  const told = isDraftOfVisitNotHeld(view.state.draft) ? reasonFields(view, reader) : toldFields(view, reader);
  return createFormModal("session.edit", createDraftPayload(view), {
    title: reader.say("session.edit.title"),
    close: reader.say("common.button.cancel"),
    submit: reader.say("session.button.update_draft"),
    blocks: [
      contextBlock(reader.say("session.ask.privacy")),
      ...maskedBlocks(view, reader),
      ...logistics(view, reader),
      ...restInForm(view, reader),
      ...told,
    ],
  });
}

/** What was replaced, as written: this form is the only place that shows it again. */
function maskedBlocks({ masked }: DialogueView, reader: Reader): Block[] {
  if (masked.length === 0) return [];
  const lines = masked
    .slice(0, MASKED_SHOWN)
    .map(({ text, as }) => `${escapeMrkdwn(clipText(text, 60))} → ${escapeMrkdwn(clipText(as, 40))}`);
  return [contextBlock([reader.say("session.edit.masked"), ...lines].join("\n"))];
}

const MASKED_SHOWN = 12;

const MAX_REST_IN_FORM = 2000;

/** The rest of the account stands above the fields for texts, so that it can be put into one. */
function restInForm(view: DialogueView, reader: Reader): Block[] {
  const rest = formatRest(view, reader, MAX_REST_IN_FORM);
  return rest ? [contextBlock(rest)] : [];
}

function logistics({ state: { draft } }: DialogueView, reader: Reader): Block[] {
  const optional = { optional: true };
  return [
    inputBlock(
      "outcome",
      reader.say("session.card.outcome"),
      selectField(
        choices(VISIT_OUTCOMES, (code) => reader.say(`session.outcome.${code}`)),
        draft.outcome?.value ?? "held_as_planned",
      ),
    ),
    inputBlock("on", reader.say("session.edit.day"), dayField(draft.on?.value), optional),
    inputBlock("startsAt", reader.say("session.edit.time"), timeField(draft.startsAt?.value), optional),
    inputBlock(
      "minutes",
      reader.say("session.edit.minutes"),
      textField(draft.minutes && String(draft.minutes.value)),
      optional,
    ),
    inputBlock(
      "modality",
      reader.say("session.card.how"),
      selectField(
        choices(CONTACT_MODALITIES, (code) => reader.say(`session.modality.${code}`)),
        draft.modality?.value,
      ),
      optional,
    ),
    inputBlock(
      "type",
      reader.say("session.edit.type"),
      selectField(
        choices(SESSION_TYPES, (code) => reader.say(`session.type.${code}`)),
        draft.type?.value,
      ),
      optional,
    ),
  ];
}

function reasonFields({ state: { draft } }: DialogueView, reader: Reader): Block[] {
  return [
    inputBlock(
      "reason",
      reader.say("session.card.reason"),
      selectField(
        choices(VISIT_NOT_HELD_REASONS, (code) => reader.say(`session.reason.${code}`)),
        draft.reason?.value,
      ),
      { optional: true },
    ),
  ];
}

function toldFields(view: DialogueView, reader: Reader): Block[] {
  const { draft } = view.state;
  const principal = formatDraftPrincipal(view);
  const optional = { optional: true };
  // What was told may be longer than the record takes, and is shortened here: none of it is cut off before.
  const told = (field: "request" | "working" | "challenge", label: string) =>
    longTextBlocks(field, label, draft[field]?.value, reader, optional);
  const agreed = (owner: DraftAgreement["owner"]) =>
    textField(agreedLines(draft.agreed?.value, owner, reader), { multiline: true });
  const perLine = { optional: true, hint: reader.say("session.edit.one_per_line") };
  return [
    ...told("request", reader.say("session.card.request", { principal })),
    ...told("working", reader.say("session.card.working")),
    ...told("challenge", reader.say("session.card.challenge")),
    inputBlock("principal", reader.say("session.edit.principal_will", { principal }), agreed("principal"), perLine),
    inputBlock("mentor", reader.say("session.edit.mentor_will"), agreed("mentor"), perLine),
    inputBlock("joint", reader.say("session.edit.joint_will"), agreed("joint"), perLine),
    inputBlock(
      "focus",
      reader.say("session.card.focus"),
      multiSelectField(
        choices(FOCUS_AREA_CODES, (code) => reader.say(`session.focus.${code}`)),
        draft.focus,
        3,
      ),
      optional,
    ),
    inputBlock("nextOn", reader.say("session.edit.next_day"), dayField(draft.next?.value.on), optional),
    inputBlock("nextAt", reader.say("session.edit.next_time"), timeField(draft.next?.value.at), optional),
  ];
}

function choices<Code extends string>(codes: readonly Code[], textOf: (code: Code) => string): MenuChoice[] {
  return codes.map((code) => ({ value: code, text: textOf(code) }));
}

function agreedLines(
  agreed: readonly DraftAgreement[] | undefined,
  owner: DraftAgreement["owner"],
  reader: Reader,
): string | undefined {
  const lines = (agreed ?? [])
    .filter((made) => made.owner === owner)
    .map((made) => `${made.text}${made.dueOn ? ` (${reader.day(Temporal.PlainDate.from(made.dueOn))})` : ""}`);
  return lines.length > 0 ? lines.join("\n") : undefined;
}
