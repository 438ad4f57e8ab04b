import { expect, test } from "vitest";
import type { ReflectionId } from "#kernel/id.ts";
import { findSitting } from "#mentoring/reflection/shared-together.ts";

const MORNING = Temporal.Instant.from("2026-11-19T13:00:00Z");
const at = (time: string, id = time) => ({
  id: id as ReflectionId,
  sharedAt: Temporal.Instant.from(`2026-11-18T${time}:00Z`),
});
const DAY = [at("20:00"), at("20:04"), at("20:10"), at("20:11"), at("20:30")];

const sitting = (of: string, toldFrom = (first: Temporal.Instant) => first) =>
  findSitting(DAY, { id: of as ReflectionId }, toldFrom).map(({ id }) => id);

test("what is shared within ten minutes of the first is told together", () => {
  expect(["20:00", "20:04", "20:10"].map((each) => sitting(each))).toEqual(Array(3).fill(["20:00", "20:04", "20:10"]));
  expect(sitting("20:11")).toEqual(["20:11"]);
  expect(sitting("20:30")).toEqual(["20:30"]);
});

test("what is shared before the mentor can hear of it is told together when they can", () => {
  expect(sitting("20:30", () => MORNING)).toEqual(DAY.map(({ id }) => id));
});
