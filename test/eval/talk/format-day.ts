import { LANGUAGE_DETAILS, type Language } from "#kernel/language.ts";
import { findDateOrder } from "#understanding/facts/date-order.ts";

/** A day as people write it to somebody who knows which day it is. */
export function formatDay(
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
  language: Language,
  zone: string,
): string {
  const ago = day.until(today).total("days");
  const near = { es: ["hoy", "ayer"], en: ["today", "yesterday"] }[language][ago];
  if (near) return near;
  const month = day.toLocaleString(LANGUAGE_DETAILS[language].format, { month: "long" });
  if (language === "es") return `el ${day.day} de ${month}`;
  return findDateOrder(language, zone) === false ? `${month} ${day.day}` : `${day.day} ${month}`;
}
