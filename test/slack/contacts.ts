import type { ModalView } from "@slack/types";
import type { SafeguardingContactId, SafeguardingResourceId } from "#kernel/id.ts";
import type { SafeguardingContact } from "#mentoring/safeguarding/contact.ts";
import type { HelpReport } from "#mentoring/safeguarding/gather-help.ts";
import { HELP_NEEDS } from "#mentoring/safeguarding/help-in-language.ts";
import { RESOURCE_KINDS, type SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import {
  addContactView,
  addResourceView,
  changeContactView,
  changeResourceView,
} from "#slack/render/contacts/contacts.view.ts";
import { helpView } from "#slack/render/contacts/help.view.ts";
import { verifyEntriesView } from "#slack/render/contacts/verify.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { ME, NOW, personOf, type Shape, uuid, type Words } from "./nouns.ts";

const LONG_AGO = NOW.subtract({ hours: 24 * 100 });

/** Contacts and resources in each state, and a language that lacks everything. */
export function helpReportOf({ principal, mentor, text }: Words, { language, entries }: Shape): HelpReport {
  const [now, before] = [NOW, LONG_AGO].map((at) => ({ verification: { by: mentor, at } }));
  const contacts: SafeguardingContact[] = [
    { id: uuid(1100) as SafeguardingContactId, name: principal, phone: "105", isOutsideLineOfCommand: true, ...now },
    { id: uuid(1101) as SafeguardingContactId, name: mentor, personId: ME, isOutsideLineOfCommand: false },
  ];
  const resources = Array.from({ length: Math.max(entries, 1) }).flatMap((_, index) =>
    RESOURCE_KINDS.map((kind, place): SafeguardingResource => {
      const id = uuid(1200 + index * RESOURCE_KINDS.length + place) as SafeguardingResourceId;
      const duty = kind === "child_route" ? { duty: text } : {};
      return { id, kind, country: "PE", language, name: principal, how: text, ...duty, ...(place % 2 && before) };
    }),
  );
  const lacks = { missing: HELP_NEEDS, unverified: HELP_NEEDS, lapsed: HELP_NEEDS };
  const of = { language, resources, ...lacks, isComplete: false, isCurrent: false };
  const languages = [
    { ...of, country: "PE", isBlocked: true },
    { ...of, country: undefined, isBlocked: false },
  ];
  return { zone: "America/Lima", contacts, resources, languages };
}

/** Every form and page about contacts and resources. */
export function contacts(
  words: Words,
  shape: Shape,
  reader: Reader,
): { readonly name: string; readonly shown: ModalView }[] {
  const { contacts, resources } = helpReportOf(words, shape);
  const people = Array.from({ length: shape.pairs }, (_, index) =>
    personOf(words.other, uuid(index) as typeof ME, shape),
  );
  const [contact, resource] = [contacts[0], resources.find(({ kind }) => kind === "child_route")];
  if (!contact || !resource) throw new Error("there is a contact and a resource");
  const { language } = shape;
  const emergency = "other" as const;
  return [
    { name: "whom to call", shown: helpView({ name: "contacts.help", contacts, resources, emergency }, reader) },
    { name: "nobody to call", shown: helpView({ name: "contacts.help", contacts: [], resources: [] }, reader) },
    { name: "add contact", shown: addContactView({ name: "contacts.add", people }, reader) },
    { name: "change contact", shown: changeContactView({ name: "contacts.change", contact }, reader) },
    {
      name: "add resource",
      shown: addResourceView({ name: "contacts.add_resource", country: "PE", language }, reader),
    },
    { name: "change resource", shown: changeResourceView({ name: "contacts.change_resource", resource }, reader) },
    {
      name: "verified today",
      shown: verifyEntriesView({ name: "contacts.verify", contacts, resources, now: NOW }, reader),
    },
  ];
}
