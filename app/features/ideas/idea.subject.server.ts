import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { rooms } from "#app/core/rooms.ts";
import type { SubjectPort } from "#app/core/subject.ts";
import { ideaFileHolder } from "./idea-file-holder.server.ts";
import { actingOn } from "./deciding/decision.store.server.ts";
import { answerByActing, isNamedAuthor } from "./promising/answer-by-acting.server.ts";
import { followAnswers } from "./promising/follow-answers.server.ts";
import { ideaPolicy } from "./idea.policy.ts";
import { holdIdea } from "./idea.store.server.ts";
import { takesAnswers, takesComments } from "./idea.ts";
import { ideaAddress } from "./merging/idea-address.ts";

/** Ideas as discussion and others see them. */
export const ideaSubject: SubjectPort = {
  async lock(sql, id) {
    if (!isId(id)) return null;
    const idea = await holdIdea(sql, id);
    if (!idea) return null;
    return {
      kind: "idea",
      id,
      title: idea.title,
      url: ideaAddress(idea),
      room: rooms.idea(id),
      canSee: (actor) => may(actor, ideaPolicy.see, idea),
      canComment: (actor) => ideaPolicy.comment(actor, idea),
      async capacityOf(run, actor) {
        const { capacity, capacityOf } = await actingOn(run, id, actor.id);
        return { as: capacity, of: capacityOf || null };
      },
      async heard(change, said) {
        if (said.official) await followAnswers(change, id);
        else if (await isNamedAuthor(change.sql, id, said.personId))
          await answerByActing(change, id, "commented");
      },
      canAnswer: (actor) => ideaPolicy.answer(actor, idea),
      takesComments: takesComments(idea),
      takesAnswers: takesAnswers(idea),
    };
  },
  lockFileHolder: ideaFileHolder,
};
