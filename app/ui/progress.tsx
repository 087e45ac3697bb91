/** The thin line on top while a page is on its way. */
import { useNavigation } from "@remix-run/react";

/** Appears 100 ms after a navigation began and is only seen: the new page's title is what is heard. */
export function NavigationProgress() {
  const { state } = useNavigation();
  if (state === "idle") return null;
  return (
    <div
      aria-hidden="true"
      className="fixed inset-x-0 top-0 z-50 h-1 animate-arrive overflow-hidden bg-accent-soft [animation-delay:100ms] [animation-fill-mode:backwards]"
    >
      <div className="h-full w-1/3 animate-sweep bg-accent" />
    </div>
  );
}
