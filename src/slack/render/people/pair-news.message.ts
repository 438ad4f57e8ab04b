import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { clipText } from "#slack/render/limits.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import type { MessageKey } from "#words/catalogue.ts";
import type { MessageValues } from "#words/say.ts";

type PairNews = UtteranceOf<"pair.ended" | "pair.begun" | "pair.goes_on">;

/** How much of a name and of a school a sentence shows. */
const MAX = { name: 80, school: 80 } as const;

/**
 * Renders what became of a pair: one sentence, and below it what stays whose, as far as there is anything. Whoever begins is
 * mentioned, so that the reader can write to them.
 */
export function pairNewsMessage(news: PairNews, reader: Reader): Message {
  const { key, values } = sentenceOf(news, reader);
  const text = reader.say(key, values);
  const after = afterwardsOf(news).map((each) => reader.mark(each, values));
  const account = news.kind === "pair.begun" && news.account ? ` <@${escapeMrkdwn(news.account)}>` : "";
  return {
    text,
    blocks: [
      sectionBlock(`${reader.mark(key, values)}${account}`),
      ...(after.length > 0 ? [contextBlock(after.join(" "))] : []),
    ],
  };
}

function sentenceOf(news: PairNews, reader: Reader): { readonly key: MessageKey; readonly values: MessageValues } {
  const { as } = news;
  const other = clipText(news.other, MAX.name);
  switch (news.kind) {
    case "pair.ended":
      return { key: `pair.news.${news.says}.${as}`, values: { other, day: reader.day(news.on) } };
    case "pair.begun": {
      const { former, school } = news;
      const values = { other, day: reader.day(news.on), former: clipText(former ?? "", MAX.name) };
      if (former) return { key: "pair.news.instead", values };
      return school
        ? { key: "pair.news.begun.school", values: { ...values, school: clipText(school, MAX.school) } }
        : { key: `pair.news.begun.${as}`, values };
    }
    case "pair.goes_on":
      return news.former
        ? { key: "pair.news.goes_on.instead", values: { other, former: clipText(news.former, MAX.name) } }
        : { key: `pair.news.goes_on.${as}`, values: { other } };
  }
}

/** What is said below the sentence: what stays whose after the end, and what a new mentor does not see. */
function afterwardsOf(news: PairNews): MessageKey[] {
  if (news.kind === "pair.goes_on") return [];
  const says = (what: "written" | "visits") => news.leaves.includes(what);
  if (news.kind === "pair.begun")
    return news.former
      ? [
          ...(says("written") ? (["pair.news.left.written.instead"] as const) : []),
          ...(says("visits") ? (["pair.news.left.visits.instead"] as const) : []),
        ]
      : [];
  return [
    ...(says("written") ? ([`pair.news.left.written.${news.as}`] as const) : []),
    ...(says("visits") ? (["pair.news.left.visits"] as const) : []),
  ];
}
