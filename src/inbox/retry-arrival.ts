/** After so many attempts the author is told that it was our fault. */
export const MAX_ATTEMPTS = 5;

/** 1 s, 4 s, 16 s, 64 s: what the same person wrote after it waits as long, so not for ever. */
export const waitAfter = (attempts: number): number => 4 ** (attempts - 1);
