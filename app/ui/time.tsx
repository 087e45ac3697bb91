/** A moment: short words for the eye, the exact time for everyone who asks. */

export interface TimeProps {
  /** ISO 8601, with zone. */
  at: string;
  /** What is shown, such as "3 hours ago"; made by the caller in the reader's language and zone. */
  text: string;
  /** Date and time in full. */
  title: string;
  className?: string | undefined;
}

/** A native time element with the full date as its tooltip. */
export function Time({ at, text, title, className }: TimeProps) {
  return (
    <time dateTime={at} title={title} className={className}>
      {text}
    </time>
  );
}
