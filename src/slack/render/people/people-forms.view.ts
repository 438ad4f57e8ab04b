import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { PAIR_END_REASONS, PAIR_ROLES, type Pair, type PairEndReason } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { actionsBlock, type Block, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { dayField, selectField, textField } from "#slack/render/fields.ts";
import { clipText } from "#slack/render/limits.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";

const MAX_NAME = 200;
const MAX_EMAIL = 300;

export function beginPairView(
  { person, as, others, alone, role, on }: ModalContentNamed<"people.begin_pair">,
  reader: Reader,
): ModalView {
  const label = ({ id, name }: Person) =>
    alone.has(id) ? reader.say("people.form.alone", { name: shorten({ name }) }) : name;
  const choices = others.map((other) => ({ value: other.id, text: label(other) }));
  return createFormModal(
    "people.begin_pair",
    { person: person.id, as },
    {
      ...frame("people.begin.title", "people.button.begin_now", reader),
      blocks: [
        sectionBlock(reader.mark(`people.begin.line.${as}`, { name: shorten(person) })),
        choices.length > 0
          ? inputBlock("other", reader.say(`people.form.other.${as}`), selectField(choices))
          : sectionBlock(reader.say(`people.form.other.${as}.none`)),
        inputBlock("role", reader.say("people.form.role"), selectField(roleChoices(reader), role)),
        inputBlock("on", reader.say("people.form.starts"), dayField(on.toString())),
        contextBlock(reader.say("people.begin.follows")),
        backBlock(person.id, reader),
      ],
    },
  );
}

export function endPairView(
  { pair, person, on, isOwn }: ModalContentNamed<"people.end_pair">,
  reader: Reader,
): ModalView {
  const hint = { hint: reader.say(isOwn ? "people.form.on.own" : "people.form.on.hint") };
  return createFormModal(
    "people.end_pair",
    { pair: pair.id, person },
    {
      ...frame("people.end.title", "people.button.end_now", reader),
      blocks: [
        pairLine(pair, reader),
        inputBlock("on", reader.say("people.form.on"), dayField(on.toString()), hint),
        reasonField(reader),
        contextBlock(reader.say("people.end.follows")),
        backBlock(person, reader),
      ],
    },
  );
}

export function reopenPairView(
  { pair, person, other }: ModalContentNamed<"people.reopen_pair">,
  reader: Reader,
): ModalView {
  const names = { mentor: shorten(other.mentor), principal: shorten(pair.principal), former: shorten(pair.mentor) };
  return createFormModal(
    "people.reopen_pair",
    { pair: pair.id, person },
    {
      ...frame("people.reopen.title", "people.button.reopen_now", reader),
      blocks: [
        sectionBlock(reader.mark("people.reopen.line", names)),
        reasonField(reader, { label: "people.reopen.why", initial: "mistake" }),
        contextBlock(reader.say("people.reopen.follows")),
        backBlock(person, reader),
      ],
    },
  );
}

export function changeMentorView(
  { pair, person, mentors, mentor, on }: ModalContentNamed<"people.change_mentor">,
  reader: Reader,
): ModalView {
  const choices = mentors.map(({ id, name }) => ({ value: id, text: name }));
  return createFormModal(
    "people.change_mentor",
    { pair: pair.id, person },
    {
      ...frame("people.mentor.title", "people.button.mentor", reader),
      blocks: [
        pairLine(pair, reader),
        ...(choices.length > 0
          ? [inputBlock("mentor", reader.say("people.form.mentor"), selectField(choices, mentor))]
          : [sectionBlock(reader.say("people.form.mentor.none"))]),
        inputBlock("on", reader.say("people.form.from"), dayField(on.toString()), {
          hint: reader.say("people.form.from.hint"),
        }),
        reasonField(reader),
        contextBlock(reader.say("people.mentor.follows")),
        backBlock(person, reader),
      ],
    },
  );
}

export function correctPairView({ pair, person }: ModalContentNamed<"people.correct_pair">, reader: Reader): ModalView {
  return createFormModal(
    "people.correct_pair",
    { pair: pair.id, person },
    {
      ...frame("people.correct.title", "people.button.correct", reader),
      blocks: [
        pairLine(pair, reader),
        inputBlock("role", reader.say("people.form.role"), selectField(roleChoices(reader), pair.role)),
        inputBlock("startsOn", reader.say("people.form.starts"), dayField(pair.startsOn.toString())),
        backBlock(person, reader),
      ],
    },
  );
}

export function emailView({ person }: ModalContentNamed<"people.email">, reader: Reader): ModalView {
  return createFormModal(
    "people.email",
    { person: person.id },
    {
      ...frame("people.email.title", "people.button.correct", reader),
      blocks: [
        inputBlock(
          "email",
          reader.say("people.form.email", { name: shorten(person) }),
          textField(person.email, { max: MAX_EMAIL }),
          {
            hint: reader.say("people.form.email.hint"),
          },
        ),
        backBlock(person.id, reader),
      ],
    },
  );
}

export function mergeView({ person, twins }: ModalContentNamed<"people.merge">, reader: Reader): ModalView {
  const choices = twins.map((twin) => ({ value: twin.id, text: [twin.name, twin.email].filter(Boolean).join(" · ") }));
  return createFormModal(
    "people.merge",
    { person: person.id },
    {
      ...frame("people.merge.title", "people.button.merge_now", reader),
      blocks: [
        sectionBlock(reader.mark("people.merge.line", { name: shorten(person), email: person.email ?? "–" })),
        ...(choices.length > 0 ? [inputBlock("other", reader.say("people.form.other"), selectField(choices))] : []),
        sectionBlock(reader.say("people.merge.follows")),
        backBlock(person.id, reader),
      ],
    },
  );
}

type Title = `people.${"begin" | "reopen" | "end" | "mentor" | "correct" | "email" | "merge"}.title`;

function frame(
  title: Title,
  submit: `people.button.${"mentor" | "correct" | "begin_now" | "reopen_now" | "end_now" | "merge_now"}`,
  reader: Reader,
) {
  return { title: reader.say(title), close: reader.say("common.button.close"), submit: reader.say(submit) };
}

function pairLine({ mentor, principal }: Pair, reader: Reader): Block {
  return sectionBlock(reader.mark("people.pair.two", { mentor: shorten(mentor), principal: shorten(principal) }));
}

const roleChoices = (reader: Reader) =>
  PAIR_ROLES.map((role) => ({ value: role, text: reader.say(`people.pair_role.${role}`) }));

function reasonField(
  reader: Reader,
  {
    label,
    initial,
  }: { readonly label: "people.form.reason" | "people.reopen.why"; readonly initial?: PairEndReason } = {
    label: "people.form.reason",
  },
): Block {
  const reasons = PAIR_END_REASONS.map((reason) => ({ value: reason, text: reader.say(`people.reason.${reason}`) }));
  return inputBlock("reason", reader.say(label), selectField(reasons, initial), {
    hint: reader.say("people.form.reason.hint"),
  });
}

function backBlock(person: Person["id"], reader: Reader): Block {
  return actionsBlock(button("people.open", { person }, reader.say("people.button.back")));
}

const shorten = ({ name }: Pick<Person, "name">) => clipText(name, MAX_NAME);
