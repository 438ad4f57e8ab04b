/** What a person can ask Fieldbook to do in words, besides logging a visit and answering. The first that fits counts. */
export const ACT_WISHES = [
  "amend",
  "withdraw",
  "unshare",
  "disputed",
  "confirmed",
  "done",
  "dropped",
  "void",
  "miss",
  "convert",
  "move",
  "cancel",
] as const;
export type ActWishName = (typeof ACT_WISHES)[number];
