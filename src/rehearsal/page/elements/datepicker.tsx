import type { Datepicker } from "@slack/types";
import { useId } from "react";
import { textOf } from "#rehearsal/page/blocks/text.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { type ElementProps, withAccessibleName } from "./name.ts";
import { useElement } from "./use-element.ts";
import { useDebouncedInput } from "./use-settled.ts";
import { initialDay } from "./value.ts";

/** Renders a date picker as the browser's native date field, with the weekday in the person's language. */
export function DatepickerView({ element, blockId, tellsAtOnce, name }: ElementProps<Datepicker>) {
  const { say, when } = usePersonLanguage();
  const dayId = useId();
  const { value, keep, tell } = useElement(blockId, element, initialDay(element));
  const settled = useDebouncedInput(tell);
  const label = element.placeholder ? textOf(element.placeholder) : say("rehearsal.element.date");
  const described = [name["aria-describedby"], value.selected_date && dayId].filter(Boolean).join(" ");
  return (
    <span className="with-name">
      <input
        {...withAccessibleName(name, label)}
        type="date"
        className="text-input"
        aria-describedby={described || undefined}
        value={value.selected_date ?? ""}
        onBlur={settled.leave}
        onChange={(event) => {
          const next = { type: element.type, selected_date: event.target.value || null };
          keep(next);
          if (tellsAtOnce) settled.move(next);
        }}
      />
      {value.selected_date && (
        <span className="day-name" id={dayId}>
          {when.dayName(value.selected_date)}
        </span>
      )}
    </span>
  );
}
