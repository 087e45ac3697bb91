/** What we use of a second implementation, which brings no types of its own. */
interface Loaded {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
}
type Loader = (url: string) => Promise<Loaded>;

declare module "@digitalbazaar/ed25519-multikey" {
  export interface KeyPair {
    readonly id: string;
    readonly signer: () => object;
    readonly export: (what: { readonly publicKey: true }) => Promise<object>;
  }
  export function from(key: object): Promise<KeyPair>;
}

declare module "@digitalbazaar/data-integrity" {
  export const DataIntegrityProof: new (options: {
    readonly signer?: object;
    readonly date?: string;
    readonly cryptosuite: object;
  }) => object;
}

declare module "@digitalbazaar/eddsa-rdfc-2022-cryptosuite" {
  export const cryptosuite: object;
}

declare module "@digitalbazaar/vc" {
  export function issue(options: {
    readonly credential: object;
    readonly suite: object;
    readonly documentLoader: Loader;
  }): Promise<{ readonly proof: { readonly proofValue: string } }>;
  export function verifyCredential(options: {
    readonly credential: object;
    readonly suite: object;
    readonly documentLoader: Loader;
    readonly now: Date;
  }): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
}

declare module "@digitalbazaar/vc-bitstring-status-list" {
  export interface List {
    readonly getStatus: (index: number) => boolean;
    readonly setStatus: (index: number, status: boolean) => void;
    readonly encode: () => Promise<string>;
  }
  export function createList(options: { readonly length: number }): Promise<List>;
  export function decodeList(options: { readonly encodedList: string }): Promise<List>;
}
