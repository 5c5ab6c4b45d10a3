/**
 * The command behind `npm test`. It goes on after a failure, so that one run shows them all, and its last line
 * says how many tests passed and failed. Whatever does not run counts as a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Count {
	passed: number;
	failed: number;
	skipped: number;
}

const root = join(import.meta.dirname, '..');
const reports = join(root, 'node_modules', '.cache', 'unknot');
const minute = 60 * 1000;

/** Runs a script of package.json and says whether it went well. */
function run(script: string): boolean {
	console.log(`\n## ${script}\n`);
	const { status } = spawnSync('npm', ['run', '--silent', script], {
		cwd: root,
		shell: process.platform === 'win32',
		stdio: 'inherit',
		timeout: 19 * minute,
	});
	return status === 0;
}

/** A check has no tests to count: it only adds a failure. */
function runCheck(script: string): Count {
	return { passed: 0, failed: run(script) ? 0 : 1, skipped: 0 };
}

function runSuite(script: string, file: string, count: (report: unknown) => Count): Count {
	const path = join(reports, file);
	rmSync(path, { force: true });
	const wentWell = run(script);
	const report: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
	return addMissing(count(report), wentWell);
}

/** A suite that broke off, ran nothing or left tests out on a build machine has not passed. */
function addMissing(count: Count, wentWell: boolean): Count {
	const failed = count.failed + (process.env.CI === undefined ? 0 : count.skipped);
	const isGreen = failed === 0 && wentWell && count.passed > 0;
	return { ...count, failed: isGreen ? 0 : Math.max(failed, 1) };
}

function countUnit(report: unknown): Count {
	return {
		passed: readNumber(report, 'numPassedTests'),
		failed: readNumber(report, 'numFailedTests') + countBrokenFiles(report),
		skipped: readNumber(report, 'numPendingTests') + readNumber(report, 'numTodoTests'),
	};
}

/** A file that does not load holds failures that Vitest does not count as tests. */
function countBrokenFiles(report: unknown): number {
	const files = read(report, 'testResults');
	if (!Array.isArray(files)) return 0;
	return files.filter(
		(file: unknown) =>
			read(file, 'status') === 'failed' && read(file, 'assertionResults', 'length') === 0,
	).length;
}

/** A test that passes only at the second try counts as failed. */
function countBrowser(report: unknown): Count {
	return {
		passed: readNumber(report, 'stats', 'expected'),
		failed: readNumber(report, 'stats', 'unexpected') + readNumber(report, 'stats', 'flaky'),
		skipped: readNumber(report, 'stats', 'skipped'),
	};
}

function readNumber(report: unknown, ...keys: string[]): number {
	const value = read(report, ...keys);
	return typeof value === 'number' ? value : 0;
}

function read(report: unknown, ...keys: string[]): unknown {
	let value = report;
	for (const key of keys) {
		value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
	}
	return value;
}

function describe({ passed, failed, skipped }: Count): string {
	return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function sum(counts: Count[], key: keyof Count): number {
	return counts.reduce((total, count) => total + count[key], 0);
}

const browser = runCheck('test:browser');
const checks = ['check:format', 'check:lint', 'check:types', 'check:content'].map(runCheck);
const unit = runSuite('test:unit', 'unit.json', countUnit);
const build = runCheck('build');
const canBrowse = browser.failed === 0 && build.failed === 0;
const e2e = canBrowse
	? runSuite('test:e2e', 'e2e.json', countBrowser)
	: { passed: 0, failed: 1, skipped: 0 };

const all = [browser, ...checks, unit, build, e2e];
const failed = sum(all, 'failed');

console.log(`\n## Result\n`);
console.log(`Browser, checks and build: ${sum([browser, ...checks, build], 'failed')} of 6 failed`);
console.log(`Unit tests: ${describe(unit)}`);
console.log(`Browser tests: ${canBrowse ? describe(e2e) : 'not run, counted as 1 failed'}`);
console.log(`${sum(all, 'passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
