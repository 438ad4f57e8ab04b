import type { ModalView } from "@slack/types";

const MARK = "openedOnHome";

/** Marks a form as opened on Home, which shows by itself what became of it. */
export function markAsOpenedOnHome(view: ModalView): ModalView {
  if (view.private_metadata === undefined) return view;
  return { ...view, private_metadata: JSON.stringify({ ...JSON.parse(view.private_metadata), [MARK]: true }) };
}

export const isOpenedOnHome = (payload: unknown): boolean =>
  typeof payload === "object" && payload !== null && MARK in payload;
