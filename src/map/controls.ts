// What stands round the drawing and does something: the box for words, the button of the layers, what was kept last. The code
// for each comes with its first use.

import { on } from 'svelte/events';
import type { Chosen } from './choice.svelte.ts';
import { come, type Lack } from './lack.ts';
import { hasKept } from './memory.ts';
import type { PlateView } from './plate-view.svelte.ts';

/** What the controls work on. */
interface Parts {
	chosen: Chosen;
	view: PlateView;
	/** The folder that the site is served in, without its last slash. */
	base: string;
	/** Told what is lacking of their code. */
	tell: (lack: Lack) => void;
}

/** Does what a control is for; where its code does not come, the next use asks for it again. */
function lazily(bring: () => Promise<() => void>, tell: Parts['tell']) {
	let brought: Promise<() => void> | undefined;
	return async (isUsed = true) => {
		const does = await come((brought ??= bring()), tell);
		if (!does) brought = undefined;
		else if (isUsed) does();
	};
}

/** Makes them work; they are born disabled. */
export function wakeControls(root: Element, { chosen, view, base, tell }: Parts): void {
	const form = root.querySelector('form');
	const box = root.querySelector('input');
	const button = root.querySelector<HTMLButtonElement>('.layers');
	if (!form || !box || !button) throw new Error('No box for words, or no layers. Render them.');
	box.disabled = button.disabled = false;
	const say = lazily(
		async () => (await import('./say-where.svelte.ts')).wakeSay(form, () => chosen.data, base),
		tell,
	);
	const layers = lazily(
		async () => (await import('./layers-sheet.ts')).layersOf(button, chosen, view),
		tell,
	);
	on(box, 'focus', () => void say(false));
	on(button, 'click', () => void layers());
	on(form, 'submit', (event) => {
		event.preventDefault();
		void say();
	});
	const again = hasKept() && root.querySelector<HTMLElement>('.again');
	// Without its code the page is as at the first visit.
	if (again)
		import('./again.ts').then(
			(code) => {
				code.showAgain(again);
			},
			() => undefined,
		);
}
