const nowhere = "http://nowhere.invalid";

/** A path of this site as given by a link's `to`; "/" for anything that would lead elsewhere. */
export function localPath(to: string | null | undefined): string {
  if (!to?.startsWith("/") || !URL.canParse(to, nowhere)) return "/";
  const { origin, pathname, search, hash } = new URL(to, nowhere);
  const path = `${pathname}${search}${hash}`;
  return origin === nowhere && !path.startsWith("//") ? path : "/";
}
