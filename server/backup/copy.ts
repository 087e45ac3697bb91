import { once } from "node:events";
import { PassThrough } from "node:stream";
import type pg from "pg";

/** Runs `COPY … TO STDOUT`: `rows` streams the text it gives, one row a line. */
export class CopyOut implements pg.Submittable {
  readonly rows = new PassThrough();
  readonly #sql: string;

  constructor(sql: string) {
    this.#sql = sql;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#sql);
  }

  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: pg.Connection): void {
    // The driver reuses the memory of a chunk for the next one.
    if (this.rows.write(Buffer.from(chunk)) || stream.isPaused()) return;
    stream.pause();
    this.rows.once("drain", () => stream.resume());
  }

  handleCommandComplete(): void {
    // The rows end when the server is ready for the next statement.
  }

  handleReadyForQuery({ stream }: pg.Connection): void {
    this.rows.end();
    // A stream that has been ended no longer says when it is drained.
    stream.resume();
  }

  handleError(error: Error): void {
    this.rows.destroy(error);
  }
}

/** Runs `COPY … FROM STDIN` with rows in the format that `CopyOut` gives; `rowCount` resolves when all are in. */
export class CopyIn implements pg.Submittable {
  readonly rowCount: Promise<number>;
  readonly #sql: string;
  readonly #rows: AsyncIterable<Buffer>;
  #count = 0;
  #settle: { resolve: (rows: number) => void; reject: (error: unknown) => void } | undefined;

  constructor(sql: string, rows: AsyncIterable<Buffer>) {
    this.#sql = sql;
    this.#rows = rows;
    this.rowCount = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#sql);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.#send(connection).catch((error: unknown) => {
      this.#settle?.reject(error);
      connection.sendCopyFail(error instanceof Error ? error.message : "broken off");
    });
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#count = Number(text.split(" ").at(-1));
  }

  handleReadyForQuery(): void {
    this.#settle?.resolve(this.#count);
  }

  handleError(error: Error): void {
    this.#settle?.reject(error);
  }

  async #send(connection: CopyConnection) {
    for await (const chunk of this.#rows) {
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) await once(connection.stream, "drain");
    }
    connection.endCopyFrom();
  }
}

/** What the driver's connection can do for COPY, which its published types leave out. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}
