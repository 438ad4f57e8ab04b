import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Identifies one process. Pids are reused; a pid together with its birth (boot id and start tick) is not. */
export type ProcessMark = { readonly pid: number; readonly birth: string };

/** `undefined` if no such process runs; a zombie counts as not running. */
export function markOf(pid: number): ProcessMark | undefined {
  const birth = hasProc ? birthFromProc(pid) : birthFromPs(pid);
  return birth === undefined ? undefined : { pid, birth };
}

export function isAlive(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.birth === mark.birth;
}

/** The command line, arguments separated by single spaces and followed by one; empty if the process is gone. */
export function commandLineOf(pid: number): string {
  if (hasProc) return read(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ") ?? "";
  return `${ps(pid, "command") ?? ""} `;
}

const hasProc = existsSync("/proc/self/stat");

function birthFromProc(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name in parentheses may contain anything, so fields are counted after it: 1st state, 20th start tick.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return isOver(fields[0]) ? undefined : `${read("/proc/sys/kernel/random/boot_id")?.trim() ?? ""}/${fields[19]}`;
}

/** Without /proc (macOS). The start time is a full date there, so no boot id is needed. */
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
    // Fixed language and zone: the text is compared with what another shell stored earlier.
    return execFileSync("/bin/ps", ["-ww", ...headless, "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { LC_ALL: "C", TZ: "UTC" },
    }).trim();
  } catch {
    return undefined;
  }
}
