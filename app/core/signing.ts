/** Signing as jobs know it: a port, since where it is done, and with what, is known to the server alone. */

/** Documents to be signed, each in both forms, with keys that were opened for it. */
export interface SigningOrder {
  readonly documents: readonly object[];
  readonly proof: {
    /** The issuer's address, "#" and the key. */
    readonly verificationMethod: string;
    readonly secretKeyMultibase: string;
  };
  readonly jwt: {
    readonly alg: "RS256" | "ES256";
    /** Where the public half stands. */
    readonly kid: string;
    /** PKCS #8, PEM. */
    readonly secretKey: string;
  };
  readonly at: Date;
}

/** One of them, exactly as it was signed: with a proof inside, and as a signed text around that. */
export interface Signed {
  readonly json: string;
  readonly jwt: string;
}

export type Sign = (order: SigningOrder) => Promise<readonly Signed[]>;
