// Serves the built site for a script of ours with Astro's own server, at a port that is free.

import { join } from 'node:path';
import { preview, type AstroInlineConfig } from 'astro';

const root = join(import.meta.dirname, '..');

/**
 * Starts the server; the address ends with the folder that the site lies in.
 * @param config what differs from astro.config.mjs, such as another folder
 * @throws {Error} when nothing is built
 */
export async function serveSite(
	config: AstroInlineConfig = {},
): Promise<{ address: string; stop: () => Promise<void> }> {
	process.loadEnvFile(join(root, '.env'));
	const server = await preview({ root, logLevel: 'error', server: { port: 0 }, ...config });
	const [address] = server.urls?.local ?? [];
	if (address === undefined) throw new Error('Astro serves the site, but says no address.');
	return { address, stop: () => server.stop() };
}
