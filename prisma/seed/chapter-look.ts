import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { system } from "#app/core/actor.ts";
import { changeLogo } from "#app/features/look/change-logo.server.ts";
import type { LogoPicture } from "#app/features/look/look.ts";
import { under } from "#app/platform/transact.server.ts";
import type { DemoOrganisation } from "./demo/types.ts";

/** The organisation's arms beside its name; the accent stays the product's own. */
export async function loadLook({ foundedAt }: DemoOrganisation): Promise<void> {
  const picture = await arms();
  await under({ now: foundedAt }, () => changeLogo(system, { picture, alt: "" }));
}

// Drawn and measured already (demo/draw-logo.mjs), so that a start need not load what draws pictures.
async function arms(): Promise<LogoPicture> {
  const bytes = new Uint8Array(await readFile("prisma/seed/demo/valmere.png"));
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { bytes, hash, width: 128, height: 128, plate: "none" };
}
