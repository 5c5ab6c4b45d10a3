import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { browserArguments, rememberedChromium } from './browser.ts';

const minute = 60 * 1000;
const root = join(import.meta.dirname, '..');

export default defineConfig({
	testDir: 'e2e',
	testMatch: '*.test.ts',
	outputDir: join(root, 'test-results'),
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	// No test races the clock. These only end what hangs (one step of a test before the whole), and a run in which nothing works.
	timeout: 10 * minute,
	expect: { timeout: minute },
	maxFailures: 30,
	retries: 0,
	workers: 2,
	reporter: [['list'], ['./results-playwright.ts']],
	use: {
		browserName: 'chromium',
		...(process.env.UNKNOT_ADDRESS && { baseURL: process.env.UNKNOT_ADDRESS }),
		bypassCSP: false,
		actionTimeout: 1.5 * minute,
		navigationTimeout: 1.5 * minute,
		// A window of its own for each test takes longer than most tests. What is not taken back by itself is in tests/e2e/site.ts.
		reuseContext: true,
		launchOptions: { executablePath: rememberedChromium(), args: browserArguments },
	},
	// Astro's own server at a port that is free; it says its address, the site's folder included, and Playwright keeps it.
	webServer: {
		command: 'npm run --silent serve -- --port 0',
		cwd: root,
		env: { FORCE_COLOR: '0' },
		timeout: 5 * minute,
		wait: { stdout: /Local +(?<unknot_address>http\S+)/ },
	},
});
