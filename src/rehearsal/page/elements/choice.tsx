import type { Option } from "@slack/types";
import { InlineText, plain } from "#rehearsal/page/blocks/text.tsx";

type ChoiceProps = {
  readonly kind: "checkbox" | "radio";
  readonly look: "line" | "chip";
  readonly option: Option;
  readonly group: string;
  readonly chosen: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
};

/** A checkbox or radio button; its whole label is clickable. */
export function Choice({ kind, look, option, group, chosen, disabled = false, onChoose }: ChoiceProps) {
  return (
    <label className={`choice choice-${look}`}>
      <input type={kind} name={group} checked={chosen} disabled={disabled} onChange={onChoose} />
      <span>
        <InlineText text={option.text} />
        {option.description && <small dir="auto">{plain(option.description)}</small>}
      </span>
    </label>
  );
}
