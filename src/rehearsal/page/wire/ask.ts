import type { BackstageContent, PageRequestResult, PageRequests, RehearsalState } from "#rehearsal/human-api.ts";

/**
 * Fetches the state that a person sees. Without `as`, or if that person is unknown, the server chooses who is played
 * first.
 */
export async function fetchState(as: string | null, signal: AbortSignal): Promise<RehearsalState> {
  if (as) {
    const response = await fetch(`/rehearsal/state?as=${encodeURIComponent(as)}`, { signal });
    if (response.status !== 404) return read(response);
  }
  return read(await fetch("/rehearsal/state", { signal }));
}

export async function fetchBackstage(signal: AbortSignal): Promise<BackstageContent> {
  return read(await fetch("/rehearsal/backstage", { signal }));
}

/** Posts a request of the page to the local Slack. Throws if the server does not respond. */
export async function postRequest<Act extends keyof PageRequests>(
  act: Act,
  body: PageRequests[Act],
): Promise<PageRequestResult> {
  const response = await fetch(`/rehearsal/${act}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  // The HTTP status is not checked, because the body of an error response states the reason.
  return (await response.json()) as PageRequestResult;
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as T;
}
