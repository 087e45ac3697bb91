import type { MouseEvent } from "react";

/**
 * For links to a place on the same page: moves the focus there itself. Followed by the browser, the new
 * address would count as another page to the router, and what a refused form says would be gone.
 */
export function goTo(id: string) {
  return (event: MouseEvent) => {
    const place = document.getElementById(id);
    if (!place) return;
    event.preventDefault();
    place.scrollIntoView({ block: "nearest" });
    place.focus();
  };
}
