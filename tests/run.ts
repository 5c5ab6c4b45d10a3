/**
 * The command behind `npm test`. It goes on after a failure, so that one run shows them all, and its last line
 * says how many tests passed and failed. Whatever does not run counts as a failure. No part has a limit of time.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readResults, variable, type Result } from './results.ts';

/** A part of the run that has ended: a suite has results, a check has none. */
interface Part {
	script: string;
	isSuite: boolean;
	wentWell: boolean;
	results: readonly Result[];
	/** Seconds. */
	wall: number;
	/** Seconds of all its processes; unknown on Windows. */
	cpu: number | undefined;
}

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'unknot');
const hasShell = process.platform !== 'win32';
const second = 1000;
const running = new Set<ChildProcess>();
const end = { isCutShort: false };

/** Runs a script of package.json; what it says comes at once, or whole at its end where others run beside it. */
async function run(script: string, { isSuite = false, isAlone = false } = {}): Promise<Part> {
	const results = join(cache, `${script.replaceAll(':', '-')}.results`);
	rmSync(results, { force: true });
	const start = performance.now();
	if (isAlone) console.log(`\n## ${script}\n`);
	const { wentWell, output, cpu } = end.isCutShort
		? { wentWell: false, output: 'Not run.\n', cpu: undefined }
		: await spawnScript(script, isAlone, { ...process.env, [variable]: results });
	if (!isAlone) process.stdout.write(`\n## ${script}\n\n${output}`);
	const wall = (performance.now() - start) / second;
	return { script, isSuite, wentWell, results: readResults(results), wall, cpu };
}

async function spawnScript(script: string, isAlone: boolean, env: NodeJS.ProcessEnv) {
	const command = `npm run --silent ${script}`;
	// The shell says what processor time its children took.
	const timed = hasShell ? `${command}; status=$?; times >&3; exit $status` : command;
	const child = spawn(timed, {
		cwd: root,
		env,
		shell: true,
		// A group of its own, so that all of it can be ended.
		detached: hasShell,
		stdio: isAlone ? ['ignore', 'inherit', 'inherit', 'pipe'] : ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	running.add(child);
	const said = { output: '', times: '' };
	for (const [stream, key] of [
		[child.stdout, 'output'],
		[child.stderr, 'output'],
		[child.stdio[3], 'times'],
	] as const)
		stream?.on('data', (data: Buffer) => (said[key] += data.toString()));
	const status = await new Promise<number | null>((done) => child.on('close', done));
	running.delete(child);
	return { wentWell: status === 0, output: said.output, cpu: cpuFrom(said.times) };
}

/** The second line of what `times` says is about the children: "0m1.20s 0m0.30s". */
function cpuFrom(times: string): number | undefined {
	const parts = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.,]+)s/g)];
	if (parts.length === 0) return undefined;
	return parts.reduce(
		(sum, [, minutes, seconds = '0']) =>
			sum + 60 * Number(minutes) + Number(seconds.replace(',', '.')),
		0,
	);
}

/** Ends what runs when the run itself is to end; what was counted until then is still told. */
function cutShort(): void {
	const signal = end.isCutShort ? 'SIGKILL' : 'SIGINT';
	end.isCutShort = true;
	for (const child of running) kill(child, signal);
	setTimeout(() => {
		for (const child of running) kill(child, 'SIGKILL');
	}, 10 * second).unref();
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
	try {
		if (hasShell && child.pid !== undefined) process.kill(-child.pid, signal);
		else child.kill(signal);
	} catch {
		// It has ended by itself.
	}
}

/** What follows a part that failed is not run. */
const notRun = (script: string): Part => ({
	...{ script, isSuite: true, wentWell: false, results: [] },
	...{ wall: 0, cpu: undefined },
});

const count = ({ results }: Part, outcome: Result['outcome']) =>
	results.filter((result) => result.outcome === outcome).length;

/** A part that broke off, a suite that ran nothing or left tests out on a build machine has not passed. */
function failuresOf(part: Part): number {
	const left = process.env.CI === undefined ? 0 : count(part, 'skipped');
	const failed = count(part, 'failed') + left;
	const isGreen = failed === 0 && part.wentWell && (!part.isSuite || count(part, 'passed') > 0);
	return isGreen ? 0 : Math.max(failed, 1);
}

function lineOf(part: Part): string {
	const time = (seconds: number | undefined) =>
		seconds === undefined ? '' : `${seconds.toFixed(0)} s`;
	const said = part.isSuite
		? `${count(part, 'passed')} passed, ${count(part, 'failed')} failed, ${count(part, 'skipped')} skipped`
		: '';
	const verdict = part.wentWell ? 'ok' : 'FAILED';
	return `${part.script.padEnd(20)}${time(part.wall).padStart(8)}${time(part.cpu).padStart(10)}  ${verdict.padEnd(8)}${said}`;
}

/** The files that took longest, in seconds of all their tests. */
function slowest(parts: readonly Part[], most: number): string[] {
	const times = new Map<string, number>();
	for (const { file, milliseconds } of parts.flatMap(({ results }) => results))
		times.set(file, (times.get(file) ?? 0) + milliseconds / second);
	return [...times]
		.sort(([, one], [, other]) => other - one)
		.slice(0, most)
		.map(([file, seconds]) => `${seconds.toFixed(0).padStart(26)} s  ${file}`);
}

/** All parts. What writes the types of the content (build, lint, astro) goes one after the other, the rest beside it. */
async function runAll(): Promise<Part[]> {
	const build = run('build');
	const withAstro = async () => [
		await build,
		await run('check:lint'),
		await run('check:types:astro'),
	];
	const beside = async () => [
		await run('check:format'),
		await run('test:unit', { isSuite: true }),
		(await build).wentWell ? await run('test:dist', { isSuite: true }) : notRun('test:dist'),
		await run('check:types:svelte'),
	];
	const parts = (await Promise.all([withAstro(), beside()])).flat();
	const browser = (await build).wentWell
		? await run('test:e2e', { isSuite: true, isAlone: true })
		: notRun('test:e2e');
	return [...parts, browser];
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, cutShort);
mkdirSync(cache, { recursive: true });
const start = performance.now();
const parts = await runAll();
const failed = parts.reduce((sum, part) => sum + failuresOf(part), 0);
const passed = parts.reduce((sum, part) => sum + count(part, 'passed'), 0);
const wall = (performance.now() - start) / second;
const cpu = parts.reduce((sum, part) => sum + (part.cpu ?? 0), 0);

console.log(`\n## Result\n\n${'part'.padEnd(20)}${'wall'.padStart(8)}${'processor'.padStart(10)}`);
for (const part of parts) console.log(lineOf(part));
console.log(`${'all'.padEnd(20)}${wall.toFixed(0).padStart(6)} s${cpu.toFixed(0).padStart(8)} s`);
console.log(`\nSlowest files\n${slowest(parts, 8).join('\n')}\n`);
if (end.isCutShort) console.log('The run was cut short.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
