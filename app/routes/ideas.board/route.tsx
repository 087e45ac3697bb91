import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as List from "lucide-react/icons/list";
import { board } from "#app/features/ideas/board.queries.server.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { FilterBar, FilterSelect } from "#app/ui/filter-bar.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { BoardColumns } from "./board-columns.tsx";
import { useLiveBoard } from "./use-live-board.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const { categoryId, unitId } = readFeedFilter(url.searchParams);
  const [columns, categories, units] = await Promise.all([
    board(actor, { categoryId, unitId }, language),
    openCategories(language),
    unitChoices({ home: actor.unitId, chosen: unitId }),
  ]);
  const title = translator(language)("board.title");
  return { title, filter: { categoryId, unitId }, columns, categories, units };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** All ideas by the stage where they stand. */
export default function BoardPage() {
  const t = useT();
  const { title, filter, columns, categories, units } = useLoaderData<typeof loader>();
  useLiveBoard();
  const narrowed = filter.categoryId !== null || filter.unitId !== null;
  return (
    <>
      <PageHeader
        title={title}
        lead={t("board.lead")}
        actions={
          <ButtonLink to="/ideas" size="small" icon={<Icon of={List} />}>
            {t("board.toFeed")}
          </ButtonLink>
        }
      />
      <FilterBar
        label={t("board.filterLabel")}
        submitLabel={t("ideas.apply")}
        action="/ideas/board"
        chips={narrowed && <TextLink to="/ideas/board">{t("board.clear")}</TextLink>}
      >
        <FilterSelect
          name="category"
          label={t("ideas.category")}
          anyLabel={t("ideas.allCategories")}
          value={filter.categoryId ?? ""}
          options={categories.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FilterSelect
          name="unit"
          label={t("ideas.unit")}
          anyLabel={t("ideas.allUnits")}
          value={filter.unitId ?? ""}
          options={unitOptions(units)}
        />
      </FilterBar>
      <BoardColumns columns={columns} filter={filter} />
    </>
  );
}
