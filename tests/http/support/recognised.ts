import type { Actor } from "#app/core/actor.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aNominationIn, anAwardIn } from "#tests/support/awards.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";

interface People {
  readonly author: Actor;
  readonly leader: Actor;
}

/**
 * Awards of the author's, given by the leader and revoked by another one, and nominations that the author made for
 * somebody who is nobody of those who ask.
 */
export async function recognised({ author, leader }: People, other: Actor) {
  const givenBadge = await aBadge({ givers: ["peers", "manager", "leader"] });
  const somebody = await aPerson();
  const award = (state: Parameters<typeof anAwardIn>[0]) =>
    anAwardIn({ to: author, by: leader, ...state }).then(({ id }) => id);
  const nomination = (state: Parameters<typeof aNominationIn>[0]) =>
    aNominationIn({ by: author, for: other, secondedBy: somebody, ...state }).then(({ id }) => id);
  return {
    givenBadge,
    preparedAward: await award({ state: "prepared" }),
    openAward: await award({ state: "accepted_openly" }),
    publicAward: await award({ state: "announced" }),
    revokedAward: await award({ state: "revoked" }),
    appealedAward: await award({ state: "appealed" }),
    nominated: await nomination({ state: "nominated" }),
    secondedNomination: await nomination({ state: "seconded" }),
    refusedNomination: await nomination({ state: "turned_down" }),
  };
}
