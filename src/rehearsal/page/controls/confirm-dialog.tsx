import type { ConfirmationDialog } from "@slack/types";
import { useId } from "react";
import { TextParagraphs, textOf } from "#rehearsal/page/blocks/text.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { Dialog } from "./dialog.tsx";

type ConfirmDialogProps = {
  readonly asked: ConfirmationDialog;
  readonly onConfirm: () => void;
  readonly onDeny: () => void;
};

/** Asks the person to confirm an action; the safe choice comes first and has the keyboard focus. */
export function ConfirmDialog({ asked, onConfirm, onDeny }: ConfirmDialogProps) {
  const { say } = usePersonLanguage();
  const id = useId();
  return (
    <Dialog look="question" labelledBy={`${id}-title`} describedBy={`${id}-text`} onDismiss={onDeny}>
      <h2 id={`${id}-title`} dir="auto">
        {asked.title ? textOf(asked.title) : say("rehearsal.confirm.title")}
      </h2>
      <div id={`${id}-text`}>
        <TextParagraphs text={asked.text} />
      </div>
      <div className="dialog-foot">
        <button type="button" className="button button-plain" onClick={onDeny}>
          {asked.deny ? textOf(asked.deny) : say("rehearsal.confirm.no")}
        </button>
        <button type="button" className={`button button-${asked.style ?? "primary"}`} onClick={onConfirm}>
          {asked.confirm ? textOf(asked.confirm) : say("rehearsal.confirm.yes")}
        </button>
      </div>
    </Dialog>
  );
}
