// What the map answers with, as the build makes it of content/.

import { answersFrom } from '../../src/finder/all-answers.ts';
import { outside, patterns, signs, zones } from './facts.ts';
import { areas, muscles, routines, techniques, tools } from './techniques.ts';

export const answers = answersFrom({
	...{ muscles, techniques, routines, areas, tools, signs, patterns, outside, zones },
});
