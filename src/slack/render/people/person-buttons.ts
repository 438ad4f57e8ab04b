import type { ActionsBlock } from "@slack/types";
import type { PersonPage } from "#mentoring/overview/gather-person-page.ts";
import { PAIR_SIDES } from "#mentoring/pair/pair.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { button, plainText } from "#slack/render/blocks.ts";
import { buttonRow } from "#slack/render/button-row.ts";
import { clipText, SLACK_LIMITS } from "#slack/render/limits.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";

/** How many names stand in a sentence, and how much of each. */
const NAMES = { shown: 4, length: 25 } as const;

/** Renders what a coordinator can do with a person: pair them, correct their e-mail, say that they leave or return. */
export function personButtons(
  { person, endedWith, twins, others, leftAlone }: PersonPage,
  reader: Reader,
): ActionsBlock {
  const payload = { person: person.id };
  const back = (pairs: boolean, key: "people.button.return" | "people.button.return_pairs") =>
    button("people.return", { ...payload, pairs }, reader.say(key));
  const merge = button("people.merge", payload, reader.say("people.button.merge"));
  const confirm = confirmLeave({ person, others, leftAlone }, reader);
  return buttonRow(
    [
      ...PAIR_SIDES.filter((as) => hasRole(person, as)).map((as) =>
        button("people.begin_pair", { ...payload, as }, reader.say(`people.button.begin.${as}`)),
      ),
      person.endedOn
        ? back(false, "people.button.return")
        : button("people.leave", payload, reader.say("people.button.leave"), { confirm }),
    ],
    [
      button("people.email", payload, reader.say("people.button.email")),
      ...(person.endedOn ? [] : [button("people.absence", payload, reader.say("people.button.absence"))]),
      ...(person.endedOn && endedWith > 0 ? [back(true, "people.button.return_pairs")] : []),
      ...(twins.length > 0 ? [merge] : []),
    ],
  );
}

/** Asks before somebody leaves: who it is, which pairs end, and who is then accompanied by nobody. */
function confirmLeave(
  { person, others, leftAlone }: Pick<PersonPage, "person" | "others" | "leftAlone">,
  reader: Reader,
) {
  const what = { pairs: others.length, names: namesOf(others, reader), alone: leftAlone.length };
  const name = clipText(person.name, NAMES.length);
  return {
    title: plainText(reader.say("people.leave.title", { name }), SLACK_LIMITS.confirmTitle),
    text: plainText(reader.say("people.leave.text", what), SLACK_LIMITS.confirmText),
    confirm: plainText(reader.say("people.leave.confirm"), SLACK_LIMITS.confirmButton),
    deny: plainText(reader.say("common.button.cancel"), SLACK_LIMITS.confirmButton),
  };
}

/** Joins the names of people as far as they fit a sentence, and says how many more there are. */
export function namesOf(people: readonly Pick<Person, "name">[], reader: Reader): string {
  const shown = people.slice(0, NAMES.shown).map(({ name }) => clipText(name, NAMES.length));
  const more = people.length - shown.length;
  return formatList(reader.locale, [...shown, ...(more > 0 ? [reader.say("people.more", { count: more })] : [])]);
}
