// One line for each test that has ended, written at once: what was counted stays counted when a suite is cut short.

import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** How a test ended. */
export interface Result {
	outcome: 'passed' | 'failed' | 'skipped';
	file: string;
	milliseconds: number;
}

/** Names the file for the suites that tests/run.ts starts; a suite started by hand keeps no count. */
export const variable = 'UNKNOT_RESULTS';

/** Adds the result of a test. */
export function record(result: Result): void {
	const path = process.env[variable];
	if (path !== undefined) appendFileSync(path, `${JSON.stringify(result)}\n`);
}

/** All results of a suite so far; a line that broke off is none. */
export function readResults(path: string): Result[] {
	if (!existsSync(path)) return [];
	const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
	return lines.map((line) => JSON.parse(line) as Result);
}
