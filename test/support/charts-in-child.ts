import { chartSvg } from '../../src/adapters/charts/chart-svg.js';
import { PRINT_LOOK } from '../../src/app/view/charts/chart-look.js';
import type { ChartSpec } from '../../src/app/view/charts/chart-spec.js';

const specs = JSON.parse(process.argv[2] ?? '[]') as readonly ChartSpec[];
process.stdout.write(JSON.stringify(specs.map((spec) => chartSvg(spec, PRINT_LOOK, { id: 'a' }))));
