// Serves the built site for a script of ours, on a port of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts the server and waits until it answers. */
export async function serveSite(port: number): Promise<{ address: string; stop: () => void }> {
	const server = spawn('node', ['src/server.ts'], {
		cwd: join(import.meta.dirname, '..'),
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await once(server.stdout, 'data');
	return { address: `http://localhost:${port}/`, stop: () => server.kill() };
}
