import { useReadingHere } from "#app/features/notifications/components/use-reading-here.ts";
import { useFrameData } from "./frame-data.ts";
import type { RootData } from "./root-data.ts";
import { useUnread } from "./use-unread.ts";

/** Stands beside a page that is shown, and goes with it where it is refused: what is told of it has been read. */
export function ReadingHere() {
  const root = useFrameData();
  return root?.person ? <Reading root={root} /> : null;
}

function Reading({ root }: { readonly root: RootData }) {
  useReadingHere({ unread: useUnread(root), now: root.now });
  return null;
}
