import { useEffect } from "react";

/** Shows in the tab's icon, and on an installed product's own icon, that something is unread. */
export function useUnreadSign(unread: number): void {
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    icon?.setAttribute("href", unread > 0 ? "/favicon-unread.svg" : "/favicon.svg");
    void badge(unread);
  }, [unread]);
}

/** Only installed products have a badge, and not every browser knows of it. */
async function badge(unread: number): Promise<void> {
  if (!("setAppBadge" in navigator)) return;
  try {
    await (unread > 0 ? navigator.setAppBadge(unread) : navigator.clearAppBadge());
  } catch {
    // Not allowed here; the tab's icon says it too.
  }
}
