/**
 * Prints the SQL that leads from a database to the models in `prisma/schema`.
 *
 *     node prisma/diff.mjs                       from an empty database (a first migration)
 *     node prisma/diff.mjs postgresql://…        from that database (the next migration; nothing when they agree)
 *
 * Prisma's own `migrate diff` downloads a native engine; this runs the same engine as WebAssembly, offline.
 */
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";

const schemaFolder = join(fileURLToPath(new URL(".", import.meta.url)), "schema");
const require = createRequire(import.meta.url);

/**
 * The SQL script from a database (or, without a URL, from an empty one) to the models in `prisma/schema`.
 * The database is only read. Throws with the engine's own words when it cannot be reached.
 * @param {string | undefined} databaseUrl
 * @returns {Promise<string>}
 */
export async function sqlTowardsSchema(databaseUrl) {
  const files = await schemaFiles();
  const pool = databaseUrl ? catalogPool(databaseUrl) : undefined;
  const adapter = pool ? new PrismaPg(pool) : noDatabase;
  const engine = await openEngine(files, bindMigrationAwareSqlAdapterFactory(adapter));
  try {
    const { stdout } = await engine.diff({
      from: databaseUrl
        ? { tag: "schemaDatasource", files, configDir: schemaFolder }
        : { tag: "empty" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? "";
  } finally {
    engine.free();
    await pool?.end();
  }
}

const singleByteChar = 18;
const text = 25;

// The engine reads "char" columns of the catalogue, which Prisma's adapter does not know: they go as text.
function catalogPool(connectionString) {
  const pool = new pg.Pool({ connectionString });
  const query = pool.query.bind(pool);
  pool.query = async (...args) => {
    const result = await query(...args);
    for (const field of result.fields) {
      if (field.dataTypeID === singleByteChar) field.dataTypeID = text;
    }
    return result;
  };
  return pool;
}

// The engine greets its database even when it compares two things that are not databases.
const noDatabase = {
  provider: "postgres",
  adapterName: "no database",
  connect: () => Promise.resolve(noConnection),
  connectToShadowDb: () => Promise.resolve(noConnection),
};
const noConnection = {
  provider: "postgres",
  adapterName: "no database",
  queryRaw: () => Promise.resolve({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: () => Promise.resolve(0),
  executeScript: () => Promise.resolve(),
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  startTransaction: () => Promise.reject(new Error("There is no database here.")),
  dispose: () => Promise.resolve(),
};

async function schemaFiles() {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(schemaFolder, name);
      return { path, content: await readFile(path, "utf8") };
    }),
  );
}

// Node 20 imports no .wasm files, so the module is wired by hand as the package's bundler entry would do it.
async function openEngine(files, adapterFactory) {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = require.resolve("@prisma/schema-engine-wasm").replace(/schema_engine\.js$/, "");
  const { instance } = await WebAssembly.instantiate(
    await readFile(join(folder, "schema_engine_bg.wasm")),
    { "./schema_engine_bg.js": glue },
  );
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = files.map(({ path, content }) => [path, content]);
  return glue.SchemaEngine.new({ datamodels }, () => undefined, adapterFactory);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(await sqlTowardsSchema(process.argv[2]));
}
