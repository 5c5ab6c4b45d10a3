// What is kept, in a storage like that of a browser: full, shut, or changed by another tab.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	eraseAll,
	isKept,
	keep,
	keepAgain,
	keepBuild,
	kept,
	remove,
	toggle,
	watchKept,
} from '../../src/kept/kept.ts';
import { entriesIn, key, oldKey, type Entry } from '../../src/kept/store.ts';
import { rememberBuild, rememberedBuild } from '../../src/map/memory.ts';

const heat: Entry = { href: '/techniques/heat/', title: 'Heat', kind: 'Technique', at: 1 };
const cold: Entry = { href: '/techniques/cold/', title: 'Cold', kind: 'Technique', at: 2 };

/** What is stored, by its names, as a browser shows it on its storage. */
let stored: Record<string, string>;
/** What the storage of this test does when something is to be stored. */
let refusal: Error | undefined;

const methods = {
	getItem: (name: string) => stored[name] ?? null,
	setItem: (name: string, text: string) => {
		if (refusal) throw refusal;
		stored[name] = text;
	},
	removeItem: (name: string) => {
		Reflect.deleteProperty(stored, name);
	},
};

beforeEach(() => {
	stored = Object.create(methods) as Record<string, string>;
	refusal = undefined;
	vi.stubGlobal('localStorage', stored);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

const all = () => entriesIn(kept());

describe('keeping', () => {
	test('keeps an entry under one name, and the last touch of two leaves nothing', () => {
		expect(toggle(heat)).toBe('done');
		expect(isKept(heat.href)).toBe(true);
		expect(Object.keys(stored)).toEqual([key]);
		expect(toggle(heat)).toBe('done');
		expect(Object.keys(stored)).toEqual([]);
	});

	test('writes to what is stored at that moment, so that two tabs lose nothing', () => {
		keep(heat);
		const otherTab = stored[key]?.replaceAll('heat', 'other') ?? '';
		stored[key] = otherTab;
		keep(cold);
		expect(all().map(({ href }) => href)).toEqual([cold.href, '/techniques/other/']);
	});

	test('a full storage says so, and keeps what it had', () => {
		keep(heat);
		refusal = new DOMException('full', 'QuotaExceededError');
		expect(keep(cold)).toBe('full');
		expect(all()).toEqual([heat]);
	});

	test('a browser without storage says so, and shows nothing kept', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(keep(heat)).toBe('off');
		expect(eraseAll()).toBe('off');
		expect(all()).toEqual([]);
	});

	test('of a newer form nothing is written over; it can be erased', () => {
		const text = JSON.stringify({ version: 2, entries: [heat], more: true });
		stored[key] = text;
		expect(keep(cold)).toBe('newer');
		expect(remove(heat.href)).toBe('newer');
		expect(stored[key]).toBe(text);
		expect(eraseAll()).toBe('done');
		expect(Object.keys(stored)).toEqual([]);
	});

	test('one touch erases all under both names, and it can be given back', () => {
		keep(heat);
		keepBuild('narrow');
		stored[oldKey] = 'narrow';
		const before = kept();
		eraseAll();
		expect(Object.keys(stored)).toEqual([]);
		expect(keepAgain(before)).toBe('done');
		expect(all()).toEqual([heat]);
		expect(kept().build).toBe('narrow');
	});

	test('tells of other tabs, and of pages that come back, until it is told to stop', () => {
		const bus = new EventTarget();
		vi.stubGlobal('addEventListener', bus.addEventListener.bind(bus));
		vi.stubGlobal('removeEventListener', bus.removeEventListener.bind(bus));
		const tell = vi.fn();
		const stop = watchKept(tell);
		bus.dispatchEvent(new Event('storage'));
		bus.dispatchEvent(new Event('pageshow'));
		stop();
		bus.dispatchEvent(new Event('storage'));
		expect(tell).toHaveBeenCalledTimes(2);
	});
});

describe('the frame of the body', () => {
	test('is read by the map as it is kept, and is not kept where it is the usual one', async () => {
		keep(heat);
		rememberBuild('narrow');
		await vi.waitFor(() => {
			expect(rememberedBuild()).toBe('narrow');
		});
		expect(all()).toEqual([heat]);
		keepBuild('broad');
		expect(rememberedBuild()).toBe('broad');
	});

	test('a title that looks like it is none', () => {
		keep({ ...heat, title: '"build":"narrow"' });
		expect(rememberedBuild()).toBe('broad');
	});

	test('is read where it was kept alone, and moves to the one store with the first change', () => {
		stored[oldKey] = 'narrow';
		expect(rememberedBuild()).toBe('narrow');
		keep(heat);
		expect(Object.keys(stored)).toEqual([key]);
		expect(rememberedBuild()).toBe('narrow');
	});
});
