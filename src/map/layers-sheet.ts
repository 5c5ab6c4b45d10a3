// The sheet with the layers, which its button opens and closes.

import { mount, unmount } from 'svelte';
import type { Chosen } from './choice.svelte.ts';
import Layers from './Layers.svelte';
import type { PlateView } from './plate-view.svelte.ts';

/**
 * What the button does.
 * @param button stands in what holds the drawing
 */
export function layersOf(button: HTMLButtonElement, chosen: Chosen, view: PlateView): () => void {
	let shown: ReturnType<typeof mount> | undefined;
	const toggle = () => {
		button.ariaExpanded = String(!shown);
		if (shown) void unmount(shown);
		shown = shown
			? undefined
			: mount(Layers, {
					target: button.closest('.drawing') ?? document.body,
					props: { chosen, view, close: toggle },
				});
	};
	return toggle;
}
