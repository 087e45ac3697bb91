import { sheetAddress } from "#app/features/look/look-sheet.server.ts";
import { look } from "#app/features/look/look.queries.server.ts";
import { barColours } from "#app/ui/accent.ts";
import type { PageLook } from "./root-data.ts";

/** The organisation's look as every page needs it; made once for as long as the look stays the same. */
export async function pageLook(): Promise<PageLook> {
  const now = await look();
  if (made?.of !== now) made = { of: now, look: lookOf(now) };
  return made.look;
}

type Look = Awaited<ReturnType<typeof look>>;
let made: { readonly of: Look; readonly look: PageLook } | undefined;

function lookOf({ accent, logo }: Look): PageLook {
  const sheet = accent === null ? null : sheetAddress("look", accent);
  return { sheet, bars: barColours(accent), logo };
}
