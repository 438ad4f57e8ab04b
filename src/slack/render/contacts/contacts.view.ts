import type { ModalView } from "@slack/types";
import { LANGUAGES } from "#kernel/language.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { RESOURCE_KINDS } from "#mentoring/safeguarding/resource.ts";
import type { SafeguardingEntryId } from "#mentoring/safeguarding/verify-entries.ts";
import { actionsBlock, type Block, button, inputBlock } from "#slack/render/blocks.ts";
import { selectField, textField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";

const LENGTHS = { name: 100, phone: 40, how: 300, duty: 500, by: 100, country: 2 } as const;
const OPTIONAL = { optional: true } as const;

export function addContactView({ people }: ModalContentNamed<"contacts.add">, reader: Reader): ModalView {
  const choices = people.map(({ id, name }) => ({ value: id, text: name }));
  return createFormModal(
    "contacts.add",
    {},
    {
      ...frame("contacts.add.title", reader),
      blocks: [
        ...contactFields({}, reader),
        ...(choices.length > 0
          ? [
              inputBlock("person", reader.say("contacts.form.person"), selectField(choices), {
                ...OPTIONAL,
                hint: reader.say("contacts.form.person.hint"),
              }),
            ]
          : []),
        outsideField(undefined, reader),
        byField("optional", reader),
      ],
    },
  );
}

export function changeContactView({ contact }: ModalContentNamed<"contacts.change">, reader: Reader): ModalView {
  const { id, isOutsideLineOfCommand } = contact;
  return createFormModal(
    "contacts.change",
    { contact: id },
    {
      ...frame("contacts.add.title", reader),
      blocks: [
        ...contactFields(contact, reader),
        outsideField(isOutsideLineOfCommand, reader),
        byField("changed", reader),
        removeButton(id, reader),
      ],
    },
  );
}

export function addResourceView(
  { country, language }: ModalContentNamed<"contacts.add_resource">,
  reader: Reader,
): ModalView {
  const languages = LANGUAGES.map((one) => ({ value: one, text: reader.say(`common.language.${one}`) }));
  const kinds = RESOURCE_KINDS.map((kind) => ({ value: kind, text: reader.say(`contacts.kind.${kind}`) }));
  return createFormModal(
    "contacts.add_resource",
    {},
    {
      ...frame("contacts.resource.title", reader),
      blocks: [
        inputBlock("country", reader.say("contacts.form.country"), textField(country, { max: LENGTHS.country }), {
          hint: reader.say("contacts.form.country.hint"),
        }),
        inputBlock("language", reader.say("contacts.form.language"), selectField(languages, language)),
        inputBlock("kind", reader.say("contacts.form.kind"), selectField(kinds)),
        ...resourceFields({ hasDuty: true }, reader),
        byField("optional", reader),
      ],
    },
  );
}

export function changeResourceView(
  { resource }: ModalContentNamed<"contacts.change_resource">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "contacts.change_resource",
    { resource: resource.id },
    {
      ...frame("contacts.resource.title", reader),
      blocks: [
        ...resourceFields({ ...resource, hasDuty: resource.kind === "child_route" }, reader),
        byField("changed", reader),
        removeButton(resource.id, reader),
      ],
    },
  );
}

function frame(title: "contacts.add.title" | "contacts.resource.title", reader: Reader) {
  return {
    title: reader.say(title),
    close: reader.say("common.button.cancel"),
    submit: reader.say("common.button.save"),
  };
}

function contactFields({ name, phone }: { name?: string; phone?: string }, reader: Reader): Block[] {
  return [
    inputBlock("name", reader.say("contacts.form.name"), textField(name, { max: LENGTHS.name })),
    inputBlock("phone", reader.say("contacts.form.phone"), textField(phone, { max: LENGTHS.phone }), {
      ...OPTIONAL,
      hint: reader.say("contacts.form.phone.hint"),
    }),
  ];
}

function outsideField(isOutside: boolean | undefined, reader: Reader): Block {
  const choices = (["yes", "no"] as const).map((one) => ({
    value: one,
    text: reader.say(`contacts.form.outside.${one}`),
  }));
  const chosen = isOutside === undefined ? undefined : isOutside ? "yes" : "no";
  return inputBlock("outside", reader.say("contacts.form.outside"), selectField(choices, chosen));
}

function resourceFields(
  { name, how, duty, hasDuty }: { name?: string; how?: string; duty?: string; hasDuty: boolean },
  reader: Reader,
): Block[] {
  const dutyField = inputBlock(
    "duty",
    reader.say("contacts.form.duty"),
    textField(duty, { multiline: true, max: LENGTHS.duty }),
    { ...OPTIONAL, hint: reader.say("contacts.form.duty.hint") },
  );
  return [
    inputBlock("name", reader.say("contacts.form.name"), textField(name, { max: LENGTHS.name })),
    inputBlock("how", reader.say("contacts.form.how"), textField(how, { max: LENGTHS.how }), {
      hint: reader.say("contacts.form.how.hint"),
    }),
    ...(hasDuty ? [dutyField] : []),
  ];
}

function byField(hint: "optional" | "changed", reader: Reader): Block {
  return inputBlock("by", reader.say("contacts.form.by"), textField(undefined, { max: LENGTHS.by }), {
    ...OPTIONAL,
    hint: reader.say(`contacts.form.by.${hint}`),
  });
}

function removeButton(entry: SafeguardingEntryId, reader: Reader): Block {
  const plain = (text: string) => ({ type: "plain_text" as const, text });
  const confirm = {
    title: plain(reader.say("contacts.remove.title")),
    text: plain(reader.say("contacts.remove.text")),
    confirm: plain(reader.say("contacts.remove.confirm")),
    deny: plain(reader.say("contacts.remove.deny")),
  };
  return actionsBlock(button("contacts.remove", { entry }, reader.say("contacts.button.remove"), { confirm }));
}
