import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import { z } from "zod";
import { contextOf, type UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { type FoundDates, MAX_MINUTES, toFoundDay } from "./dates-read.ts";

const resolution = z
  .object({
    values: z.array(
      z.object({
        timex: z.string().default(""),
        type: z.string().default(""),
        value: z.string().optional(),
        start: z.string().optional(),
        end: z.string().optional(),
      }),
    ),
  })
  .nullish();
type Resolved = NonNullable<z.infer<typeof resolution>>["values"][number];

/** Finds days and durations with the recognizers for dates and times of Microsoft. */
export function readWithRecognizers(line: UtteranceLine): FoundDates {
  const { today, dayFirst } = contextOf(line);
  const english = dayFirst ? Culture.EnglishOthers : Culture.English;
  const culture = line.language === "es" ? Culture.Spanish : english;
  const found = recognizeDateTime(line.text, culture, undefined, new Date(line.now)).map(
    (each) => resolution.parse(each.resolution)?.values ?? [],
  );
  return {
    days: found.flatMap((values) => {
      const days = values.flatMap(toDay);
      return days.length > 0 ? [toFoundDay(days, today)] : [];
    }),
    minutes: found.flatMap((values) => values.flatMap(toMinutes).slice(0, 1)),
  };
}

function toDay({ type, value, start }: Resolved): readonly Temporal.PlainDate[] {
  if (!["date", "datetime", "datetimerange"].includes(type)) return [];
  const day = /^\d{4}-\d\d-\d\d/.exec(value ?? start ?? "")?.[0];
  return day ? orNone(() => Temporal.PlainDate.from(day)) : [];
}

/** A duration, or a range with both its times: that of "in the afternoon" does not begin with a bracket. */
function toMinutes({ type, timex, value }: Resolved): readonly number[] {
  const range = ["timerange", "datetimerange"].includes(type) ? /^\(.*,(PT.*)\)$/.exec(timex)?.[1] : undefined;
  const found = range
    ? orNone(() => Temporal.Duration.from(range).total("minutes"))
    : type === "duration"
      ? [Number(value) / 60]
      : [];
  return found.filter((minutes) => minutes > 0 && minutes <= MAX_MINUTES);
}

/** Of "30 February" it makes a day that does not exist. */
function orNone<Value>(parse: () => Value): readonly Value[] {
  try {
    return [parse()];
  } catch {
    return [];
  }
}
