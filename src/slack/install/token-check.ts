import { monotonicMs } from "#kernel/clock.ts";
import type { Installations } from "./installations.ts";
import { signIn } from "./sign-in.ts";

/** How long an answer is valid, so that whoever asks often does not make this process call Slack as often. */
const ACCEPTED_FOR_MS = 30_000;
const FAILED_FOR_MS = 5_000;

type Served = Pick<Installations, "serves" | "find" | "silence">;

/**
 * Creates a check whether Slack answers and accepts the token of any workspace served here. A refused token is silenced
 * on the way, so that also one with which nothing is sent is noticed.
 */
export function createTokenCheck(installations: Served, passedMs: () => number = monotonicMs): () => Promise<boolean> {
  // The installations were opened a moment ago, which asked Slack about each of them.
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
      // Until there is an answer, everyone waits for the same one.
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
    silence(slack, answer.reason);
  }
}
