/** The ARIA attributes that give a control its name, description and validity. */
export type AccessibleName = {
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
  /**
   * Whether choosing a value in an element sends an action to the app immediately. This is so everywhere except in
   * input blocks.
   */
  readonly tellsAtOnce: boolean;
  readonly name: AccessibleName;
};

/** Adds an `aria-label` if nothing else gives the control an accessible name. */
export function withAccessibleName(name: AccessibleName, label: string): AccessibleName {
  return name.id || name["aria-labelledby"] ? name : { ...name, "aria-label": label };
}

/**
 * Returns the attributes of a group of controls, without `aria-invalid` and `aria-required`, which apply only to a
 * single control.
 */
export function groupAttributes(name: AccessibleName, label: string): AccessibleName {
  const { "aria-invalid": _invalid, "aria-required": _required, ...group } = withAccessibleName(name, label);
  return group;
}
