import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { record } from './results.ts';

const fileOf = (module: TestModule) => relative(process.cwd(), module.moduleId);

/** Tells tests/run.ts how each unit test ended. */
export default class implements Reporter {
	onTestCaseResult(test: TestCase): void {
		const { state } = test.result();
		record({
			outcome: state === 'pending' ? 'skipped' : state,
			file: fileOf(test.module),
			milliseconds: test.diagnostic()?.duration ?? 0,
		});
	}

	/** A file that does not load holds failures that are no tests. */
	onTestModuleEnd(module: TestModule): void {
		if (module.errors().length > 0 || (module.state() === 'failed' && module.children.size === 0))
			record({ outcome: 'failed', file: fileOf(module), milliseconds: 0 });
	}
}
