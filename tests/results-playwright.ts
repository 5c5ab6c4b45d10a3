import { relative } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { record } from './results.ts';

/** Tells tests/run.ts how each browser test ended. */
export default class implements Reporter {
	onTestEnd(test: TestCase, { status, duration }: TestResult): void {
		const isSkipped = status === 'skipped' || status === 'interrupted';
		const isAsExpected = status === test.expectedStatus;
		record({
			outcome: isSkipped ? 'skipped' : isAsExpected ? 'passed' : 'failed',
			file: relative(process.cwd(), test.location.file),
			milliseconds: duration,
		});
	}

	printsToStdio(): boolean {
		return false;
	}
}
