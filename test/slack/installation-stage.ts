import type { Mount } from "#http/server.ts";
import { openServer } from "#http/server.ts";
import { systemClock } from "#kernel/clock.ts";
import { createDoor } from "#mentoring/door/door.ts";
import { installInAccount, uninstallFromAccount } from "#mentoring/installation/install.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { openInstallations } from "#slack/install/installations.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { REHEARSAL } from "#src/start/rehearsal-cast.ts";
import { BANK } from "#test/support/bank.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";
import { understand } from "#understanding/understand.ts";

export const TEAM = { id: "T0VALLE", name: "Valle Sur" };
export const TOKEN = "xoxb-valle";

export type InstallationStage = Awaited<ReturnType<typeof openInstallationStage>>;

/** A database and one Slack workspace, whose token is {@link TOKEN}. Nothing is installed yet. */
export async function openInstallationStage() {
  await using opened = new AsyncDisposableStack();
  const { db, owner } = opened.use(await openTestDatabase());
  const app = { ...REHEARSAL.app, botToken: TOKEN };
  const slack = opened.use(
    openLocalSlack({ ...REHEARSAL, app, team: TEAM, clock: systemClock, people: [], log: quietLog }),
  );
  const before = new Map<string, () => Promise<unknown>>();
  const meanwhile: Mount = async ({ url }) => {
    const method = url?.split("/").at(-1) ?? "";
    const first = before.get(method);
    before.delete(method);
    await first?.();
    return false;
  };
  const mounts = [meanwhile, slack.handle];
  const server = opened.use(await openServer({ port: 0, host: "127.0.0.1", mounts, log: quietLog }));
  const shared = { db, clock: systemClock, log: quietLog, bank: BANK };
  const door = createDoor({ ...shared, understand, wake: () => undefined });
  const options = { ...shared, door, apiUrl: `${server.url}/api/`, hear: async () => undefined };
  const kept = opened.move();
  return {
    db,
    owner,
    slack,
    options,
    /** Does this once, while the next call of a Web API method is on its way. */
    during: (method: string, does: () => Promise<unknown>) => void before.set(method, does),
    open: (more: { readonly botToken?: string } = {}) => openInstallations({ ...options, ...more }),
    stores: (token: string | undefined) =>
      installInAccount(db, { ...toSlackAccount(TEAM.id), name: TEAM.name }, token, systemClock.now()),
    removes: () => uninstallFromAccount(db, toSlackAccount(TEAM.id), systemClock.now()),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
