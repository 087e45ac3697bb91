import type { Hex } from "#app/core/colour.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { LogoPicture, Plate } from "./look.ts";

export interface StoredLook {
  readonly revision: number;
  readonly accent: Hex | null;
  readonly logoHash: string | null;
  readonly logoAlt: string;
}

const untouched: StoredLook = { revision: 0, accent: null, logoHash: null, logoAlt: "" };

/** The look as it stands. */
export async function findLook(sql: RunSql): Promise<StoredLook> {
  const [row] = await sql<StoredLook>(
    `select revision, accent, logo_hash as "logoHash", logo_alt as "logoAlt" from organisation_look`,
  );
  return row ?? untouched;
}

/** Writes the accent. */
export async function saveAccent(sql: RunSql, accent: Hex | null): Promise<void> {
  await sql(
    `insert into organisation_look (id, revision, accent) values (1, 1, $1)
     on conflict (id) do update set accent = $1, revision = organisation_look.revision + 1`,
    [accent],
  );
}

/** Keeps a picture; the same one a second time is the one that is there. */
export async function saveFile(
  sql: RunSql,
  { hash, bytes }: LogoPicture,
  now: Date,
): Promise<void> {
  await sql(
    `insert into organisation_file (hash, bytes, created_at) values ($1, $2, $3) on conflict do nothing`,
    [hash, bytes, now],
  );
}

/** What is written about a logo; nulls for none. */
export interface LogoRow {
  readonly hash: string | null;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly plate: Plate;
}

/** Writes which picture is the logo, and lets go of pictures that nothing shows any more. */
export async function saveLogo(sql: RunSql, { hash, alt, width, height, plate }: LogoRow) {
  await sql(
    `insert into organisation_look (id, revision, logo_hash, logo_alt, logo_width, logo_height, logo_plate)
     values (1, 1, $1, $2, $3, $4, $5::logo_plate)
     on conflict (id) do update set revision = organisation_look.revision + 1, logo_hash = $1, logo_alt = $2,
       logo_width = $3, logo_height = $4, logo_plate = $5::logo_plate`,
    [hash, alt, width, height, plate],
  );
  await sql(`delete from organisation_file where hash is distinct from $1`, [hash]);
}

/** Writes what the logo says. */
export async function saveLogoAlt(sql: RunSql, alt: string): Promise<void> {
  await sql("update organisation_look set logo_alt = $1, revision = revision + 1", [alt]);
}
