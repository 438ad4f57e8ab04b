type Signed = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };

const STALE_SECONDS = 400;

/**
 * Throws unless the server takes what is signed and refuses a wrong signature and an old one: it may not be fast by
 * trusting.
 */
export async function checkSignatures(url: string, [request]: readonly Signed[]): Promise<void> {
  if (!request) throw new Error("nothing to send");
  const { headers } = request;
  const stamp = Number(headers["x-slack-request-timestamp"]);
  const wrong = { ...headers, "x-slack-signature": `v0=${"0".repeat(64)}` };
  const stale = { ...headers, "x-slack-request-timestamp": String(stamp - STALE_SECONDS) };
  const statuses = [
    await post(url, request, headers),
    await post(url, request, wrong),
    await post(url, request, stale),
  ];
  if (statuses.join() !== "200,401,401")
    throw new Error(`${url} answers ${statuses.join()} where 200,401,401 is right`);
}

async function post(url: string, { path, body }: Signed, headers: Signed["headers"]): Promise<number> {
  const answer = await fetch(`${url}${path}`, { method: "POST", headers, body });
  await answer.arrayBuffer();
  return answer.status;
}
