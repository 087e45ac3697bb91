import { Form, useLoaderData, type MetaFunction } from "@remix-run/react";
import { keptValues } from "#app/features/recognition/kudos/value.queries.server.ts";
import { valueNameIn } from "#app/features/recognition/kudos/value-name.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const values = (await keptValues(actor)).map(({ name, ...value }) => ({
    ...value,
    name: valueNameIn(name, language),
  }));
  return { title: translator(language)("thanks.values"), values };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The values in whose name thanks are given. */
export default function Values() {
  const t = useT();
  const { title, values } = useLoaderData<typeof loader>();
  const add = (
    <ButtonLink to="/admin/values/new" variant="primary">
      {t("thanks.addValue")}
    </ButtonLink>
  );
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("thanks.valuesLead")} actions={values.length > 0 && add} />
      {values.length === 0 && (
        <EmptyState title={t("thanks.valuesEmpty")} actions={add}>
          <p>{t("thanks.valuesEmptyText")}</p>
        </EmptyState>
      )}
      {values.length > 0 && (
        <ul className="card divide-y divide-line">
          {values.map((value) => (
            <ValueLine key={value.id} value={value} />
          ))}
        </ul>
      )}
    </div>
  );
}

type Value = ReturnType<typeof useLoaderData<typeof loader>>["values"][number];

function ValueLine({ value: { id, name, archived, kudos } }: { readonly value: Value }) {
  const t = useT();
  const named = { name: name.text };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
      <span className="flex min-w-0 flex-[1_1_14rem] flex-wrap items-center gap-x-2">
        <TextLink quiet to={`/admin/values/${id}`} lang={name.language}>
          {name.text}
        </TextLink>
        {archived && <Pill>{t("thanks.valueArchived")}</Pill>}
      </span>
      <span className="text-sm text-ink-muted">{t("thanks.valueCount", { count: kudos })}</span>
      <Form method="post" action={`/admin/values/${id}/archive`} preventScrollReset>
        <input type="hidden" name="archived" value={archived ? "no" : "yes"} />
        <Button
          size="small"
          aria-label={t(archived ? "thanks.offerAgainOf" : "thanks.archiveOf", named)}
        >
          {t(archived ? "thanks.offerAgain" : "thanks.archive")}
        </Button>
      </Form>
    </li>
  );
}
