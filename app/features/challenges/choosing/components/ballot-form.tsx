/** The ballot: what was submitted, in an order of the reader's own, with a box for each. */
import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import type { ChoosableSubmission } from "../choice.queries.server.ts";
import { choiceName } from "../choice-name.ts";

interface Props {
  readonly entries: readonly ChoosableSubmission[];
  readonly refused: RefusedForm | undefined;
  /** Whether they have a ballot; without it the submissions can only be read. */
  readonly mayChoose: boolean;
}

/** Sends a box for each submission that is chosen; works without JavaScript. */
export function BallotForm({ entries, refused, mayChoose }: Props) {
  const t = useT();
  const chosen = entries.filter(({ isChosen }) => isChosen);
  const standing = Object.fromEntries(chosen.map(({ id }) => [choiceName(id), "on"]));
  const answers = useAnswers(refused, standing);
  const hasBallot = chosen.length > 0;
  const list = (
    <RowList>
      {entries.map((entry) => (
        <Row key={entry.id}>
          <Entry
            entry={entry}
            mayChoose={mayChoose}
            isTicked={answers.ticked(choiceName(entry.id))}
          />
        </Row>
      ))}
    </RowList>
  );
  if (!mayChoose) return list;
  return (
    <Form method="post">
      <Stack>
        <Mistakes answers={answers} />
        {hasBallot && !refused && <Banner tone="success">{t("choosing.standing")}</Banner>}
        <fieldset className="min-w-0">
          <legend className="sr-only">{t("choosing.legend")}</legend>
          {list}
        </fieldset>
        <p className="text-sm text-ink-muted">{t("choosing.castNote")}</p>
        <div>
          <Submit variant="primary">{t(hasBallot ? "choosing.change" : "choosing.cast")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}

interface EntryProps {
  readonly entry: ChoosableSubmission;
  readonly mayChoose: boolean;
  readonly isTicked: boolean;
}

function Entry({ entry, mayChoose, isTicked }: EntryProps) {
  const t = useT();
  const { id, title, brief, html, language, isOwn } = entry;
  const name = (
    <span lang={language} dir="auto" className="font-semibold break-words">
      {title}
    </span>
  );
  return (
    <>
      {mayChoose && !isOwn ? (
        // What is ticked may come back with a refusal.
        <Checkbox
          key={String(isTicked)}
          name={choiceName(id)}
          label={name}
          defaultChecked={isTicked}
        />
      ) : (
        <p>{name}</p>
      )}
      <div className={mayChoose && !isOwn ? "ms-8 grid gap-2" : "grid gap-2"}>
        {isOwn && <p className="text-sm text-ink-muted">{t("choosing.ownOne")}</p>}
        {brief !== "" && (
          <p lang={language} dir="auto" className="break-words">
            {brief}
          </p>
        )}
        {html !== "" && (
          <Fold label={t("choosing.readMore")}>
            <Prose safeHtml={html} lang={language} />
          </Fold>
        )}
      </div>
    </>
  );
}
