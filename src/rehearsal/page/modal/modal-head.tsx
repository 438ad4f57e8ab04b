import type { ShownView } from "#rehearsal/human-api.ts";
import { Icon } from "#rehearsal/page/controls/sign.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";

export const modalTitleId = (view: ShownView) => `modal-${view.id}`;

export function ModalHead({ view, onClose }: { view: ShownView; onClose: () => void }) {
  const { say } = usePersonLanguage();
  return (
    <div className="modal-head">
      <h2 id={modalTitleId(view)} tabIndex={-1} dir="auto">
        {view.title ?? "Fieldbook"}
      </h2>
      <button type="button" className="button button-quiet" aria-label={say("rehearsal.modal.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
