import type { Page } from "#app/core/page.ts";
import { FollowForm } from "#app/features/following/components/follow-form.tsx";
import { FollowButton } from "#app/features/following/components/follow-button.tsx";
import type { AutomaticReason } from "#app/features/following/follow.ts";
import type { InvolvedIdea } from "#app/features/following/following-list.queries.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";

const line = "flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-5";

interface CategoriesProps {
  categories: readonly { id: string; name: string; followed: boolean }[];
}

/** Every category, to be followed or not. */
export function Categories({ categories }: CategoriesProps) {
  const t = useT();
  if (categories.length === 0) return null;
  return (
    <TitledSection
      id="categories"
      title={t("following.categories")}
      lead={t("following.chooseCategories")}
    >
      <RowList>
        {categories.map(({ id, name, followed }) => (
          <li key={id} className={line}>
            <TextLink to={`/ideas?category=${id}`}>{name}</TextLink>
            <FollowButton
              followed={{ kind: "category", id }}
              state={followed ? "following" : "none"}
              name={name}
              at="/following"
              size="small"
            />
          </li>
        ))}
      </RowList>
    </TitledSection>
  );
}

/** The ideas one hears of without having chosen to. */
export function Involved({ involved: { rows, next } }: { involved: Page<InvolvedIdea> }) {
  const t = useT();
  return (
    <TitledSection id="involved" title={t("following.involved")} lead={t("following.involvedLead")}>
      {rows.length === 0 && <SectionEmpty>{t("following.noneInvolved")}</SectionEmpty>}
      {rows.length > 0 && (
        <RowList>
          {rows.map((idea) => (
            <Idea key={idea.id} idea={idea} />
          ))}
        </RowList>
      )}
      <Pagination next={next} runs="time" />
    </TitledSection>
  );
}

function Idea({ idea: { id, title, language, reasons } }: { idea: InvolvedIdea }) {
  const t = useT();
  const [reason] = reasons;
  return (
    <li className={line}>
      <span className="min-w-0">
        <TextLink to={`/ideas/${id}`} lang={language} dir="auto">
          {title}
        </TextLink>
        {reason && <span className="block text-sm text-ink-muted">{t(because[reason])}</span>}
      </span>
      <FollowForm
        followed={{ kind: "idea", id }}
        state="muted"
        name={title}
        at="/following"
        size="small"
      />
    </li>
  );
}

const because = {
  author: "following.becauseAuthor",
  owner: "following.becauseOwner",
  commenter: "following.becauseCommenter",
  mentioned: "following.becauseMentioned",
  voter: "following.becauseVoter",
} as const satisfies Record<AutomaticReason, string>;
