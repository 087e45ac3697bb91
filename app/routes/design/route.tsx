import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { signedIn } from "#app/platform/route.server.ts";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { chapters } from "./chapters.ts";
import { directionFrom, schemeFrom } from "./look.ts";
import { LookBar } from "./look-bar.tsx";

export const loader = signedIn(({ url }) =>
  Promise.resolve({
    scheme: schemeFrom(url.searchParams.get("theme")),
    direction: directionFrom(url.searchParams.get("dir")),
  }),
);

export const meta: MetaFunction = () => [{ title: "Design system" }];

/** Every component in all its states, for those who build and review pages; in English, as code is. */
export default function DesignPage() {
  const look = useLoaderData<typeof loader>();
  return (
    <div
      lang="en"
      dir={look.direction}
      data-theme={look.scheme === "system" ? undefined : look.scheme}
      className="-m-4 rounded-lg bg-page p-4 text-ink"
    >
      <PageHeader title="Design system" lead="Every component in all its states." />
      <LookBar look={look} />
      <Stack gap="loose">
        {chapters.map(({ id, title, Chapter }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="grid gap-6">
            <h2 id={`${id}-title`} className="border-b border-line pb-2 text-2xl">
              {title}
            </h2>
            <Chapter />
          </section>
        ))}
      </Stack>
    </div>
  );
}
