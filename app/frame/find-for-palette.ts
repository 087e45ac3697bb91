import * as Lightbulb from "lucide-react/icons/lightbulb";
import * as Search from "lucide-react/icons/search";
import * as User from "lucide-react/icons/user";
import type { Translate } from "#app/core/words.ts";
import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import type { StageName } from "#app/features/search/search-words.ts";
import type { CommandGroup } from "#app/ui/command.ts";
import type { FindLater } from "#app/ui/find-later.ts";

interface Suggestions {
  readonly ideas: readonly { id: string; title: string; stage: StageName }[];
  readonly people: readonly { id: string; name: string; detail: string }[];
}

/**
 * What the palette offers besides commands: ideas and colleagues, and the whole search. Called while rendering, where
 * words may still have to come. Browser only.
 */
export function findForPalette(t: Translate): FindLater<readonly CommandGroup[]> {
  const labels = { ideas: t("search.paletteIdeas"), people: t("search.palettePeople") };
  const stage = (name: StageName) => t(stages[name].label);
  stage("open");
  return async (typed, signal) => {
    const address = encodeURIComponent(typed);
    const response = await fetch(`/api/search/suggestions?q=${address}`, { signal });
    if (!response.ok) throw new Error(`nothing could be suggested: ${String(response.status)}`);
    // Our own handler's answer.
    const { ideas, people } = (await response.json()) as Suggestions;
    const all = { id: "search-all", label: t("search.paletteAllOf", { typed }), icon: Search };
    return [
      group("search-ideas", labels.ideas, ideas.map(ideaCommand(stage))),
      group("search-people", labels.people, people.map(personCommand)),
      group("search", t("search.paletteAll"), [{ ...all, to: `/search?q=${address}` }]),
    ].filter(({ commands }) => commands.length > 0);
  };
}

function group(id: string, label: string, commands: CommandGroup["commands"]): CommandGroup {
  return { id, label, commands };
}

function ideaCommand(nameOf: (stage: StageName) => string) {
  return ({ id, title, stage }: Suggestions["ideas"][number]) => ({
    id: `idea-${id}`,
    label: title,
    detail: nameOf(stage),
    icon: Lightbulb,
    to: `/ideas/${id}`,
  });
}

function personCommand({ id, name, detail }: Suggestions["people"][number]) {
  return { id: `person-${id}`, label: name, detail, icon: User, to: `/people/${id}` };
}
