import { isAlive, type ProcessMark } from "./process-mark.ts";
import { waitFor } from "./wait.ts";

/** How a server is asked to leave: end what is running; leave at once and recover at the next start; no choice. */
const LEAVING = [
  ["SIGINT", 10_000],
  ["SIGQUIT", 3_000],
  ["SIGKILL", 3_000],
] as const;

/** Stops a server, ours or adopted, and waits until it is gone. One that does not answer is not asked politely first. */
export async function stopPostmaster(mark: ProcessMark, { answers = true } = {}): Promise<void> {
  for (const [signal, patienceMs] of answers ? LEAVING : LEAVING.slice(1)) {
    interrupt(mark, signal);
    if (await waitFor(() => !isAlive(mark) || undefined, patienceMs)) return;
  }
}

/** Sends the signal to this server and to nobody who has its pid after it. */
export function interrupt(mark: ProcessMark, signal: (typeof LEAVING)[number][0]): void {
  try {
    if (isAlive(mark)) process.kill(mark.pid, signal);
  } catch (error) {
    // Gone between looking and sending.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
