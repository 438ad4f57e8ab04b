import { setTimeout as pause } from "node:timers/promises";
import { newId, type PairId, type PersonId, type WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { RehearsalPerson, ShownMessage } from "#rehearsal/human-api.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import type { CastPair, Member, Programme } from "#test/support/cast.ts";
import { deliverDue } from "#test/support/hurry.ts";
import { quietLog } from "#test/support/log.ts";
import { insertRow } from "#test/support/rows.ts";
import { openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { due } from "#test/support/story-database.ts";
import { writtenAt } from "./choose-lines.ts";

/** One Fieldbook for many lines: each finds a programme of its own people, at its own time and place. */
export type TalkWorld = AsyncDisposable & {
  readonly story: Story;
  /** The programme of the line before is gone, and that of this line is there. */
  enter(line: UtteranceLine): Promise<Scene>;
};

export type Scene = {
  readonly story: Story;
  /** Who writes the line. */
  readonly me: Member;
  readonly person: StoryPerson;
  /** Those in which the writer is, or for a coordinator all. */
  readonly pairs: readonly [CastPair, ...CastPair[]];
  readonly now: Temporal.Instant;
  /** What Fieldbook said to the writer so far. */
  heard(): readonly ShownMessage[];
  /** All that was written has been acted on, and what answers it has been sent. */
  settles(): Promise<void>;
};

type Role = NonNullable<UtteranceLine["role"]>;
const MOST_PEOPLE = 6;
const writerOf = (place: number) => `U0W${String(place).padStart(4, "0")}`;
const peopleOf = (place: number) => `U0P${place}`;
/** Names that no line has. */
const NAMES = { me: "Zenobia Farquharson", coordinator: "Ignatius Wolcott" };

/** `most`: how many lines it can be entered for; each writes from a conversation of its own. */
export async function openTalkWorld(
  language: Language,
  { startsAt, most }: { startsAt: Temporal.Instant; most: number },
): Promise<TalkWorld> {
  const users = [
    ...Array.from({ length: most }, (_, place) => writerOf(place)),
    ...Array.from({ length: MOST_PEOPLE }, (_, place) => peopleOf(place)),
    "U0COORD",
  ];
  const story = await openStory({ sample: false, startsAt, people: users.map((id) => onSlack(id, language)) });
  let entered = 0;
  return {
    story,
    async enter(line) {
      await settled(story);
      story.clock.turnTo(writtenAt(line));
      const now = story.clock.now();
      return sceneOf(story, line, writerOf(entered++), now);
    },
    [Symbol.asyncDispose]: () => story[Symbol.asyncDispose](),
  };
}

const onSlack = (id: string, language: Language): RehearsalPerson => ({
  id,
  name: id,
  about: "",
  locale: language === "es" ? "es-PE" : "en-US",
  tz: "UTC",
  isAdmin: false,
  deleted: false,
});

async function sceneOf(story: Story, line: UtteranceLine, slackUser: string, now: Temporal.Instant): Promise<Scene> {
  await clear(story);
  const programme = await insertProgramme(story, line, now);
  const joins = (name: string, user: string, role: Role) =>
    insertMember(story, programme, line, { name, user, role }, now);
  const role = line.role ?? "mentor";
  const me = await joins(NAMES.me, slackUser, role);
  if (role !== "coordinator") await joins(NAMES.coordinator, "U0COORD", "coordinator");
  const roleOf = (place: number): Role =>
    role === "coordinator"
      ? place % 2 === 0
        ? "mentor"
        : "principal"
      : role === "principal" && place === 0
        ? "mentor"
        : "principal";
  const others: Member[] = [];
  for (const [place, name] of line.people.slice(0, MOST_PEOPLE).entries())
    others.push(await joins(name, peopleOf(place), roleOf(place)));
  const pairs: CastPair[] = [];
  for (const [mentor, principal] of pairUp(role, me, others))
    pairs.push(await insertPair(story, programme, mentor, principal, now));
  const [first, ...more] = pairs;
  if (!first) throw new Error(`${line.id} names nobody`);
  const person = story.person(slackUser);
  const heard = () => person.state.messages.filter(({ from }) => from === "bot");
  return { story, me, person, pairs: [first, ...more], now, heard, settles: () => settled(story) };
}

/** Who mentors whom: a mentor all of their line, a principal is mentored by the first, a coordinator has two by two. */
function pairUp(role: Role, me: Member, others: readonly Member[]): readonly (readonly [Member, Member])[] {
  const [first, ...rest] = others;
  if (!first) return [];
  if (role === "mentor") return others.map((principal) => [me, principal]);
  if (role === "principal") return [me, ...rest].map((principal) => [first, principal]);
  const twos = others.flatMap((principal, place): [Member, Member][] =>
    place % 2 === 1 ? [[others[place - 1] ?? first, principal]] : [],
  );
  return twos.length > 0 ? twos : [[first, me]];
}

/** A tick may hold rows of its own at the same moment. */
async function clear(story: Story, tries = 3): Promise<void> {
  await story.database.owner.query(CLEAR).catch((error: unknown) => {
    const isDeadlock = error instanceof Error && "code" in error && error.code === "40P01";
    if (!isDeadlock || tries === 0) throw error;
    return clear(story, tries - 1);
  });
}

/** Everything but the installation goes, past what keeps it from going in earnest. */
const CLEAR = `do $$
  declare name text;
  begin
    set local session_replication_role = replica;
    for name in
      select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('content', 'delivery', 'machine', 'own')
    loop
      if name not in ('machine.workspace', 'machine.installation', 'machine.write_probe') then
        execute 'delete from ' || name;
      end if;
    end loop;
  end $$`;

const DAYS_BEFORE = 60;
const daysBefore = (now: Temporal.Instant) => now.subtract({ hours: 24 * DAYS_BEFORE });

async function insertProgramme(
  { database: { owner }, workspaceId }: Story,
  { zone, language }: UtteranceLine,
  now: Temporal.Instant,
): Promise<Programme> {
  const here = { workspace_id: workspaceId };
  const programme = { id: newId(), ...here, name: "Talk", time_zone: zone, language, created_at: daysBefore(now) };
  await insertRow(owner, "delivery.programme", { ...programme, questions_gated: false });
  const part = { ...here, programme_id: programme.id };
  const round = { ...part, id: newId(), name: "1", starts_on: "2026-01-01", ends_on: "2027-12-31", target_visits: 2 };
  await insertRow(owner, "delivery.round", round);
  const protocol = { ...part, id: newId(), version: "3.0", in_force_from: "2025-01-01", published_at: daysBefore(now) };
  await insertRow(owner, "delivery.protocol", protocol);
  const { id: slackTeamId } = LOCAL_SLACK_IDENTITY.team;
  return { workspaceId, slackTeamId, programmeId: programme.id, roundId: round.id, protocolId: protocol.id };
}

async function insertMember(
  { database: { owner } }: Story,
  { workspaceId, slackTeamId }: Programme,
  { zone, language }: UtteranceLine,
  { name, user, role }: { name: string; user: string; role: Role },
  now: Temporal.Instant,
): Promise<Member> {
  const personId = newId<PersonId>();
  const at = daysBefore(now);
  const email = `${user.toLowerCase()}@talk.example`;
  const ofPerson = { workspace_id: workspaceId, person_id: personId };
  await insertRow(owner, "delivery.person", {
    id: personId,
    workspace_id: workspaceId,
    name,
    email,
    language,
    time_zone: zone,
    created_at: at,
  });
  await insertRow(owner, "machine.address", {
    ...ofPerson,
    id: newId(),
    surface: "slack",
    account: slackTeamId,
    user_ref: user,
    conversation_ref: `D${user.slice(1)}`,
    added_at: at,
  });
  await insertRow(owner, "delivery.person_role", { ...ofPerson, role, granted_at: at });
  // They have heard the promise, and nothing asks them anything by itself.
  const consent = { purpose: "questions", version: "1", language, shown_at: at, given_at: at };
  await insertRow(owner, "delivery.consent", { ...ofPerson, ...consent });
  await insertRow(owner, "own.setting", { ...ofPerson, paused_at: at, changed_at: at });
  return { workspaceId: workspaceId as WorkspaceId, personId, name, slackUserId: user, email, language, zone };
}

async function insertPair(
  { database: { owner } }: Story,
  programme: Programme,
  mentor: Member,
  principal: Member,
  now: Temporal.Instant,
): Promise<CastPair> {
  const id = newId<PairId>();
  await insertRow(owner, "delivery.pair", {
    id,
    workspace_id: programme.workspaceId,
    mentor_id: mentor.personId,
    principal_id: principal.personId,
    role: "lead",
    starts_on: daysBefore(now).toZonedDateTimeISO("UTC").toPlainDate(),
    created_at: daysBefore(now),
  });
  return { id, mentor, principal, programme };
}

/** What was staged is said at once. */
export const sayStaged = ({ story }: Scene): Promise<unknown> =>
  deliverDue(story.database, { clock: story.clock, log: quietLog }, story.bot());

/** How long the waits of the queue are left alone before they are hurried. */
const UNHURRIED_MS = 400;

async function settled(story: Story): Promise<void> {
  const { slack, database, clock } = story;
  await slack.human.settled();
  const isOver = async () => (await due(database, clock)) === 0;
  const until = performance.now() + UNHURRIED_MS;
  while (performance.now() < until) {
    if (await isOver()) return;
    await pause(10);
  }
  await story.comesTo(true, isOver);
}
