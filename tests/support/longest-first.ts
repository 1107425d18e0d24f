import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Kinds of files, those that take longest first; how long each took is not known in a fresh clone. */
const ORDER = [/\/e2e\/every-/, /\/e2e\//, /\/integration\//];

function rank({ moduleId }: TestSpecification): number {
  const found = ORDER.findIndex((pattern) => pattern.test(moduleId));
  return found < 0 ? ORDER.length : found;
}

/** Begins each group with what takes long, so that at its end no worker waits for the other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
