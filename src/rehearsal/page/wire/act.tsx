import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { PageRequestResult, PageRequests } from "#rehearsal/human-api.ts";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { postRequest } from "./ask.ts";

/** Sends a request as the person being played and returns its result; problems are also shown on the page. */
export type SendRequest = <Name extends keyof PageRequests>(
  name: Name,
  body: PageRequests[Name],
) => Promise<PageRequestResult>;

const ActContext = createContext<SendRequest>(() => Promise.resolve({ ok: false }));
export const SendRequestProvider = ActContext.Provider;
export const useSendRequest = () => useContext(ActContext);

export type RequestProblem = { readonly text: string; readonly forget: () => void };

/**
 * Returns the function that sends requests, and the problem of the latest request, if there was one and the person has
 * not dismissed it.
 */
export function useRequestSender(refresh: () => void): { act: SendRequest; problem: RequestProblem | null } {
  const { say } = usePersonLanguage();
  const [text, setText] = useState<string | null>(null);
  const act = useCallback<SendRequest>(
    async (name, body) => {
      const answer = await postRequest(name, body).catch(
        (): PageRequestResult => ({ ok: false, problem: say("rehearsal.unreachable") }),
      );
      setText(answer.ok ? null : (answer.problem ?? null));
      refresh();
      return answer;
    },
    [refresh, say],
  );
  const problem = useMemo(() => (text === null ? null : { text, forget: () => setText(null) }), [text]);
  return { act, problem };
}
