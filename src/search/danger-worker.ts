// The worker that reads long texts for danger: the rules come first, then one text after the other.

import { dangerIn, readDanger, type Danger, type Rules } from '../safety/danger.ts';

let danger: Danger | undefined;

addEventListener('message', ({ data }: MessageEvent<Rules | string>) => {
	if (typeof data === 'string') postMessage(danger && dangerIn(data, danger));
	else danger = readDanger(data);
});
