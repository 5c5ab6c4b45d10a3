// What routines are composed of, as the build makes it of content/.

import { routineData } from '../../src/build/routine-data.ts';
import { answers } from './content-answers.ts';
import { reasons, zones } from './facts.ts';
import { muscles, routines, techniques } from './techniques.ts';

export const data = routineData(answers, { techniques, muscles, routines, zones, reasons });
