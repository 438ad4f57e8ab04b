import type { ModalView } from "@slack/types";
import {
  MAX_OBJECTIVE_LENGTH,
  MEETING_PLACES,
  MENTOR_ACTIVITIES,
  MENTOR_STANCES,
  MODALITY_REASONS,
  OTHER_PARTICIPANTS,
  REQUEST_SOURCES,
  type SessionDetail,
} from "#kernel/session-detail-codes.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getSessionFields, type SessionFields } from "#mentoring/session/session-fields.ts";
import { type Block, contextBlock, inputBlock } from "#slack/render/blocks.ts";
import { multiSelectField, selectField, textField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { whyFields } from "./amend.view.ts";
import { formatDetailCode } from "./detail-lines.ts";
import { createDraftPayload } from "./draft-principal.ts";

/** What stands in the form, of a draft or of a saved record. */
type Known = { readonly [Field in SessionDetail]?: SessionFields[Field] | undefined };

/** Renders the form for what is not asked of a draft. */
export function draftDetailsView({ draft: view }: ModalContentNamed<"session.details">, reader: Reader): ModalView {
  const { draft } = view.state;
  const known: Known = {
    objective: draft.objective?.value,
    activities: draft.activities?.value,
    stance: draft.stance?.value,
    participants: draft.participants?.value,
    requestSource: draft.requestSource?.value,
    modalityReason: draft.modalityReason?.value,
    place: draft.place?.value,
    travel: draft.travel?.value,
  };
  return createFormModal("session.details", createDraftPayload(view), {
    title: reader.say("session.details.title"),
    close: reader.say("common.button.cancel"),
    submit: reader.say("session.button.update_draft"),
    blocks: [contextBlock(reader.say("session.details.hint")), ...detailFields(known, reader)],
  });
}

/** Renders the form with which these details of a saved record are put right. */
export function amendDetailsView({ notes }: ModalContentNamed<"session.amend_details">, reader: Reader): ModalView {
  return createFormModal(
    "session.amend_details",
    { session: notes.session.id, pair: notes.session.pairId },
    {
      title: reader.say("session.amend.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("session.button.amend"),
      blocks: [
        contextBlock(reader.say("session.amend.who_sees")),
        ...detailFields(getSessionFields(notes), reader),
        ...whyFields(reader),
      ],
    },
  );
}

function detailFields(known: Known, reader: Reader): Block[] {
  const input = (field: SessionDetail, element: Parameters<typeof inputBlock>[2]) =>
    inputBlock(field, reader.say(`session.detail.${field}`), element, { optional: true });
  const choices = (field: Parameters<typeof formatDetailCode>[0], codes: readonly string[]) =>
    codes.map((value) => ({ value, text: formatDetailCode(field, value, reader) }));
  const notSaid = { value: "none", text: reader.say("session.detail.none") };
  const one = (
    field: Exclude<Parameters<typeof formatDetailCode>[0], "activities" | "participants">,
    codes: readonly string[],
  ) => input(field, selectField([notSaid, ...choices(field, codes)], known[field] ?? undefined));
  const several = (field: "activities" | "participants", codes: readonly string[]) =>
    input(field, multiSelectField(choices(field, codes), known[field] ?? []));
  return [
    input("objective", textField(known.objective || undefined, { max: MAX_OBJECTIVE_LENGTH })),
    several("activities", MENTOR_ACTIVITIES),
    one("stance", MENTOR_STANCES),
    several("participants", OTHER_PARTICIPANTS),
    one("requestSource", REQUEST_SOURCES),
    one("modalityReason", MODALITY_REASONS),
    one("place", MEETING_PLACES),
    input("travel", textField(known.travel ? String(known.travel) : undefined)),
  ];
}
