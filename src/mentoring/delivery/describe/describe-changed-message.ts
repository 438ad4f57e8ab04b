import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { WhatStays } from "#mentoring/delivery/written-utterance.ts";
import { getPair, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { namePrincipalAmong } from "#mentoring/pair/pair.ts";
import { findMyReflection } from "#mentoring/reflection/reflection.store.ts";
import { getNamedPair } from "#mentoring/session/dialogue/draft.ts";
import { findLoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import { findSessionRecordOfDialogue } from "#mentoring/session/session.store.ts";

/** Builds the content of the reply to somebody who edited or deleted a message: where what they wrote stands now. */
export async function describeChangedMessage(
  describing: DescriptionContext,
  { how, ...of }: NoticeOf<"message.changed">,
): Promise<NoticeDescription> {
  const stays = await findWhatStays(describing, of);
  if (!stays && how === "deleted") return describeAsObsolete("nothing stays of it");
  return describeAsUtterance({ kind: "message.changed", how, ...(stays && { stays }) });
}

async function findWhatStays(
  { tx }: DescriptionContext,
  { dialogue: id, reflection: answer }: Pick<NoticeOf<"message.changed">, "dialogue" | "reflection">,
): Promise<WhatStays | undefined> {
  const reflection = answer && (await findMyReflection(tx, answer));
  if (reflection) return { in: "answer", reflection: reflection.id };
  const dialogue = id && (await findLoggingDialogue(tx, id));
  if (!dialogue || dialogue.closedAs === "discarded") return undefined;
  if (dialogue.closedAs === "kept") return { in: "note" };
  const pairs = await listMyPairs(tx);
  if (!dialogue.closedAs) {
    const pair = pairs.find((one) => one.id === getNamedPair(dialogue.state.draft));
    return { in: "draft", dialogue: dialogue.id, ...(pair && { principal: namePrincipalAmong(pairs, pair) }) };
  }
  const session = await findSessionRecordOfDialogue(tx, dialogue.id);
  if (!session || session.voidedAt) return undefined;
  return { in: "record", session, principal: namePrincipalAmong(pairs, await getPair(tx, session.pairId)) };
}
