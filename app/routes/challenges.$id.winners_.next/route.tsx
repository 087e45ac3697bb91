import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import type { RefusedForm } from "#app/core/form.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { FollowForm } from "#app/features/challenges/winning/components/follow-form.tsx";
import { proposalPage } from "#app/features/challenges/winning/proposal.queries.server.ts";
import { replaceWinner } from "#app/features/challenges/winning/replace-winner.server.ts";
import { replacementSchema } from "#app/features/challenges/winning/winning.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { TooLate } from "#app/ui/form/too-late.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const proposal = await proposalPage(actor, id);
    if (!proposal.maySponsor) throw new Refusal("forbidden", "challenges.refusedRun");
    const asked = url.searchParams.get("place");
    const free = proposal.free.find(({ place }) => asked === null || place === Number(asked));
    const t = translator(language);
    const title = free ? t("winning.followTitle", { place: free.place }) : t("winning.takenTitle");
    const next = proposal.next.map((one) => ({ id: one.id, title: one.title }));
    return { title: `${title} · ${head.title}`, challengeId: head.id, free: free ?? null, next };
  },
);

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: replacementSchema,
      fieldOf: { "winning.reasonMissing": "reason" },
      work: async (wish) => {
        await replaceWinner(actor, id, wish);
        return redirect(`/challenges/${id}/winners`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Sponsors propose who follows when a place has become free. */
export default function NextInLine() {
  const t = useT();
  const { challengeId, free, next } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!free) return <Taken challengeId={challengeId} refused={refused} />;
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("winning.followTitle", { place: free.place })}
        lead={t("winning.followLead")}
      />
      <FollowForm key={free.place} {...{ challengeId, free, next, refused }} />
    </div>
  );
}

/** Somebody has filled the place meanwhile. */
function Taken({
  challengeId,
  refused,
}: {
  challengeId: string;
  refused?: RefusedForm | undefined;
}) {
  const t = useT();
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("winning.takenTitle")} lead={t("winning.noFreePlace")} />
      <Stack>
        {refused && (
          <TooLate refused={refused} fields={[{ name: "reason", label: t("winning.wayWhy") }]} />
        )}
        <ButtonLink to={`/challenges/${challengeId}/winners`} className="justify-self-start">
          {t("winning.cancel")}
        </ButtonLink>
      </Stack>
    </div>
  );
}
