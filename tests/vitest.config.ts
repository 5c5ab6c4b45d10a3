import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { runes } from './runes.ts';

const root = join(import.meta.dirname, '..');

export default defineConfig({
	root,
	plugins: [runes],
	test: {
		environment: 'node',
		// What is tested keeps no state, so files that share a process load and parse it once, and not each for itself.
		isolate: false,
		reporters: ['default', join(import.meta.dirname, 'results-vitest.ts')],
		// No test races the clock: this only ends one that hangs.
		testTimeout: 10 * 60 * 1000,
		hookTimeout: 10 * 60 * 1000,
		projects: ['unit', 'dist'].map((name) => ({
			extends: true as const,
			test: { name, include: [`tests/${name}/**/*.test.ts`] },
		})),
	},
});
