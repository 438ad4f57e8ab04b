import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { SafeguardingContact } from "#mentoring/safeguarding/contact.ts";
import type { SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import { getVerificationState } from "#mentoring/safeguarding/verification.ts";
import { inputBlock } from "#slack/render/blocks.ts";
import { multiSelectField, textField } from "#slack/render/fields.ts";
import { SLACK_LIMITS } from "#slack/render/limits.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { entryChoices } from "./entry.ts";

const MAX_BY = 100;

/**
 * Renders the form in which somebody says what was verified today. What is due stands first, and nothing is chosen
 * beforehand, so that nobody confirms by the way what they did not look at.
 */
export function verifyEntriesView(
  { contacts, resources, now }: ModalContentNamed<"contacts.verify">,
  reader: Reader,
): ModalView {
  const isVerified = (entry: SafeguardingContact | SafeguardingResource) =>
    getVerificationState(entry, now) === "verified";
  const choices = [false, true].flatMap((done) =>
    entryChoices(
      {
        contacts: contacts.filter((entry) => isVerified(entry) === done),
        resources: resources.filter((entry) => isVerified(entry) === done),
      },
      reader,
    ),
  );
  return createFormModal(
    "contacts.verify",
    {},
    {
      title: reader.say("contacts.button.verify"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("contacts.button.verify"),
      blocks: [
        inputBlock(
          "entries",
          reader.say("contacts.form.entries"),
          multiSelectField(choices.slice(0, SLACK_LIMITS.options), []),
        ),
        inputBlock("by", reader.say("contacts.form.by"), textField(undefined, { max: MAX_BY }), {
          hint: reader.say("contacts.form.by.hint"),
        }),
      ],
    },
  );
}
