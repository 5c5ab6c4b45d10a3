import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding, Told } from '../../src/evidence/findings.ts';

const folder = join(import.meta.dirname, '../../content/findings');

/** A finding as its author wrote it: what has a default may be missing. */
export type Written = Partial<Finding['data']> &
	Pick<Finding['data'], 'level' | 'says' | 'studies'>;

/** All findings of the content, by their ids, in the order of their files. */
export const findings: [id: string, record: Written][] = readdirSync(folder)
	.sort()
	.flatMap((file) =>
		Object.entries(parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Written>),
	);

/** The same, as pages show them. */
export const told: Told[] = findings.map(([id, { level, sources = [], says, more }]) => ({
	id,
	data: { level, sources, says, ...(more !== undefined && { more }) },
}));
