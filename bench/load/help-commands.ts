import { type SignedRequest, sign } from "./sign.ts";

export type Cast = {
  readonly teamId: string;
  readonly signingSecret: string;
  /** Slack's ids of the people who write. */
  readonly people: readonly string[];
};

const BODIES = 64;
const FORM = "application/x-www-form-urlencoded";

/** `/fieldbook help` from everyone in turn: 64 different signed bodies of about 640 bytes. */
export function helpCommands(cast: Cast): readonly SignedRequest[] {
  return Array.from({ length: BODIES }, (_, index) => sign(cast.signingSecret, FORM, helpCommand(cast, index)));
}

function helpCommand({ teamId, people }: Cast, index: number): string {
  const person = people[index % people.length] ?? "";
  const number = String(index).padStart(4, "0");
  return new URLSearchParams({
    token: "gIkuvaNzQIHg97ATvDxqgjtO",
    team_id: teamId,
    team_domain: "sierra-norte-mentoring",
    channel_id: `D${person.slice(1)}`,
    channel_name: "directmessage",
    user_id: person,
    user_name: `person.number.${number}`,
    command: "/fieldbook",
    text: "help",
    api_app_id: "A0FIELDBOOK",
    is_enterprise_install: "false",
    response_url: `https://hooks.slack.com/commands/${teamId}/98765432109${number}/aBcDeFgHiJkLmNoPqRsTuVwX`,
    trigger_id: `98765432109${number}.12345678901.0123456789abcdef0123456789abcdef`,
    function_hint: "the rest of what Slack sends along, so that a body is as long as a real one is: ".padEnd(128, "."),
  }).toString();
}
