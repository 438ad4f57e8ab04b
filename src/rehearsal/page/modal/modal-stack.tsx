import type { ShownView } from "#rehearsal/human-api.ts";
import { Dialog } from "#rehearsal/page/controls/dialog.tsx";
import { usePlayedPersonId } from "#rehearsal/page/people/me.tsx";
import { useSendRequest } from "#rehearsal/page/wire/act.tsx";
import { Modal } from "./modal.tsx";
import { modalTitleId } from "./modal-head.tsx";

/** Renders the stack of open modals. Only the top one is visible; what a person entered in those below is kept. */
export function ModalStack({ modals }: { modals: readonly ShownView[] }) {
  const as = usePlayedPersonId();
  const act = useSendRequest();
  const top = modals.at(-1);
  if (!top) return null;
  const close = () => void act("close", { as, view: top.id });
  return (
    <Dialog look="modal" labelledBy={modalTitleId(top)} onDismiss={close}>
      {modals.map((view) => (
        <Modal key={view.id} view={view} isTop={view === top} onClose={close} />
      ))}
    </Dialog>
  );
}
