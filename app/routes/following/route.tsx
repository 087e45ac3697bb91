import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Bell from "lucide-react/icons/bell";
import { parseCursor } from "#app/core/page.ts";
import { followedKinds } from "#app/features/following/follow.ts";
import {
  categoriesToFollow,
  followedThings,
  involvedIdeas,
} from "#app/features/following/following-list.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { Categories, Involved } from "./more-to-follow.tsx";
import { Things } from "./things.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const [things, involved, categories] = await Promise.all([
    followedThings(actor, language),
    involvedIdeas(actor, parseCursor(url.searchParams.get("after"))),
    categoriesToFollow(actor, language),
  ]);
  return { title: translator(language)("following.title"), things, involved, categories };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one follows, why, and how to stop. */
export default function FollowingPage() {
  const t = useT();
  const { things, involved, categories } = useLoaderData<typeof loader>();
  const followed = things.filter(({ muted }) => !muted);
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
      <PageHeader title={t("following.title")} lead={t("following.lead")} />
      {followed.length === 0 && (
        <EmptyState title={t("following.nothing")} icon={<Icon of={Bell} />}>
          <p>{t("following.nothingText")}</p>
        </EmptyState>
      )}
      {followedKinds.map((kind) => (
        <Things
          key={kind}
          id={kind}
          title={t(titles[kind])}
          things={followed.filter((thing) => thing.kind === kind && kind !== "category")}
        />
      ))}
      <Categories categories={categories} />
      <Involved involved={involved} />
      <Things
        id="muted"
        title={t("following.muted")}
        lead={t("following.mutedLead")}
        things={things.filter(({ muted }) => muted)}
      />
    </div>
  );
}

const titles = {
  idea: "following.ideas",
  challenge: "following.challenges",
  person: "following.people",
  unit: "following.units",
  category: "following.categories",
} as const;
