import { StagePill } from "../../components/stage-pill.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { MergePreview, Side } from "../merge-preview.queries.server.ts";

/** Both ideas of a merge beside each other. */
export function BothSides({ merged, into }: Pick<MergePreview, "merged" | "into">) {
  const t = useT();
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <SideCard heading={t("merging.goes")} side={merged} />
      <SideCard heading={t("merging.into")} side={into} />
    </div>
  );
}

function SideCard({ heading, side }: { heading: string; side: Side }) {
  const t = useT();
  const { id, title, language, stage, unit, votes, comments, authors } = side;
  return (
    <section className="card card-padded grid content-start gap-2">
      <p className="text-sm font-semibold text-accent-ink">{heading}</p>
      <h2 lang={language} className="text-lg break-words">
        {title}
      </h2>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <StagePill stage={stage} />
        <span>{unit}</span>
      </p>
      {authors.length > 0 && (
        <p className="text-sm">{t("merging.byAuthors", { names: authors.join(", ") })}</p>
      )}
      <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
        <span>
          {votes === null ? t("merging.sideVotesHidden") : t("merging.sideVotes", { count: votes })}
        </span>
        <span>{t("merging.sideComments", { count: comments })}</span>
      </p>
      <p>
        <TextLink to={`/ideas/${id}`}>{t("merging.seeIdea")}</TextLink>
      </p>
    </section>
  );
}

/** What merging will do with votes, authors, comments and addresses. */
export function MergeOutlook({ preview }: { preview: MergePreview }) {
  const t = useT();
  const { newAuthors, leavesAuthors } = preview;
  const lines = [
    ...useVotesSaid(preview),
    ...(newAuthors.length > 0
      ? [t("merging.newAuthors", { names: newAuthors.join(", "), count: newAuthors.length })]
      : []),
    ...(leavesAuthors ? [t("merging.unnamedStay")] : []),
    t("merging.commentsStay"),
    t("merging.followersStay"),
    t("merging.redirects"),
    t("merging.told"),
    t("merging.undoable"),
  ];
  return (
    <section aria-labelledby="outlook" className="card card-padded">
      <h2 id="outlook" className="mb-3 text-lg">
        {t("merging.what")}
      </h2>
      <ul className="list-disc space-y-1.5 ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function useVotesSaid({ votes, into }: MergePreview): string[] {
  const t = useT();
  if (votes === null) return [t("merging.votesHidden")];
  const { carried, double, setAside, after } = votes;
  return [
    t("merging.carried", { count: carried }),
    ...(double > 0 ? [t("merging.double", { count: double })] : []),
    ...(setAside > 0 ? [t("merging.setAside", { count: setAside })] : []),
    t("merging.after", { title: into.title, count: after }),
  ];
}
