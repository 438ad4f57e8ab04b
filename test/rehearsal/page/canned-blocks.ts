/** Short hands for Block Kit, as Fieldbook writes it. */
export const text = (words: string) => ({ type: "plain_text", text: words });
export const mrkdwn = (words: string) => ({ type: "mrkdwn", text: words });
export const option = (words: string, value = words) => ({ text: text(words), value });
export const button = (words: string, action_id: string, more = {}) => ({
  type: "button",
  text: text(words),
  action_id,
  value: "v1",
  ...more,
});
export const FOCUS = ["Enseñanza y currículo", "Trabajo en equipo", "Familias", "Convivencia"].map((each) =>
  option(each),
);
