import { crc32, deflateSync } from "node:zlib";

export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const EIGHT_BITS = 8;
const INDEXED = 3;

/** An indexed PNG: a page has few colours, so each pixel needs one byte and most of those are alike. */
export function smallPng({ width, height, rgba }: Pixels): Buffer {
  const seen = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = coarse(rgba, at);
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  const palette = [...seen].sort(([, one], [, other]) => other - one).slice(0, MOST_COLOURS);
  const colours = palette.map(([colour]) => colour);
  const places = new Map([...seen.keys()].map((colour) => [colour, nearest(colours, colour)]));
  // Each line begins with its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = places.get(coarse(rgba, (y * width + x) * 4)) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([EIGHT_BITS, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(colours.flatMap(channels))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A colour with five bits a channel: what stands between two shades of a letter's edge nobody sees. */
function coarse(rgba: Uint8Array, at: number): number {
  return (((rgba[at] ?? 0) >> 3) << 10) | (((rgba[at + 1] ?? 0) >> 3) << 5) | ((rgba[at + 2] ?? 0) >> 3);
}

function channels(colour: number): number[] {
  return [colour >> 10, (colour >> 5) & 31, colour & 31].map((five) => Math.round((five * 255) / 31));
}

function nearest(colours: readonly number[], colour: number): number {
  const exact = colours.indexOf(colour);
  if (exact >= 0) return exact;
  const [r = 0, g = 0, b = 0] = channels(colour);
  const far = (other: number) => {
    const [red = 0, green = 0, blue = 0] = channels(other);
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  };
  return colours.reduce((best, other, place) => (far(other) < far(colours[best] ?? 0) ? place : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
