import { isProcessAlive, type ProcessIdentity } from "./process-mark.ts";
import { waitFor } from "./wait.ts";

/**
 * The signals sent in turn, each with its timeout: fast shutdown, immediate shutdown (recovery at the next start),
 * kill.
 */
const STOP_SIGNALS = [
  ["SIGINT", 10_000],
  ["SIGQUIT", 3_000],
  ["SIGKILL", 3_000],
] as const;

/**
 * Stops a server and waits until it is gone. A server that does not accept connections (`answers` false) is not given a
 * fast shutdown first.
 */
export async function stopPostmaster(mark: ProcessIdentity, { answers = true } = {}): Promise<void> {
  for (const [signal, timeoutMs] of answers ? STOP_SIGNALS : STOP_SIGNALS.slice(1)) {
    sendSignal(mark, signal);
    if (await waitFor(() => !isProcessAlive(mark) || undefined, timeoutMs)) return;
  }
}

/** Sends the signal to this server, never to another process that has reused its pid. */
export function sendSignal(mark: ProcessIdentity, signal: (typeof STOP_SIGNALS)[number][0]): void {
  try {
    if (isProcessAlive(mark)) process.kill(mark.pid, signal);
  } catch (error) {
    // The process exited between the check and the signal.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
