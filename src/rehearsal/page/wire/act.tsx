import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { Answer, Requests } from "#rehearsal/human-api.ts";
import { useSpeech } from "#rehearsal/page/speech/speech.tsx";
import { tell } from "./ask.ts";

/** Sends an action as the person and returns the result; problems are also shown on the page. */
export type Act = <Name extends keyof Requests>(name: Name, body: Requests[Name]) => Promise<Answer>;

const ActContext = createContext<Act>(() => Promise.resolve({ ok: false }));
export const ActProvider = ActContext.Provider;
export const useAct = () => useContext(ActContext);

export type Problem = { readonly text: string; readonly forget: () => void };

/** Returns the function that sends actions, and the latest problem until the person closes it. */
export function useActing(refresh: () => void): { act: Act; problem: Problem | null } {
  const { say } = useSpeech();
  const [text, setText] = useState<string | null>(null);
  const act = useCallback<Act>(
    async (name, body) => {
      const answer = await tell(name, body).catch((): Answer => ({ ok: false, problem: say("rehearsal.unreachable") }));
      setText(answer.ok ? null : (answer.problem ?? null));
      refresh();
      return answer;
    },
    [refresh, say],
  );
  const problem = useMemo(() => (text === null ? null : { text, forget: () => setText(null) }), [text]);
  return { act, problem };
}
