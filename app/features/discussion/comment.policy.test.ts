import { expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { commentPolicy } from "./comment.policy.ts";

const author: Actor = {
  id: "author",
  name: "Ada",
  unitId: "unit",
  role: "staff",
  isAdmin: false,
  isModerator: false,
  language: null,
  active: true,
  manages: [],
};
const leader: Actor = { ...author, id: "leader", role: "leader", isAdmin: true };
const moderator: Actor = { ...author, id: "moderator", isModerator: true };
const comment = { authorId: "author", answeredAs: null };

function may(actor: Actor) {
  return [commentPolicy.edit, commentPolicy.delete].map((rule) => rule(actor, comment).allowed);
}

test("a comment is edited and deleted by its author alone; moderators hide it", () => {
  expect([may(author), may(moderator), may(leader)]).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
});

test("nobody who is not active changes a comment, its author included", () => {
  for (const actor of [author, moderator])
    expect(may({ ...actor, active: false })).toEqual([false, false]);
});
