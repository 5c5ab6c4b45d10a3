import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../src/build/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (scripts: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts};">`;

test('keeps the hashes of what stands in the page, and takes out all others', () => {
	const page = (hashes: string) => `${policy(hashes)}<script>go()</script><style>a{}</style>`;
	const all = ` ${hash('go()')} ${hash('stay()')} ${hash('a{}')}`;
	expect(withOwnHashes(page(all))).toBe(page(` ${hash('go()')} ${hash('a{}')}`));
});

test('a script of a file needs none', () => {
	const script = '<script src="/a.js"></script>';
	expect(withOwnHashes(policy(` ${hash('go()')}`) + script)).toBe(policy('') + script);
});
