import type { Answer, Backstage, RehearsalState, Requests } from "#rehearsal/human-api.ts";

/** Without `as`, or for someone who is not there any more, the server says who a newcomer begins as. */
export async function askState(as: string | null, signal: AbortSignal): Promise<RehearsalState> {
  if (as) {
    const response = await fetch(`/rehearsal/state?as=${encodeURIComponent(as)}`, { signal });
    if (response.status !== 404) return read(response);
  }
  return read(await fetch("/rehearsal/state", { signal }));
}

export async function askBackstage(signal: AbortSignal): Promise<Backstage> {
  return read(await fetch("/rehearsal/backstage", { signal }));
}

/** Tells the local Slack what the person did. Throws when nobody answers. */
export async function tell<Act extends keyof Requests>(act: Act, body: Requests[Act]): Promise<Answer> {
  const response = await fetch(`/rehearsal/${act}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  // A refusal carries its reason in an answer too, so the status alone decides nothing.
  return (await response.json()) as Answer;
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as T;
}
