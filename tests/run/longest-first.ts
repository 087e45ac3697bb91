import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest, the longest first: begun last, one of them would keep one core while the other has nothing to do. */
const longest = [
  "http/hostile-forms",
  "http/access",
  "http/hidden-counts",
  "http/hostile-bodies",
  "http/killed",
].map((name) => `tests/${name}.test.ts`);

/** Takes the files that take longest first, whatever a machine remembers of earlier runs. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted].sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.endsWith(name));
  return place < 0 ? longest.length : place;
}
