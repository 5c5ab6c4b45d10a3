import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
	root,
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		reporters: ['default', 'json'],
		// tests/run.ts adds up what stands in this file.
		outputFile: { json: join(root, 'node_modules/.cache/unknot/unit.json') },
	},
});
