import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { browserArguments, rememberedChromium } from './browser.ts';

const root = join(import.meta.dirname, '..');
// Not the port of `npm start`, so that tests run beside it.
const port = '4322';
const address = `http://localhost:${port}/`;

export default defineConfig({
	testDir: 'e2e',
	testMatch: '*.test.ts',
	outputDir: join(root, 'test-results'),
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	globalTimeout: 18 * 60 * 1000,
	retries: 0,
	workers: 2,
	reporter: [
		['list'],
		// tests/run.ts adds up what stands in this file.
		['json', { outputFile: join(root, 'node_modules/.cache/unknot/e2e.json') }],
	],
	use: {
		browserName: 'chromium',
		baseURL: address,
		bypassCSP: false,
		launchOptions: { executablePath: rememberedChromium(), args: browserArguments },
	},
	webServer: {
		command: 'npm run serve',
		cwd: root,
		env: { PORT: port },
		url: address,
		reuseExistingServer: false,
	},
});
