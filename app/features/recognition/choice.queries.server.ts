import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { RecognitionChoice } from "./choice.store.server.ts";

/** What somebody has decided about being recognised, or what counts while they have not. */
export async function recognitionChoice(actor: Actor): Promise<Required<RecognitionChoice>> {
  const [row] = await prepared<Required<RecognitionChoice>>(
    "recognition-choice",
    `select takes_kudos as "takesKudos", is_named as "isNamed", is_left_out as "isLeftOut", is_quiet as "isQuiet"
     from recognition_choice where person_id = $1::uuid`,
    [actor.id],
  );
  return row ?? { takesKudos: true, isNamed: false, isLeftOut: false, isQuiet: false };
}

/** Whether nothing about recognition shows itself on somebody's open pages: they want it so, or the organisation does. */
export async function isQuietFor(actor: Actor): Promise<boolean> {
  const [row] = await prepared<{ isQuiet: boolean }>(
    "is-quiet-for",
    `select coalesce((select s.is_quiet from recognition_settings s where s.id = 1), false)
       or coalesce((select c.is_quiet from recognition_choice c where c.person_id = $1::uuid), false) as "isQuiet"`,
    [actor.id],
  );
  return row?.isQuiet ?? false;
}
