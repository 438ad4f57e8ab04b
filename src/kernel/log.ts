import { type Logger, pino } from "pino";

export type Log = Logger;

/** One sentence that never varies, plus fields. Never a person's words, a token or a prompt. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["token", "authorization", "*.token", "*.authorization"],
  });
}
