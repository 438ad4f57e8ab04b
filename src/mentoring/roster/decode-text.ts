import type { CsvFileProblem } from "./problem.ts";

/** A CSV file as read from disk. */
export type CsvFile = { readonly name: string; readonly bytes: Uint8Array };

/** The maximum number of bytes of a CSV file. The file of a roster of ten thousand people has less than 2 MB. */
const MAX_BYTES = 5_000_000;
const SAVE_AS = 'save it as "CSV UTF-8" and try again';

/**
 * Decodes a file as strict UTF-8, with or without a byte order mark. Other encodings are rejected, because guessing the
 * wrong one would store corrupted names.
 */
export function decodeCsvText({ name, bytes }: CsvFile): string | CsvFileProblem {
  const refuse = (line: number, reason: string): CsvFileProblem => ({ file: name, line, reason });
  if (bytes.length > MAX_BYTES) return refuse(1, `this file has ${bytes.length} bytes; at most ${MAX_BYTES} are read`);
  if (isUtf16(bytes)) return refuse(1, `this file is UTF-16, not UTF-8: ${SAVE_AS}`);
  const broken = linesThatBreakUtf8(bytes);
  if (broken[0] !== undefined) {
    const such = broken.length > 1 ? ` (${broken.length} such lines)` : "";
    return refuse(broken[0], `this is not UTF-8${such}; it may be Windows-1252: ${SAVE_AS}`);
  }
  const text = new TextDecoder().decode(bytes);
  const nul = text.indexOf("\0");
  if (nul === -1) return text;
  return refuse(lineAt(text, nul), `this holds a NUL byte, as no text in UTF-8 does: ${SAVE_AS}`);
}

/** Detects UTF-16 by its byte order mark; without one, the file is rejected later because of its NUL bytes. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * Lists the lines that are not valid UTF-8. Lines can be checked separately, because a line feed byte is never part of
 * a multi-byte UTF-8 sequence.
 */
function linesThatBreakUtf8(bytes: Uint8Array): number[] {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const broken: number[] = [];
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      broken.push(line);
    }
    start = end + 1;
  }
  return broken;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
