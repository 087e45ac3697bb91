import { Form } from "@remix-run/react";
import type { Stage } from "../../idea.ts";
import { StagePill, stages } from "../../components/stage-pill.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Combobox } from "#app/ui/combobox.tsx";
import { Field } from "#app/ui/field.tsx";
import type { FindLater } from "#app/ui/find-later.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";

/** An idea that another one may be merged into. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
}

interface FindOtherProps {
  /** The idea that is to be merged. */
  id: string;
  /** What was searched for; "" for nothing. */
  typed: string;
  /** What was found, or what resembles the idea. */
  ideas: readonly Candidate[];
  /** None was chosen, and the way on pressed. */
  missing: boolean;
  /** Finds others by what is typed. */
  find: FindLater<readonly Candidate[]>;
}

/** Finding the idea as part of which another one is to go on: by its title, by its address, or among similar ones. */
export function FindOther({ id, typed, ideas, missing, find }: FindOtherProps) {
  const t = useT();
  const isSearch = typed !== "";
  const at = `/ideas/${id}/merge`;
  return (
    <div className="grid max-w-3xl gap-8">
      <ChooseOther at={at} id={id} ideas={ideas} missing={missing} find={find} />
      {/* The field above searches where it can. */}
      <noscript>
        <SearchOther at={at} typed={typed} />
      </noscript>
      <TitledSection id="candidates" title={t(isSearch ? "merging.found" : "merging.similar")}>
        {ideas.length === 0 ? (
          <SectionEmpty>{t(isSearch ? "merging.foundNone" : "merging.similarNone")}</SectionEmpty>
        ) : (
          <RowList>
            {ideas.map((idea) => (
              <CandidateRow key={idea.id} at={at} idea={idea} />
            ))}
          </RowList>
        )}
      </TitledSection>
    </div>
  );
}

type ChooseOtherProps = Omit<FindOtherProps, "typed"> & { at: string };

/** The other idea in one field: a list of what resembles it, in which one can search for any. */
function ChooseOther({ at, id, ideas, missing, find }: ChooseOtherProps) {
  const t = useT();
  const optionOf = ({ id: value, title, stage }: Candidate) => ({
    value,
    label: `${title} · ${t(stages[stage].label)}`,
  });
  const search = async (text: string, signal: AbortSignal) =>
    (await find(text, signal)).filter((idea) => idea.id !== id).map(optionOf);
  return (
    <Form action={at} noValidate className="card card-padded grid gap-4">
      <Combobox
        name="into"
        label={t("merging.target")}
        hint={t("merging.findHint")}
        placeholder={t("merging.targetNone")}
        options={ideas.map(optionOf)}
        search={search}
        error={missing ? t("merging.targetMissing") : undefined}
      />
      <div>
        <Button variant="primary">{t("merging.look")}</Button>
      </div>
    </Form>
  );
}

function SearchOther({ at, typed }: { at: string; typed: string }) {
  const t = useT();
  return (
    <Form
      role="search"
      aria-label={t("merging.find")}
      action={at}
      className="grid gap-3 sm:flex sm:items-end"
    >
      <div className="grow">
        <Field name="q" label={t("merging.find")} hint={t("merging.findHint")}>
          {(control) => (
            <TextInput
              key={typed}
              {...control}
              type="search"
              defaultValue={typed}
              maxLength={300}
            />
          )}
        </Field>
      </div>
      <Button>{t("merging.search")}</Button>
    </Form>
  );
}

function CandidateRow({ at, idea: { id, title, stage } }: { at: string; idea: Candidate }) {
  const t = useT();
  return (
    <Row>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <TextLink to={`/ideas/${id}`} className="font-semibold break-words">
            {title}
          </TextLink>
          <p className="mt-1">
            <StagePill stage={stage} />
          </p>
        </div>
        <ButtonLink
          to={`${at}?into=${id}`}
          size="small"
          aria-label={t("merging.chooseOf", { title })}
        >
          {t("merging.choose")}
        </ButtonLink>
      </div>
    </Row>
  );
}
