import * as Check from "lucide-react/icons/check";
import type { MessageKey } from "#app/core/words.ts";
import { Card } from "#app/ui/card.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { sections, type Lack, type Section } from "../lack.ts";
import { sectionWords } from "./lack-words.ts";

/** The pages of the wizard: its sections, and the review of all of them. */
export const wizardPages = [...sections, "review"] as const;
export type WizardPage = (typeof wizardPages)[number];

/** What the pages of the wizard are called. */
export const pageWords = {
  ...sectionWords,
  review: "authoring.review",
} as const satisfies Record<WizardPage, MessageKey>;

interface SectionNavProps {
  challengeId: string;
  current: WizardPage;
  lacks: readonly Lack[];
  /** The sections that can be changed at present. */
  changeable: readonly Section[];
}

/** All sections, with what each still lacks; one may go to any of them at any time. */
export function SectionNav({ challengeId, current, lacks, changeable }: SectionNavProps) {
  const t = useT();
  const pages = wizardPages.filter((page) => page === "review" || changeable.includes(page));
  return (
    <Card>
      <nav aria-label={t("authoring.sections")}>
        <ol className="grid gap-1">
          {pages.map((page) => (
            <li key={page} className="flex min-h-9 items-center justify-between gap-3">
              {page === current ? (
                <span aria-current="step" className="font-semibold">
                  {t(pageWords[page])}
                </span>
              ) : (
                <TextLink quiet to={`/challenges/${challengeId}/edit/${page}`}>
                  {t(pageWords[page])}
                </TextLink>
              )}
              <Sign count={page === "review" ? lacks.length : countOf(page, lacks)} />
            </li>
          ))}
        </ol>
      </nav>
    </Card>
  );
}

function countOf(section: Section, lacks: readonly Lack[]): number {
  return lacks.filter((lack) => lack.section === section).length;
}

function Sign({ count }: { count: number }) {
  const t = useT();
  return (
    <span
      className={classNames(
        "inline-flex shrink-0 items-center gap-1 text-sm",
        count === 0 ? "text-success-ink" : "text-ink-muted",
      )}
    >
      {count === 0 && <Icon of={Check} />}
      {count === 0 ? t("authoring.complete") : t("authoring.lackCount", { count })}
    </span>
  );
}
