// Serves the built site for a script of ours, on a port of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Starts the server and waits until it answers.
 * @throws {Error} when it cannot
 */
export async function serveSite(port: number): Promise<{ address: string; stop: () => void }> {
	const server = spawn('node', ['src/server.ts'], {
		cwd: join(import.meta.dirname, '..'),
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await Promise.race([
		once(server.stdout, 'data'),
		once(server, 'exit').then(() => {
			throw new Error(`The site is not served at port ${port}. Stop what else uses it.`);
		}),
	]);
	return { address: `http://localhost:${port}/`, stop: () => server.kill() };
}
