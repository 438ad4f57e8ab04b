import { firstName } from "#kernel/first-name.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import type { MessageKey } from "#words/catalogue.ts";
import type { MessageValues } from "#words/say.ts";

type PairNews = UtteranceOf<"pair.ended" | "pair.begun" | "pair.goes_on">;

/** Renders what became of a pair: one sentence, and below it what stays whose. */
export function pairNewsMessage(news: PairNews, reader: Reader): Message {
  const { key, values } = sentenceOf(news, reader);
  const text = reader.say(key, values);
  const after = afterwardsOf(news);
  return {
    text,
    blocks: [sectionBlock(reader.mark(key, values)), ...(after ? [contextBlock(reader.mark(after, values))] : [])],
  };
}

function sentenceOf(news: PairNews, reader: Reader): { readonly key: MessageKey; readonly values: MessageValues } {
  const { as } = news;
  const other = firstName(news.other);
  switch (news.kind) {
    case "pair.ended":
      return { key: `pair.news.${news.says}.${as}`, values: { other, day: reader.day(news.on) } };
    case "pair.begun": {
      const values = { other, day: reader.day(news.on), former: firstName(news.former ?? "") };
      return { key: news.former ? "pair.news.instead" : `pair.news.begun.${as}`, values };
    }
    case "pair.goes_on":
      return { key: `pair.news.goes_on.${as}`, values: { other } };
  }
}

/** What is said below the sentence: what stays whose after the end, and what a new mentor does not see. */
function afterwardsOf(news: PairNews): MessageKey | undefined {
  if (news.kind === "pair.ended") return `pair.news.after.${news.as}`;
  if (news.kind === "pair.begun") return news.former ? "pair.news.after.instead" : undefined;
  return undefined;
}
