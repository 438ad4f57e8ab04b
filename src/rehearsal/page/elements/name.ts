/** How an element is named and described for a screen reader; spread onto the control itself. */
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
  /** Whether a choice is told to Fieldbook as soon as it is made, as outside of input blocks. */
  readonly tellsAtOnce: boolean;
  readonly name: ElementName;
};

/** An element that nothing else names goes by `label`. */
export function named(name: ElementName, label: string): ElementName {
  return name.id || name["aria-labelledby"] ? name : { ...name, "aria-label": label };
}

/** A group is described but, other than a control, is neither invalid nor required by itself. */
export function groupNamed(name: ElementName, label: string): ElementName {
  const { "aria-invalid": _invalid, "aria-required": _required, ...group } = named(name, label);
  return group;
}
