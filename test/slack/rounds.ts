import type { ModalView } from "@slack/types";
import { newId } from "#kernel/id.ts";
import { createPhrase } from "#mentoring/door/say.ts";
import type { VisitRound } from "#mentoring/programme/programme.ts";
import { changeRoundView, roundsView } from "#slack/render/home/round.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { DAY, type Words } from "./nouns.ts";

/** Every page and form on the rounds of visits, as full as they get. */
export function rounds(words: Words, reader: Reader): { readonly name: string; readonly shown: ModalView }[] {
  const of = { name: words.text.slice(0, 100), startsOn: DAY, endsOn: DAY.add({ days: 90 }), targetVisits: 4 };
  const all = Array.from({ length: 60 }, (): VisitRound => ({ ...of, id: newId() }));
  const page = { name: "round.list", rounds: all, says: createPhrase("round.saved") } as const;
  return [
    { name: "rounds", shown: roundsView(page, reader) },
    { name: "no rounds", shown: roundsView({ name: "round.list", rounds: [] }, reader) },
    { name: "change a round", shown: changeRoundView({ name: "round.change", round: { ...of, id: newId() } }, reader) },
  ];
}
