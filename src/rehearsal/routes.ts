import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import { parseJson, readText, sendJson } from "./http-message.ts";
import type { BackstageContent, PageRequestResult, PageRequests } from "./human-api.ts";
import { PAGE_REQUEST_SCHEMAS } from "./human-requests.ts";
import type { HumanInterface } from "./human-side.ts";
import type { ChangeNotifier } from "./state/changes.ts";
import { streamChanges } from "./stream-changes.ts";

export const HUMAN_API_PATH = "/rehearsal/";

export type HumanApiOptions = {
  readonly human: HumanInterface;
  readonly changes: ChangeNotifier;
  /** The id of the person whom the user of the page plays first if the page's URL names nobody. */
  readonly beginAs: string;
  /** Aborts when the local Slack shuts down, to close the streams of server-sent events. */
  readonly signal: AbortSignal;
  turnClock(step: PageRequests["clock"]["step"]): PageRequestResult;
  backstage(): Promise<BackstageContent>;
};

/**
 * Serves the HTTP API of the rehearsal's page, which `human-api.ts` documents; resolves to false for an unknown path.
 */
export async function answerHumanRequest(
  routes: HumanApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const name = pathname.slice(HUMAN_API_PATH.length);
  const as = searchParams.get("as") ?? routes.beginAs;
  if (request.method === "GET") return answerGet(routes, name, as, response);
  if (request.method !== "POST" || !isRequest(name)) return false;
  // Requiring a JSON content type blocks cross-site requests: another origin can send a form or plain text without a
  // CORS preflight, but not JSON.
  if (!isJson(request.headers["content-type"])) return refuse(response, "expected a JSON body");
  const answer = await ACTS[name](routes, parseJson(await readText(request)));
  if (answer === "unreadable") return refuse(response, "this request is not in human-api.ts");
  sendJson(response, 200, answer);
  return true;
}

async function answerGet(
  routes: HumanApiOptions,
  name: string,
  as: string,
  response: ServerResponse,
): Promise<boolean> {
  switch (name) {
    case "state":
      routes.human.look(as);
      sendJson(response, 200, routes.human.state(as));
      return true;
    case "events":
      streamChanges(routes.changes, response, routes.signal);
      return true;
    case "backstage":
      sendJson(response, 200, await routes.backstage());
      return true;
    default:
      return false;
  }
}

type Act = (routes: HumanApiOptions, body: unknown) => Promise<PageRequestResult> | PageRequestResult | "unreadable";

function act<Request>(
  schema: z.ZodType<Request>,
  run: (routes: HumanApiOptions, request: Request) => Promise<PageRequestResult> | PageRequestResult,
): Act {
  return (routes, body) => {
    const read = schema.safeParse(body);
    return read.success ? run(routes, read.data) : "unreadable";
  };
}

const ACTS: Readonly<Record<keyof PageRequests, Act>> = {
  say: act(PAGE_REQUEST_SCHEMAS.say, ({ human }, request) => human.say(request)),
  edit: act(PAGE_REQUEST_SCHEMAS.edit, ({ human }, request) => human.edit(request)),
  delete: act(PAGE_REQUEST_SCHEMAS.delete, ({ human }, request) => human.delete(request)),
  command: act(PAGE_REQUEST_SCHEMAS.command, ({ human }, request) => human.command(request)),
  shortcut: act(PAGE_REQUEST_SCHEMAS.shortcut, ({ human }, request) => human.shortcut(request)),
  press: act(PAGE_REQUEST_SCHEMAS.press, ({ human }, request) => human.press(request)),
  submit: act(PAGE_REQUEST_SCHEMAS.submit, ({ human }, request) => human.submit(request)),
  close: act(PAGE_REQUEST_SCHEMAS.close, ({ human }, request) => human.close(request)),
  home: act(PAGE_REQUEST_SCHEMAS.home, ({ human }, request) => human.home(request)),
  clock: act(PAGE_REQUEST_SCHEMAS.clock, ({ turnClock }, { step }) => turnClock(step)),
};

/** Whether the media type is JSON; its parameters, which may contain any word, do not count. */
const isJson = (contentType = "") => contentType.split(";")[0]?.trim().toLowerCase() === "application/json";

function isRequest(name: string): name is keyof PageRequests {
  return Object.hasOwn(ACTS, name);
}

function refuse(response: ServerResponse, problem: string): true {
  sendJson(response, 400, { ok: false, problem } satisfies PageRequestResult);
  return true;
}
