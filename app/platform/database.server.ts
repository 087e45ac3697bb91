import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "#prisma/client/client.ts";

/** The connection of a running transaction; empty once it has gone back to the pool. */
interface Slot {
  connection?: pg.PoolClient | undefined;
}

// The pool is made by `server`, transactions are also opened by the Remix bundle: both must see one store.
const place = Symbol.for("groundswell.borrowing");
const holder = globalThis as typeof globalThis & {
  [place]: AsyncLocalStorage<Slot> | undefined;
};

/** Filled when Prisma opens the transaction of the present async context. */
const borrowing = (holder[place] ??= new AsyncLocalStorage<Slot>());

/**
 * A pool that remembers which connection an interactive Prisma transaction took, so that raw SQL
 * can run on the same one: Prisma for ordinary statements, `pg` for the hot ones, one transaction.
 */
class SharingPool extends pg.Pool {
  private readonly slots = new WeakMap<pg.PoolClient, Slot>();

  constructor(config: pg.PoolConfig) {
    super(config);
    // Prisma gives the connection back when it gives a transaction up; nothing may be written on it then.
    this.on("release", (_error: unknown, connection: pg.PoolClient) => {
      const slot = this.slots.get(connection);
      if (slot) slot.connection = undefined;
      this.slots.delete(connection);
    });
  }

  // pg's overloads (promise and callback) make the exact signature of `connect` inexpressible here.
  override connect = ((callback?: Parameters<pg.Pool["connect"]>[0]) => {
    if (callback) {
      super.connect(callback);
      return;
    }
    const slot = borrowing.getStore();
    return super.connect().then((connection) => {
      if (slot) {
        slot.connection = connection;
        this.slots.set(connection, slot);
      }
      return connection;
    });
  }) as pg.Pool["connect"];
}

export interface Database {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

/** Opens the one pool of a process and Prisma on top of it. `lockTimeout`: milliseconds to wait for a lock; 0 for ever. */
export function openDatabase(url: string, connections: number, lockTimeout = 0): Database {
  const pool = new SharingPool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    application_name: "groundswell",
    // A database that vanished without a word is noticed; nobody waits for ever behind somebody else's lock.
    keepAlive: true,
    lock_timeout: lockTimeout,
  });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (connection) => {
    connection.on("error", () => undefined);
  });
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

export type PrismaTransaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** Runs a statement on the transaction's connection. Throws once the transaction is over. */
export type RawQuery = <Row extends object>(query: pg.QueryConfig) => Promise<Row[]>;

/** Runs `work` in one transaction of at most `timeout` milliseconds, with Prisma and raw SQL on one connection. */
export async function inTransaction<T>(
  prisma: PrismaClient,
  work: (tx: PrismaTransaction, raw: RawQuery) => Promise<T>,
  timeout = 30_000,
): Promise<T> {
  const slot: Slot = {};
  const raw: RawQuery = async <Row extends object>(query: pg.QueryConfig) => {
    if (!slot.connection)
      throw new Error("The transaction is over; nothing more can be written in it.");
    return (await slot.connection.query<Row>(query)).rows;
  };
  return borrowing.run(slot, () =>
    prisma.$transaction((tx) => work(tx, raw), { maxWait: 10_000, timeout }),
  );
}
