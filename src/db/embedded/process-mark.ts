import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * Identifies one process by its pid and its start (boot id and start tick). The pid alone does not, because pids are
 * reused.
 */
export type ProcessIdentity = { readonly pid: number; readonly birth: string };

/**
 * Returns the identity of the running process with this pid, or `undefined` if there is none; a zombie counts as not
 * running.
 */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const birth = hasProc ? birthFromProc(pid) : birthFromPs(pid);
  return birth === undefined ? undefined : { pid, birth };
}

export function isProcessAlive(mark: ProcessIdentity): boolean {
  return identifyProcess(mark.pid)?.birth === mark.birth;
}

/** Reads a process's command line, with a space after every argument; empty if the process is gone. */
export function readCommandLine(pid: number): string {
  if (hasProc) return read(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ") ?? "";
  return `${ps(pid, "command") ?? ""} `;
}

const hasProc = existsSync("/proc/self/stat");

function birthFromProc(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field, the process name in parentheses, may contain spaces and parentheses, so fields are counted from
  // the end of it: the 1st is then the state and the 20th the start tick.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return isOver(fields[0]) ? undefined : `${read("/proc/sys/kernel/random/boot_id")?.trim() ?? ""}/${fields[19]}`;
}

/**
 * Reads the start time of a process with `ps`, where there is no /proc (macOS). It is a full date, so no boot id is
 * needed.
 */
function birthFromPs(pid: number): string | undefined {
  const [state, ...started] = ps(pid, "state,lstart")?.split(/\s+/) ?? [];
  return isOver(state) ? undefined : started.join(" ");
}

function isOver(state: string | undefined): boolean {
  return state === undefined || state === "" || state.startsWith("Z") || state.startsWith("X");
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function ps(pid: number, columns: string): string | undefined {
  const headless = columns.split(",").flatMap((column) => ["-o", `${column}=`]);
  try {
    // The locale and time zone are fixed, because the start time is compared as text with one that an earlier process,
    // in another shell, stored in the lock.
    return execFileSync("/bin/ps", ["-ww", ...headless, "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { LC_ALL: "C", TZ: "UTC" },
    }).trim();
  } catch {
    return undefined;
  }
}
