// The last words of `npm run test:faults`: of each kind how many faults there were, and how many left something dead or silent.
// They are counted also when a test fails, or the run is cut short.

import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** What came of one file that was out of reach. */
export interface Fault {
	/** What it is a file of. */
	of: 'map' | 'search';
	/** What happened to it. */
	kind: string;
	/** What the reader did led nowhere, or what is shown is of something else. */
	dead: number;
	/** Something is missing, and nothing was said of it. */
	silent: number;
}

/** What tells of a fault in the annotations of a test. */
const type = 'fault';

/** A fault as an annotation of the test that made it. */
export const annotationOf = (fault: Fault) => ({ type, description: JSON.stringify(fault) });

/** One line: "map, is not found: 31 faults, 0 dead, 0 silent". */
export function lineOf(name: string, faults: readonly Fault[]): string {
	const sum = (of: 'dead' | 'silent') => faults.reduce((all, fault) => all + fault[of], 0);
	return `${name}: ${faults.length} faults, ${sum('dead')} dead, ${sum('silent')} silent`;
}

/** The lines of all faults: those of the search, then those of the map, each by its kinds and then in all. */
export function linesOf(faults: readonly Fault[]): string[] {
	return (['search', 'map'] as const).flatMap((of) => {
		const own = faults.filter((fault) => fault.of === of);
		const kinds = Map.groupBy(own, ({ kind }) => kind);
		return [...[...kinds].map(([kind, some]) => lineOf(`${of}, ${kind}`, some)), lineOf(of, own)];
	});
}

export default class implements Reporter {
	#faults: Fault[] = [];

	onTestEnd(_test: TestCase, { annotations }: TestResult): void {
		for (const one of annotations)
			if (one.type === type) this.#faults.push(JSON.parse(one.description ?? '{}') as Fault);
	}

	onEnd(): Promise<{ status: 'failed' } | undefined> {
		console.log(`\n${linesOf(this.#faults).join('\n')}`);
		const isBad = this.#faults.some(({ dead, silent }) => dead + silent > 0);
		return Promise.resolve(
			isBad || this.#faults.length === 0 ? { status: 'failed' as const } : undefined,
		);
	}
}
