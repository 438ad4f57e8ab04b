import type { ShownView } from "#rehearsal/human-api.ts";
import { Dialog } from "#rehearsal/page/controls/dialog.tsx";
import { useMe } from "#rehearsal/page/people/me.tsx";
import { useAct } from "#rehearsal/page/wire/act.tsx";
import { Modal } from "./modal.tsx";
import { titleId } from "./modal-head.tsx";

/** Renders the stack of modals. Only the top one is visible; those below keep their input. */
export function ModalStack({ modals }: { modals: readonly ShownView[] }) {
  const as = useMe();
  const act = useAct();
  const top = modals.at(-1);
  if (!top) return null;
  const close = () => void act("close", { as, view: top.id });
  return (
    <Dialog look="modal" labelledBy={titleId(top)} onDismiss={close}>
      {modals.map((view) => (
        <Modal key={view.id} view={view} isTop={view === top} onClose={close} />
      ))}
    </Dialog>
  );
}
