import type { Pool } from "pg";
import type { Hex } from "#app/core/colour.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { logoAddress, type OrganisationLook, type Plate } from "./look.ts";

const believedFor = 5_000;
const believed = new WeakMap<Pool, { look: OrganisationLook; at: number }>();

/** The organisation's look, at most five seconds old; every page asks for it. */
export async function look(): Promise<OrganisationLook> {
  const { pool } = registry();
  const known = believed.get(pool);
  if (known && Date.now() - known.at < believedFor) return known.look;
  const [row] = await sql<LookRow>(
    `select revision, accent, logo_hash as "hash", logo_alt as "alt", logo_width as "width",
       logo_height as "height", logo_plate as "plate" from organisation_look`,
  );
  const found = row ? lookOf(row) : untouched;
  believed.set(pool, { look: found, at: Date.now() });
  return found;
}

/** The look as it stands at this moment, for those who change it. */
export function lookNow(): Promise<OrganisationLook> {
  forgetLook();
  return look();
}

/** Makes this node read the look again. */
export function forgetLook(): void {
  believed.delete(registry().pool);
}

/** A picture's bytes; null when there is none of that name. */
export async function pictureBytes(hash: string): Promise<Buffer | null> {
  const [row] = await prepared<{ bytes: Buffer }>(
    "organisation-file",
    "select bytes from organisation_file where hash = $1",
    [hash],
  );
  return row?.bytes ?? null;
}

const untouched: OrganisationLook = { revision: 0, accent: null, logo: null };

interface LookRow {
  readonly revision: number;
  readonly accent: Hex | null;
  readonly hash: string | null;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly plate: Plate;
}

function lookOf({ revision, accent, hash, alt, width, height, plate }: LookRow): OrganisationLook {
  if (hash === null || width === null || height === null) return { revision, accent, logo: null };
  return { revision, accent, logo: { src: logoAddress(hash), alt, width, height, plate } };
}
