import { describe, expect, it } from "vitest";
import type { DeliveryResult } from "#outbox/port.ts";
import { applyRetryPolicy, computeBackoffSeconds } from "#outbox/retry.ts";
import { refOf } from "./queue.ts";

describe("after a delivery", () => {
  it.each<DeliveryResult>([
    { kind: "sent", ref: refOf("D0ROSA:1.1"), said: undefined },
    { kind: "uncertain", reason: "timeout" },
  ])("what is $kind stays so", (delivery) => {
    expect(applyRetryPolicy(delivery, 1)).toEqual(delivery);
    expect(applyRetryPolicy(delivery, 99)).toEqual(delivery);
  });

  it.each<DeliveryResult>([
    { kind: "gone", reason: "account_inactive" },
    { kind: "obsolete", reason: "the visit was cancelled" },
    { kind: "broken", reason: "invalid_blocks" },
  ])("what is $kind is not tried again", (delivery) => {
    expect(applyRetryPolicy(delivery, 1)).toEqual({
      kind: "dead",
      reason: expect.stringMatching(new RegExp(`^${delivery.kind}: `)),
    });
  });

  it("what was refused for now is tried again after the pause that has grown so far", () => {
    const later: DeliveryResult = { kind: "later", reason: "ratelimited" };
    expect(applyRetryPolicy(later, 3)).toEqual({ kind: "again", reason: "ratelimited", afterSeconds: 8 });
  });

  it("is over about a week after the first attempt, and not within the hour", () => {
    const later: DeliveryResult = { kind: "later", reason: "ratelimited" };
    expect(applyRetryPolicy(later, 179).kind).toBe("again");
    expect(applyRetryPolicy(later, 180)).toEqual({ kind: "dead", reason: "given up after 180 attempts: ratelimited" });
    const total = Array.from({ length: 179 }, (_, index) => computeBackoffSeconds(index + 1)).reduce(
      (sum, wait) => sum + wait,
    );
    expect(total / 60 / 60 / 24).toBeGreaterThan(6.5);
    expect(total / 60 / 60 / 24).toBeLessThan(7.5);
  });

  it("says of a reason that nobody here knows that it is one", () => {
    expect(applyRetryPolicy({ kind: "later", reason: "new_code", alone: true, unknown: true }, 1)).toEqual({
      kind: "again",
      reason: "new_code",
      afterSeconds: 2,
      unknown: true,
    });
  });

  it("comes back when the surface says so, however often it says so: that was no attempt", () => {
    const later: DeliveryResult = { kind: "later", reason: "ratelimited", afterSeconds: 30 };
    const again = { kind: "again", reason: "ratelimited", afterSeconds: 30, untried: true };
    expect(applyRetryPolicy(later, 3)).toEqual(again);
    expect(applyRetryPolicy(later, 99)).toEqual(again);
  });

  it("pauses twice as long each time, up to an hour", () => {
    expect([1, 2, 3, 4, 8, 11, 12, 13, 100].map(computeBackoffSeconds)).toEqual([
      2, 4, 8, 16, 256, 2048, 3600, 3600, 3600,
    ]);
  });
});
