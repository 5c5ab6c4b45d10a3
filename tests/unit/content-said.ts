// Pages as readers meet them: with what content/facts/ and content/findings/ say in them, and all that their steps say.

import type { CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Facts } from '../../src/build/cited.ts';
import { saidOf, whatToDo, withSaid, type SharedWords } from '../../src/build/said.ts';
import { schemaOf } from '../../src/check/schema.ts';
import type { Kind } from '../../src/kinds.ts';
import { find } from '../../src/relations.ts';
import { told } from './content-findings.ts';
import { reasons, shared, signs, zones } from './facts.ts';
import { read } from './source-files.ts';
import { techniques } from './techniques.ts';

const listOf = (file: string, collection: string) =>
	(parse(read(`content/facts/${file}.yaml`).text) as unknown[]).map((one) =>
		z.parse(schemaOf(collection), one),
	);

/** What content/facts/ says for many pages, to be filled with the numbers of each. */
export const words: SharedWords = {
	otherWays: listOf('other-ways', 'otherWays') as SharedWords['otherWays'],
	positions: listOf('positions', 'positions') as SharedWords['positions'],
	sentences: listOf('sentences', 'sentences') as SharedWords['sentences'],
	shared: listOf('shared', 'shared') as SharedWords['shared'],
};

/** All that pages can show from elsewhere. */
export const facts: Facts = { findings: told, shared, signs, zones, reasons, techniques, words };

/** All that a step says to do. */
export const stepText = (step: CollectionEntry<'routines'>['data']['steps'][number]): string =>
	whatToDo(step, find(techniques, step.technique, 'a step').data, words.sentences);

/** The body of a page with what its tags say of its own numbers, which techniques and routines alone have. */
export const saidIn = (entry: CollectionEntry<Kind>): string =>
	withSaid(entry.body ?? '', saidOf(entry, techniques, words));
