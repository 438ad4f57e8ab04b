import { describe, expect, it } from "vitest";
import { advanceLoggingDialogue } from "#mentoring/session/dialogue/advance.ts";
import { EMPTY_SESSION_DRAFT, type SessionDraft } from "#mentoring/session/dialogue/draft.ts";
import { mergeExtractedValues } from "#mentoring/session/dialogue/merge-extracted-values.ts";
import { listMissingValues } from "#mentoring/session/dialogue/missing-values.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { contextOf, understood } from "./dialogue-cases.ts";

const NOTHING = understood("…").account;
const read = (values: Partial<ExtractedVisitValues>, into: SessionDraft = EMPTY_SESSION_DRAFT, over = false) =>
  mergeExtractedValues(into, { ...NOTHING, ...values }, over);
const length = (value: number, sure: boolean) => ({ minutes: { value, quote: "tres cuartos", sure } });

describe("a value that is not certain", () => {
  it("stands in the draft as likely, with its words, and is not asked for", () => {
    const draft = read(length(45, false));
    expect(draft.minutes).toEqual({ value: 45, source: "likely", quote: "tres cuartos" });
    expect(listMissingValues(draft)).not.toContain("minutes");
  });

  it("gives way to what is said afterwards, and never replaces what was said", () => {
    expect(read(length(50, true), read(length(45, false))).minutes).toMatchObject({ value: 50, source: "said" });
    const sure = read(length(50, true));
    for (const over of [true, false]) expect(read(length(45, false), sure, over).minutes).toEqual(sure.minutes);
  });

  it("replaces a planned length, but no planned way of meeting", () => {
    const planned: SessionDraft = {
      ...EMPTY_SESSION_DRAFT,
      minutes: { value: 60, source: "plan" },
      modality: { value: "phone", source: "plan" },
    };
    const modality = { value: "in_person" as const, quote: "visité", sure: false };
    const draft = read({ ...length(45, false), modality }, planned);
    expect([draft.minutes?.value, draft.modality?.value]).toEqual([45, "phone"]);
  });

  it("never says whom the draft is about", () => {
    const principal = { value: "00000000-0000-7000-8000-000000000001", quote: "Rosa", sure: false };
    expect(read({ principal }).pairId).toBeUndefined();
  });
});

describe("a date that may be one of two days", () => {
  const date = {
    on: { value: Temporal.PlainDate.from("2026-11-10"), quote: "10/11", sure: false },
    onOther: { value: Temporal.PlainDate.from("2026-10-11"), quote: "10/11", sure: false },
  };
  const CONTEXT = contextOf({ due: ["rosa_tuesday"] });
  const written = understood("Visité a Rosa el 10/11");
  const opened = advanceLoggingDialogue(
    INITIAL_DIALOGUE_STATE,
    { kind: "open", said: { ...written, account: { ...written.account, ...date } } },
    CONTEXT,
  );

  it("is asked about with both, and neither they nor a planned visit of another day is assumed", () => {
    expect(opened.draft.onEither?.value).toEqual(["2026-10-11", "2026-11-10"]);
    expect([opened.draft.on, opened.draft.visitId]).toEqual([undefined, undefined]);
    expect(listMissingValues(opened.draft)).toContain("on");
  });

  it("is settled by a tap and by a word", () => {
    const tapped = advanceLoggingDialogue(
      opened,
      { kind: "choose", choice: { ask: "on", value: "2026-10-11" } },
      CONTEXT,
    );
    expect([tapped.draft.on?.value, tapped.draft.onEither]).toEqual(["2026-10-11", undefined]);
    const said = advanceLoggingDialogue(opened, { kind: "text", said: understood("el 10 de noviembre") }, CONTEXT);
    expect([said.draft.on?.value, said.draft.onEither]).toEqual(["2026-11-10", undefined]);
  });
});
