/**
 * Prints the SQL that leads from a database to the models in `prisma/schema`.
 *
 *     node prisma/diff.mjs                       from an empty database (a first migration)
 *     node prisma/diff.mjs postgresql://…        from that database (the next migration; nothing when they agree)
 *
 * Prisma's own `migrate diff` downloads a native engine; this runs the same engine as WebAssembly, offline.
 */
import { sqlTowardsSchema } from "./engine.mjs";

process.stdout.write(await sqlTowardsSchema(process.argv[2]));
