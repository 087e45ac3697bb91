import { Form, useLocation } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { Option } from "#app/ui/select.tsx";
import type { ChallengeHead } from "../../challenge-head.queries.server.ts";
import { ChallengeTop } from "../../components/challenge-top.tsx";
import { GoOn } from "./go-on.tsx";

interface GoOnPageProps {
  readonly head: ChallengeHead;
  readonly phases: readonly Option[];
  readonly refused: RefusedForm | undefined;
}

/** What could not be done with the submissions that were ticked: with the phase chosen anew, or back to the list. */
export function GoOnPage({ head, phases, refused }: GoOnPageProps) {
  const t = useT();
  const { search } = useLocation();
  const answers = useAnswers(refused);
  return (
    <>
      <ChallengeTop head={head} current="/screening" />
      <Form method="post" noValidate className="max-w-3xl">
        <Stack>
          <Mistakes answers={answers} />
          {answers
            .value("ids")
            .split(",")
            .map((id) => (
              <input key={id} type="hidden" name="ids" value={id} />
            ))}
          {answers.value("comment") !== "" && (
            // It was typed beside the list, for another button.
            <AskText
              name="comment"
              label={t("screening.comment")}
              rows={3}
              required={false}
              answers={answers}
            />
          )}
          <GoOn challengeId={head.id} phases={phases} answers={answers} />
          <ButtonLink
            to={`/challenges/${head.id}/screening${search}`}
            variant="quiet"
            className="justify-self-start"
          >
            {t("screening.backToList")}
          </ButtonLink>
        </Stack>
      </Form>
    </>
  );
}
