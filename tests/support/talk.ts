import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";
import type { Comment, Note } from "#prisma/client/client.ts";
import { aComment, aPerson } from "./builders.ts";

interface Wish {
  readonly by?: Actor;
  readonly on: { readonly id: string };
  readonly text: string;
}

/** An official answer on an idea, as somebody who leads gives one. */
export async function anOfficialAnswer(wish: Wish): Promise<Comment> {
  const { id } = await aComment(wish);
  await db().discussion.update({
    where: { subjectId: wish.on.id },
    data: { answerCount: { increment: 1 } },
  });
  return db().comment.update({ where: { id }, data: { answeredAs: "leader" } });
}

/** A note among those who may answer an idea; plain words, without Markdown. */
export async function aNote({ by, on, text }: Wish): Promise<Note> {
  await db().notebook.upsert({
    where: { subjectId: on.id },
    create: { subjectId: on.id, subjectKind: "idea", noteCount: 1, revision: 1 },
    update: { noteCount: { increment: 1 }, revision: { increment: 1 } },
  });
  return db().note.create({
    data: {
      id: newId(),
      subjectId: on.id,
      authorId: (by ?? (await aPerson())).id,
      source: text,
      html: `<p>${text}</p>`,
      createdAt: new Date(),
    },
  });
}
