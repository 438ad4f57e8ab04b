import type { ResolvedDay } from "#understanding/facts/resolve-day.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import type { WishedDay } from "./wish-parts.ts";

type ReadDay = Exclude<ResolvedDay, "unreadable">;

/** From which day to which a visit is to be moved. `isFromSure`: the words say that the visit is planned for that day. */
export type MoveDays = { readonly from?: ReadDay; readonly to?: ReadDay; readonly isFromSure: boolean };

/**
 * Tells the day of a visit from the one to which it is to be moved. Of two days of which neither is said to be that of the
 * visit it is the first, unless it is the second that is not meant ("Friday, not Thursday") or either would do.
 */
export function readMoveDays(days: readonly WishedDay[]): MoveDays {
  const from = days.find(({ isSource }) => isSource);
  const [first, second] = days.filter(({ isSource }) => !isSource);
  if (from || !first || !second || EITHER.test(second.before)) return toMove(from, first, from !== undefined);
  return NOT.test(second.before) ? toMove(second, first, true) : toMove(first, second, false);
}

function toMove(from: WishedDay | undefined, to: WishedDay | undefined, isFromSure: boolean): MoveDays {
  const [source, target] = [from?.meaning, to?.meaning];
  return {
    ...(source && source !== "unreadable" && { from: source }),
    ...(target && target !== "unreadable" && { to: target }),
    isFromSure,
  };
}

const EITHER = createTextPattern(`^ (?:${joinSourcesOfAllLanguages(({ actWishes }) => actWishes.eitherDay)})\\>`);
const NOT = createTextPattern(`(?:^| )(?:${joinSourcesOfAllLanguages(({ actWishes }) => actWishes.otherDay)})$`);
