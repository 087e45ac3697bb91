/** A question or a short task over the page; fetched when it first opens, and prefetched by what will open it. */
import type { ReactNode } from "react";

import { onDemand } from "./on-demand.tsx";

export interface DialogProps {
  title: string;
  onClose: () => void;
  children?: ReactNode;
  /** Buttons at the foot, the main one first; they stay in sight while the content scrolls. */
  actions?: ReactNode;
  /** Asks before something that cannot be undone: announced as an alert, and a press beside it does not close it. */
  alert?: boolean | undefined;
  size?: "medium" | "wide" | undefined;
}

const { Part, prefetch } = onDemand<DialogProps>(() => import("./aria/modal-dialog.tsx"));

/** Render it while it is open. The focus goes in, stays in, and returns to where it was; Escape closes. */
export function Dialog(dialog: DialogProps) {
  return <Part {...dialog} onUnreachable={dialog.onClose} />;
}

/** Fetches the dialog ahead of time. */
export const prefetchDialog = prefetch;
