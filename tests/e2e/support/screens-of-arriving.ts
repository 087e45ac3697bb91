import type { Actor } from "#app/core/actor.ts";
import { keepFeed } from "#app/features/challenges/arriving/keep-feed.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { anEntry, feedOf } from "#tests/support/challenge-feeds.ts";

/** The pages around the import of challenges: with a feed to look through, and one that is in. */
export async function screensOfArriving(me: Actor): Promise<Record<string, string>> {
  const odd = anEntry("4", {
    "submission-start": "04/23/ 10:00 AM",
    "type-of-challenge": "Ideas; Virtual Reality",
    "total-prize-offered-cash": "A trip to the moon",
    tagline:
      "A tagline that is far longer than the form of our own would let anybody write. ".repeat(3),
    description: "<p>Look: <a href='javascript:x'>here</a><img src='/a.png'></p>",
  });
  const text = feedOf(
    anEntry("1"),
    anEntry("2", { "challenge-title": "W".repeat(180) }),
    odd,
    null,
  );
  const [looked, come] = [await aFeed(me, text), await aFeed(me, text)];
  await sql(
    "update challenge_feed set confirmed_at = now(), finished_at = now(), added = 3, bytes = '' where id = $1",
    [come],
  );
  return {
    "import challenges": "/admin/challenges/import",
    "feed of challenges": `/admin/challenges/import/${looked}`,
    "feed brought in": `/admin/challenges/import/${come}`,
  };
}

function aFeed(me: Actor, text: string): Promise<string> {
  return keepFeed(me, { fileName: "feed-closed.json", bytes: new TextEncoder().encode(text) });
}
