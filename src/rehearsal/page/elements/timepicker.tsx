import type { Timepicker } from "@slack/types";
import { textOf } from "#rehearsal/page/blocks/text.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { type ElementProps, withAccessibleName } from "./name.ts";
import { useElement } from "./use-element.ts";
import { useDebouncedInput } from "./use-settled.ts";
import { initialTime } from "./value.ts";

export function TimepickerView({ element, blockId, tellsAtOnce, name }: ElementProps<Timepicker>) {
  const { say } = usePersonLanguage();
  const { value, keep, tell } = useElement(blockId, element, initialTime(element));
  const settled = useDebouncedInput(tell);
  const label = element.placeholder ? textOf(element.placeholder) : say("rehearsal.element.time");
  return (
    <input
      {...withAccessibleName(name, label)}
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
