import * as SearchX from "lucide-react/icons/search-x";
import type { MessageKey } from "#app/core/words.ts";
import { unknownWords } from "#app/features/search/components/filter-names.ts";
import { searchAddress } from "#app/features/search/saved-search.ts";
import { writeQuery, type SearchQuery } from "#app/features/search/search-query.ts";
import { places, type FilterKey, type Place } from "#app/features/search/search-words.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import type { Results } from "./find.server.ts";
import { FoundChallenges } from "./found-challenges.tsx";
import { FoundComments, FoundIdeas, FoundPeople } from "./found-list.tsx";

interface ResultListProps {
  results: Results;
  typed: string;
  query: SearchQuery;
  place: Place;
}

/** What was found in one place, or why there is nothing. */
export function ResultList({ results, typed, query, place }: ResultListProps) {
  const t = useT();
  const { ideas, comments, challenges, people, next, corrected } = results;
  const isEmpty = ideas.length + comments.length + challenges.length + people.length === 0;
  return (
    <Stack>
      <Notes results={results} query={query} place={place} />
      {corrected !== null && (
        <Banner announce="polite">{t("search.corrected", { typed, meant: corrected })}</Banner>
      )}
      {ideas.length > 0 && <FoundIdeas ideas={ideas} />}
      {comments.length > 0 && <FoundComments comments={comments} />}
      {challenges.length > 0 && <FoundChallenges challenges={challenges} />}
      {people.length > 0 && <FoundPeople people={people} />}
      {isEmpty && <Nothing results={results} query={query} place={place} />}
      <Pagination next={next} />
    </Stack>
  );
}

/** Filters that name nothing, and words that say too little. */
function Notes({ results: { unknown, common }, query, place }: Omit<ResultListProps, "typed">) {
  const t = useT();
  const passedOver = place === "people" && query.filters.some(({ key }) => !ofPeople.has(key));
  const alone = place === "challenges" && query.filters.some(({ key }) => key !== "in");
  if (unknown.length === 0 && !common && !passedOver && !alone) return null;
  return (
    <Banner tone="warning" announce="polite">
      {unknown.map(({ key, value }) => (
        <p key={`${key} ${value}`}>{t(unknownWords[key], { value })}</p>
      ))}
      {common && <p>{t("search.common")}</p>}
      {passedOver && <p>{t("search.filterDirectory")}</p>}
      {alone && <p>{t("search.filterChallenges")}</p>}
    </Banner>
  );
}

/** What narrows a search for people. */
const ofPeople: ReadonlySet<FilterKey> = new Set<FilterKey>(["unit", "in"]);

const countWords: Record<Place, MessageKey> = {
  ideas: "search.ideasCount",
  comments: "search.commentsCount",
  challenges: "search.challengesCount",
  people: "search.peopleCount",
};

function Nothing({ results: { counts }, query, place }: Omit<ResultListProps, "typed">) {
  const t = useT();
  const others = places.filter((other) => other !== place && counts[other] > 0);
  const q = writeQuery({ ...query, filters: query.filters.filter(({ key }) => key !== "in") });
  return (
    <EmptyState
      title={t("search.emptyTitle")}
      icon={<Icon of={SearchX} />}
      actions={others.map((other) => (
        <ButtonLink key={other} to={searchAddress({ q, in: other })}>
          {t(countWords[other], { count: counts[other] })}
        </ButtonLink>
      ))}
    >
      <p>{t(others.length > 0 ? "search.emptyElsewhere" : "search.emptyText")}</p>
    </EmptyState>
  );
}
