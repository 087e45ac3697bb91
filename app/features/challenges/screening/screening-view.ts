/** Which submissions sponsors look at: by what was found, not looked at yet, or chosen to go on. */
export const screeningViews = [
  "all",
  "new",
  "pass",
  "incomplete",
  "off_topic",
  "ineligible",
  "selected",
] as const;
export type ScreeningView = (typeof screeningViews)[number];

/** Reads it from an address; all for whatever is none. */
export function readView(text: string | null): ScreeningView {
  return screeningViews.find((view) => view === text) ?? "all";
}
