import { buildTarget } from '#config/build-target.ts';
import { readFiles } from './content/read-files.ts';
import { reportOf } from './report/report.ts';
import { sayReport } from './report/words.ts';

/**
 * `npm run report`: tells what somebody should look at in the content of `MUNICIPALITY`, though
 * nothing is wrong with it: what the operator has yet to add, what has grown old, what sources say
 * differently. It is no check and always succeeds.
 */
const { contentDir, municipality } = buildTarget(process.env);
const { files } = await readFiles(contentDir);
console.log(sayReport(reportOf(files, new Date()), `content/${municipality}`));
