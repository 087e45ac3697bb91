/** Narrowing a list: choices in a GET form, what is in force as chips that can be taken off. */
import { Form, Link } from "@remix-run/react";
import * as Cross from "lucide-react/icons/x";
import type { ReactNode } from "react";

import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { Select, type Option } from "./select.tsx";

export interface FilterBarProps {
  /** Accessible name of the form. */
  label: string;
  submitLabel: string;
  action?: string | undefined;
  /** Address parameters to carry along, such as the order of the list. */
  keep?: Readonly<Record<string, string>> | undefined;
  /** FilterSelects. */
  children: ReactNode;
  /** FilterChips of what is in force. */
  chips?: ReactNode;
}

/** The result is an address that can be shared. */
export function FilterBar({ label, submitLabel, action, keep, children, chips }: FilterBarProps) {
  return (
    <Form
      method="get"
      {...(action && { action })}
      role="search"
      aria-label={label}
      preventScrollReset
      className="mb-4 grid gap-2.5"
    >
      {Object.entries(keep ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-stretch gap-2">
        {children}
        <Button size="small">{submitLabel}</Button>
      </div>
      {chips && <div className="flex flex-wrap gap-2 empty:hidden">{chips}</div>}
    </Form>
  );
}

export interface FilterSelectProps {
  name: string;
  label: string;
  options: readonly Option[];
  value?: string | undefined;
  /** Text of the choice that filters nothing. */
  anyLabel: string;
}

/** One choice of a FilterBar. */
export function FilterSelect({ name, label, options, value = "", anyLabel }: FilterSelectProps) {
  const id = `filter-${name}`;
  return (
    <div className="flex min-w-28 flex-1 basis-0 flex-col rounded-md border border-line-strong bg-surface transition-colors hover:border-accent sm:max-w-72 sm:flex-row sm:items-center">
      <label
        htmlFor={id}
        className="ps-3 pt-1 text-xs whitespace-nowrap text-ink-muted sm:pt-0 sm:text-sm"
      >
        {label}
      </label>
      <Select
        key={value}
        plain
        id={id}
        name={name}
        options={options}
        defaultValue={value}
        placeholder={anyLabel}
      />
    </div>
  );
}

/** A filter in force; pressing it leads to the list without it. `removeLabel` says so, with `label` in it. */
export function FilterChip(props: { label: string; removeLabel: string; to: string }) {
  return (
    <Link
      to={props.to}
      preventScrollReset
      aria-label={props.removeLabel}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-transparent bg-accent-soft px-3.5 text-sm font-medium text-accent-ink no-underline hover:underline sm:min-h-8"
    >
      {props.label}
      <Icon of={Cross} />
    </Link>
  );
}
