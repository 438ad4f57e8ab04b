import { asPerson } from "#db/as.ts";
import type { ReceivedMessage } from "#inbox/inbox-message.ts";
import type { InboxMessageHandler } from "#inbox/port.ts";
import { type InboxWorkerOptions, processDueMessages } from "#inbox/run-inbox.ts";
import { createMovableClock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { type Cast, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { hear } from "#test/support/hear.ts";
import { quietLog } from "#test/support/log.ts";

type Changes = Partial<InboxMessageHandler<string, string>> & { readonly owner?: string; readonly log?: Log };

/** An inbox on a database of its own, and a hearer that writes down what it acts on. */
export type Inbox = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly cast: Cast;
  /** What was acted on, committed or not, in its order: "Ana: hello". */
  readonly acted: string[];
  /** Second 0 is 09:00; the key is made of writer and second. False when it was heard before. */
  says(who: Member | string, second: number, text: string, changes?: Partial<ReceivedMessage>): Promise<boolean>;
  /** The message itself, for those who receive it. */
  words(who: Member | string, second: number, text: string): ReceivedMessage;
  worker(changes?: Changes): InboxWorkerOptions<string, string>;
  /** One round of one instance. */
  round(changes?: Changes): Promise<number>;
  /** Waits and leases are over. */
  timePasses(): Promise<unknown>;
  arrivals(): Promise<Record<string, unknown>[]>;
  waiting(): Promise<number>;
};

export async function openInbox(): Promise<Inbox> {
  const database = await openTestDatabase();
  const cast = await castOf(database);
  const acted: string[] = [];
  const { db, owner } = database;
  const hearer: InboxMessageHandler<string, string> = {
    recognise: async () => ({ kind: "stranger", answer: async () => undefined }),
    gather: async (tx) => nameOf(cast, tx.personId),
    understand: async (text) => text,
    takesWaiting: () => true,
    async act(_, { context, meaning }) {
      acted.push(`${context}: ${meaning}`);
      return { kind: "placed", held: [] };
    },
    isAnsweredAlone: () => false,
    answerAlone: async () => undefined,
    excuse: async () => undefined,
  };
  const worker = ({ owner: named = "first", log = quietLog, ...changes }: Changes = {}) => ({
    db,
    clock: createMovableClock(onDay(1, "09:00")),
    log,
    owner: named,
    hearer: { ...hearer, ...changes },
    workspaces: () => [cast.workspaceId],
    wake: () => undefined,
  });
  return {
    database,
    cast,
    acted,
    says: (who, second, text, changes = {}) => hear(db, { ...wordsOf(cast, who, second, text), ...changes }),
    words: (who, second, text) => wordsOf(cast, who, second, text),
    worker,
    round: (changes) => processDueMessages(worker(changes)),
    timePasses: () =>
      owner.query(
        "update machine.inbox set run_at = now(), lease_until = now() where lease_until is not null or run_at > now()",
      ),
    arrivals: async () => (await owner.query("select * from machine.inbox order by said_at")).rows,
    waiting: async () => (await owner.query("select from own.utterance")).rowCount ?? 0,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

function wordsOf(cast: Cast, who: Member | string, second: number, text: string): ReceivedMessage {
  const user = typeof who === "string" ? who : who.slackUserId;
  const conversation = `D${user.slice(1)}`;
  return {
    workspaceId: cast.workspaceId,
    address: { surface: "slack", account: cast.slackTeamId, user, conversation },
    key: `message:${conversation}:${second}`,
    kind: "message",
    text,
    writtenAt: onDay(1, "09:00").add({ seconds: second }),
  };
}

function nameOf(cast: Cast, personId: string): string {
  const named = Object.values(cast).find(
    (value): value is Member => typeof value === "object" && "personId" in value && value.personId === personId,
  );
  return named?.name.split(" ")[0] ?? "";
}

/** What one person can read of what is waiting to be acted on. */
export const readableBy = ({ database: { db } }: Inbox, member: Member): Promise<number> =>
  asPerson(db, member, async (tx) => (await tx.sql.selectFrom("own.utterance").select("id").execute()).length);
