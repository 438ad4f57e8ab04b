import type { PersonId } from "#kernel/id.ts";
import type { Living } from "#test/term/living.ts";
import type { Reader } from "#test/term/programme/reader.ts";

const ZONES = ["America/New_York", "America/Chicago", "Europe/Madrid", "Africa/Cairo", "America/Mexico_City"] as const;
const HOURS = ["07:15", "12:00", "16:00", "17:30"] as const;

/** Somebody leaves the programme and comes back after days or weeks, with their pairs. */
export async function leaveAndReturn(living: Living): Promise<void> {
  const { world, dice } = living;
  const person = await chooseReader(living);
  const coordinator = person && coordinatorOf(living, person);
  if (!person || !coordinator) return;
  await world.doors.press(coordinator, "people.leave", { person: person.id });
  const pairs = dice.happens(0.8);
  living.later([2, dice.one([5, 120, 400])], () =>
    world.doors.press(coordinator, "people.return", { person: person.id, pairs }),
  );
}

/** Slack closes somebody's account, and opens it again. */
export async function closeAccount(living: Living): Promise<void> {
  const { doors } = living.world;
  const person = await chooseReader(living);
  if (!person) return;
  await doors.account(person.id, true);
  living.later([3, living.dice.one([20, 200])], () => doors.account(person.id, false));
}

/** Somebody moves to another zone, for good or for some days. */
export async function moveZone(living: Living): Promise<void> {
  const person = await chooseReader(living);
  if (!person) return;
  await saveSettings(living, person.id, { zone: living.dice.one(ZONES) });
  if (living.dice.happens(0.5)) living.later([30, 200], () => saveSettings(living, person.id, { zone: person.zone }));
}

/** Somebody says at which hour they want to be asked, in which language they read, or whether at all. */
export async function changeSettings(living: Living): Promise<void> {
  const { dice } = living;
  const person = await chooseReader(living);
  const changes: readonly Settings[] = [
    { question: dice.one(HOURS) },
    { question: dice.one(HOURS) },
    { language: dice.one(["en", "es"] as const) },
    { questions: dice.one(["on", "fewer", "off"] as const) },
    { questions: "on" },
    { pause: dice.one(["on", "none"] as const) },
  ];
  if (person) await saveSettings(living, person.id, dice.one(changes));
}

/** Somebody pauses the questions until a day, or until they say so. */
export async function pauseQuestions(living: Living): Promise<void> {
  const person = await chooseReader(living);
  if (!person) return;
  const { dice } = living;
  const until = dayFrom(living, person, 3 + dice.below(12));
  await saveSettings(living, person.id, dice.happens(0.5) ? { pause: "until", until } : { pause: "on" });
  living.later([100, 300], () => saveSettings(living, person.id, { pause: "none" }));
}

/** A leave, entered the evening before its first day or some days ahead; some come back earlier than they said. */
export async function takeLeave(living: Living): Promise<void> {
  const { dice } = living;
  const person = await chooseReader(living);
  if (!person) return;
  const first = dice.one([0, 1, 1, 4]);
  const leave = { leaveFrom: dayFrom(living, person, first), leaveTo: dayFrom(living, person, first + dice.below(14)) };
  await saveSettings(living, person.id, leave);
  if (dice.happens(0.3)) living.later([24, 200], () => saveSettings(living, person.id, { leaveFrom: undefined }));
}

/** On the first day everybody chooses an hour. */
export async function chooseHours(living: Living): Promise<void> {
  const { people } = await living.world.chronicle.read();
  for (const { id, roles } of people.values())
    if (roles.includes("principal")) await saveSettings(living, id, { question: living.dice.one(HOURS) });
}

export type Settings = {
  readonly zone?: string;
  readonly language?: "en" | "es";
  readonly questions?: "on" | "fewer" | "off";
  readonly question?: string;
  readonly pause?: "none" | "on" | "until";
  readonly until?: string;
  readonly leaveFrom?: string | undefined;
  readonly leaveTo?: string;
};

/** The form holds what stands, and one thing in it is changed. A leave that is over is not shown. */
export async function saveSettings({ world }: Living, id: PersonId, change: Settings): Promise<void> {
  const { people } = await world.chronicle.read();
  const person = people.get(id);
  if (!person) return;
  const today = world.clock.now().toZonedDateTimeISO(person.zone).toPlainDate();
  const leave = person.leaves.find(({ to }) => to >= today.toString());
  const values = {
    zone: person.zone,
    language: person.language,
    questions: person.consent === "yes" ? (person.fewer ? "fewer" : "on") : "off",
    question: person.questionTime.toString({ smallestUnit: "minute" }),
    pause: person.isPaused(today) ? "on" : "none",
    ...(leave && { leaveFrom: leave.from, leaveTo: leave.to }),
    ...change,
  };
  await world.doors.submit(id, "home.settings", {}, values);
}

async function chooseReader({ world, dice }: Living): Promise<Reader | undefined> {
  const { people } = await world.chronicle.read();
  const some = [...people.values()].filter(
    ({ isActive, roles }) => isActive && (roles.includes("principal") || roles.includes("mentor")),
  );
  return some.length > 0 ? dice.one(some) : undefined;
}

function coordinatorOf({ world }: Living, { workspaceId }: Reader) {
  return world.programmes.find((programme) => programme.workspaceId === workspaceId)?.coordinator;
}

function dayFrom({ world }: Living, { zone }: Reader, days: number): string {
  return world.clock.now().toZonedDateTimeISO(zone).toPlainDate().add({ days }).toString();
}
