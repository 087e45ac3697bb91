/** How many people are looking at the same thing right now: a number, never names. */

/** `label` is the whole sentence, such as "4 people here"; nothing is rendered without it. */
export function PresenceCount({ label }: { label: string | undefined }) {
  if (!label) return null;
  return (
    <span className="inline-flex items-center gap-2 text-sm text-ink-muted">
      <span
        aria-hidden="true"
        className="size-2 rounded-full bg-success-ink forced-colors:border forced-colors:border-current"
      />
      {label}
    </span>
  );
}
