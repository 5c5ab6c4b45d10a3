// Serves dist/ as a plain static host would: `npm run serve`. For looking and testing; hosts bring their own server.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../dist/', import.meta.url));
const port = Number(process.env.PORT ?? 4321);

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/** The file for an address, or nothing; never one outside the folder. */
async function fileFor(pathname: string): Promise<string | undefined> {
	const path = join(root, normalize(pathname));
	if (!path.startsWith(root) || path.includes('\0')) return undefined;
	const found = await stat(path).catch(() => undefined);
	if (found?.isFile()) return path;
	const page = join(path, 'index.html');
	return (await stat(page).catch(() => undefined))?.isFile() ? page : undefined;
}

function send(response: ServerResponse, status: number, path: string): void {
	response.writeHead(status, {
		'Content-Type': types[extname(path)] ?? 'application/octet-stream',
		'X-Content-Type-Options': 'nosniff',
		// Astro names these files after what is in them.
		'Cache-Control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
	});
	createReadStream(path).pipe(response);
}

/** The path asked for, or one that no file has when it cannot be read. */
function pathOf(url: string | undefined): string {
	try {
		return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
	} catch {
		return '/\0';
	}
}

const server = createServer((request, response) => {
	const path = pathOf(request.url);
	void fileFor(path).then((file) => {
		if (file) send(response, 200, file);
		else send(response, 404, join(root, '404.html'));
	});
});

server.on('error', (error) => {
	console.error(
		`The site cannot be served at port ${String(port)} (${error.message}). Set PORT to another.`,
	);
	process.exitCode = 1;
});

server.listen(port, () => {
	console.log(`Unknot is ready: http://localhost:${String(port)}/`);
});
