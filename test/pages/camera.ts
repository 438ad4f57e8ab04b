import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { type Pixels, smallPng } from "./small-png.ts";

const AROUND = 8;
const LAPTOP = { width: 1000, height: 1300 };
const NARROW = { width: 330, height: 1300 };

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Pictures of a page for its readers: what matters, and little around it. */
export class Camera {
  readonly #page: Page;
  readonly #folder: string;

  constructor(page: Page, folder: string) {
    this.#page = page;
    this.#folder = folder;
  }

  /** One thing as a laptop shows it, from its top, up to so many pixels high. */
  async takes(name: string, what: Locator, most = LAPTOP.height): Promise<void> {
    await this.#shoot(name, LAPTOP, what, ({ x, y, width, height }) => ({
      x: x - AROUND,
      y,
      width: width + 2 * AROUND,
      height: Math.min(height + AROUND, most),
    }));
  }

  /** The same in a narrow window, for a place in a row; with so many pixels of what follows it. */
  async takesNarrow(name: string, what: Locator, following = 0): Promise<void> {
    await this.#shoot(name, NARROW, what, ({ y, height }) => ({
      x: 0,
      y,
      width: NARROW.width,
      height: height + AROUND + following,
    }));
  }

  /** All that is on the screen. */
  async takesScreen(name: string): Promise<void> {
    await this.#write(name, await this.#page.screenshot({ animations: "disabled" }));
  }

  /** Pictures beside each other, each under its line, in the order of a story. */
  async laysOut(name: string, panels: readonly (readonly [picture: string, line: string])[], from: Camera) {
    const figures = await Promise.all(
      panels.map(async ([picture, line], place) => {
        const bytes = await readFile(from.#path(picture), "base64");
        return `<figure><figcaption><b>${place + 1}</b> ${line}</figcaption><div><img src="data:image/png;base64,${bytes}"></div></figure>`;
      }),
    );
    // The rehearsal's page lets in no style and no picture from elsewhere.
    await this.#page.goto("about:blank");
    await this.#page.setContent(`<style>${STRIP}</style><main>${figures.join("")}</main>`);
    for (const image of await this.#page.locator("img").all())
      await image.evaluate((each: HTMLImageElement) => each.decode());
    await this.#write(name, await this.#page.locator("main").screenshot());
  }

  #path = (name: string) => join(this.#folder, `${name}.png`);

  async #shoot(name: string, window: typeof LAPTOP, what: Locator, frame: (box: Box) => Box) {
    const before = this.#page.viewportSize() ?? LAPTOP;
    await this.#page.setViewportSize(window);
    await what.scrollIntoViewIfNeeded();
    const box = await what.boundingBox();
    if (!box) throw new Error(`${name} is not to be seen`);
    await this.#write(name, await this.#page.screenshot({ clip: within(window, frame(box)), animations: "disabled" }));
    await this.#page.setViewportSize(before);
  }

  async #write(name: string, png: Buffer) {
    const { width, height, rgba } = await this.#page.evaluate(pixelsOf, png.toString("base64"));
    const pixels: Pixels = { width, height, rgba: Buffer.from(rgba, "base64") };
    await writeFile(this.#path(name), smallPng(pixels));
  }
}

function within(window: typeof LAPTOP, { x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return {
    x: left,
    y: top,
    width: Math.min(window.width, x + width) - left,
    height: Math.min(window.height, y + height) - top,
  };
}

// It runs inside the page, so it can use nothing from outside itself.
async function pixelsOf(png: string) {
  const bytes = Uint8Array.from(atob(png), (each) => each.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  if (!canvas) throw new Error("no canvas to read a picture with");
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  let rgba = "";
  for (let at = 0; at < data.length; at += 30_000) rgba += String.fromCharCode(...data.subarray(at, at + 30_000));
  return { width, height, rgba: btoa(rgba) };
}

const STRIP = `
  body { margin: 0; background: #fff; }
  main { display: grid; grid-template-columns: repeat(3, 330px); gap: 20px 8px; padding: 8px; width: max-content; }
  figure { margin: 0; }
  figcaption { font: 15px/1.35 system-ui, sans-serif; color: #222; min-height: 42px; margin: 0 8px 6px; }
  figcaption b { color: #155e57; }
  div { height: 480px; overflow: hidden; border: 1px solid #ddd; border-radius: 8px; background: #f5f4ef; }
  img { display: block; margin: 0 auto; }
`;
