import type { Languages, Messages } from "./word-rules.ts";

/** The subcommands that a text names, each once. `/log-session` is another name of `/fieldbook log`. */
export function commandsNamed(text: string): readonly string[] {
  const named = [...text.matchAll(/(?<![\w./])\/(?:fieldbook ([a-z]+)|log-session\b)/g)];
  return [...new Set(named.map(([, word = "log"]) => word))];
}

/** The words that a usage hint offers: `log | note | help`. */
export const commandsHinted = (hint: string): readonly string[] => hint.split("|").map((word) => word.trim());

/** What is missing from, or too much in, the commands that one place names. */
export function unlikeTable(where: string, named: readonly string[], table: readonly string[]): readonly string[] {
  return [
    ...table.filter((command) => !named.includes(command)).map((command) => `${where} does not name ${command}`),
    ...named.filter((command) => !table.includes(command)).map((command) => `${where} names ${command}`),
  ];
}

/** Where the help of a language does not name exactly the commands of the table, or one language differs from another. */
export function faultsOfHelp(languages: Languages, table: readonly string[]): readonly string[] {
  const [measure] = Object.entries(languages);
  return Object.entries(languages).flatMap(([language, messages]) => [
    ...unlikeTable(`the help in ${language}`, commandsNamed(helpOf(messages)), table),
    ...Object.keys(messages)
      .filter((key) => measure && named(messages, key) !== named(measure[1], key))
      .map((key) => `${language} ${key}: ${named(messages, key)}, not ${named(measure?.[1] ?? {}, key)}`),
    ...Object.keys(messages).flatMap((key) =>
      commandsNamed(messages[key] ?? "")
        .filter((command) => !key.startsWith(HELP) && !table.includes(command))
        .map((command) => `${language} ${key} names ${command}`),
    ),
  ]);
}

const HELP = "common.help";

function helpOf(messages: Messages): string {
  return Object.entries(messages)
    .filter(([key]) => key.startsWith(HELP))
    .map(([, text]) => text)
    .join("\n");
}

const named = (messages: Messages, key: string): string => commandsNamed(messages[key] ?? "").join(" ");
