import type { ReactNode } from "react";

/** A link opens beside the rehearsal, which keeps what was being written. */
export function Link({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <bdi>{children}</bdi>
    </a>
  );
}
