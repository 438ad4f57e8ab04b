import type { InputBlock } from "@slack/types";
import { isControlGroup } from "#rehearsal/page/elements/element.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { textOf } from "./text.tsx";

/**
 * Renders the label of an input block: a `label` element if it has a single control, otherwise a caption to which the
 * group of controls refers.
 */
export function FieldLabel({ block, id, fieldId }: { block: InputBlock; id: string; fieldId: string }) {
  const { say } = usePersonLanguage();
  const words = (
    <>
      <bdi>{textOf(block.label)}</bdi>
      {block.optional && <span className="optional"> {say("rehearsal.field.optional")}</span>}
    </>
  );
  return isControlGroup(block.element.type) ? (
    <div className="label" id={id}>
      {words}
    </div>
  ) : (
    <label className="label" id={id} htmlFor={fieldId}>
      {words}
    </label>
  );
}
