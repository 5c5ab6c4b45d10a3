// What routines are composed of, as the build makes it of content/.

import { routineData } from '../../src/build/routine-data.ts';
import { answersFrom } from '../../src/finder/all-answers.ts';
import { outside, patterns, reasons, signs, zones } from './facts.ts';
import { areas, muscles, routines, techniques, tools } from './techniques.ts';

export const data = routineData(
	answersFrom({ muscles, techniques, routines, areas, tools, signs, patterns, outside }),
	{ techniques, muscles, routines, zones, reasons },
);
