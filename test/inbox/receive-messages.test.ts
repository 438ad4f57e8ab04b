import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import type { InboxMessage, ReceivedMessage } from "#inbox/inbox-message.ts";
import { createReceiver, UNTIL_FEWER_MS } from "#inbox/receive-messages.ts";
import type { StoreMessageResult } from "#inbox/store-messages.ts";

const WORDS = {} as ReceivedMessage;

test("a message may be claimed as it is stored while few wait, and none while many do", async () => {
  const { receiver, claims, finish } = openReceiver();
  const heard = Array.from({ length: 15 }, () => receiver.hear(WORDS));
  expect(claims.slice(0, 10)).toEqual(Array(10).fill(true));
  expect(claims.slice(10)).toEqual(Array(5).fill(false));
  expect([receiver.storesFirst(), receiver.beingClaimed()]).toEqual([true, 10]);
  finish({ kind: "stored" });
  await Promise.all(heard);
  await pause(UNTIL_FEWER_MS + 20);
  expect([receiver.storesFirst(), receiver.beingClaimed()]).toEqual([false, 0]);
});

test("each message that was stored and not claimed is announced, also while many wait", async () => {
  const { receiver, announced, finish } = openReceiver();
  const heard = Array.from({ length: 15 }, () => receiver.hear(WORDS));
  finish({ kind: "stored" });
  await Promise.all(heard);
  expect(announced).toEqual({ stored: 15, claimed: 0 });
});

test("one that was claimed is handed over, and a duplicate is nothing new", async () => {
  const { receiver, announced, finish } = openReceiver();
  const [first, again] = [receiver.hear(WORDS), receiver.hear(WORDS)];
  finish({ kind: "claimed", arrival: {} as InboxMessage }, { kind: "duplicate" });
  await Promise.all([first, again]);
  expect(announced).toEqual({ stored: 0, claimed: 1 });
});

function openReceiver() {
  const waiting: ((result: StoreMessageResult) => void)[] = [];
  const claims: boolean[] = [];
  const announced = { stored: 0, claimed: 0 };
  const receiver = createReceiver({
    store: ({ claim }) => {
      claims.push(claim);
      return new Promise((resolve) => waiting.push(resolve));
    },
    mayClaim: () => true,
    onClaimed: () => announced.claimed++,
    onStored: () => announced.stored++,
  });
  /** Each is stored with its own result, the last for all that remain. */
  const finish = (...results: [StoreMessageResult, ...StoreMessageResult[]]) => {
    for (const [index, resolve] of waiting.splice(0).entries())
      resolve(results[Math.min(index, results.length - 1)] ?? results[0]);
  };
  return { receiver, claims, announced, finish };
}
