// Techniques and routines as their pages show them: with what content/facts/ says in them, and all that their steps say.

import type { CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
	saidOfRoutine,
	saidOfTechnique,
	whatToDo,
	withSaid,
	type SharedWords,
} from '../../src/build/said.ts';
import { schemaOf } from '../../src/check/schema.ts';
import { read, sourceFiles } from './source-files.ts';

type Technique = CollectionEntry<'techniques'>['data'];
type Routine = CollectionEntry<'routines'>['data'];

const fill = (collection: string, data: unknown): unknown => z.parse(schemaOf(collection), data);

const listOf = (file: string, collection: string) =>
	(parse(read(`content/facts/${file}.yaml`).text) as unknown[]).map((one) => fill(collection, one));

/** What content/facts/ says for many pages. */
export const shared: SharedWords = {
	otherWays: listOf('other-ways', 'otherWays') as SharedWords['otherWays'],
	positions: listOf('positions', 'positions') as SharedWords['positions'],
	sentences: listOf('sentences', 'sentences') as SharedWords['sentences'],
	shared: listOf('shared', 'shared') as SharedWords['shared'],
};

const frontOf = (text: string): unknown => parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '');

/** All techniques, by their ids. */
const techniques = new Map(
	sourceFiles('content/techniques').map(({ path, text }) => {
		const id = path.split('/').at(-1)?.replace('.mdx', '') ?? '';
		return [id, fill('techniques', frontOf(text)) as Technique] as const;
	}),
);

function techniqueOf(id: string): Technique {
	const found = techniques.get(id);
	if (!found) throw new Error(`No technique "${id}". Mend the test.`);
	return found;
}

/** All that a step says to do. */
export const stepText = (step: Routine['steps'][number]): string =>
	whatToDo(step, techniqueOf(step.technique), shared.sentences);

/** The body of a page with what its tags say, and what its steps say; other kinds of pages have neither. */
export function asShown(path: string, text: string): { body: string; steps: string[] } {
	const body = text.replace(/^---\n[^]*?\n---\n/, '');
	if (path.includes('techniques/')) {
		const data = fill('techniques', frontOf(text)) as Technique;
		return { body: withSaid(body, saidOfTechnique(data, shared)), steps: [] };
	}
	if (!path.includes('routines/')) return { body, steps: [] };
	const data = fill('routines', frontOf(text)) as Routine;
	const used = data.steps.map(({ technique }) => techniqueOf(technique));
	return {
		body: withSaid(body, saidOfRoutine(data, used, shared)),
		steps: data.steps.map(stepText),
	};
}
