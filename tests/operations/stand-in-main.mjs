// A stand-in for the built application: it keeps numbers in the database and speaks to the starter as the real one.
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
pool.on("error", () => undefined);

const answers = {
  "/pid": () => process.pid,
  "/database": () => process.env.DATABASE_URL,
  "/empty": () => process.env.GROUNDSWELL_EMPTY ?? "",
  "/add": () =>
    one("INSERT INTO number DEFAULT VALUES RETURNING (SELECT count(*) + 1 FROM number)"),
  "/count": () => one("SELECT count(*) FROM number"),
  "/slow": () => new Promise((resolve) => setTimeout(resolve, 1000, "finished")),
};

async function one(sql) {
  const { rows } = await pool.query({ text: sql, rowMode: "array" });
  return rows[0][0];
}

const server = createServer((request, response) => {
  Promise.resolve(answers[request.url]())
    .then((answer) => response.end(String(answer)))
    .catch((error) => response.writeHead(503).end(error.message));
});

const stop = () => server.close(() => process.exit(0)).closeIdleConnections();
process.on("SIGTERM", stop).on("disconnect", stop);

if (process.env.STAND_IN_FAILS) {
  console.error(process.env.STAND_IN_FAILS);
  process.exit(1);
}
await pool.query("CREATE TABLE IF NOT EXISTS number (at timestamptz DEFAULT now())");
server.listen(Number(process.env.PORT), "127.0.0.1", () => {
  process.send({ kind: "step", text: "The stand-in has begun." });
  process.send({
    kind: "ready",
    url: `http://127.0.0.1:${process.env.PORT}`,
    signIn: "Sign in as anyone.",
  });
});
