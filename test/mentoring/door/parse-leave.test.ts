import { describe, expect, it } from "vitest";
import { parseLeave } from "#mentoring/door/parse-settings-form.ts";

const day = (written: string) => Temporal.PlainDate.from(written);
const TODAY = day("2026-11-18");

describe("the fields of a leave", () => {
  it("mean from today if only the last day is given, and one day if only the first", () => {
    expect(parseLeave({ leaveTo: day("2026-11-30") }, TODAY)).toEqual({ from: TODAY, to: day("2026-11-30") });
    expect(parseLeave({ leaveFrom: day("2026-11-20") }, TODAY)).toEqual({
      from: day("2026-11-20"),
      to: day("2026-11-20"),
    });
  });

  it("are in the wrong order if the last day is over, and end a leave if both are empty", () => {
    expect(parseLeave({ leaveTo: day("2026-11-17") }, TODAY)).toBe("backwards");
    expect(parseLeave({}, TODAY)).toBeUndefined();
  });
});
