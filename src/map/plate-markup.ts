import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import Plate from './Plate.svelte';

/** The drawing as SVG text, without the marks that Svelte leaves for a script that never comes to it. */
export function plateMarkup(props: ComponentProps<typeof Plate>): string {
	return render(Plate, { props }).body.replace(/<!--.*?-->/g, '');
}
