/** The ARIA attributes of a control: name, description, validity. */
export type ElementName = {
  readonly id?: string;
  readonly "aria-label"?: string;
  readonly "aria-labelledby"?: string;
  readonly "aria-describedby"?: string | undefined;
  readonly "aria-invalid"?: true | undefined;
  readonly "aria-required"?: true | undefined;
};

export type ElementProps<Element> = {
  readonly element: Element;
  readonly blockId: string;
  /** Whether a choice sends an action at once, as outside of input blocks. */
  readonly tellsAtOnce: boolean;
  readonly name: ElementName;
};

/** The accessible name if nothing else provides one. */
export function named(name: ElementName, label: string): ElementName {
  return name.id || name["aria-labelledby"] ? name : { ...name, "aria-label": label };
}

/** The attributes of a group, which, unlike a control, is neither invalid nor required. */
export function groupNamed(name: ElementName, label: string): ElementName {
  const { "aria-invalid": _invalid, "aria-required": _required, ...group } = named(name, label);
  return group;
}
