/**
 * Finds a Chromium for the browser tests, or gets one. As a command it says in one sentence what it did
 * and exits with 1 when there is none: browser tests without a browser fail, they are never left out.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

interface Way {
	/** Ends the sentence "The browser tests use … ". */
	how: string;
	/** Places where it may be; those that do not start are passed over. */
	paths: () => string[];
}

interface Found {
	path: string;
	how: string;
}

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'unknot');
const memory = join(cache, 'chromium.json');

const second = 1000;
const minute = 60 * second;

/** Keeps the browser from calling home while tests run. */
export const browserArguments = [
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** What is there comes before what has to be fetched. */
const ways: Way[] = [
	{ how: 'named by CHROMIUM or CHROME_PATH', paths: findNamed },
	{ how: 'found last time', paths: findRemembered },
	{ how: 'installed on this computer', paths: findInstalled },
	{ how: 'downloaded earlier by Playwright', paths: findDownloaded },
	{ how: 'installed now with apt-get', paths: installWithApt },
	{ how: 'downloaded now by Playwright', paths: download },
	{ how: 'unpacked now from @sparticuz/chromium', paths: unpack },
];

/** The first browser that starts. */
export async function findChromium(): Promise<Found | undefined> {
	for (const { how, paths } of ways) {
		for (const path of paths()) {
			if (await starts(path)) return { path, how };
		}
	}
	return undefined;
}

/** The path found by the command before; Playwright's settings cannot wait for a search. */
export function rememberedChromium(): string {
	const [path] = findRemembered();
	if (path === undefined) throw new Error('No browser is known. Run: npm run test:browser');
	return path;
}

/** A file that exists may still lack a library, so only a browser that opens a page counts. */
async function starts(path: string): Promise<boolean> {
	try {
		const options = { executablePath: path, args: browserArguments, timeout: 30 * second };
		const browser = await chromium.launch(options);
		await browser.newPage();
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

function findNamed(): string[] {
	return [process.env.CHROMIUM, process.env.CHROME_PATH].filter((path) => path !== undefined);
}

function findRemembered(): string[] {
	if (!existsSync(memory)) return [];
	const found: unknown = JSON.parse(readFileSync(memory, 'utf8'));
	if (typeof found !== 'object' || found === null || !('path' in found)) return [];
	return typeof found.path === 'string' && existsSync(found.path) ? [found.path] : [];
}

function findInstalled(): string[] {
	return [...onPath(), ...(wellKnownPlaces[process.platform] ?? []).flat()].filter((path) =>
		existsSync(path),
	);
}

/** The windowless browser comes first: it does the same with a sixth less of the processor. */
const commands = [
	'chromium-headless-shell',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge',
	'msedge',
];

function onPath(): string[] {
	const ending = process.platform === 'win32' ? '.exe' : '';
	const folders = (process.env.PATH ?? '').split(delimiter);
	return commands.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

const wellKnownPlaces: Partial<Record<NodeJS.Platform, string[][]>> = {
	darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
		['/', homedir()].map((base) =>
			join(base, 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
		),
	),
	linux: [['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']],
	win32: ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((product) =>
		[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
			.filter((base) => base !== undefined)
			.map((base) => join(base, product, 'Application', windowsFile(product))),
	),
};

function windowsFile(product: string): string {
	return product === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe';
}

/** Playwright keeps whole browsers and windowless ones side by side and tells only the place of the whole one. */
function findDownloaded(): string[] {
	const whole = chromium.executablePath();
	const [folder = ''] = whole.split(/[\\/]chromium-\d/);
	const windowless = 'chromium_headless_shell-*/*/*headless[-_]shell{,.exe}';
	const found = globSync(windowless, { cwd: folder }).map((path) => join(folder, path));
	return [whole, ...found].filter((path) => existsSync(path));
}

/** Only for root, as in a container: nobody is asked for a password. */
function installWithApt(): string[] {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
	if (!run('apt-get', ['update'], 2 * minute)) return [];
	const install = (name: string) => run('apt-get', ['install', '-y', name], 5 * minute);
	return ['chromium-headless-shell', 'chromium'].some(install) ? findInstalled() : [];
}

function download(): string[] {
	const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
	const order = [playwright, 'install', 'chromium', '--only-shell'];
	return run(process.execPath, order, minute) ? findDownloaded() : [];
}

/** The last resort comes as an npm package of 67 MB, so it is fetched when needed and is no dependency. */
function unpack(): string[] {
	if (process.platform !== 'linux' || process.arch !== 'x64') return [];
	const folder = join(cache, 'sparticuz');
	mkdirSync(folder, { recursive: true });
	const order = ['install', '--prefix', folder, '--ignore-scripts', '@sparticuz/chromium@153.0.0'];
	if (!run('npm', order, 5 * minute)) return [];
	const script = ['--input-type=module', '--eval', unpackScript];
	if (!run(process.execPath, script, minute, { cwd: folder, TMPDIR: folder })) return [];
	return [join(folder, 'chromium'), writeStarter(folder)];
}

/** Runs in the package's folder; the package unpacks into TMPDIR. */
const unpackScript = `
	import chromium, { inflate } from '@sparticuz/chromium';
	await chromium.executablePath();
	await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
`;

/** For a bare computer: starts the browser with the libraries and fonts that came with it. */
function writeStarter(folder: string): string {
	const starter = join(folder, 'chromium-with-libraries');
	const variables = `LD_LIBRARY_PATH='${folder}/al2023/lib' FONTCONFIG_PATH='${folder}/fonts'`;
	writeFileSync(starter, `#!/bin/sh\n${variables} exec '${folder}/chromium' "$@"\n`);
	chmodSync(starter, 0o755);
	return starter;
}

function run(
	command: string,
	order: string[],
	timeout: number,
	{ cwd = root, ...variables }: Record<string, string> = {},
): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...variables };
	return spawnSync(command, order, { cwd, env, timeout, stdio: 'ignore' }).status === 0;
}

function remember(found: Found): void {
	mkdirSync(cache, { recursive: true });
	writeFileSync(memory, JSON.stringify(found));
}

function describe({ path, how }: Found): string {
	const ignored = findNamed().length > 0 && !findNamed().includes(path);
	const rest = ignored ? '; what CHROMIUM or CHROME_PATH names does not start' : '';
	return `The browser tests use ${path} (${how}${rest}).`;
}

async function main(): Promise<void> {
	const found = await findChromium();
	if (found === undefined) {
		console.error(
			'No Chromium was found or could be got. Install Chrome, Chromium or Edge, or set CHROMIUM to its path.',
		);
		process.exitCode = 1;
		return;
	}
	remember(found);
	console.log(describe(found));
}

const [, command] = process.argv;
if (command !== undefined && realpathSync(command) === import.meta.filename) await main();
