import type { Button } from "@slack/types";
import type { PersonId } from "#kernel/id.ts";
import type { QuestionMatter } from "#mentoring/delivery/open-question/open-question.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { openMatterBlocks } from "#slack/render/answer/open-matter.blocks.ts";
import { actionsBlock, type Block, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatPhraseAsMrkdwn, formatPhraseAsPlainText } from "#slack/render/word-phrase.ts";

/** Renders what was done because its reader answered in words, and below it what stands open besides. */
export function saidByWordMessage({ said, commitment, open }: UtteranceOf<"act.said">, reader: Reader): Message {
  const buttons = commitment
    ? [
        button("commitment.edit", { commitment }, reader.say("commitment.button.edit")),
        button("commitment.settle", { commitment, as: "dropped" }, reader.say("commitment.button.let_go")),
      ]
    : [];
  return {
    text: formatPhraseAsPlainText(said, reader),
    blocks: [
      sectionBlock(formatPhraseAsMrkdwn(said, reader)),
      ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
      ...(open ? openMatterBlocks(open, reader) : []),
    ],
  };
}

/** Renders the question which of several that stand open was answered, each with the button that answers it. */
export function unclearMessage({ says, questions, me }: UtteranceOf<"act.unclear">, reader: Reader): Message {
  const text = reader.say(questions.length === 1 ? "act.press" : "act.unclear");
  const lines = questions.flatMap(({ matter }) => linesOf(matter, says, me, reader));
  return { text, blocks: [sectionBlock(text), ...lines] };
}

function linesOf(matter: QuestionMatter, says: "yes" | "no", me: PersonId, reader: Reader): Block[] {
  switch (matter.what) {
    case "reply":
      return [];
    case "promise": {
      const isPrincipal = matter.roles.includes("principal");
      const [yes, no] = isPrincipal
        ? (["promise.button.yes", "promise.button.no"] as const)
        : (["promise.button.good", "promise.button.quiet"] as const);
      const answer =
        says === "yes" ? button("promise.accept", {}, reader.say(yes)) : button("promise.decline", {}, reader.say(no));
      return [sectionBlock(reader.say("act.unclear.promise"), answer)];
    }
    case "commitment": {
      const { id: commitment, dueOn, madeAt } = matter.commitment;
      const day = dueOn ? reader.day(dueOn) : reader.when(madeAt).day;
      const line = reader.mark("commitment.due", { other: firstName(getOtherPerson(matter.pair, me)), day });
      const settle =
        says === "yes"
          ? button("commitment.settle", { commitment, as: "done" }, reader.say("commitment.button.kept"))
          : button("commitment.edit", { commitment }, reader.say("commitment.button.edit"));
      return [sectionBlock(line, settle)];
    }
    default:
      return matter.visits.map(({ visit, pair }) => {
        const values = {
          other: firstName(getOtherPerson(pair, me)),
          ...reader.when(visit.startsAt, pair.principal.zone),
        };
        return sectionBlock(reader.mark("act.visit", values), buttonOf(matter.what, says, visit.id, reader));
      });
  }
}

type VisitMatter = Extract<QuestionMatter, { readonly visits: unknown }>;

function buttonOf(
  what: VisitMatter["what"],
  says: "yes" | "no",
  visit: VisitMatter["visits"][number]["visit"]["id"],
  reader: Reader,
): Button {
  if (what === "went") {
    const outcome = says === "yes" ? "held_as_planned" : "not_held";
    return button("visit.went", { visit, outcome }, reader.say(`session.outcome.${outcome}`));
  }
  if (what === "late") return button("visit.hold", { visit }, reader.say("visit.button.hold"));
  if (what === "open_day") return button("visit.reopen", { visit }, reader.say("visit.button.put_on"));
  if (says === "no") return button("visit.move", { visit }, reader.say("visit.button.move"));
  return what === "closed_day"
    ? button("visit.keep", { visit }, reader.say("visit.button.keep"))
    : button("visit.confirm", { visit }, reader.say("visit.button.confirm"));
}
