import { isProcessAlive, type ProcessIdentity } from "./process-mark.ts";
import { waitFor } from "./wait.ts";

/**
 * The signals sent in turn until the server has stopped, each with the time to wait for it: fast shutdown, then
 * immediate shutdown (with crash recovery at the next start), then kill.
 */
const STOP_SIGNALS = [
  ["SIGINT", 10_000],
  ["SIGQUIT", 3_000],
  ["SIGKILL", 3_000],
] as const;

/**
 * Stops a server and waits until it is gone. If the server does not accept connections (`answers` false), the fast
 * shutdown is skipped and it is stopped at once.
 */
export async function stopPostmaster(mark: ProcessIdentity, { answers = true } = {}): Promise<void> {
  for (const [signal, timeoutMs] of answers ? STOP_SIGNALS : STOP_SIGNALS.slice(1)) {
    sendSignal(mark, signal);
    if (await waitFor(() => !isProcessAlive(mark) || undefined, timeoutMs)) return;
  }
}

/**
 * Sends a signal to the embedded server, but never to another process to which the operating system has given the same
 * pid since.
 */
export function sendSignal(mark: ProcessIdentity, signal: (typeof STOP_SIGNALS)[number][0]): void {
  try {
    if (isProcessAlive(mark)) process.kill(mark.pid, signal);
  } catch (error) {
    // The process exited between the check that it is alive and the signal, so there is nothing left to stop.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
