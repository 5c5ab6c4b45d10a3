import { describe, expect, test } from 'vitest';
import { apart, outspoken } from '../../src/build/search-index.ts';

/** The parts of Pagefind that go on in silence. */
const engine =
	'try{load(url);}catch(e){console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);}' +
	'this.loaded_chunks[hash]=this._loadGenericChunk(url,"load_index_chunk");' +
	'this.loaded_fragments[hash]=this._loadFragment(hash);';

describe('outspoken(engine)', () => {
	test('a part of the index that cannot be had is an error, and is asked for anew', () => {
		expect(outspoken(engine)).toBe(
			'try{load(url);}catch(e){console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);throw e;}' +
				'this.loaded_chunks[hash]=this._loadGenericChunk(url,"load_index_chunk").catch((e)=>{delete this.loaded_chunks[hash];throw e;});' +
				'this.loaded_fragments[hash]=this._loadFragment(hash).catch((e)=>{delete this.loaded_fragments[hash];throw e;});',
		);
	});

	test('an engine that fails in another way stops the build', () => {
		expect(() => outspoken('')).toThrow(/^Pagefind no longer has /);
		expect(() => outspoken(engine + engine)).toThrow(/^Pagefind no longer has /);
	});
});

test('apart(html) parts cells, and terms from what they mean', () => {
	const html = '<tr><th>Lies over it</th><td>Pectoralis major</td></tr><dt>Who</dt><dd>Alone</dd>';
	expect(apart(html).replace(/<[^>]+>/g, '')).toBe('Lies over it Pectoralis major Who Alone');
});
