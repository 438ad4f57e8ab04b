import { useEffect, useEffectEvent, useRef } from "react";
import type { ShownView } from "#rehearsal/human-api.ts";
import { Blocks } from "#rehearsal/page/blocks/blocks.tsx";
import { useBlocksState } from "#rehearsal/page/blocks/use-blocks-surface.ts";
import { focusFirstInvalidField, focusInitialField } from "./focus.ts";
import { ModalFoot } from "./modal-foot.tsx";
import { ModalHead } from "./modal-head.tsx";
import { useSubmission } from "./use-submission.ts";

type ModalProps = { readonly view: ShownView; readonly isTop: boolean; readonly onClose: () => void };

export function Modal({ view, isTop, onClose }: ModalProps) {
  const form = useRef<HTMLFormElement>(null);
  const { submit, sending, errors } = useSubmission(view);
  const on = useBlocksState({ on: { view: view.id }, blocks: view.blocks, version: view.id, errors });
  const start = useEffectEvent(() => focusInitialField(form.current, view.blocks));
  useEffect(() => {
    if (isTop) start();
  }, [isTop]);
  useEffect(() => focusFirstInvalidField(form.current, errors), [errors]);
  return (
    <form
      ref={form}
      className="modal"
      noValidate
      hidden={!isTop}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(on.state());
      }}
    >
      <ModalHead view={view} onClose={onClose} />
      <div className="modal-body">
        <Blocks blocks={view.blocks} on={on} />
      </div>
      <ModalFoot view={view} sending={sending} onClose={onClose} />
    </form>
  );
}
