import { registry } from "./registry.server.ts";

/** Lets one process at a time do something, on a connection of its own; the others wait. */
export async function underLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const connection = await registry().pool.connect();
  try {
    await connection.query("set lock_timeout = 0");
    await connection.query("select pg_advisory_lock(hashtextextended($1, 1))", [name]);
    return await work();
  } finally {
    // Ending the connection gives the lock back whatever state it is in.
    connection.release(true);
  }
}
