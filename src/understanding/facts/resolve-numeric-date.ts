import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { type ResolvedDay, resolveDate } from "./resolve-day.ts";

/** How far a date may be, in days, to be doubted for another that is near. */
const FAR = 100;
const NEAR = 31;

/**
 * Returns the meaning of a date written as two numbers. The order in which the writer's place writes day and month
 * decides, unless only one order gives a date. Where both do, the other meaning is returned too; the date is then
 * certain only if the order is, and a weekday beside it or how far it lies does not speak for the other.
 */
export function resolveNumericDate(
  { today, dayFirst }: UnderstandingContext,
  a: number,
  b: number,
  { year, weekday }: { readonly year?: number; readonly weekday?: number | undefined } = {},
): ResolvedDay {
  const orders = dayFirst === false ? [day(b, a), day(a, b)] : [day(a, b), day(b, a)];
  const read = orders.map((order) => resolveDate(today, { ...order, year, weekday }));
  const [own, other] = a === b ? read.slice(0, 1) : read.filter((meaning) => meaning !== "unreadable");
  if (!own || own === "unreadable" || !other || other === "unreadable") return own ?? "unreadable";
  if (weekday !== undefined && own.sure !== other.sure)
    return own.sure ? own : { ...other, sure: false, other: bare(own) };
  const [near, far] = [own, other].toSorted((one, two) => distance(today, one) - distance(today, two));
  const isOpen = dayFirst === "open" && weekday === undefined;
  const [first, second] = isOpen && near && far ? [near, far] : [own, other];
  const isDoubtful = distance(today, own) > FAR && distance(today, other) <= NEAR;
  return { ...first, sure: first.sure && !isOpen && !isDoubtful, other: bare(second) };
}

type Meaning = Exclude<ResolvedDay, "unreadable">;

const day = (day: number, month: number) => ({ day, month });

function bare({ past, future }: Meaning) {
  return { past, future };
}

function distance(today: Temporal.PlainDate, { past, future }: Meaning): number {
  const found = past ?? future;
  return found ? Math.abs(today.until(found).days) : Number.POSITIVE_INFINITY;
}
