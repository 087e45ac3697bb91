/** Whether a browser fetches a page in case somebody goes there: it has been shown to nobody yet. */
export function isPrefetch(request: Request): boolean {
  const purpose = request.headers.get("Sec-Purpose") ?? request.headers.get("Purpose") ?? "";
  return purpose.includes("prefetch");
}
