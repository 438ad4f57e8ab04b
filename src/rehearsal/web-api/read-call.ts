import type { IncomingMessage } from "node:http";
import { parseJson, readText } from "#rehearsal/http-message.ts";

export const API_PATH = "/api/";

export type ReceivedCall = {
  readonly method: string;
  readonly token: string | null;
  readonly args: Readonly<Record<string, unknown>>;
};

/**
 * Parses a Web API call as Slack does: the body is a form or JSON, arguments may also be in the query, and the token is
 * in the header or an argument.
 */
export async function readCall(request: IncomingMessage): Promise<ReceivedCall> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const body = readBody(request.headers["content-type"] ?? "", await readText(request));
  const { token, ...args } = { ...Object.fromEntries(searchParams), ...body };
  const bearer = request.headers.authorization?.match(/^Bearer\s+(.+)$/i)?.[1];
  return { method: pathname.slice(API_PATH.length), token: bearer ?? (typeof token === "string" ? token : null), args };
}

function readBody(contentType: string, text: string): Record<string, unknown> {
  if (!contentType.includes("json")) return Object.fromEntries(new URLSearchParams(text));
  const body = parseJson(text);
  return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body } : {};
}
