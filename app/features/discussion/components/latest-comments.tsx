import { Avatar } from "#app/ui/avatar.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import type { LatestComment } from "../latest-comments.queries.server.ts";

/** Who said something last, and about what; nothing while nobody has. */
export function LatestComments({ comments }: { comments: readonly LatestComment[] }) {
  const t = useT();
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby="latest-comments" className="card card-padded">
      <h2 id="latest-comments" className="mb-3 text-base">
        {t("latest.heading")}
      </h2>
      <ul className="grid gap-4">
        {comments.map((comment) => (
          <Line key={comment.id} comment={comment} />
        ))}
      </ul>
    </section>
  );
}

function Line({ comment }: { comment: LatestComment }) {
  const { authorName, title, language, url, createdAt } = comment;
  const t = useT();
  const { relative, absolute } = useTimes()(createdAt);
  return (
    <li className="flex gap-2.5 text-sm">
      <Avatar name={authorName} size="small" />
      <div className="min-w-0">
        <RowLink
          to={url}
          aria-label={t("latest.on", { title, name: authorName })}
          className="line-clamp-2 font-medium text-ink no-underline hover:text-accent hover:underline"
        >
          <span lang={language}>{title}</span>
        </RowLink>
        <p className="text-xs text-ink-muted">
          {authorName} · <Time at={createdAt} text={relative} title={absolute} />
        </p>
      </div>
    </li>
  );
}
