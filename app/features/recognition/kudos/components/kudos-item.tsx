import type { ReactNode } from "react";
import { Avatar } from "#app/ui/avatar.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Time } from "#app/ui/time.tsx";
import { contributionAddress, type ContributionKind } from "../contribution.ts";
import type { KudosPerson, ShownKudos } from "../shown-kudos.ts";
import type { MessageKey } from "#app/core/words.ts";

interface ItemProps {
  readonly kudos: ShownKudos;
  /** Leaves out what it was given for, on the page where that stands. */
  readonly isBesideWork?: boolean;
  /** What its reader may do with it. */
  readonly children?: ReactNode;
}

/** One kudos: who thanks whom, in which words and in the name of what, and what was answered. */
export function KudosItem({ kudos, isBesideWork = false, children }: ItemProps) {
  const t = useT();
  const { from, to, value, words, answer, counts } = kudos;
  return (
    <Card as="article" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Avatar name={from.name} />
        <p className="min-w-0 flex-1 basis-52">
          <Named person={from} /> <span className="text-ink-muted">{t("thanks.thanks")}</span>{" "}
          <Named person={to} />
          <When kudos={kudos} />
        </p>
        <Pill tone="accent">
          <span lang={value.language}>{value.text}</span>
        </Pill>
      </header>
      <blockquote
        className="border-s-4 border-accent ps-4 break-words whitespace-pre-line"
        dir="auto"
        lang=""
      >
        {words}
      </blockquote>
      {answer !== "" && (
        <div className="ms-4 grid gap-0.5 rounded-md bg-sunken px-4 py-2.5">
          <p className="text-sm text-ink-muted">{t("thanks.answers", { name: to.name })}</p>
          <p className="break-words whitespace-pre-line" dir="auto" lang="">
            {answer}
          </p>
        </div>
      )}
      {!isBesideWork && <GivenFor contribution={kudos.contribution} />}
      {!counts && <p className="text-sm text-ink-muted">{t("thanks.doesNotCount")}</p>}
      {children}
    </Card>
  );
}

function Named({ person: { id, name } }: { readonly person: KudosPerson }) {
  return (
    <TextLink to={`/people/${id}`} className="font-semibold">
      {name}
    </TextLink>
  );
}

/** When it was given: the lasting address of the kudos. */
function When({ kudos: { id, at } }: Pick<ItemProps, "kudos">) {
  const t = useT();
  const { relative, absolute } = useTimes()(at);
  return (
    <span className="ms-2 text-sm text-ink-muted">
      <TextLink quiet to={`/kudos/${id}`} aria-label={t("thanks.permalink", { when: relative })}>
        <Time at={at} text={relative} title={absolute} />
      </TextLink>
    </span>
  );
}

function GivenFor({ contribution }: { readonly contribution: ShownKudos["contribution"] }) {
  const t = useT();
  const { kind, title, language } = contribution;
  if (title === null) return <p className="text-sm text-ink-muted">{t("thanks.forGone")}</p>;
  return (
    <p className="text-sm text-ink-muted">
      {t(forWords[kind])}{" "}
      <TextLink to={contributionAddress(contribution)} lang={language ?? undefined} dir="auto">
        {title}
      </TextLink>
    </p>
  );
}

const forWords: Readonly<Record<ContributionKind, MessageKey>> = {
  idea: "thanks.forIdea",
  comment: "thanks.forComment",
  submission: "thanks.forSubmission",
};
