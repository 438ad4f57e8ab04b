import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

const PATIENCE = { timeout: 10_000 };

/** Whoever plays everyone at the rehearsal's page. What they look for is found by how it reads, as a person finds it. */
export class Player {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async becomes(name: string): Promise<void> {
    const person = this.page.getByRole("navigation").getByRole("button", { name });
    await person.click();
    await expect.poll(() => person.getAttribute("aria-current"), PATIENCE).toBe("true");
  }

  async writes(text: string): Promise<void> {
    const box = this.page.locator("main").getByRole("textbox").last();
    await box.fill(text);
    await box.press("Enter");
  }

  /** The newest message of Fieldbook that reads so, once it is there. */
  async hears(words: RegExp | string): Promise<Locator> {
    const heard = this.page
      .getByRole("article", { name: /^Fieldbook/ })
      .filter({ hasText: words })
      .last();
    await heard.waitFor();
    return heard;
  }

  /** The form that is open under this title. */
  async isShown(title: string): Promise<Locator> {
    const form = this.page.getByRole("dialog", { name: title });
    await form.waitFor();
    return form;
  }

  async closes(title: string, close: string): Promise<void> {
    const form = await this.isShown(title);
    await form.getByRole("button", { name: close }).last().click();
    await form.waitFor({ state: "detached" });
  }

  async opens(tab: string): Promise<Locator> {
    await this.page.getByRole("tab", { name: tab }).click();
    return this.page.getByRole("tabpanel", { name: tab });
  }

  /** Turns the clock until it stands at or after this moment, `2026-11-18T16:00` in Lima. */
  async turnsClock(step: string, until: string): Promise<void> {
    const wanted = Temporal.PlainDateTime.from(until).toZonedDateTime("America/Lima").epochMilliseconds;
    for (let now = await this.#now(); now < wanted; ) {
      await this.page.getByRole("button", { name: step }).click();
      const before = now;
      await expect.poll(() => this.#now(), PATIENCE).toBeGreaterThan(before + 120_000);
      now = await this.#now();
    }
  }

  async #now(): Promise<number> {
    const shown = await this.page.getByRole("banner").getByRole("time").getAttribute("datetime");
    return Date.parse(shown ?? "");
  }
}

/** What is pressed there, exactly as it reads. */
export function button(within: Locator | Page, name: string): Locator {
  return within.getByRole("button", { name, exact: true });
}
