// The facts of content/facts/ as the build reads them: held to their schema, defaults filled in, in the order of the file.

import type { CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { schemaOf } from '../../src/check/schema.ts';
import { read } from './source-files.ts';

const files = {
	signs: 'signs',
	reasons: 'reasons',
	referral: 'referral',
	outside: 'outside',
	dangerWords: 'danger-words',
	shared: 'shared',
	zones: 'zones',
};

/** Entries of a file of facts; what does not fit the schema throws. */
function factsOf(name: keyof typeof files): unknown[] {
	const entries = parse(read(`content/facts/${files[name]}.yaml`).text) as object[];
	return entries.map((entry, order) => z.parse(schemaOf(name), { ...entry, order }));
}

/** Signs of danger, the most urgent first. */
export const signs = factsOf('signs') as CollectionEntry<'signs'>['data'][];

/** Reasons not to massage, the graver first. */
export const reasons = factsOf('reasons') as CollectionEntry<'reasons'>['data'][];

/** Where the ache of each muscle is said to be felt. */
export const patterns = factsOf('referral') as CollectionEntry<'referral'>['data'][];

/** Parts of the body that are not ours. */
export const outside = factsOf('outside') as CollectionEntry<'outside'>['data'][];

/** What people call the things that signs are made of. */
export const dangerWords = factsOf('dangerWords') as CollectionEntry<'dangerWords'>['data'][];

/** Places not to press. */
export const zones = factsOf('zones') as CollectionEntry<'zones'>['data'][];

/** Paragraphs that many pages share. */
export const shared = factsOf('shared') as CollectionEntry<'shared'>['data'][];
