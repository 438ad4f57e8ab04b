import { monotonicMs } from "#kernel/clock.ts";
import type { Installations } from "./installations.ts";
import { signIn } from "./sign-in.ts";

/**
 * How long the result of a token check is reused, so that frequent health checks do not cause as many calls to Slack.
 */
const ACCEPTED_FOR_MS = 30_000;
const FAILED_FOR_MS = 5_000;

type Served = Pick<Installations, "serves" | "find" | "silence">;

/**
 * Creates a check whether Slack responds and accepts the token of at least one workspace that this process serves. The
 * check also marks each token that Slack refuses as refused, which would otherwise be noticed only when something is
 * sent with it.
 */
export function createTokenCheck(installations: Served, passedMs: () => number = monotonicMs): () => Promise<boolean> {
  // The first result can be taken as true without a check, because Slack was asked about each token when the
  // installations were opened a moment ago.
  let validUntil = passedMs() + ACCEPTED_FOR_MS;
  let latest = Promise.resolve(true);
  const ask = async () => {
    const isAccepted = await isAnyAccepted(installations);
    validUntil = passedMs() + (isAccepted ? ACCEPTED_FOR_MS : FAILED_FOR_MS);
    return isAccepted;
  };
  return async () => {
    if (installations.serves().length === 0) return false;
    if (passedMs() >= validUntil) {
      // All calls during a running check share its result.
      validUntil = Number.POSITIVE_INFINITY;
      latest = ask();
    }
    return latest;
  };
}

async function isAnyAccepted({ serves, find, silence }: Served): Promise<boolean> {
  for (;;) {
    const [workspaceId] = serves();
    const slack = workspaceId && find(workspaceId);
    if (!slack) return false;
    const answer = await signIn(slack.client);
    if (answer.kind !== "refused") return answer.kind === "signed_in";
    await silence(slack, answer.reason);
  }
}
