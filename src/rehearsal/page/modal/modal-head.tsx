import type { ShownView } from "#rehearsal/human-api.ts";
import { Sign } from "#rehearsal/page/controls/sign.tsx";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";

export const titleId = (view: ShownView) => `modal-${view.id}`;

export function ModalHead({ view, onClose }: { view: ShownView; onClose: () => void }) {
  const { say } = useSpeech();
  return (
    <div className="modal-head">
      <h2 id={titleId(view)} tabIndex={-1} dir="auto">
        {view.title ?? "Fieldbook"}
      </h2>
      <button type="button" className="button button-quiet" aria-label={say("rehearsal.modal.close")} onClick={onClose}>
        <Sign name="close" />
      </button>
    </div>
  );
}
