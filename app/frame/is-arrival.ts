/** Which address a page has. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** Parameters that make another page of it; all others sort or sift the same one. */
const pageParameters = ["after", "before", "answer", "draft"];

/** Whether somebody has come to another page: a filter, an order or a look leaves them where they are. */
export function isArrival(before: Place, now: Place): boolean {
  if (before.pathname !== now.pathname) return true;
  const [one, other] = [new URLSearchParams(before.search), new URLSearchParams(now.search)];
  return pageParameters.some((name) => one.get(name) !== other.get(name));
}
