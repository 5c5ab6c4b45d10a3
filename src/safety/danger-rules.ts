// Makes the words of signs short for the browser: their language, which patterns.ts explains, stays the same. Pure; runs in
// the build, and nothing of it is served.

import { crisisMark, type Rules } from './danger.ts';
import { nameOf } from '../words/patterns.ts';
import { shorten } from '../words/shorten.ts';
import { levels, type Sign, type Urgency } from './signs.ts';
import { stem } from '../words/word-forms.ts';

/** What people call one thing. */
export interface Concept {
	id: string;
	words: readonly string[];
}

/** So many concepts keep their place: danger.ts asks for them. */
const special = 3;

/** Signs and concepts as danger.ts reads them; those named often get the shortest letters, those with more words first. */
export function rulesFrom(
	signs: readonly Pick<Sign, 'id' | 'urgency' | 'words' | 'notice'>[],
	concepts: readonly Concept[],
): Rules {
	const used = [...signs, ...concepts].flatMap(({ words }) =>
		words.flatMap((line) => line.split(/[ |]/)),
	);
	const uses = ({ id }: Concept) => used.filter((word) => word === id).length;
	const others = concepts
		.slice(special)
		.sort((a, b) => uses(b) - uses(a) || b.words.length - a.words.length);
	const ordered = [...concepts.slice(0, special), ...others];
	const places = new Map(ordered.map(({ id }, index) => [id, nameOf(index)]));
	const linesOf = (level: Urgency) =>
		signs
			.filter(({ urgency, words }) => urgency === level && words.length > 0)
			.map(({ words, notice }) => (notice === 'crisis' ? `${crisisMark} ` : '') + shortest(words))
			.join('/');
	return [
		ordered.map(({ id, words }) => shortest(words, id)).join('/'),
		...levels.map(({ level }) => linesOf(level)),
	];

	/** In the list of a concept its own name is a word. */
	function shortest(lines: readonly string[], own?: string): string {
		return shorten(lines, (word) => (word === own ? undefined : places.get(word)) ?? plain(word));
	}
}

/** A word without its ending; a range of numbers gives its hyphen away to the language. */
const plain = (word: string): string =>
	/^[a-z]+$/.test(word) ? stem(word) : word.replace(/(?<=\d)-/, ':');
