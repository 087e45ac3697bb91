/** The page's one polite voice for screen readers; the shell renders it once. */
import { useSyncExternalStore } from "react";

import {
  currentAnnouncements,
  subscribeToAnnouncements,
  type Announcement,
} from "./announcements.ts";

/** Says whatever `announce` is given. */
export function LiveRegion() {
  const announcements = useSyncExternalStore(
    subscribeToAnnouncements,
    currentAnnouncements,
    nothingYet,
  );
  return (
    <div
      aria-live="polite"
      aria-relevant="additions"
      // An open dialog silences everything around it but what carries this mark of React Aria's.
      data-live-announcer="true"
      className="sr-only"
    >
      {announcements.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}

const none: readonly Announcement[] = [];
const nothingYet = () => none;
