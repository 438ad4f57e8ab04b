import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

/**
 * A 256-bit AES key. Every ciphertext contains the `id` of its key, so keys can rotate while old texts stay readable.
 */
export type SealKey = { readonly id: string; readonly bytes: Buffer };

/**
 * A list of encryption keys: new texts are encrypted with the first; stored texts are decrypted with whichever key
 * encrypted them.
 */
export type KeyRing = readonly [SealKey, ...SealKey[]];

/**
 * Thrown when a ciphertext cannot be decrypted: wrong key, wrong `place`, or changed bytes. The error never contains
 * the text.
 */
export class SealBrokenError extends Error {
  override readonly name = "SealBrokenError";
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The version of a row whose texts have not been replaced yet. */
export const FIRST_VERSION = 1;

/**
 * Encrypts text with AES-256-GCM; the result is `v1.<key id>.<base64url of nonce, ciphertext, tag>`, or begins with
 * `v2` if the text has a version. `place` names the column and row of the text and is authenticated with it, so a
 * ciphertext copied to another place cannot be decrypted there. `version` is given for a text that can be replaced, and
 * grows with each replacement; it is authenticated too, so an earlier ciphertext cannot be decrypted in its own place.
 */
export function seal(ring: KeyRing, place: string, text: string, version?: number): string {
  const key = ring[0];
  const format = version === undefined ? "v1" : "v2";
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(associatedData(format, place, version));
  const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${format}.${key.id}.${sealed.toString("base64url")}`;
}

/**
 * Decrypts a text that {@link seal} encrypted. A text that can be replaced may have been encrypted before there were
 * versions; that is accepted only while its version is {@link FIRST_VERSION}. Throws {@link SealBrokenError}.
 */
export function unseal(ring: KeyRing, place: string, sealed: string, version?: number): string {
  const [format = "", keyId, body] = sealed.split(".");
  const key = ring.find((candidate) => candidate.id === keyId);
  if (!isFormatOf(version, format) || !key || !body) throw new SealBrokenError(`no key ${keyId ?? "?"} opens ${place}`);
  const bytes = Buffer.from(body, "base64url");
  const tagAt = bytes.length - TAG_BYTES;
  if (tagAt < NONCE_BYTES) throw new SealBrokenError(`too short to be sealed: ${place}`);
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(associatedData(format, place, version))
    .setAuthTag(bytes.subarray(tagAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, tagAt)), decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new SealBrokenError(`does not open at ${place}`, { cause });
  }
}

function isFormatOf(version: number | undefined, format: string): boolean {
  if (version === undefined) return format === "v1";
  return format === "v2" || (format === "v1" && version === FIRST_VERSION);
}

function associatedData(format: string, place: string, version: number | undefined): Buffer {
  return Buffer.from(format === "v1" ? place : `${format} ${place} ${version}`);
}

/** Creates a random encryption key; its id is derived from its hash. */
export function createSealKey(): SealKey {
  return toSealKey(randomBytes(32));
}

export function toSealKey(bytes: Buffer): SealKey {
  if (bytes.length !== 32) throw new RangeError(`a key has 32 bytes, this one ${bytes.length}`);
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
}

/**
 * Derives a secret for another purpose from an encryption key (HKDF-SHA256), so that no second key has to be
 * configured.
 */
export function deriveSecret(key: SealKey, purpose: string): string {
  return Buffer.from(hkdfSync("sha256", key.bytes, "", purpose, 24)).toString("base64url");
}
