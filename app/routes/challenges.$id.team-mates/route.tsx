import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { seekTeam } from "#app/features/challenges/entering/seek-team.server.ts";
import { ownSearch, teamSearches } from "#app/features/challenges/entering/team.queries.server.ts";
import { teamSearchSchema } from "#app/features/challenges/entering/team.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { MoreLink } from "#app/ui/more-link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const { id: challengeId, title } = await challengeHead(actor, id);
    const after = parseCursor(url.searchParams.get("after"));
    const [list, own] = await Promise.all([
      teamSearches(challengeId, after),
      ownSearch(actor, challengeId),
    ]);
    return {
      title: translator(language)("entering.findMates"),
      challenge: { id: challengeId, title },
      ...list,
      own,
    };
  },
);

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: teamSearchSchema,
      work: async ({ text }) => {
        await seekTeam(actor, id, text);
        return redirect(`/challenges/${id}/team-mates`);
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who looks for colleagues to enter a challenge with, and saying that one does. */
export default function TeamMatesPage() {
  const t = useT();
  const { title, challenge, searches, next, own } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { text: own });
  return (
    <div className="max-w-3xl">
      <EntryTop title={title} challenge={challenge} lead={t("entering.findLead")} />
      <Stack gap="loose">
        <TitledSection id="seeking" title={t("entering.seeking")}>
          {searches.length === 0 && <p className="text-ink-muted">{t("entering.seekingNone")}</p>}
          {searches.length > 0 && (
            <RowList>
              {searches.map((search) => (
                <Row key={search.id}>
                  <p>
                    <TextLink to={`/people/${search.id}`}>{search.name}</TextLink>{" "}
                    <span className="text-sm text-ink-muted">{search.unit}</span>
                  </p>
                  <p className="break-words whitespace-pre-line" dir="auto">
                    {search.text}
                  </p>
                </Row>
              ))}
            </RowList>
          )}
          {next !== null && (
            <MoreLink
              to={`?after=${next}`}
              label={t("entering.more")}
              pendingLabel={t("entering.morePending")}
            />
          )}
        </TitledSection>
        <Form method="post" noValidate className="card card-padded">
          <Stack>
            <Mistakes answers={answers} />
            <AskText
              name="text"
              label={t("entering.search")}
              hint={t("entering.searchHint")}
              rows={3}
              answers={answers}
            />
            <div>
              <Submit variant="primary">
                {t(own === "" ? "entering.searchPut" : "entering.searchChange")}
              </Submit>
            </div>
          </Stack>
        </Form>
        {own !== "" && <StopForm challengeId={challenge.id} />}
      </Stack>
    </div>
  );
}

function StopForm({ challengeId }: { readonly challengeId: string }) {
  const t = useT();
  const to = `/challenges/${challengeId}/team-mates/removal`;
  return (
    <Form method="post" action={to}>
      <Submit to={to} variant="quiet">
        {t("entering.searchStop")}
      </Submit>
    </Form>
  );
}
