import { z } from "zod";

/**
 * A backup is a gzip file of lines: the header; then, for each table, its name, its rows as PostgreSQL's COPY
 * writes them (exact for every type), and the end mark; then the waiting jobs in the same way; then, where they are
 * kept on disk, the files, a line per piece; then the trailer.
 */
export const formatName = "groundswell-backup";

/** The line after a table's last row; COPY never writes it as a row. */
export const endOfRows = "\\.";

/** The section that holds the waiting jobs instead of a table. */
export const jobsSection = "graphile_worker.jobs";

/** The section that holds files instead of a table. */
export const filesSection = "files";

/** First line: what is inside, and which migrations made the tables. */
export const headerSchema = z.object({
  format: z.literal(formatName),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1) })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
});
export type Header = z.infer<typeof headerSchema>;
export type Table = Header["tables"][number];

/** The line before the rows of a table, or of the jobs. */
export const sectionSchema = z.object({ section: z.string() });

/** Last line: how many rows each section has, and the SHA-256 (hex) of every byte before this line. */
export const trailerSchema = z.object({
  rows: z.record(z.string(), z.number().int().nonnegative()),
  sha256: z.string(),
});
export type Trailer = z.infer<typeof trailerSchema>;
