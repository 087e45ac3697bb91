/**
 * Does something once the page is looked at, and returns how to give that up. A page that was opened in the background,
 * or that a browser rendered ahead, has shown nobody anything until it comes forward.
 */
export function whenLookedAt(work: () => void): () => void {
  const look = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", look);
    work();
  };
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    document.removeEventListener("visibilitychange", look);
  };
}
