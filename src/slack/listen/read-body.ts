import type { IncomingMessage } from "node:http";
import { parse } from "node:querystring";

/** The maximum size of a request body in bytes, far above Slack's largest payload. */
const BODY_LIMIT = 1024 * 1024;
const FORM = "application/x-www-form-urlencoded";

/** What is wrong with a request's body: the HTTP status that says so, or that its client has gone. */
type BodyFault = 400 | 413 | "gone";

/**
 * Reads the body of a request into `rawBody`, where Bolt looks for it first. Resolves to the fault of a body that is too
 * large, does not arrive whole, or contains no JSON object: on a body such as `null`, Bolt would throw an error that
 * nobody can catch, and on text that is no JSON, it would log the text.
 */
export async function readBody(request: IncomingMessage): Promise<BodyFault | undefined> {
  const body = await collect(request).catch(() => "gone" as const);
  if (!Buffer.isBuffer(body)) return body;
  if (!isPayload(body.toString(), request.headers["content-type"])) return 400;
  Object.assign(request, { rawBody: body });
  return undefined;
}

async function collect(request: IncomingMessage): Promise<Buffer | 413> {
  if (Number(request.headers["content-length"]) > BODY_LIMIT) return 413;
  const chunks: Buffer[] = [];
  let size = 0;
  // The loop must not destroy the request when it is left early: the response is still to be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > BODY_LIMIT) return 413;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether Bolt will read a JSON object from this body, in the way in which it reads one. */
function isPayload(text: string, contentType: string | undefined): boolean {
  const payload = contentType === FORM ? parse(text).payload : text;
  // A form without a payload is a command: its fields are the object.
  if (contentType === FORM && typeof payload !== "string") return true;
  try {
    const value: unknown = JSON.parse(String(payload));
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
