import { otherHalf } from "#mentoring/pair/pair.ts";
import type { HomeFacts } from "#slack/home/home.facts.ts";
import type { Reader } from "#slack/render/reader.ts";

/** What is next, in words: for the chat, where there is no Home to look at. */
export function nextText({ me, due, ahead, pairs }: HomeFacts, reader: Reader): string {
  const lineOf = (key: "home.waiting.log" | "home.next.visit", visit: HomeFacts["ahead"][number]) => {
    const pair = pairs.find((candidate) => candidate.id === visit.pairId);
    const name = pair ? otherHalf(pair, me.id).name : "";
    return reader.mark(key, { ...reader.when(visit.startsAt), principal: name, other: name });
  };
  const lines = [
    ...due.map((visit) => lineOf("home.waiting.log", visit)),
    ...ahead.slice(0, 3).map((visit) => lineOf("home.next.visit", visit)),
  ];
  return lines.length > 0 ? lines.map((line) => `• ${line}`).join("\n") : reader.say("home.next.nothing");
}
