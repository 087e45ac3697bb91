import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { FindOther } from "#app/features/ideas/merging/components/find-other.tsx";
import { ideaAddress } from "#app/features/ideas/merging/idea-address.ts";
import { leadOn } from "#app/features/ideas/merging/lead-on.server.ts";
import { mergeIdea } from "#app/features/ideas/merging/merge-idea.server.ts";
import {
  ideaToMerge,
  mergePreview,
} from "#app/features/ideas/merging/merge-preview.queries.server.ts";
import { mergeFieldOf, mergeSchema } from "#app/features/ideas/merging/merging.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { candidatesFor } from "./candidates.server.ts";
import { findIdeas } from "./find-ideas.ts";
import { ideaIn } from "./idea-in.ts";
import { MergeForm } from "./merge-form.tsx";

/** Without `into` the other idea is looked for; with it, both are shown before anything happens. */
export const loader = signedIn(async ({ actor, params: { id = "" }, url, context }) => {
  const { language } = context;
  const t = translator(language);
  const into = url.searchParams.get("into");
  if (into !== null && into !== "") {
    const preview = await mergePreview(actor, id, into);
    return { title: t("merging.previewTitle"), idea: preview.merged, preview, search: null };
  }
  const idea = await ideaToMerge(actor, id);
  leadOn(idea, url);
  const typed = (url.searchParams.get("q") ?? "").trim().slice(0, 300);
  const pasted = ideaIn(typed);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Remix takes a thrown answer as the request's
  if (pasted !== null) throw redirect(`/ideas/${id}/merge?into=${pasted}`);
  const ideas = await candidatesFor(actor, idea, typed, language);
  return {
    title: t("merging.title"),
    idea,
    preview: null,
    search: { typed, ideas, missing: into === "" },
  };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: mergeSchema,
      fieldOf: mergeFieldOf,
      work: async ({ into, ...merge }) => {
        await mergeIdea(actor, { ideaId: id, intoId: into, ...merge });
        return redirect(ideaAddress({ id, mergedIntoId: into }));
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

/** After somebody else's merge the page shows how things stand now, with the text kept. */
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Merging an idea into another one: which, what that does, and why. */
export default function MergeRoute() {
  const t = useT();
  const { title, idea, preview, search } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const at = `/ideas/${idea.id}/merge`;
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={title}
        lead={t(preview ? "merging.previewLead" : "merging.lead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[
              { to: "/ideas", label: t("ideas.backToFeed") },
              { to: `/ideas/${idea.id}`, label: idea.title },
            ]}
          />
        }
      />
      {preview && <MergeForm at={at} preview={preview} refused={refused} />}
      {search && <FindOther id={idea.id} find={findIdeas} {...search} />}
    </div>
  );
}
