import * as SearchIcon from "lucide-react/icons/search";
import { Form } from "@remix-run/react";
import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import { queryLimits, type SearchQuery } from "#app/features/search/search-query.ts";
import {
  foldedKey,
  kindNames,
  stageNames,
  type FilterKey,
  type Place,
} from "#app/features/search/search-words.ts";
import { Button } from "#app/ui/button.tsx";
import { FilterSelect } from "#app/ui/filter-bar.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Fragment } from "react";
import { stoodAt } from "./read-address.ts";

interface SearchFormProps {
  typed: string;
  query: SearchQuery;
  place: Place;
  categories: readonly { id: string; name: string }[];
  units: readonly { id: string; name: string; depth: number }[];
}

// People and challenges have neither a stage nor a category of ideas.
const narrowed: ReadonlySet<Place> = new Set(["ideas", "comments"]);

/** What is looked for, and choices that become part of it. */
export function SearchForm({ typed, query, place, ...choices }: SearchFormProps) {
  const t = useT();
  return (
    <Form
      role="search"
      aria-label={t("search.filters")}
      action="/search"
      className="mb-4 grid gap-2.5"
    >
      {place !== "ideas" && <input type="hidden" name="in" value={place} />}
      <div className="flex gap-2">
        <div className="flex min-w-0 flex-1 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 focus-within:border-accent">
          <Icon of={SearchIcon} className="text-ink-muted" />
          <input
            key={typed}
            type="search"
            name="q"
            id="search-field"
            defaultValue={typed}
            maxLength={queryLimits.characters}
            aria-label={t("search.title")}
            placeholder={t("search.field")}
            className="min-h-11 w-full min-w-0 bg-transparent"
          />
        </div>
        <Button variant="primary">{t("search.submit")}</Button>
      </div>
      {narrowed.has(place) && <Choices query={query} {...choices} />}
    </Form>
  );
}

function Choices({ query, categories, units }: Omit<SearchFormProps, "typed" | "place">) {
  const t = useT();
  const stage = stageLabel(chosen(query, "stage"));
  const choosable = Object.entries(stages).filter(([stage]) => stage !== "merged");
  const choices = [
    {
      name: "stage",
      label: t("search.stage"),
      anyLabel: t("search.anyStage"),
      value: stage && t(stage),
      options: choosable.map(([, { label }]) => ({ value: t(label), label: t(label) })),
    },
    {
      name: "category",
      label: t("ideas.category"),
      anyLabel: t("search.anyCategory"),
      value: categories.find(({ name }) => isSame(name, chosen(query, "category")))?.name,
      options: categories.map(({ name }) => ({ value: name, label: name })),
    },
    {
      name: "unit",
      label: t("ideas.unit"),
      anyLabel: t("search.anyUnit"),
      value: units.find(({ name }) => isSame(name, chosen(query, "unit")))?.name,
      options: units.map(({ name, depth }) => ({ value: name, label: name, depth })),
    },
    {
      name: "kind",
      label: t("search.kind"),
      anyLabel: t("search.anyKind"),
      value: kindNames.get(foldedKey(chosen(query, "kind"))),
      options: [
        { value: "improve", label: t("ideas.kindImprove") },
        { value: "new", label: t("ideas.kindNew") },
        { value: "stop", label: t("ideas.kindStop") },
      ],
    },
  ] as const;
  return (
    <div className="flex flex-wrap items-stretch gap-2">
      {choices.map((choice) => (
        <Fragment key={choice.name}>
          <input type="hidden" name={stoodAt(choice.name)} value={choice.value ?? ""} />
          <FilterSelect {...choice} />
        </Fragment>
      ))}
      <Button size="small">{t("search.apply")}</Button>
    </div>
  );
}

/** The value of the only filter of this kind; empty when there are several, or it leaves something out. */
function chosen({ filters }: SearchQuery, key: FilterKey): string {
  const [only, ...others] = filters.filter((filter) => filter.key === key);
  return only && !only.excluded && others.length === 0 ? only.value : "";
}

function stageLabel(value: string) {
  const stage = stageNames.get(foldedKey(value));
  return Object.entries(stages).find(([name]) => name === stage)?.[1].label;
}

function isSame(name: string, value: string): boolean {
  return value !== "" && foldedKey(name) === foldedKey(value);
}
