import type { HomeView, ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { actionsBlock, button, contextBlock, inputBlock, sectionBlock } from "#slack/render/blocks.ts";
import { textField, zoneField } from "#slack/render/fields.ts";
import { createHomeView } from "#slack/render/home/to-home.ts";
import { createFormModal, createTextModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";

/**
 * Renders the Home tab in a workspace without a programme; administrators of the Slack workspace can set one up there.
 */
export function noProgrammeHomeView(isAdmin: boolean, reader: Reader): HomeView {
  const offer = [
    sectionBlock(reader.say("home.setup.offer")),
    actionsBlock(button("programme.set_up", {}, reader.say("home.setup.button"), { style: "primary" })),
  ];
  return createHomeView([
    sectionBlock(`*${reader.say("home.setup")}*`),
    ...(isAdmin ? offer : [sectionBlock(reader.say("home.setup.wait"))]),
  ]);
}

/** Renders the Home tab for a user who is not a member of the programme. */
export function nonMemberHomeView(text: string, reader: Reader): HomeView {
  return createHomeView([sectionBlock(reader.say("home.stranger")), contextBlock(text)]);
}

export function setUpProgrammeView(
  { zone, language }: ModalContentNamed<"programme.set_up">,
  reader: Reader,
): ModalView {
  return createFormModal(
    "programme.set_up",
    { language },
    {
      title: reader.say("home.setup.title"),
      close: reader.say("common.button.cancel"),
      submit: reader.say("home.setup.submit"),
      blocks: [
        inputBlock("name", reader.say("home.setup.name"), textField(undefined, { max: 80 })),
        inputBlock("zone", reader.say("home.setup.zone"), zoneField(zone), {
          hint: reader.say("home.setup.zone.hint"),
        }),
      ],
    },
  );
}

/** Renders the modal that is shown while the Slack profile of a user who submitted a form is fetched. */
export const formInProgressView = (reader: Reader): ModalView =>
  createTextModal(reader.say("home.setup.title"), reader.say("home.setup.working"), reader);
