// The box for the reader's own words, once someone is about to write: places that the words may mean below it, a notice of
// danger above it, where a keyboard on the screen does not hide it.

import { mount } from 'svelte';
import { on } from 'svelte/events';
import { fragmentOf, nameIn, type Target } from '../plate/target.ts';
import Notice from '../search/Notice.svelte';
import { fragmentFor } from '../search/query.ts';
import type { Data } from './choice.svelte.ts';
import Say from './Say.svelte';

/** What stands in the box. */
class Typed {
	#text = $state('');

	constructor(box: HTMLInputElement) {
		this.#text = box.value;
		on(box, 'input', () => {
			this.#text = box.value;
		});
	}

	get text(): string {
		return this.#text;
	}
}

/**
 * Makes a box work.
 * @param form with the box, and an empty element each for the notice and for what is offered
 * @param data what can be chosen, as it is known now
 * @returns what Enter does: leads to a notice of danger, else to the places that are offered, and chooses it where it is one, else asks the search
 */
export function wakeSay(form: HTMLFormElement, data: () => Data, base: string): () => void {
	const part = (selector: string) => {
		const found = form.querySelector(selector);
		if (!found) throw new Error(`The box for words has no ${selector}. Render one.`);
		return found;
	};
	const typed = new Typed(part('input') as HTMLInputElement);
	mount(Notice, {
		target: part('.danger'),
		props: {
			get text() {
				return typed.text;
			},
			base,
		},
	});
	mount(Say, {
		target: part('.offered'),
		props: {
			get words() {
				return typed.text;
			},
			get spots() {
				return data().spots;
			},
			of: (target: Target) => ({ fragment: fragmentOf(target), name: nameIn(data(), target) }),
			base,
		},
	});
	return () => {
		const next = form.querySelector<HTMLElement>('[data-danger] a');
		const places = form.querySelectorAll<HTMLElement>('.chips a');
		if (next) next.focus();
		else if (places[1]) places[0]?.focus();
		else if (places[0]) places[0].click();
		else if (form.querySelector('[data-outside]')) return;
		else if (typed.text.trim()) location.assign(`${form.action}#${fragmentFor(typed.text.trim())}`);
	};
}
