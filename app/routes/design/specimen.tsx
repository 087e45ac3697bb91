import type { ReactNode } from "react";

/** One component: its name, when to use it, and its states one after another. */
export function Specimen(props: { name: string; use: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h3 className="text-lg">{props.name}</h3>
      <p className="max-w-[65ch] text-ink-muted">{props.use}</p>
      <div className="grid gap-6 rounded-lg border border-line bg-surface p-4 sm:p-6">
        {props.children}
      </div>
    </section>
  );
}

/** One state of a component, with its name above it. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-2">
      <p className="text-xs font-semibold text-ink-muted uppercase">{name}</p>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
