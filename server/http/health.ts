import { Router } from "express";
import { sql } from "#app/platform/db.server.ts";

/** `/healthz`: the process answers. `/readyz`: it can also reach its database. */
export const health = Router();

health.get("/healthz", (_request, response) => {
  response.type("text/plain").send("ok\n");
});

health.get("/readyz", (_request, response) => {
  sql("select 1").then(
    () => response.type("text/plain").send("ready\n"),
    () => response.status(503).type("text/plain").send("the database does not answer\n"),
  );
});
