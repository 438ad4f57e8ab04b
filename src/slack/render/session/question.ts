import type { PairId } from "#kernel/id.ts";
import type { LoggingQuestion } from "#mentoring/session/dialogue/draft.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatList } from "#words/format.ts";
import { formatDraftPrincipal } from "./draft-principal.ts";

/** Formats the text of a question that the dialogue asks about a session draft, as plain text or mrkdwn. */
export function formatLoggingQuestion(
  ask: LoggingQuestion,
  view: DialogueView,
  reader: Reader,
  as: "say" | "mark",
): string {
  const { on } = view.state.draft;
  const principal = formatDraftPrincipal(view);
  const day = on ? reader.day(Temporal.PlainDate.from(on.value)) : "";
  switch (ask) {
    case "outcome":
      return on
        ? reader[as]("session.ask.outcome", { principal, day })
        : reader[as]("session.ask.outcome.undated", { principal });
    case "duplicate":
      return reader[as]("session.ask.duplicate", { principal, day });
    case "on":
      return formatDayQuestion(view, principal, reader, as);
    // One line answers each of these, which earlier releases asked one by one.
    case "words":
    case "request":
    case "working":
    case "challenge":
    case "agreed":
      return reader[as]("session.ask.words", { principal });
    case "whose":
      return reader[as]("session.ask.whose", { principal });
    case "pair":
      return formatPairQuestion(view, reader, as);
    case "visit":
    case "reason":
    case "how":
    case "minutes":
    case "modality":
      return reader[as](`session.ask.${ask}`);
  }
}

/** Says back the date that may be one of two days, if one was written. */
function formatDayQuestion(view: DialogueView, principal: string, reader: Reader, as: "say" | "mark"): string {
  const quote = view.state.draft.onEither?.quote;
  return quote
    ? reader[as]("session.ask.on.either", { quote, principal })
    : reader[as]("session.ask.on", { principal });
}

/** Says back which name was heard, where one was heard that does not say by itself whom the draft is about. */
function formatPairQuestion(view: DialogueView, reader: Reader, as: "say" | "mark"): string {
  const { heard } = view.state;
  if (!heard) return reader[as]("session.ask.pair");
  if (heard.quote === "") return reader[as]("session.ask.pair.mentioned");
  const names = heard.pairIds.map((id) => formatDraftPrincipal(view, id as PairId));
  const [principal, ...others] = names;
  if (heard.kind === "either" && principal && others.length === 0)
    return reader[as]("session.ask.pair.likely", { principal, name: heard.quote });
  if (heard.kind !== "several") return reader[as](`session.ask.pair.${heard.kind}`, { name: heard.quote });
  return reader[as]("session.ask.pair.several", { names: formatList(reader.locale, names) });
}

/**
 * Formats the answer that the mentor chose with a button, to show it beside the question. A typed answer is visible in
 * the chat itself, so it is not repeated.
 */
export function formatChosenAnswer(ask: LoggingQuestion, view: DialogueView, reader: Reader): string | undefined {
  const { draft } = view.state;
  switch (ask) {
    case "visit":
    case "pair":
      return formatDraftPrincipal(view) || undefined;
    case "outcome":
      return draft.outcome && reader.say(`session.outcome.${draft.outcome.value}`);
    case "reason":
      return draft.reason && reader.say(`session.reason.${draft.reason.value}`);
    case "on":
      return draft.on && reader.day(Temporal.PlainDate.from(draft.on.value));
    case "how":
      return (
        [formatChosenAnswer("modality", view, reader), formatChosenAnswer("minutes", view, reader)]
          .filter(Boolean)
          .join(", ") || undefined
      );
    case "minutes":
      return draft.minutes && reader.say("common.minutes", { minutes: draft.minutes.value });
    case "modality":
      return draft.modality && reader.say(`session.modality.${draft.modality.value}`);
    case "agreed":
      return draft.agreed?.value.length === 0 ? reader.say("session.ask.agreed.nothing") : undefined;
    case "whose":
    case "duplicate":
    case "words":
    case "request":
    case "working":
    case "challenge":
      return undefined;
  }
}
