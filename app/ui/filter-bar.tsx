/** Narrowing a list: choices in a GET form, what is in force as chips that can be taken off. */
import { Form, Link } from "@remix-run/react";
import * as Filter from "lucide-react/icons/list-filter";
import * as Cross from "lucide-react/icons/x";
import type { ReactNode } from "react";

import { Button, look } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { CountBadge, type Count } from "./layout/count-badge.tsx";
import { plainLook, Select, type Option } from "./select.tsx";

export interface FilterBarProps {
  /** Accessible name of the form. */
  label: string;
  submitLabel: string;
  action?: string | undefined;
  /** Address parameters to carry along, such as the order of the list. */
  keep?: Readonly<Record<string, string>> | undefined;
  /** FilterSelects. */
  children: ReactNode;
  /** FilterChips of what is in force, and what takes all of them off. */
  chips?: ReactNode;
  /** Folds the choices under this word, with the number of those in force; without it they stand open. */
  fold?: { readonly label: string; readonly count: Count } | undefined;
}

/** The result is an address that can be shared. */
export function FilterBar({ children, chips, fold, ...form }: FilterBarProps) {
  const choices = <Choices {...form}>{children}</Choices>;
  return (
    <div className="mb-4 grid gap-2.5">
      {fold ? <Fold {...fold}>{choices}</Fold> : choices}
      {chips && <div className="flex flex-wrap items-center gap-2 empty:hidden">{chips}</div>}
    </div>
  );
}

function Fold({ label, count, children }: NonNullable<FilterBarProps["fold"]> & WithChildren) {
  return (
    <details className="grid gap-2.5">
      <summary className={`${look({ size: "small" })} w-fit`}>
        <Icon of={Filter} />
        {label}
        <CountBadge {...count} />
      </summary>
      <div className="card mt-2.5 p-3 sm:p-4">{children}</div>
    </details>
  );
}

type WithChildren = Pick<FilterBarProps, "children">;

function Choices(props: Omit<FilterBarProps, "chips" | "fold">) {
  const { label, submitLabel, action, keep, children } = props;
  return (
    <Form
      method="get"
      {...(action && { action })}
      role="search"
      aria-label={label}
      preventScrollReset
      className="flex flex-wrap items-stretch gap-2"
    >
      {Object.entries(keep ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button size="small">{submitLabel}</Button>
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
  return (
    <FilterBox name={name} label={label}>
      <Select
        key={value}
        plain
        id={`filter-${name}`}
        name={name}
        options={options}
        defaultValue={value}
        placeholder={anyLabel}
      />
    </FilterBox>
  );
}

/** A day that a FilterBar asks for; the browser brings its own calendar. */
export function FilterDay({
  name,
  label,
  value = "",
}: Omit<FilterSelectProps, "options" | "anyLabel">) {
  return (
    <FilterBox name={name} label={label}>
      <input
        key={value}
        type="date"
        id={`filter-${name}`}
        name={name}
        defaultValue={value}
        className={`${plainLook} max-sm:-mt-5`}
      />
    </FilterBox>
  );
}

function FilterBox({ name, label, children }: { name: string; label: string } & WithChildren) {
  return (
    <div className="flex min-w-28 flex-1 basis-0 flex-col rounded-md border border-line-strong bg-surface transition-colors hover:border-accent sm:max-w-72 sm:flex-row sm:items-center">
      <label
        htmlFor={`filter-${name}`}
        className="ps-3 pt-1 text-xs whitespace-nowrap text-ink-muted sm:pt-0 sm:text-sm"
      >
        {label}
      </label>
      {children}
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
