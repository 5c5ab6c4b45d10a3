// All pages of content/ as they are written, with all that they show from elsewhere in them, and how hard they are to read.

import type { CollectionEntry } from 'astro:content';
import { shownText } from '../src/build/cited.ts';
import { kindIds, type Kind } from '../src/kinds.ts';
import { facts, saidIn, stepText } from './unit/content-said.ts';
import { blocksOf, gradeOf, sentencesOf, wordsOf } from './unit/prose.ts';
import { read } from './unit/source-files.ts';
import { entriesOf } from './unit/techniques.ts';

/** A page as its author wrote it, and as a reader meets it. */
export interface Written {
	/** From content/: "areas/back-of-neck.mdx". */
	path: string;
	text: string;
	entry: CollectionEntry<Kind>;
	/** The body with what its tags say of its own numbers. */
	body: string;
	/** The body with all that it shows from elsewhere. */
	whole: string;
	sentences: string[];
	words: number;
	grade: number;
}

/** All pages, in the order of their paths. */
export const writtenPages = (): Written[] =>
	kindIds
		.flatMap((kind): CollectionEntry<Kind>[] => entriesOf(kind))
		.map(written)
		.sort((a, b) => (a.path < b.path ? -1 : 1));

function written(entry: CollectionEntry<Kind>): Written {
	const path = `${entry.collection}/${entry.id}.mdx`;
	const whole = shownText(entry, facts);
	const steps = entry.collection === 'routines' ? entry.data.steps.map(stepText) : [];
	const sentences = [...blocksOf(whole), ...steps].flatMap(sentencesOf);
	return {
		path,
		text: read(`content/${path}`).text,
		entry,
		body: saidIn(entry),
		whole,
		sentences,
		words: sentences.flatMap(wordsOf).length,
		grade: gradeOf(sentences),
	};
}
