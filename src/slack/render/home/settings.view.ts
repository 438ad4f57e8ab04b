import type { ModalView } from "@slack/types";
import { LANGUAGES } from "#kernel/language.ts";
import { formatZoneName } from "#kernel/zone.ts";
import type { SettingsFormFacts } from "#mentoring/door/form.ts";
import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { type Block, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { dayField, selectField, timeField, zoneField } from "#slack/render/fields.ts";
import { createFormModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Renders a summary of the person's settings, with the button that opens the form to change them. */
export function settingsBlocks(
  {
    me,
    setting,
    suspended,
    questionsWait,
    leave,
  }: Pick<HomeTabFacts, "me" | "setting" | "suspended" | "questionsWait" | "leave">,
  reader: Reader,
): Block[] {
  const habits = { language: reader.say(`common.language.${me.language}`), zone: formatZoneName(me.zone) };
  const line = isAsked(me)
    ? reader.mark("home.settings.line", { ...habits, time: reader.time(setting.questionTime) })
    : reader.mark("home.settings.line.short", habits);
  const { paused } = setting;
  const pause = paused?.until
    ? reader.say("home.settings.paused_until", { day: reader.day(paused.until) })
    : reader.say("home.settings.paused");
  const open = button("home.settings", {}, reader.say("home.button.settings"));
  const resume = button("safeguarding.resume", {}, reader.say("safeguarding.button.resume"));
  return [
    sectionBlock(`*${reader.say("home.settings")}*\n${line}`, open),
    ...(leave ? [contextBlock(leaveLine(leave, reader))] : []),
    ...(paused ? [contextBlock(pause)] : []),
    ...(suspended ? [sectionBlock(reader.say("safeguarding.home.rest"), resume)] : []),
    ...(questionsWait ? [contextBlock(reader.say("promise.questions_wait"))] : []),
  ];
}

const leaveLine = ({ from, to }: NonNullable<HomeTabFacts["leave"]>, reader: Reader) =>
  reader.say("home.settings.on_leave", { from: reader.day(from), to: reader.day(to) });

/** Whether the person is sent reflective questions: only mentors and principals are. */
const isAsked = (me: Person) => hasRole(me, "principal") || hasRole(me, "mentor");

export function settingsView(facts: SettingsFormFacts, reader: Reader): ModalView {
  return createFormModal(
    "home.settings",
    {},
    {
      title: reader.say("home.settings.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("common.button.save"),
      blocks: [...habitFields(facts, reader), ...quietFields(facts, reader)],
    },
  );
}

/** Renders the form fields for language, time zone and reflective questions. */
function habitFields(
  { me, setting, consent, questionsWait }: Pick<SettingsFormFacts, "me" | "setting" | "consent" | "questionsWait">,
  reader: Reader,
): Block[] {
  const languages = LANGUAGES.map((language) => ({ value: language, text: reader.say(`common.language.${language}`) }));
  const isPrincipal = hasRole(me, "principal");
  const often = isPrincipal ? (["on", "fewer", "off"] as const) : (["on", "off"] as const);
  const questions = often.map((choice) => ({ value: choice, text: reader.say(`home.settings.questions.${choice}`) }));
  const chosen = isPrincipal && setting.fewer ? "fewer" : "on";
  const time = setting.questionTime.toString({ smallestUnit: "minute" });
  const mine = [
    inputBlock("language", reader.say("home.settings.language"), selectField(languages, me.language)),
    inputBlock("zone", reader.say("home.settings.zone"), zoneField(me.zone), {
      hint: reader.say("home.setup.zone.hint"),
    }),
  ];
  // Whoever only coordinates or administers is asked nothing.
  if (!isAsked(me)) return mine;
  return [
    ...mine,
    inputBlock(
      "questions",
      reader.say("home.settings.questions"),
      selectField(questions, consent.answer === "yes" ? chosen : "off"),
      {
        hint: [
          reader.say(`home.settings.questions.hint.${isPrincipal ? "principal" : "mentor"}`),
          ...(questionsWait ? [reader.say("promise.questions_wait")] : []),
        ].join(" "),
      },
    ),
    inputBlock("question", reader.say("home.settings.question_time"), timeField(time)),
  ];
}

/** Renders the form fields for a pause of messages and for a leave of absence. */
function quietFields({ setting, leave }: Pick<HomeTabFacts, "setting" | "leave">, reader: Reader): Block[] {
  const pauses = (["none", "on", "until"] as const).map((pause) => ({
    value: pause,
    text: reader.say(`home.settings.pause.${pause}`),
  }));
  const paused = setting.paused ? (setting.paused.until ? "until" : "on") : "none";
  const optional = { optional: true };
  return [
    inputBlock("pause", reader.say("home.settings.pause"), selectField(pauses, paused), {
      hint: reader.say("home.settings.hint"),
    }),
    inputBlock("until", reader.say("home.settings.pause_until"), dayField(setting.paused?.until?.toString()), optional),
    inputBlock("leaveFrom", reader.say("home.settings.leave_from"), dayField(leave?.from.toString()), {
      optional: true,
      hint: reader.say("home.settings.leave.hint"),
    }),
    inputBlock("leaveTo", reader.say("home.settings.leave_to"), dayField(leave?.to.toString()), optional),
  ];
}
