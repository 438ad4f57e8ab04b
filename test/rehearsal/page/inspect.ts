import type { Page } from "playwright-core";

/** What a careful reader with a screen reader, a magnifier or a small phone would complain about; none when all is well. */
export async function complaints(page: Page): Promise<readonly string[]> {
  const found = await Promise.all([page.evaluate(unnamed), page.evaluate(brokenReferences), page.evaluate(faint)]);
  return [...found.flat(), ...(await page.evaluate(tooSmallOrTooWide))];
}

// Each of these runs inside the page, so it can use nothing from outside itself.

/** Controls without a name, pictures without words. */
function unnamed(): string[] {
  const textOf = (element: Element): string => {
    if (element.getAttribute("aria-hidden") === "true") return "";
    return [...element.childNodes]
      .map((node) => (node instanceof Element ? textOf(node) : (node.textContent ?? "")))
      .join("");
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const named = [...ids.map((id) => document.getElementById(id)), ...labels].filter((each) => each !== null);
    const own = element.matches("input, select, textarea") ? "" : textOf(element);
    return [element.getAttribute("aria-label") ?? "", ...named.map(textOf), own].join("").trim();
  };
  const controls =
    "button, a[href], input, select, textarea, summary, dialog, nav, aside, [role=group], [role=radiogroup], [role=log], [role=listbox], [role=option], [role=menu], [role=tabpanel]";
  return [...document.querySelectorAll(controls)]
    .filter((element) => nameOf(element) === "")
    .map((element) => `no name: ${element.outerHTML.slice(0, 120)}`)
    .concat([...document.querySelectorAll("img:not([alt])")].map(() => "a picture without words"));
}

/** Ids used twice, and references to ids that nothing has. */
function brokenReferences(): string[] {
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `two elements have the id ${id}`);
  const references = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-activedescendant", "for"];
  const dangling = references.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)]
      .flatMap((element) => element.getAttribute(name)?.split(" ") ?? [])
      .filter((id) => !document.getElementById(id))
      .map((id) => `${name} names ${id}, which nothing has`),
  );
  return [...twice, ...dangling];
}

/** Text with less contrast than WCAG AA asks of small text. */
function faint(): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!canvas) return ["no canvas to read colours with"];
  const rgba = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [...rgba(colour).slice(0, 3)]
      .map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    if (!element) return "white";
    const colour = getComputedStyle(element).backgroundColor;
    return rgba(colour)[3] === 255 ? colour : behind(element.parentElement);
  };
  const complaints: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const words = texts.currentNode.textContent?.trim();
    if (!element || !words || !element.checkVisibility() || element.closest(":disabled, [aria-hidden=true], option"))
      continue;
    const [lighter = 0, darker = 0] = [light(getComputedStyle(element).color), light(behind(element))].sort(
      (a, b) => b - a,
    );
    const ratio = (lighter + 0.05) / (darker + 0.05);
    if (ratio < 4.5) complaints.push(`contrast ${ratio.toFixed(1)}: "${words.slice(0, 40)}"`);
  }
  return complaints;
}

/** Things a finger misses (WCAG 2.2 asks for 24 px), and a page that scrolls sideways. */
function tooSmallOrTooWide(): string[] {
  const isHidden = (element: Element) => !element.checkVisibility() || element.closest(".skip, .visually-hidden");
  const small = [...document.querySelectorAll("button, select, textarea, summary, label.chip, input:not(.chip input)")]
    .filter((element) => !isHidden(element))
    .filter((element) => Math.min(element.getBoundingClientRect().width, element.getBoundingClientRect().height) < 24)
    .map((element) => `too small to press: ${element.outerHTML.slice(0, 120)}`);
  const sideways = [...document.querySelectorAll("body *:not(.wide *)")]
    .filter((element) => !isHidden(element))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    })
    .map((element) => `reaches over the side: ${element.outerHTML.slice(0, 120)}`);
  const scrolls = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
  return [...small, ...sideways, ...scrolls];
}
