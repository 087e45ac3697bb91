import { prepared } from "#app/platform/db.server.ts";
import type { Origin } from "../importing/file-idea.ts";

/** Where an idea was brought in from, and what it had there. */
export interface ShownOrigin extends Origin {
  readonly importName: string;
}

/** Null for an idea that was posted here. */
export async function originOfIdea(ideaId: string): Promise<ShownOrigin | null> {
  const [origin] = await prepared<ShownOrigin>(
    "idea-origin",
    `select m.name as "importName", coalesce(o.author, '') as author, coalesce(o.url, '') as url, o.votes, o.comments
     from idea i join import m on m.id = i.import_id left join idea_origin o on o.idea_id = i.id
     where i.id = $1::uuid and m.kind = 'ideas'`,
    [ideaId],
  );
  return origin ?? null;
}
