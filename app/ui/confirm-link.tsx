/**
 * Leads to a page that asks before something is done; where JavaScript runs, the question opens as a dialog on
 * the spot, and its answer goes to the same page. Without JavaScript, in a new tab, or when the dialog cannot
 * be fetched, the page itself asks.
 */
import { useState, type MouseEvent, type ReactNode } from "react";

import { look, type Look } from "./button.tsx";
import { onDemand } from "./on-demand.tsx";

export interface Question {
  title: string;
  /** What will happen, in a sentence or two. */
  text?: ReactNode;
  /** On the button that does it, and on the one that does not. */
  confirm: string;
  cancel: string;
  variant?: "primary" | "danger" | undefined;
}

export interface ConfirmLinkProps extends Pick<Look, "variant" | "size"> {
  /** The page that asks, by its full path; it takes the answer by POST, without fields. */
  to: string;
  question: Question;
  children: ReactNode;
}

const { Part, prefetch } = onDemand<{ to: string; question: Question; onClose: () => void }>(
  () => import("./confirm-dialog.tsx"),
);

/** Looks like a button; light enough for rows of a list. */
export function ConfirmLink({ to, question, children, ...looks }: ConfirmLinkProps) {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <a
        href={to}
        data-discover="true"
        className={look(looks)}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={(event) => {
          if (opensElsewhere(event)) return;
          event.preventDefault();
          setAsks(true);
        }}
      >
        {children}
      </a>
      {asks && (
        <Part
          to={to}
          question={question}
          onClose={() => {
            setAsks(false);
          }}
          onUnreachable={() => {
            window.location.assign(to);
          }}
        />
      )}
    </>
  );
}

function opensElsewhere({ metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return metaKey || altKey || ctrlKey || shiftKey;
}
