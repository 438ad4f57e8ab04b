import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** One process and no other. Pids are used again; a pid together with its birth (boot and start tick) is not. */
export type ProcessMark = { readonly pid: number; readonly birth: string };

/** `undefined` when no such process runs. A zombie does not run: it only waits for its parent to look at it. */
export function markOf(pid: number): ProcessMark | undefined {
  const birth = hasProc ? birthFromProc(pid) : birthFromPs(pid);
  return birth === undefined ? undefined : { pid, birth };
}

export function isAlive(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.birth === mark.birth;
}

/** The whole command line with single spaces and one at the end; empty when the process is gone. */
export function commandLineOf(pid: number): string {
  if (hasProc) return read(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ") ?? "";
  return `${ps(pid, "command") ?? ""} `;
}

const hasProc = existsSync("/proc/self/stat");

function birthFromProc(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name in parentheses may hold anything, so count from behind it: state is the 1st field, start tick the 20th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return isOver(fields[0]) ? undefined : `${read("/proc/sys/kernel/random/boot_id")?.trim() ?? ""}/${fields[19]}`;
}

/** Without /proc (macOS): the start is a date there, so it tells boots apart by itself. */
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
    // In the same language and zone every time: the text is compared with one from another day and shell.
    return execFileSync("/bin/ps", ["-ww", ...headless, "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { LC_ALL: "C", TZ: "UTC" },
    }).trim();
  } catch {
    return undefined;
  }
}
