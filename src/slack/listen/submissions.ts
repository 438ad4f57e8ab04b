import type { App, ViewOutput, ViewSubmitAction } from "@slack/bolt";
import { isForm } from "#mentoring/door/forms.ts";
import { readForm } from "#slack/form.ts";
import { afterwards, guard } from "#slack/guard.ts";
import { publishHome } from "#slack/home/publish-home.ts";
import type { SlackHouse } from "#slack/house.ts";
import type { Installations } from "#slack/install/installations.ts";
import { languageOf } from "#slack/language-of.ts";
import type { Answered } from "#slack/listener.ts";
import { readCarried } from "#slack/metadata.ts";
import { handedInBy } from "#slack/route.ts";
import { say } from "#words/say.ts";

/** Everything that is handed in. What cannot be taken stays in the form, with the reason at its field. */
export function listenForSubmissions(app: App, installations: Installations): void {
  app.view<ViewSubmitAction>({ callback_id: /.*/, type: "view_submission" }, async ({ body, view, ack, context }) => {
    const house = installations.houseOf(context.teamId);
    const answered = await guard(
      house.log,
      `form ${view.callback_id}`,
      () => handIn(house, body.user.id, body.trigger_id, view),
      async (reference) => unavailable(house, body.user.id, view, reference),
    );
    await (answered.kind === "errors"
      ? ack({ response_action: "errors", errors: answered.errors })
      : answered.kind === "show"
        ? ack({ response_action: "update", view: answered.view })
        : ack());
    afterwards(house.log, "draw Home", publishHome(house, body.user.id));
  });
}

async function handIn(house: SlackHouse, slackUser: string, triggerId: string, view: ViewOutput): Promise<Answered> {
  const name = view.callback_id;
  const listener = isForm(name) ? handedInBy(name) : undefined;
  if (!isForm(name) || !listener) return { kind: "done" };
  return listener({
    house,
    slackUser,
    arrival: { kind: "form", keys: [`form:${view.id}:${triggerId}`] },
    carried: readCarried(name, view.private_metadata),
    form: readForm(view.state.values),
  });
}

function unavailable(house: SlackHouse, slackUser: string, view: ViewOutput, reference: string): Answered {
  const field = view.blocks.find((block) => block.type === "input")?.block_id ?? "";
  return {
    kind: "errors",
    errors: { [field]: say(languageOf(house, slackUser), "common.unavailable_form", { reference }) },
  };
}
