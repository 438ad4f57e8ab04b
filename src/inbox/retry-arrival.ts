/** Maximum attempts; then the author is notified of a fault. */
export const MAX_ATTEMPTS = 5;

/** Back-off of 1 s, 4 s, 16 s, 64 s; limited, because the person's later messages wait as long. */
export const waitAfter = (attempts: number): number => 4 ** (attempts - 1);

/** The interval at which the surface is asked again who an author is, without a limit: a refused token can take hours. */
export const RECOGNISE_AGAIN_SECONDS = 15;

/** The surface cannot say now who an author is. */
export class AuthorUnavailable extends Error {
  override readonly name = "AuthorUnavailable";
}
