import type { PlainTextInput } from "@slack/types";
import { useId } from "react";
import { textOf } from "#rehearsal/page/blocks/text.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { type ElementProps, withAccessibleName } from "./name.ts";
import { useTextInput } from "./use-text-input.ts";

const COUNT_DOWN_FROM = 50;

export function TextInputView(props: ElementProps<PlainTextInput>) {
  const { element, name } = props;
  const { say } = usePersonLanguage();
  const noteId = useId();
  const { multiline, limit, ...heard } = useTextInput(props);
  const left = limit === undefined ? Number.POSITIVE_INFINITY : limit - heard.value.length;
  const note = left <= COUNT_DOWN_FROM ? say("rehearsal.element.left", { count: left }) : undefined;
  const field = {
    ...withAccessibleName(name, element.placeholder ? textOf(element.placeholder) : say("rehearsal.element.text")),
    ...heard,
    "aria-describedby": [name["aria-describedby"], note && noteId].filter(Boolean).join(" ") || undefined,
    className: "text-input",
    dir: "auto",
    maxLength: limit,
    placeholder: element.placeholder && textOf(element.placeholder),
  };
  return (
    <span className="with-name">
      {multiline ? <textarea rows={4} {...field} /> : <input type="text" {...field} />}
      {note && (
        <span className="hint" id={noteId}>
          {note}
        </span>
      )}
    </span>
  );
}
