// All pages of content/ as they are written, with their findings and shared paragraphs in them, and how hard they are to read.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFindings } from '../src/evidence/findings.ts';
import { withShared } from '../src/evidence/shared.ts';
import { told } from './unit/content-findings.ts';
import { asShown } from './unit/content-said.ts';
import { shared } from './unit/facts.ts';
import { blocksOf, gradeOf, sentencesOf, wordsOf } from './unit/prose.ts';

const content = join(import.meta.dirname, '../content');

/** A page as its author wrote it, and as a reader meets it. */
export interface Written {
	/** From content/: "areas/back-of-neck.mdx". */
	path: string;
	text: string;
	body: string;
	/** The body with what it shows from elsewhere. */
	whole: string;
	sentences: string[];
	words: number;
	grade: number;
}

/** All pages, in the order of their paths. */
export const writtenPages = (): Written[] =>
	readdirSync(content, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.sort()
		.map((path) => {
			const text = readFileSync(join(content, path), 'utf8');
			const { body, steps } = asShown(path, text);
			const whole = withShared(withFindings(body, told), shared);
			const sentences = [...blocksOf(whole), ...steps].flatMap(sentencesOf);
			const words = sentences.flatMap(wordsOf).length;
			return { path, text, body, whole, sentences, words, grade: gradeOf(sentences) };
		});
