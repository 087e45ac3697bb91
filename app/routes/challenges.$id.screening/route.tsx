import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { isId } from "#app/core/ids.ts";
import { parseCursor } from "#app/core/page.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { deskRevisions } from "#app/features/challenges/entering/entry-rooms.queries.server.ts";
import { useLiveDesk } from "#app/features/challenges/screening/components/use-live-desk.ts";
import { screenSubmissions } from "#app/features/challenges/screening/screen-submissions.server.ts";
import { screeningPage } from "#app/features/challenges/screening/screening.queries.server.ts";
import { foundSchema } from "#app/features/challenges/screening/screening.schema.ts";
import { readView } from "#app/features/challenges/screening/screening-view.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { MoreLink } from "#app/ui/more-link.tsx";
import { translator } from "#app/words.server.ts";
import { ScreeningFilter } from "./screening-filter.tsx";
import { ScreeningForm } from "./screening-form.tsx";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const revision = (await deskRevisions([head.id])).get(head.id) ?? 0;
    const { searchParams } = url;
    const phase = searchParams.get("phase");
    const view = readView(searchParams.get("view"));
    const page = await screeningPage(actor, head.id, {
      view,
      phaseId: isId(phase) ? phase : null,
      after: parseCursor(searchParams.get("after")),
    });
    return { title: translator(language)("screening.title"), head, view, page, revision };
  },
);

export const action = signedIn(
  async ({ actor, params: { id = "" }, request, url }) =>
    answerForm({
      request,
      schema: foundSchema,
      work: async (found) => {
        await screenSubmissions(actor, id, found);
        return redirect(`/challenges/${id}/screening${url.search}`);
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What has been submitted, for its sponsors: looked at one by one or together, and invited on. */
export default function ScreeningRoute() {
  const t = useT();
  const { head, view, page, revision } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  useLiveDesk(head.id, revision);
  const phase = page.phase ? `phase=${page.phase.id}&` : "";
  return (
    <>
      <ChallengeTop
        head={head}
        current="/screening"
        actions={
          <ButtonLink to={`/challenges/${head.id}/admissions`} size="small" variant="quiet">
            {t("entering.admissions")}
          </ButtonLink>
        }
      />
      <ScreeningFilter page={page} view={view} />
      <ScreeningForm challengeId={head.id} page={page} refused={refused} />
      {page.next !== null && (
        <MoreLink
          to={`?${phase}view=${view}&after=${page.next}`}
          label={t("entering.more")}
          pendingLabel={t("entering.morePending")}
        />
      )}
    </>
  );
}
