import type { ReactNode } from "react";

/** A link that opens in a new tab, so that unsent text is kept. */
export function Link({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <bdi>{children}</bdi>
    </a>
  );
}
