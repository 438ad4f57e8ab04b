import { toCalendarPlace } from "#mentoring/programme/calendar-place.ts";
import type { Living } from "#test/term/living.ts";
import type { Programme } from "#test/term/programme/fill-programmes.ts";

// What a coordinator does with the calendar, in its form and list.

type Kind = "holiday" | "break" | "half_day" | "school_day";

/** A holiday is declared at half past eight in the evening before: for the programme, or for one school. */
export async function declareLate(living: Living): Promise<void> {
  const { world, dice } = living;
  const programme = dice.one(world.programmes);
  const evening = eveningOf(living, programme);
  living.agenda.add(evening.toInstant(), async () => {
    const on = evening.add({ days: 1 }).toPlainDate();
    const kind = dice.one(["holiday", "holiday", "half_day"] as const);
    await enter(living, programme, {
      from: on,
      until: on,
      kind,
      place: dice.happens(0.3) ? placeOf(living, programme) : undefined,
    });
    // Now and then it was a mistake, and is removed before the night.
    if (dice.happens(0.2)) living.later([0.5, 1], () => remove(living, programme, on, kind));
  });
}

/** A break of some days, or one school day at the weekend, is entered ahead. */
export async function enterDays(living: Living): Promise<void> {
  const { world, dice } = living;
  const programme = dice.one(world.programmes);
  const from = eveningOf(living, programme)
    .toPlainDate()
    .add({ days: 4 + dice.below(20) });
  const kind = dice.one(["break", "holiday", "school_day", "half_day"] as const);
  await enter(living, programme, { from, until: from.add({ days: kind === "break" ? dice.below(4) : 0 }), kind });
}

/** Two weeks without school. */
export function breakOfTwoWeeks(living: Living, programme: Programme, from: Temporal.PlainDate): Promise<void> {
  return enter(living, programme, { from, until: from.add({ days: 11 }), kind: "break" });
}

type Entered = { from: Temporal.PlainDate; until: Temporal.PlainDate; kind: Kind; place?: string | undefined };

async function enter(
  { world }: Living,
  { coordinator }: Programme,
  { from, until, kind, place }: Entered,
): Promise<void> {
  const values = {
    from: from.toString(),
    until: until.toString(),
    kind,
    name: "A day of its own",
    ...(place && { place }),
  };
  await world.doors.submit(coordinator, "calendar.days", {}, values);
}

async function remove(
  { world }: Living,
  { coordinator }: Programme,
  on: Temporal.PlainDate,
  kind: Kind,
): Promise<void> {
  await world.doors.press(coordinator, "calendar.remove", { from: on.toString(), kind, nth: 0 });
}

function placeOf({ world, dice }: Living, { workspaceId }: Programme): string | undefined {
  const schools = [...world.chronicle.at(world.clock.now()).people.values()].flatMap((person) =>
    person.workspaceId === workspaceId && person.school ? [person.school] : [],
  );
  return schools.length > 0 ? toCalendarPlace(dice.one(schools)).code : undefined;
}

function eveningOf({ world }: Living, { coordinator }: Programme): Temporal.ZonedDateTime {
  const now = world.clock.now();
  const zone = world.chronicle.at(now).people.get(coordinator)?.zone ?? "UTC";
  const evening = now.toZonedDateTimeISO(zone).withPlainTime("20:30");
  return Temporal.Instant.compare(evening.toInstant(), now) > 0 ? evening : evening.add({ days: 1 });
}
