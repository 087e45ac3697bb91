import type { AuthoredComment } from "#app/features/discussion/comments-by.queries.server.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";

/** A comment with its beginning in plain words. */
export type SaidComment = Omit<AuthoredComment, "source"> & { readonly excerpt: string };

/** What somebody said, and under which idea; the title leads to the very comment. */
export function CommentRow({ comment }: { comment: SaidComment }) {
  const { title, language, url, excerpt, createdAt } = comment;
  const t = useT();
  const { relative, absolute } = useTimes()(createdAt);
  return (
    <Row>
      <p className="line-clamp-3" dir="auto">
        {excerpt}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <TextLink to={url} quiet aria-label={t("directory.commentOn", { title })}>
          <span lang={language} dir="auto">
            {title}
          </span>
        </TextLink>
        <Time at={createdAt} text={relative} title={absolute} />
      </p>
    </Row>
  );
}
