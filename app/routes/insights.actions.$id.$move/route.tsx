import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { actingPolicy } from "#app/features/insights/acting/acting.policy.ts";
import { actingFieldOf, moveSchemas } from "#app/features/insights/acting/acting.schema.ts";
import { actionForPage } from "#app/features/insights/acting/actions/action-for-page.server.ts";
import { isMove, moves, type Move } from "#app/features/insights/acting/actions/action-request.ts";
import { ActionView } from "#app/features/insights/acting/actions/components/action-view.tsx";
import { MoveForm } from "#app/features/insights/acting/actions/components/move-form.tsx";
import { moveLabels } from "#app/features/insights/acting/actions/components/move-words.ts";
import { moveAction } from "#app/features/insights/acting/actions/move-action.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "", move = "" }, context: { language } }) => {
    const known = moveNamed(move);
    const page = await actionForPage(actor, id, { t: translator(language), language });
    if (moves[known].by === "leader") authorize(actor, actingPolicy.ask, undefined);
    else authorize(actor, actingPolicy.answer, page.action.part);
    if (!page.can.includes(known)) throw conflict("acting.notNow");
    return { title: page.title, page, move: known };
  },
);

export const action = signedIn(
  ({ actor, request, params: { id = "", move = "" } }) => {
    const known = moveNamed(move);
    return answerForm({
      request,
      schema: moveSchemas[known],
      fieldOf: actingFieldOf,
      work: async (wish) => {
        await moveAction(actor, id, known, wish);
        return redirect(`/insights/actions/${id}`);
      },
    });
  },
  { holdsText: true },
);

function moveNamed(move: string): Move {
  if (!isMove(move)) throw notFound("acting.actionUnknown");
  return move;
}

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One step of a request for action, with what is said to it. */
export default function ActionMove() {
  const t = useT();
  const { page, move } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { action: request, owners, days, stepId } = page;
  const { id, revision, owner } = request;
  return (
    <ActionView page={page}>
      <TitledSection
        id="move"
        title={t(moveLabels[move])}
        action={
          <ButtonLink to={`/insights/actions/${id}`} variant="quiet" size="small">
            {t("acting.cancel")}
          </ButtonLink>
        }
      >
        <MoveForm {...{ id, move, revision, stepId, owner, owners, days, refused }} />
      </TitledSection>
    </ActionView>
  );
}
