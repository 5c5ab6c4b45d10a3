// Where the picture of an act on one side is found. The browser gets this alone, and nothing that draws.

import { sides, type Side, type Where } from '../../anatomy/names.ts';

/**
 * What to add to the address of a technique's picture (`/figures/techniques/ID.svg`) so that it shows the reader's side: nothing
 * where it does already or the side does not matter, else `#left` or `#right`, which mirrors the same file.
 * @param drawn the side that the picture shows (`acts[ID].side` of the map's data)
 * @param wanted the side that was chosen
 */
export const turnedTo = (drawn: Side | 'both', wanted: Where): string =>
	drawn !== 'both' && wanted !== drawn && sides.some((side) => side === wanted) ? `#${wanted}` : '';
