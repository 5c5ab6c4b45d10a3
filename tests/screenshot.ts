// `npm run screenshot`: the pictures of the README, taken from the built site with one muscle chosen.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, rememberedChromium } from './browser.ts';

const root = join(import.meta.dirname, '..');
const port = '4323';

const server = spawn('node', ['src/server.ts'], {
	cwd: root,
	env: { ...process.env, PORT: port },
	stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');

const browser = await chromium.launch({
	executablePath: rememberedChromium(),
	args: browserArguments,
});
for (const colorScheme of ['light', 'dark'] as const) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
	await page.goto(`http://localhost:${port}/#rhomboids-left`, { waitUntil: 'networkidle' });
	await page.screenshot({ path: join(root, `.github/front-page-${colorScheme}.png`) });
}
await browser.close();
server.kill();
