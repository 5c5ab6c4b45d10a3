// `npm run test:faults`: search and map with each of their files out of reach, in every way that a file can be. It waits out slow
// files, so it takes minutes; the browser tests hold a few of its cases.

import { defineConfig } from '@playwright/test';
import settings from '../playwright.config.ts';

export default defineConfig({
	...settings,
	testDir: '.',
	workers: 1,
	maxFailures: 0,
	reporter: [['line'], ['./closing.ts']],
});
