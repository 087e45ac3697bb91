import { prepared } from "#app/platform/db.server.ts";
import type { RecognitionChoice } from "./choice.store.server.ts";

/** What holds for whoever has decided nothing. */
const undecided: RecognitionChoice = { takesKudos: true, isNamed: false, isLeftOut: false };

/** What somebody has decided about being recognised. */
export async function choiceOf(personId: string): Promise<RecognitionChoice> {
  const [row] = await prepared<RecognitionChoice>(
    "recognition-choice",
    `select takes_kudos as "takesKudos", is_named as "isNamed", is_left_out as "isLeftOut"
     from recognition_choice where person_id = $1::uuid`,
    [personId],
  );
  return row ?? undecided;
}
