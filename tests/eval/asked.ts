// The search asked without a browser: what the built site knows, and its index. As the search page asks it, but for what is
// drawn.

import { readFileSync } from 'node:fs';
import { at, fileOf } from '../built.ts';
import { openIndex } from '../pagefind.ts';
import { kinds } from '../../src/kinds.ts';
import { dangerIn, readDanger, type Rules } from '../../src/safety/danger.ts';
import { mostShown } from '../../src/search/filters.ts';
import { hear, weigh, wordsFor, type Heard, type Weighed } from '../../src/search/heard.ts';
import { readKnowledge, type Knowledge, type KnowledgeData } from '../../src/search/knowledge.ts';
import { searchKinds } from '../../src/search/page-kinds.ts';
import {
	answersTo,
	textScores,
	type ByText,
	type Scored,
	type WordHits,
} from '../../src/search/ranking.ts';
import { weights, type Weights } from '../../src/search/weights.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(fileOf(at(path)) ?? '', 'utf8'));

/** A query with all that does not hang on the weights. */
export interface Ready {
	heard: Heard;
	text: ByText;
}

/** The search of the built site. */
export interface Asker {
	knowledge: Knowledge;
	/** Asks the index for the pages that have a word. */
	index(word: string): Promise<WordHits>;
	/** Reads a query, and asks the index for its words. */
	ready(query: string): Promise<Ready>;
	/** What it asks for, and the pages that answer, the best first. */
	answer(ready: Ready, weights?: Weights): { understood: Weighed; pages: Scored[] };
}

/** Opens the search of the built site. */
export async function openSearch(): Promise<Asker> {
	const knowledge = readKnowledge(read('/data/knowledge.json') as KnowledgeData);
	const danger = readDanger(read('/data/danger.json') as Rules);
	const index = await openIndex();
	const known = searchKinds(kinds);
	return {
		...{ knowledge, index },
		async ready(query) {
			const sign = dangerIn(query, danger);
			const heard = hear(query, knowledge, { sign });
			const found: WordHits[] = [];
			for (const word of wordsFor(heard.asked)) found.push(await index(word));
			return { heard, text: textScores(found, knowledge) };
		},
		answer({ heard, text }, by = weights) {
			const understood = weigh(heard, knowledge, by);
			return {
				understood,
				pages: answersTo(understood, text, knowledge, known, by).slice(0, mostShown),
			};
		},
	};
}
