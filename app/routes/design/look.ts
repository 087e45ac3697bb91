/** How the design page shows the components; the address is the state, so that a look can be shared. */
export interface Look {
  readonly scheme: "system" | "light" | "dark";
  readonly direction: "ltr" | "rtl";
}

/** The scheme of a parameter; anything unknown follows the reader's own. */
export function schemeFrom(text: string | null): Look["scheme"] {
  return text === "light" || text === "dark" ? text : "system";
}

/** The text direction of a parameter; left to right unless it says otherwise. */
export function directionFrom(text: string | null): Look["direction"] {
  return text === "rtl" ? "rtl" : "ltr";
}

/** The address of the page in another look. */
export function addressOf({ scheme, direction }: Look): string {
  return `/design?theme=${scheme}&dir=${direction}`;
}
