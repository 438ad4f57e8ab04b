/**
 * Slack's limits on messages and views, in characters and in numbers of items. Slack's documentation and its SDK
 * disagree in places (an option's value: 150 or 75 characters); each number here is the one documented last.
 */
export const BLOCK_KIT_LIMITS = {
  text: 3000,
  id: 255,
  message: {
    blocks: 50,
    text: 40_000,
    updatedText: 4_000,
    /**
     * The maximum characters of all blocks of a message together. Slack does not document it; it was found by
     * measurement.
     */
    characters: 13_200,
    /**
     * The maximum bytes of a message's metadata. Slack documents the error but not the limit, so the number is an
     * assumption.
     */
    metadataBytes: 16_000,
  },
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    privateMetadata: 3000,
    bytes: 250_000,
    stack: 3,
  },
  actions: { elements: 25 },
  context: { elements: 10 },
  header: { text: 150 },
  input: { label: 2000, hint: 2000 },
  section: { text: 3000, fields: 10, field: 2000 },
  button: { text: 75, value: 2000, url: 3000, accessibilityLabel: 75 },
  confirm: { title: 100, text: 300, confirm: 30, deny: 30 },
  option: { text: 75, value: 150, description: 75 },
  optionGroup: { label: 75, options: 100 },
  /** Slack documents up to five options; an older page of it says at least two. */
  overflow: { fewest: 2, most: 5 },
  select: { placeholder: 150, options: 100, groups: 100 },
  plainTextInput: { length: 3000 },
} as const;
