import type { ShownView } from "#rehearsal/human-api.ts";
import { BusyButton } from "#rehearsal/page/controls/busy-button.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";

type ModalFootProps = { readonly view: ShownView; readonly sending: boolean; readonly onClose: () => void };

/** Renders the buttons of a modal; a view without `submit` has only a close button. */
export function ModalFoot({ view, sending, onClose }: ModalFootProps) {
  const { say } = usePersonLanguage();
  return (
    <div className="dialog-foot">
      <button type="button" className="button button-plain" onClick={onClose}>
        {view.close ?? say(view.submit ? "rehearsal.modal.cancel" : "rehearsal.modal.close")}
      </button>
      {view.submit && (
        <BusyButton submits className="button button-primary" busy={sending}>
          {view.submit}
        </BusyButton>
      )}
    </div>
  );
}
