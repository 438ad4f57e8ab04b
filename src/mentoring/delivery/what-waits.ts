import type { NoticeKind } from "#mentoring/notice.ts";

/** By what name each kind of planned notice is shown to whom it will be sent; all other kinds share one. */
const NAMES = {
  "reflection.prompt": "question",
  "reflection.nudge": "reminder",
  "visit.ended": "how_it_went",
  "visits.ended": "how_it_went",
  "visit.closed_day": "visit",
  "visit.open_day": "visit",
  "visit.ahead": "visit",
  "commitment.due": "commitment",
  "log.late": "notes",
  "digest.weekly": "page",
  "leave.ended": "return",
  "safeguarding.reminder": "asked_for",
} as const satisfies Partial<Record<NoticeKind, string>>;

export type WhatWaits = `home.waits.${(typeof NAMES)[keyof typeof NAMES] | "other"}`;

/** Returns the key of the name of a planned notice. */
export function nameWhatWaits(kind: NoticeKind): WhatWaits {
  return kind in NAMES ? `home.waits.${NAMES[kind as keyof typeof NAMES]}` : "home.waits.other";
}
