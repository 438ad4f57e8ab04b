import { useState } from "react";
import type { ShownView, StateValues } from "#rehearsal/human-api.ts";
import { usePlayedPersonId } from "#rehearsal/page/people/me.tsx";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";
import { useSendRequest } from "#rehearsal/page/wire/act.tsx";
import { validateFields } from "./check-fields.ts";

type Errors = Readonly<Record<string, string>>;
const NONE: Errors = {};

/**
 * Submits a modal if its fields pass Slack's client-side validation, and keeps the errors until the person changes the
 * form.
 */
export function useSubmission(view: ShownView) {
  const { say } = usePersonLanguage();
  const as = usePlayedPersonId();
  const act = useSendRequest();
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState({ hash: view.hash, errors: NONE });
  const refuse = (errors: Errors) => setRefused({ hash: view.hash, errors });

  async function submit(state: StateValues) {
    if (sending) return;
    const wrong = validateFields(view.blocks, state, say);
    refuse(wrong);
    if (Object.keys(wrong).length > 0) return;
    setSending(true);
    const answer = await act("submit", { as, view: view.id, state });
    setSending(false);
    if (!answer.ok && answer.errors) refuse(answer.errors);
  }
  return { submit, sending, errors: refused.hash === view.hash ? refused.errors : NONE };
}
