import { type Logger, pino } from "pino";

export type Log = Logger;

/** One sentence that never varies, plus fields. Never a person's words, a token or a prompt. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // A database error quotes the row it refused; only what names the fault is kept.
    serializers: { err: nameOfFault },
    redact: ["token", "authorization", "*.token", "*.authorization"],
  });
}

function nameOfFault(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error ? error.code : undefined;
  return { type: error.name, code, message: error.message, stack: error.stack };
}
