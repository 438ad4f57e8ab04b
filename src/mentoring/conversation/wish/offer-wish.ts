import type { OfferedWish } from "#mentoring/conversation/find-meant.ts";
import { offerAct } from "#mentoring/conversation/offer-act.ts";
import type { ActWish } from "#understanding/answers/parse-act-wish.ts";
import { offerVisitsOfPair } from "./coordinator-wishes.ts";
import type { WishAct } from "./recognise-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/** The wishes that are offered as the button that does them, each with what it does. */
export const OFFERED_WISHES = {
  move_visit: "move",
  call_off_visit: "cancel",
  confirm_visit: "agree",
  change_to_call: "convert",
  no_show: "miss",
  void_visit: "void",
  confirm_record: "confirmed",
  dispute_record: "disputed",
  commitment_done: "done",
  commitment_dropped: "dropped",
  amend: "amend",
  take_back: "withdraw",
  unshare: "unshare",
} as const satisfies Partial<Record<WishAct, OfferedWish["act"]>>;

/** What a draft can be meant with, while it is open. */
const OF_DRAFT: readonly OfferedWish["act"][] = ["convert", "miss", "void", "amend", "withdraw"];

/** Offers what a wish asks for with a visit, a record, an answer or a commitment; nothing is done until it is pressed. */
export async function offerNamedAct(
  at: WishMessage,
  name: keyof typeof OFFERED_WISHES,
): Promise<"not_here" | undefined> {
  const wish = toOfferedWish(at, OFFERED_WISHES[name]);
  if (at.isDraftOpen && OF_DRAFT.includes(wish.act)) return "not_here";
  const isOfOthers = wish.act === "move" || wish.act === "cancel";
  if (isOfOthers && (await offerVisitsOfPair(at))) return undefined;
  if (!(await offerAct(at.tx, at.arrival, wish, at.now))) return "not_here";
  return undefined;
}

function toOfferedWish({ details, said }: WishMessage, act: OfferedWish["act"]): OfferedWish {
  const { principals, names, of, day, time, modality } = details;
  const isMove = act === "move";
  const which = isMove ? of : (of ?? day);
  return {
    act,
    isExplicit: principals.length + names.length > 0 || which !== undefined,
    principals,
    names,
    isOver: said.actWish?.isOver ?? false,
    ...(which && { of: which }),
    ...(isMove && day && { toDay: day }),
    ...(isMove && time && { toTime: time }),
    ...(act === "convert" && { modality: modality === undefined || modality === "in_person" ? "phone" : modality }),
  } satisfies Omit<ActWish, "act"> & Pick<OfferedWish, "act">;
}
