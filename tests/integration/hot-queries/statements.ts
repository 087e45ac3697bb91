import { registry } from "#app/platform/registry.server.ts";
import { recompose } from "#tests/support/database.ts";

/** A statement as it was sent to the database. */
interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Named {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** What is asked of the database, outside any transaction, while something is read. */
export async function statementsOf(read: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { pool } = registry();
  const listening = new Proxy(pool, {
    get(target, property) {
      if (property !== "query") return Reflect.get(target, property) as unknown;
      return (statement: string | Named, values: readonly unknown[] = []) => {
        const { text, values: own = values } =
          typeof statement === "string" ? { text: statement } : statement;
        sent.push({ text, values: own });
        const query = target.query.bind(target) as (...given: unknown[]) => unknown;
        return typeof statement === "string" ? query(statement, values) : query(statement);
      };
    },
  });
  recompose({ pool: listening });
  try {
    await read();
  } finally {
    recompose({ pool });
  }
  return sent;
}
