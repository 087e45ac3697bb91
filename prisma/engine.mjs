import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const prismaFolder = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);
const everything = { externalTables: [], externalEnums: [] };

/**
 * The SQL script from a database (or, without a URL, from an empty one) to the models in `prisma/schema`.
 * The database is only read. Throws with the engine's own words when it cannot be reached.
 * @param {string} [databaseUrl]
 * @returns {Promise<string>}
 */
export async function sqlTowardsSchema(databaseUrl) {
  const files = await schemaFiles();
  const { stdout } = await withEngine(files, databaseUrl, (engine) =>
    engine.diff({
      from: databaseUrl
        ? { tag: "schemaDatasource", files, configDir: prismaFolder }
        : { tag: "empty" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: everything,
    }),
  );
  return stdout ?? "";
}

/**
 * What `prisma migrate` finds when it compares a database's history with `prisma/migrations`.
 * @param {string} databaseUrl
 * @returns {Promise<import("@prisma/schema-engine-wasm").DiagnoseMigrationHistoryOutput>}
 */
export async function diagnoseHistory(databaseUrl) {
  const migrationsList = await migrationsAsPrismaReadsThem();
  return withEngine(await schemaFiles(), databaseUrl, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: everything,
    }),
  );
}

async function schemaFiles() {
  const folder = join(prismaFolder, "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, content: await readFile(path, "utf8") };
    }),
  );
}

async function migrationsAsPrismaReadsThem() {
  const baseDir = join(prismaFolder, "migrations");
  const folders = (await readdir(baseDir, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const migrationDirectories = folders.map(async ({ name }) => ({
    path: name,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok", value: await readFile(join(baseDir, name, "migration.sql"), "utf8") },
    },
  }));
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(migrationDirectories),
  };
}

async function withEngine(files, databaseUrl, work) {
  const pool = databaseUrl ? new pg.Pool({ connectionString: databaseUrl }) : undefined;
  const engine = await openEngine(files, pool ? catalogAdapter(pool) : noDatabase);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool?.end();
  }
}

async function openEngine(files, adapterFactory) {
  const glue = await (loading ??= loadEngine());
  const datamodels = files.map(({ path, content }) => [path, content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFactory);
  return glue.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}

// The module keeps its instance: a second one in the same process would break the first.
let loading;

// Node 20 imports no .wasm files, so the module is wired by hand as the package's bundler entry would do it.
async function loadEngine() {
  // The engine tells here why it gives up, and leaves its promise unsettled.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (words) => {
      throw new Error(`Prisma's engine gave up: ${words}`);
    },
  };
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = require.resolve("@prisma/schema-engine-wasm").replace(/schema_engine\.js$/, "");
  const { instance } = await WebAssembly.instantiate(
    await readFile(join(folder, "schema_engine_bg.wasm")),
    { "./schema_engine_bg.js": glue },
  );
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

const singleByteChar = 18;
const text = 25;

/**
 * Prisma's adapter does not know the catalogue's type "char", which the engine reads: the driver's answer is
 * changed to text on its way into the adapter, and the adapter's to a character on its way out.
 */
function catalogAdapter(pool) {
  const characters = new Set();
  const query = pool.query.bind(pool);
  pool.query = async (...args) => {
    const result = await query(...args);
    for (const field of result.fields.filter(({ dataTypeID }) => dataTypeID === singleByteChar)) {
      characters.add(field.name);
      field.dataTypeID = text;
    }
    return result;
  };
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => withCharacters(await connect(), characters);
  return factory;
}

function withCharacters(connection, characters) {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (sql) => {
    const { columnNames, columnTypes, rows } = await queryRaw(sql);
    return {
      columnNames,
      columnTypes: columnTypes.map((type, index) =>
        characters.has(columnNames[index]) && type === ColumnTypeEnum.Text
          ? ColumnTypeEnum.Character
          : type,
      ),
      rows,
    };
  };
  return connection;
}

// The engine greets its database even when it compares two things that are not databases.
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
const noDatabase = {
  provider: "postgres",
  adapterName: "no database",
  connect: () => Promise.resolve(noConnection),
  connectToShadowDb: () => Promise.resolve(noConnection),
};
