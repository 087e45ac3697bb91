import { classNames } from "../class-names.ts";

/** A number that waits somewhere. */
export interface Count {
  /** Nothing is shown for 0. */
  count: number;
  /** What screen readers hear instead of the bare number: "3 unread". */
  label: string;
}

/** A number in a pill, short of words; `floating` sits on the corner of the icon above a label. */
export function CountBadge({ count, label, floating }: Count & { floating?: boolean }) {
  if (count === 0) return null;
  return (
    <>
      <span
        aria-hidden="true"
        className={classNames("count-badge", floating && "count-badge-floating")}
      >
        {count > most ? `${String(most)}+` : count}
      </span>
      <span className="sr-only">{label}</span>
    </>
  );
}

const most = 99;
