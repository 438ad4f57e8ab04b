import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { PageRequestResult, PageRequests, RehearsalState } from "#rehearsal/human-api.ts";
import { openPage } from "#test/support/page.ts";
import { BACKSTAGE, STATE } from "./canned.ts";

type Act = keyof PageRequests;
type Heard = { readonly act: Act; readonly body: PageRequests[Act] };
type Answering = { [Name in Act]?: (body: PageRequests[Name]) => PageRequestResult | Promise<PageRequestResult> };

/** The contract of `human-api.ts` with canned blocks: it remembers what the page told it and answers as it is asked to. */
export type FakeSlack = AsyncDisposable & {
  readonly url: string;
  readonly heard: readonly Heard[];
  /** What the page is told; `ok` where nothing is set. */
  readonly answering: Answering;
  /** Changes what everyone sees, or one person only, and tells the page so. */
  readonly show: (change: Partial<RehearsalState>, only?: string) => void;
  /** What was told of one act, oldest first. */
  readonly told: <Name extends Act>(act: Name) => readonly PageRequests[Name][];
  /** Closes the open event streams, as a restarting server does. */
  readonly hangUp: () => void;
  /** Whether everything is answered 503, as by a server that is not ready. */
  readonly refuse: (refusing: boolean) => void;
};

export async function openFakeSlack(first: Partial<RehearsalState> = {}): Promise<FakeSlack> {
  const page = await openPage();
  let state: RehearsalState = { ...STATE, ...first };
  const onlyFor = new Map<string, Partial<RehearsalState>>();
  const heard: Heard[] = [];
  const answering: Answering = {};
  const streams = new Set<ServerResponse>();
  let refusing = false;

  const stateOf = (as: string | null): RehearsalState => {
    const me = state.people.find((person) => person.id === as) ?? state.me;
    const asMe = me.id === STATE.me.id ? state : { ...state, me, messages: [], home: null, modals: [] };
    return { ...asMe, ...onlyFor.get(me.id) };
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (refusing) return response.writeHead(503).end();
    if (await page(request, response)) return;
    const url = new URL(request.url ?? "/", "http://localhost");
    const name = url.pathname.replace("/rehearsal/", "");
    if (name === "events") return stream(response, streams);
    const as = url.searchParams.get("as");
    if (as !== null && !state.people.some((person) => person.id === as)) return response.writeHead(404).end();
    if (name === "state") return send(response, stateOf(as));
    if (name === "backstage") return send(response, BACKSTAGE);
    const act = name as Act;
    if (request.method !== "POST") return response.writeHead(404).end();
    const body = (await json(request)) as never;
    heard.push({ act, body });
    return send(response, (await answering[act]?.(body)) ?? { ok: true });
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rehearsal/`,
    heard,
    answering,
    show(change, only) {
      if (only === undefined) state = { ...state, ...change };
      else onlyFor.set(only, { ...onlyFor.get(only), ...change });
      for (const each of streams) each.write("event: changed\ndata: {}\n\n");
    },
    told: <Name extends Act>(act: Name) =>
      heard.filter((each) => each.act === act).map((each) => each.body as PageRequests[Name]),
    hangUp: () => endAll(streams),
    refuse: (refused) => {
      refusing = refused;
    },
    [Symbol.asyncDispose]: () => close(server, streams),
  };
}

function send(response: ServerResponse, body: unknown) {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function stream(response: ServerResponse, streams: Set<ServerResponse>) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(": hello\n\n");
  streams.add(response);
  response.on("close", () => streams.delete(response));
}

function endAll(streams: Set<ServerResponse>) {
  for (const each of streams) each.end();
}

function close(server: Server, streams: Set<ServerResponse>): Promise<void> {
  endAll(streams);
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
