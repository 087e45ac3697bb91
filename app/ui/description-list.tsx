/** Facts about one thing: terms and what they are here. */
import type { ReactNode } from "react";

export interface Fact {
  term: string;
  detail: ReactNode;
}

/** Terms beside details where there is room, above them where there is not. */
export function DescriptionList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid divide-y divide-line">
      {facts.map(({ term, detail }) => (
        <div
          key={term}
          className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(8rem,14rem)_1fr]"
        >
          <dt className="font-semibold text-ink-muted">{term}</dt>
          <dd className="min-w-0">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
