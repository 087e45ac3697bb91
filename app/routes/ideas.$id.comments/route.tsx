import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { newCommentSchema } from "#app/features/discussion/comment.schema.ts";
import { commentKey } from "#app/features/discussion/comment-key.ts";
import { CommentForm } from "#app/features/discussion/components/comment-form.tsx";
import { quotationOf } from "#app/features/discussion/quotation.queries.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { placeOfIdea } from "#app/features/ideas/merging/placed.queries.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

/** The form by itself: where a refused comment comes back without JavaScript, and where "answer" leads. */
export const loader = signedIn(async ({ actor, params, url, context: { language } }) => {
  const { id, title, can } = await ideaPage(actor, params["id"] ?? "", language);
  const answerTo = url.searchParams.get("answer") ?? "";
  const quoted = url.searchParams.get("quote");
  return {
    title: translator(language)("discussion.write"),
    idea: { id, title },
    answerTo,
    text: quoted === null ? "" : await quotationOf(actor, id, quoted),
    official: can.answer,
    newCommentId: newId(),
  };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: newCommentSchema,
      fieldOf: {
        "discussion.answeredDeleted": "source",
        "discussion.brokenForm": "source",
        "discussion.mentionsTooMany": "source",
      },
      renewed: { "discussion.postedOtherwise": () => ({ commentId: newId() }) },
      work: async (comment) => {
        const ideaId = params["id"] ?? "";
        const id = await postComment(actor, { subject: { kind: "idea", id: ideaId }, ...comment });
        const { mergedIntoId } = await placeOfIdea(ideaId);
        return redirect(
          mergedIntoId === null ? `/ideas/${ideaId}#comment-${id}` : `/comments/${id}`,
        );
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address, fields) =>
  commentKey(address, fields["answerTo"] ?? ""),
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Writing a comment on a page of its own. */
export default function CommentOnIdea() {
  const t = useT();
  const { idea, answerTo, newCommentId, text, official } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("discussion.write")} lead={idea.title} />
      <PeopleSource.Provider value={searchPeople}>
        <CommentForm
          at={`/ideas/${idea.id}`}
          answerTo={answerTo}
          newCommentId={newCommentId}
          refused={refused}
          official={official}
          text={text}
          cancelTo={`/ideas/${idea.id}`}
        />
      </PeopleSource.Provider>
    </div>
  );
}
