// Positions and acts as they were last looked at: a change of a drawing that nobody meant is seen here. Whoever means one looks at
// it (`npm run sheet:poses`, `npm run sheet:acts`) and takes it over with `npm run test:unit -- drawn -u`.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { actPicture } from '../../src/build/acts.ts';
import { movingMarkup, poseMarkup } from '../../src/figure/markup.ts';
import { poseIds } from '../../src/figure/poses.ts';
import { actScene, canMove } from '../../src/plate/act/picture.ts';
import { technique } from './entries.ts';

/** So much of a drawing as tells it from another. */
const printOf = (drawn: string): string =>
	createHash('sha256').update(drawn).digest('hex').slice(0, 12);

/** A line for each drawing, so that a change names the one to look at. */
const table = (drawings: readonly (readonly [name: string, drawn: string])[]): string =>
	drawings.map(([name, drawn]) => `${name} ${printOf(drawn)}\n`).join('');

test('no position has changed unseen', async () => {
	const drawings = poseIds.flatMap((id) => [
		[id, poseMarkup(id)] as const,
		[`${id}, moving`, movingMarkup(id) ?? ''] as const,
	]);
	expect(drawings.length).toBeGreaterThan(40);
	await expect(table(drawings)).toMatchFileSnapshot('drawn/positions.txt');
});

test('no act has changed unseen', async () => {
	const zones = parse(readFileSync('content/facts/zones.yaml', 'utf8')) as Parameters<
		typeof actPicture
	>[1];
	const drawings = readdirSync('content/techniques')
		.toSorted()
		.flatMap((file) => {
			const id = file.replace('.mdx', '');
			const text = readFileSync(`content/techniques/${file}`, 'utf8');
			const data = parse(text.split('\n---\n')[0]?.slice(4) ?? '') as Partial<
				ReturnType<typeof technique>['data']
			>;
			const acts = (data.acts ?? []).map((act) => ({ ...{ side: 'right' as const }, ...act }));
			const picture = actPicture(technique(id, { ...data, acts }).data, zones);
			if (!picture) return [];
			const moving = canMove(picture.acts) ? JSON.stringify(actScene(picture, true)) : '';
			return [[id, JSON.stringify(actScene(picture))] as const, [`${id}, moving`, moving] as const];
		});
	expect(drawings.length).toBeGreaterThan(50);
	await expect(table(drawings)).toMatchFileSnapshot('drawn/acts.txt');
});
