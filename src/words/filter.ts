// A set of words in few bytes: it has each of them, and seldom another one. Pure.

/** Of so many other words one is taken for one of the set. */
const odds = 200;

/** From this letter on JSON and brotli send each as it is. */
const firstLetter = 0x5d;

/**
 * A set as it is sent: its words are numbers far apart, in order, and each letter is a step from one to the next.
 * @param others words that must not be taken for one of the set
 */
export function packWords(words: readonly string[], others: readonly string[] = []): string {
	for (let seed = 0; ; seed += 1) {
		const places = words.map((word) => placeOf(word, seed, words.length)).sort((a, b) => a - b);
		const steps = places.map((place, at) => place - (places[at - 1] ?? 0));
		const packed = String.fromCharCode(...[seed, ...steps].map((step) => step + firstLetter));
		const has = readFilter(packed);
		if (words.length === 0) return '';
		if (!others.some((other) => has(other) && !words.includes(other))) return packed;
	}
}

/** Tells whether a set that was sent has a word. */
export function readFilter(packed: string): (word: string) => boolean {
	const [seed = 0, ...steps] = Array.from(packed, (_, at) => packed.charCodeAt(at) - firstLetter);
	let place = 0;
	const places = new Set(steps.map((step) => (place += step)));
	return (word) => places.has(placeOf(word, seed, steps.length));
}

/** A number for a word, from 0 on, below what the size of a set allows. */
function placeOf(word: string, seed: number, size: number): number {
	let place = seed;
	for (let at = 0; at < word.length; at += 1) {
		place = Math.imul(place ^ word.charCodeAt(at), 0x5bd1e995);
		place ^= place >>> 15;
	}
	return (place >>> 0) % (size * odds);
}
