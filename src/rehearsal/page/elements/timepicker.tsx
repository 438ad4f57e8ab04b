import type { Timepicker } from "@slack/types";
import { plain } from "#rehearsal/page/blocks/text.tsx";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import { type ElementProps, named } from "./name.ts";
import { useElement } from "./use-element.ts";
import { useSettled } from "./use-settled.ts";
import { timeAtFirst } from "./value.ts";

export function TimepickerView({ element, blockId, tellsAtOnce, name }: ElementProps<Timepicker>) {
  const { say } = useSpeech();
  const { value, keep, tell } = useElement(blockId, element, timeAtFirst(element));
  const settled = useSettled(tell);
  const label = element.placeholder ? plain(element.placeholder) : say("rehearsal.element.time");
  return (
    <input
      {...named(name, label)}
      type="time"
      className="text-input"
      value={value.selected_time ?? ""}
      onBlur={settled.leave}
      onChange={(event) => {
        const next = { type: element.type, selected_time: event.target.value || null };
        keep(next);
        if (tellsAtOnce) settled.move(next);
      }}
    />
  );
}
