import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor, type Cursor } from "#app/core/page.ts";
import { may } from "#app/core/policy.ts";
import { monthOf } from "#app/core/time.ts";
import { commentsBy } from "#app/features/discussion/comments-by.queries.server.ts";
import { FollowButton } from "#app/features/following/components/follow-button.tsx";
import { followState } from "#app/features/following/follow.queries.server.ts";
import { decisionsBy } from "#app/features/ideas/deciding/decisions-by.queries.server.ts";
import { plainText } from "#app/features/ideas/excerpt.ts";
import { ideasByAuthor } from "#app/features/ideas/idea.queries.server.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { profile } from "#app/features/people/profile.queries.server.ts";
import { ProfileBadges } from "#app/features/recognition/components/profile-badges.tsx";
import { badgesOf } from "#app/features/recognition/held/held.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ProfileAbout } from "./profile-about.tsx";
import { ProfileFacts } from "./profile-facts.tsx";
import { ProfileHead } from "./profile-head.tsx";
import { ProfileWork, workIn } from "./profile-work.tsx";

export const loader = signedIn(async ({ actor, url, params: { id = "" }, context }) => {
  const person = await profile(actor, id);
  const change = may(actor, peoplePolicy.change, { personId: id }) && !person.imported;
  const after = parseCursor(url.searchParams.get("after"));
  const shown = workIn(url.searchParams.get("show"));
  const officially = shown === "answers";
  const [ideas, comments, decisions, { timeZone }, follow, badges] = await Promise.all([
    shown === "ideas" ? ideasByAuthor(actor, id, after) : null,
    shown === "comments" || officially ? saidBy(id, after, officially) : null,
    shown === "decisions" ? decisionsBy(id, after, context.language) : null,
    organisation(),
    followState(actor, { kind: "person", id }),
    badgesOf(actor, id, context.language),
  ]);
  const since = monthOf(new Date(person.since), timeZone, context.language);
  const own = id === actor.id;
  const work = { shown, ideas, comments, decisions };
  return { title: person.name, person, since, work, own, follow, badges, can: { change } };
});

async function saidBy(personId: string, after: Cursor | null, officially: boolean) {
  const { rows, next } = await commentsBy(personId, after, { officially });
  const said = rows.map(({ source, ...row }) => ({ ...row, excerpt: plainText(source) }));
  return { rows: said, next };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who somebody is, what they offer, and what they have contributed. */
export default function ProfilePage() {
  const { person, since, work, own, follow, badges, can } = useLoaderData<typeof loader>();
  const { id, imported, contributions } = person;
  const answers = person.role !== "staff" || person.manages.length > 0;
  return (
    <>
      <ProfileHead person={person} own={own} canChange={can.change}>
        {!own && !imported && (
          <FollowButton
            followed={{ kind: "person", id }}
            state={follow}
            name={person.name}
            at={`/people/${id}`}
          />
        )}
      </ProfileHead>
      <ProfileFacts contributions={contributions} since={imported ? null : since} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid gap-4 lg:order-last">
          <ProfileBadges badges={badges} own={own} />
          <ProfileAbout person={person} own={own} />
        </div>
        <ProfileWork {...work} {...{ own, contributions, answers }} personId={id} />
      </div>
    </>
  );
}
