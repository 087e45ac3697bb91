/** Whether a page belongs to a place; writing an idea is a place of its own. */
export function isAt(place: string, pathname: string): boolean {
  if (place === "/") return pathname === "/";
  if (place === "/ideas" && pathname === "/ideas/new") return false;
  return pathname === place || pathname.startsWith(`${place}/`);
}
