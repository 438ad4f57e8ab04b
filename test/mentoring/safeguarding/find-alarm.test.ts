import { expect, it } from "vitest";
import { findAlarm } from "#mentoring/safeguarding/find-alarm.ts";
import type { DangerFinding } from "#understanding/risk/find-signs-of-danger.ts";

const tells = (kind: DangerFinding["kind"]) => ({ danger: { kind, sentences: [] } });

it("what is handled, and a text that tells of no danger, is no alarm", () => {
  expect(findAlarm([])).toBeUndefined();
  expect(findAlarm([{}, tells("handled")])).toBeUndefined();
  expect(findAlarm([tells("handled"), tells("child")])).toBe("child");
});

it("of several the author's own danger comes first, then a child, another, violence", () => {
  const all = (["violence", "other", "child", "self"] as const).map(tells);
  for (const [count, first] of [
    [1, "violence"],
    [2, "other"],
    [3, "child"],
    [4, "self"],
  ] as const)
    expect(findAlarm(all.slice(0, count))).toBe(first);
});
