import type { RequestHandler } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "#app/core/errors.ts";
import type { Settings } from "#app/platform/env.server.ts";
import { contextOf } from "./visitor.ts";

/**
 * Held in memory, per node: a person clicks far less than this, an office shares one address.
 * Sign-in has stricter limits of its own.
 */
const writesOfPerson = new RateLimiterMemory({ points: 300, duration: 60 });
const readsOfPerson = new RateLimiterMemory({ points: 1_200, duration: 60 });
const strangersOfAddress = new RateLimiterMemory({ points: 1_200, duration: 60 });

/** Verifying takes processor time that strangers choose. */
const verifications = new RateLimiterMemory({ points: 30, duration: 60 });

/** Refuses more requests than a person can mean to send. */
export function limitRate({ noRateLimits }: Settings): RequestHandler {
  if (noRateLimits)
    return (_request, _response, next) => {
      next();
    };
  return (request, response, next) => {
    const { actor, address } = contextOf(response);
    const reads =
      request.method === "GET" || request.method === "HEAD" ? readsOfPerson : writesOfPerson;
    const isVerifying = request.method === "POST" && /^\/verify(?:\.data)?$/.test(request.path);
    const limiter = isVerifying ? verifications : actor ? reads : strangersOfAddress;
    limiter.consume(actor?.id ?? address).then(
      () => {
        next();
      },
      () => {
        response.setHeader("Retry-After", "60");
        next(new Refusal("rate_limited", "ui.error429Text"));
      },
    );
  };
}
