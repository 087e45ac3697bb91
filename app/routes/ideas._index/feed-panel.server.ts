import type { Actor } from "#app/core/actor.ts";
import { wordedDay } from "#app/core/time.ts";
import type { Language, MessageKey, Translate } from "#app/core/words.ts";
import { authorName } from "#app/features/ideas/author-name.queries.server.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import {
  feedAddress,
  feedParameters,
  feedStages,
  narrowedBy,
  type FeedFilter,
  type FeedParameter,
} from "#app/features/ideas/feed-filter.ts";
import { ideaKinds } from "#app/features/ideas/idea.ts";
import { kindWords } from "#app/features/ideas/kind-words.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import type { Option } from "#app/ui/select.tsx";
import { tabsOf } from "./feed-tabs.server.ts";

interface Reading {
  readonly actor: Actor;
  readonly language: Language;
  readonly say: Translate;
}

/**
 * Everything by which the feed is ordered and narrowed, in words. Written on the server: the feed is the page opened
 * most often, and a browser need know neither the words nor which filters there are.
 */
export async function feedPanel(filter: FeedFilter, reading: Reading) {
  const { language, say } = reading;
  const [choices, author] = await Promise.all([
    choicesOf(filter, reading),
    authorName(filter.authorId),
  ]);
  const chips = narrowedBy(filter).map((name) => {
    const label = chipLabel(name, filter, { say, language, choices, author });
    const to = feedAddress(filter, { [feedParameters[name]]: null });
    return { label, removeLabel: say("ideas.removeFilter", { label }), to };
  });
  return {
    ...tabsOf(filter, say),
    choices,
    days: (["from", "to"] as const).map((name) => ({
      name,
      label: say(`filtering.${name}`),
      value: filter[name] ?? "",
    })),
    chips,
    keep: keptBy(filter),
    words: {
      label: say("ideas.filterLabel"),
      submit: say("ideas.apply"),
      fold: say("filtering.fold"),
      inForce: say("filtering.inForce", { count: chips.length }),
      clear: say("filtering.clear"),
      board: say("filtering.board"),
      outcomes: say("outcomes.title"),
    },
    clear: feedAddress(filter, nothing),
  };
}

export type FeedPanel = Awaited<ReturnType<typeof feedPanel>>;

const nothing = Object.fromEntries(Object.values(feedParameters).map((key) => [key, null]));

/** A choice of the filter form. */
export interface FeedChoice {
  readonly name: FeedParameter;
  readonly label: string;
  readonly value: string;
  readonly anyLabel: string;
  readonly options: readonly Option[];
}

type Chosen = "category" | "unit" | "stage" | "kind";

const choiceWords: Record<Chosen, { label: MessageKey; any: MessageKey }> = {
  category: { label: "ideas.category", any: "ideas.allCategories" },
  unit: { label: "ideas.unit", any: "ideas.allUnits" },
  stage: { label: "filtering.stage", any: "filtering.anyStage" },
  kind: { label: "filtering.kind", any: "filtering.anyKind" },
};

async function choicesOf(
  filter: FeedFilter,
  { actor, language, say }: Reading,
): Promise<FeedChoice[]> {
  const [categories, units] = await Promise.all([
    openCategories(language),
    unitChoices({ home: actor.unitId, chosen: filter.unitId }),
  ]);
  const labelled = <Value extends string>(
    values: readonly Value[],
    word: (value: Value) => MessageKey,
  ) => values.map((value) => ({ value, label: say(word(value)) }));
  const choice = (name: Chosen, options: readonly Option[]) => ({
    name,
    label: say(choiceWords[name].label),
    value: filter[feedParameters[name]] ?? "",
    anyLabel: say(choiceWords[name].any),
    options,
  });
  return [
    choice(
      "category",
      categories.map(({ id, name }) => ({ value: id, label: name })),
    ),
    choice("unit", unitOptions(units)),
    choice(
      "stage",
      labelled(feedStages, (stage) => stages[stage].label),
    ),
    choice(
      "kind",
      labelled(ideaKinds, (kind) => kindWords[kind]),
    ),
  ];
}

interface Known extends Pick<Reading, "say" | "language"> {
  readonly choices: readonly FeedChoice[];
  readonly author: string | null;
}

function chipLabel(
  name: FeedParameter,
  filter: FeedFilter,
  { say, language, choices, author }: Known,
): string {
  const unknown = say("filtering.unknown");
  const value = filter[feedParameters[name]] ?? "";
  if (name === "author") return say("filtering.byChip", { name: author ?? unknown });
  if (name === "tag") return say("tagging.chip", { tag: value });
  if (name === "from" || name === "to")
    return say(`filtering.${name}Chip`, { day: wordedDay(value, language) });
  const options = choices.find((choice) => choice.name === name)?.options ?? [];
  return options.find((option) => option.value === value)?.label ?? unknown;
}

/** What the filter form does not ask for and must not lose. */
function keptBy({ sort, view, authorId, tag }: FeedFilter): Record<string, string> {
  return {
    ...(sort !== "trending" && { sort }),
    ...(view !== "all" && { view }),
    ...(authorId !== null && { author: authorId }),
    ...(tag !== null && { tag }),
  };
}
