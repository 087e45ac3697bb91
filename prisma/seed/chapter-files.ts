import { Readable } from "node:stream";
import { isRefusal } from "#app/core/errors.ts";
import { addFile } from "#app/features/files/add-file.server.ts";
import { rulesWithoutChoice } from "#app/features/files/file-rules.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { attachments, type DemoAttachment } from "./demo/attachments.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { writePdf } from "./demo/write-pdf.ts";
import { stableId } from "./stable-id.ts";

/** Pictures, tables and documents on a handful of ideas, added by their authors when they posted them. */
export async function loadFiles(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  for (const attachment of attachments) {
    const idea = demo.ideas.find(({ key }) => key === attachment.ideaKey);
    if (!idea) throw new Error(`The demo organisation has no idea called ${attachment.ideaKey}.`);
    const { name, description = "" } = attachment;
    const file = {
      id: stableId(`${idea.key} ${name}`, idea.at),
      subject: { kind: "idea", id: stableId(idea.key, idea.at) } as const,
      name,
      description,
    };
    const content = Readable.from([await contentOf(attachment)]);
    await under({ now: idea.at }, () =>
      addFile(actorOf(idea.authorKey), { ...file, content }, rulesWithoutChoice),
    ).catch(unlessClosed);
  }
}

async function contentOf({ content }: DemoAttachment): Promise<Buffer> {
  if ("text" in content) return Buffer.from(content.text);
  if ("pdf" in content) return writePdf(content.pdf);
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(content.svg)).toFormat(content.as).toBuffer();
}

/** In a demonstration that was loaded by an earlier version an idea may have moved on, and takes no files any more. */
function unlessClosed(error: unknown): void {
  if (!isRefusal(error) || error.kind !== "conflict") throw error;
}
