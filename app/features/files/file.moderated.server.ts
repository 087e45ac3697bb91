import { isId } from "#app/core/ids.ts";
import type { ModeratedPort } from "#app/core/moderated.ts";
import { registry } from "#app/platform/registry.server.ts";
import { bumpShelf, findFile, holdShelf, setHidden } from "./file.store.server.ts";
import { isHidden, isOffered, type StoredFile } from "./stored-file.ts";

/** Files of published ideas as moderation sees them; what they show is their subject's authors'. */
export const moderatedFile: ModeratedPort = {
  async lock(sql, id) {
    const found = isId(id) ? await findFile(sql, id) : null;
    if (found?.subject.kind !== "idea") return null;
    const port = registry().subjects.get(found.subject.kind);
    const holder = await port?.lockFileHolder?.(sql, found.subject.id);
    if (!holder?.published) return null;
    await holdShelf(sql, found.subject);
    // Read again: it may have changed, or gone, while it was waited for.
    const file = await findFile(sql, id);
    if (!file) return null;
    return {
      kind: "file",
      id,
      ideaId: holder.id,
      title: holder.title,
      url: `/files/${id}/${encodeURIComponent(file.name)}`,
      authorIds: holder.authorIds,
      said: [file.name, file.description].filter((part) => part !== "").join("\n\n"),
      standing: standingOf(file),
      canSee: (actor) => holder.canSee(actor),
      async hide(run, at) {
        await setHidden(run, id, at);
        await bumpShelf(run, file.subject);
      },
      async restore(run) {
        await setHidden(run, id, null);
        await bumpShelf(run, file.subject);
      },
    };
  },
};

function standingOf(file: StoredFile) {
  if (isHidden(file)) return "hidden";
  return isOffered(file) ? "shown" : "gone";
}
